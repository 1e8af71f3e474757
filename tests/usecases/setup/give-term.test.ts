import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { giveTerm } from "../../../src/usecases/setup/give-term";
import { gridOf } from "../../grid-of";
import { newId } from "../../new-id";

const term = { start: calendarDate("2018-07-01"), end: calendarDate("2020-06-30") };

const aPlan = gridOf`Plan
  Action          | KPI     | Target
  Risk management | Members | At least 22/33 Members`;

test.each([
  ["no Settings sheet", []],
  ["a Settings sheet that is silent", [gridOf("Settings", [["Setting", "Value"]])]],
  [
    "a term that ends before it starts",
    [
      gridOf("Our settings", [
        ["Setting", "Value"],
        ["Term start", "2020-07-01"],
        ["Term end", "2018-06-30"],
      ]),
    ],
  ],
])("the term that is given is the plan's: with %s", async (_, more) => {
  const workbook = memoryWorkbook([aPlan, ...more]);
  const before = readWorkbookModel(await workbook.read());
  expect(before.term).toBeUndefined();
  await workbook.apply(giveTerm(before, term, newId).changes);
  expect(readWorkbookModel(await workbook.read()).term).toEqual(term);
});

test("a sheet called Settings that is something else stands in the way, and that is said", () => {
  const model = readWorkbookModel({ sheets: [aPlan, gridOf("settings", [["Tea"]])] });
  expect(giveTerm(model, term, newId)).toMatchObject({ changes: [], problems: [{ code: "name-taken" }] });
});
