import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { blankWorkbook } from "../../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { kpiDashboard, memberScorecardDrawing } from "../../../src/usecases/drawing/owned-drawings";
import { pictureOf, type PlanPicture } from "../../../src/usecases/plan-picture";
import { seededRandom } from "../data/random";
import { timed, type Timing } from "../timing";
import type { TaskOptions } from "./options";

const amounts = { members: 185, kpis: 300 } as const;
const asOf = calendarDate("2019-06-30");

/** Judges and draws dashboard and scorecard of 185 Members and 300 KPIs: the drawings alone, then with the file. */
export async function drawForDirectors({
  often,
}: TaskOptions): Promise<{ readonly draw: Timing; readonly write: Timing }> {
  const picture = worldPicture();
  const drawn = () =>
    [kpiDashboard, memberScorecardDrawing].map(({ name, draw }) => {
      const drawing = draw(picture);
      if (drawing === undefined || drawing.rows.length === 0) throw new Error(`${name} is empty`);
      return drawing;
    });
  const drawings = drawn();
  const bytes = blankWorkbook();
  return {
    draw: await timed(drawn, often),
    write: await timed(async () => {
      const workbook = openXlsx(bytes);
      await workbook.apply(drawings.map((drawing) => ({ kind: "draw", drawing })));
      return workbook.bytes();
    }, often),
  };
}

function worldPicture(): PlanPicture {
  const random = seededRandom(43);
  const ids = Array.from({ length: amounts.kpis }, (_, at) => at + 1);
  const names = Array.from({ length: amounts.members }, (_, at) => `Land ${at + 1}`);
  const plan = [
    ["Strategic Action Plan 2018-2020"],
    ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
    ["1. All Members"],
    ...ids.map((id): readonly CellValue[] => [
      String(id),
      `Action ${id}`,
      "1.1.1 - 1st milestone",
      "Number of Members",
      `At least ${20 + random.below(160)}/185 Members`,
      "June 2020",
    ]),
  ];
  const snapshot = { sheets: [sheetOf("Strategic Action Plan", plan)] };
  const kpis = pictureOf(snapshot, { asOf, today: asOf }).report.results.map(({ kpi }) => kpi.id);
  const answer = (): CellValue => random.pick<CellValue>(["yes", "no", "in progress", null]);
  const members = [["Member", "Sub-region"], ...names.map((name, at) => [name, `Region ${1 + (at % 8)}`])];
  const status = [["Member", ...kpis], ...names.map((name) => [name, ...kpis.map(answer)])];
  const data = [sheetOf("Members", members), sheetOf("Member Status", status)];
  return pictureOf({ sheets: [...snapshot.sheets, ...data] }, { asOf, today: asOf });
}

const sheetOf = (name: string, rows: SheetSnapshot["rows"]): SheetSnapshot => ({
  ...{ name, visibility: "visible", isProtected: false, merges: [] },
  rows,
});
