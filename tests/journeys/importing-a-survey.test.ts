import { calendarDate } from "../../src/domain/shared/calendar-date";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { readTableFile } from "../../src/hosts/table-files/read-table-file";
import { usualChoices } from "../../src/usecases/import-survey/import-request";
import { importSurvey } from "../../src/usecases/import-survey/import-survey";
import { refreshNeedsAndPlan } from "../../src/usecases/drawing/refresh-needs-and-plan";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf } from "../grid-of";

const today = calendarDate("2018-06-30");
const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action | RSP milestone         | KPI               | Target                 | Timeframe
  1-(a) | Risk analysis   | 1.1.1 - 1st milestone | Number of Members | At least 22/33 Members | June 2020`;
const needs = gridOf`Needs Survey
  Round | Date       | Member | Topic | Need | Implemented | Comment | Source
  2018  | 2018-05-01 | Fiji   | 1-(a) | low  | no          |         | by hand`;

const survey = [
  "Timestamp,Your country,Level of need [1-(a)],Comments",
  "5/3/2018 9:00:00,Fiji,High,=1+1",
  "5/4/2018 9:00:00,Japan,Medium,",
].join("\n");

async function imported(workbook: ReturnType<typeof openXlsx>) {
  const file = await readTableFile("answers.csv", new TextEncoder().encode(survey));
  return importSurvey(workbook, { file, today, choices: { ...usualChoices, round: "2018" } });
}

const rowsOf = async (workbook: ReturnType<typeof openXlsx>, name: string) =>
  (await workbook.read()).sheets.find((sheet) => sheet.name === name)?.rows;

test("a survey into a file: saved and opened again it stands there, a second import changes nothing, undo puts back", async () => {
  const before = openXlsx(await workbookBytes([plan, needs]));
  const standing = await rowsOf(before, "Needs Survey");
  const { undo } = await imported(before);
  const saved = openXlsx(before.bytes());
  expect((await rowsOf(saved, "Needs Survey"))?.slice(1).map((row) => [row[2], row[4], row[6]])).toEqual(
    [
      ["Fiji", "high", "=1+1"],
      ["Japan", "medium", undefined],
    ].map(([member, need, comment]) => [member, need, comment ?? null]),
  );

  const again = await imported(saved);
  expect(again.preview.changes).toEqual([]);

  if (undo.kind !== "changes") throw new Error("it cannot be undone");
  await saved.apply(undo.changes);
  const back = openXlsx(saved.bytes());
  expect(await rowsOf(back, "Needs Survey")).toEqual(standing);
  expect((await rowsOf(back, "Import Log"))?.length).toBe(2);
});

test("Needs and Plan is drawn into a file, and again over itself", async () => {
  const workbook = openXlsx(await workbookBytes([plan, needs]));
  await refreshNeedsAndPlan(workbook);
  const first = await rowsOf(openXlsx(workbook.bytes()), "Needs and Plan");
  expect(first?.at(-1)?.slice(0, 3)).toEqual(["1-(a)", "Risk analysis", "Asked for, not planned"]);
  await refreshNeedsAndPlan(workbook);
  expect(await rowsOf(workbook, "Needs and Plan")).toEqual(first);
});
