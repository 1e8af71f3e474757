import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import {
  planReading,
  readableSheets,
  readingWith,
  type SaidHeadings,
} from "../../../src/usecases/setup/sheet-readings";
import { gridOf } from "../../grid-of";
import { newId } from "../../new-id";
import { theSettings } from "../entering/a-model";

const odd = gridOf`What we do
  Plan 2018-2020
  Vorhaben        | Zeichen | Soll
  Risk management | Members | At least 22/33 Members
  Workshops       | Events  | At least 4 workshops`;
const prices = gridOf`Prices
  Tea | Cake
  1   | 2`;

const said: SaidHeadings = new Map([
  ["Vorhaben", "action"],
  ["Zeichen", "kpi"],
  ["Soll", "target"],
]);

const found = (sheets: Parameters<typeof memoryWorkbook>[0], name: string) => {
  const model = readWorkbookModel({ sheets });
  const sheet = readableSheets(model).find((one) => one.sheet.name === name);
  if (sheet === undefined) throw new Error(`${name} is not readable`);
  return { model, sheet };
};

test("what is said of a sheet's headings is seen before it is written", () => {
  const { model, sheet } = found([odd], "What we do");
  const unread = readingWith(model, sheet, new Map());
  expect([unread.certainty, ...unread.columns.map(({ heading }) => heading)]).toEqual([
    ...["asked", "Vorhaben", "Zeichen", "Soll"],
  ]);
  const reading = readingWith(model, sheet, said);
  expect(reading.columns.map(({ heading, role }) => [heading, role])).toEqual([
    ["Vorhaben", "action"],
    ["Zeichen", "kpi"],
    ["Soll", "target"],
  ]);
});

test.each([
  ["in a new Settings sheet", [odd, prices]],
  ["in the Settings that are there", [odd, prices, theSettings]],
])("it is kept %s, and the sheet is the plan from then on", async (_, sheets) => {
  const { model, sheet } = found(sheets, "What we do");
  expect(model.plan).toBe(undefined);
  const workbook = memoryWorkbook([...sheets]);
  await workbook.apply(planReading(model, sheet, said, newId).changes);
  const after = readWorkbookModel(await workbook.read());
  expect(after.settings.sapSheet).toBe("What we do");
  expect(after.plan?.actions.map(({ text }) => text)).toEqual(["Risk management", "Workshops"]);
});

test("a heading may be left to its own words again", async () => {
  const settings = gridOf`Settings
    Setting    | Value
    Term start | 2018-07-01
    Term end   | 2020-06-30
    Column Note | Target`;
  const plan = gridOf`Plan
    Action          | KPI     | Target                 | Due
    Risk management | Members | At least 22/33 Members | June 2020`;
  const { model, sheet } = found([plan, settings], "Plan");
  const workbook = memoryWorkbook([plan, settings]);
  await workbook.apply(planReading(model, sheet, new Map([["Target", undefined]]), newId).changes);
  const after = readWorkbookModel(await workbook.read());
  expect(after.plan?.actions[0]?.kpis[0]?.targetText).toBe("At least 22/33 Members");
});

test("sheets of data are no sheets to be read as a plan", () => {
  const model = readWorkbookModel({ sheets: [theSettings, prices, odd] });
  expect(readableSheets(model).map(({ sheet }) => sheet.name)).toEqual(["Prices", "What we do"]);
});
