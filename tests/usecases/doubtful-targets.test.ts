import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { readWorkbookModel, type WorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { doubtfulTargets, othersOf, planReadings, readMeant } from "../../src/usecases/doubtful-targets";
import { undoOf } from "../../src/usecases/undo";
import { gridOf } from "../grid-of";
import { theSettings, today } from "./entering/a-model";

const plan = gridOf`Strategic Action Plan
  No. | Specific action | KPI                | Target                 | Timeframe
  a   | Cut visits      | Number of visits   | Cancel 4 visits        | June 2020
  b   | Cut more visits | Number of visits   | Cancel 4  visits       | June 2020
  c   | Help Members    | Number of Members  | At least 2/33 Members  | June 2020
  d   | Hold workshops  | Number of workshops| 3 to 5 or 6 workshops  | June 2020
  e   | Do better       | Quality            | tbc                    | June 2020`;

const aWorkbook = () => memoryWorkbook([plan, theSettings]);

const doubtfulIn = ({ plan: found, settings }: WorkbookModel) =>
  (found === undefined ? [] : doubtfulTargets(found, settings)).map((doubtful) => ({
    ...doubtful,
    others: othersOf(doubtful, settings),
  }));

const modelOf = async (workbook: ReturnType<typeof aWorkbook>): Promise<WorkbookModel> =>
  readWorkbookModel(await workbook.read());

test("a doubtful text is asked once for all its KPIs, with its word and what else it may ask", async () => {
  const [first, second, ...more] = doubtfulIn(await modelOf(aWorkbook()));
  expect(first).toMatchObject({
    kpis: ["1-(a)", "1-(b)"],
    proposal: "at least 4 visits",
    doubt: { code: "reversing-word", words: "Cancel" },
    others: ["at most 4 visits", "exactly 4 visits"],
  });
  expect(second).toMatchObject({
    kpis: ["1-(d)"],
    proposal: undefined,
    doubt: { code: "alternatives" },
    others: ["between 3 and 5 workshops", "at least 6 workshops"],
  });
  expect(more).toEqual([]);
});

test("answers are kept in Choices in one write, are computed with, and undo asks again", async () => {
  const workbook = aWorkbook();
  const model = await modelOf(workbook);
  const doubtful = doubtfulIn(model);
  const said = new Map(doubtful.map(({ key, proposal, others }) => [key, proposal ?? others[0] ?? ""]));
  const planned = planReadings(model, doubtful, said, today);
  await workbook.apply(planned.changes);
  const after = await modelOf(workbook);
  expect(doubtfulIn(after)).toEqual([]);
  expect(after.remarks.filter(({ code }) => code === "reading-confirmed")).toHaveLength(3);
  const undo = undoOf(planned.changes);
  await workbook.apply(undo.kind === "changes" ? undo.changes : []);
  expect(doubtfulIn(await modelOf(workbook))).toHaveLength(2);
});

test("a second answer for the same text changes the first", async () => {
  const workbook = aWorkbook();
  const model = await modelOf(workbook);
  const doubtful = doubtfulIn(model).slice(0, 1);
  const key = doubtful[0]?.key ?? "";
  await workbook.apply(planReadings(model, doubtful, new Map([[key, "at most 4 visits"]]), today).changes);
  const again = planReadings(await modelOf(workbook), doubtful, new Map([[key, "exactly 4 visits"]]), today);
  await workbook.apply(again.changes);
  const choices = (await workbook.read()).sheets.find(({ name }) => name === "Choices");
  expect(choices?.rows.map((row) => row[2])).toEqual(["Value", "exactly 4 visits"]);
});

test("words of one's own are read as any target, and nothing that is doubtful is taken", () => {
  expect(readMeant("max 8 visits", {})).toBe("at most 8 visits");
  expect(readMeant("Cancel 8 visits", {})).toBe(undefined);
  expect(readMeant("", {})).toBe(undefined);
});
