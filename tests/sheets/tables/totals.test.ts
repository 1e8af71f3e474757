import { readFollowUp, followUpTable, readTallies } from "../../../src/sheets/tables/follow-up-survey";
import { activityLogTable } from "../../../src/sheets/tables/activity-log";
import { readActivityLog } from "../../../src/sheets/tables/read-activity-log";
import type { SheetTable } from "../../../src/sheets/tables/sheet-table";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";

function rowsIn<Column extends string>(table: SheetTable<Column>, sheet: SheetSnapshot) {
  const rows = table.read(sheet);
  if (rows === undefined) throw new Error(`${sheet.name} is no ${table.name}`);
  return rows;
}

describe("a dated row of totals in the Follow-up Survey", () => {
  // 2 of 20, 9 of 10, and a total that somebody dated.
  const survey = rowsIn(
    followUpTable,
    gridOf`Follow-up Survey
      Round | Date       | Workshop | Effects yes | Effects no
      1     | 2018-09-28 | Origin   | 2           | 18
      1     | 2018-10-28 | AEO      | 9           | 1
      1     | 2018-10-31 | Total    | 11          | 19`,
  );

  test("is a workshop for no reader of the sheet, and is told with its address", () => {
    const { followUp, remarks } = readFollowUp(survey);
    expect(followUp.rows.map(({ workshop }) => workshop)).toEqual(["Origin", "AEO"]);
    expect(readTallies(survey).tallies.map(({ workshop }) => workshop)).toEqual(["Origin", "AEO"]);
    expect(remarks).toMatchObject([
      { code: "total-row", source: { sheet: "Follow-up Survey", address: "C4" } },
    ]);
  });

  test("still says what it sums up", () => {
    expect(readTallies(survey).totals).toMatchObject([{ workshop: "Total", effectsYes: 11, effectsNo: 19 }]);
  });
});

test("a total under the Activity Log is no activity; a course on total quality is one", () => {
  const log = rowsIn(
    activityLogTable,
    gridOf`Activity Log
      Date       | Activity                 | Status    | Participants
      2018-09-28 | Total quality management | delivered | 20
      2018-09-30 | Grand total              | delivered | 20`,
  );
  const { log: read, remarks } = readActivityLog(log);
  expect(read.rows.map(({ activity }) => activity)).toEqual(["Total quality management"]);
  expect(remarks.map(({ code }) => code)).toEqual(["total-row"]);
});
