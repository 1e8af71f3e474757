import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { lookAtPlan } from "../../../src/usecases/plan-picture";
import { allDrawings } from "../../../src/usecases/drawing/owned-drawings";
import { preparedSheets } from "../../../src/usecases/drawing/put-sheets";
import { officeData } from "../../bench/data/office-data";
import { officeSheets } from "../../bench/data/office-sheets";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";

const day = calendarDate("2019-06-30");

/** How many style objects each sheet of a plan with so many actions has. */
async function stylesIn(actions: number): Promise<Readonly<Record<string, number>>> {
  const data = officeData({
    actions,
    logRows: 40,
    members: 33,
    memberKpis: actions / 2,
    twoParts: 0,
    workshops: 9,
  });
  const picture = await lookAtPlan(memoryWorkbook(officeSheets(data)), { asOf: day, today: day });
  const { drawings } = preparedSheets(picture, allDrawings);
  return Object.fromEntries(
    drawings.map(({ name, rows }) => [
      name,
      new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.style))).size,
    ]),
  );
}

// Whoever writes or paints a cell asks what its style comes to: of a style that cells share, once.
test("cells of a long sheet share their styles: ten times the KPIs have hardly more of them", async () => {
  const few = await stylesIn(60);
  const many = await stylesIn(600);
  for (const name of ["KPI Progress", "Milestone Map", "Annual Report Tables"])
    expect({ name, more: (many[name] ?? 0) > (few[name] ?? 0) + 20 }).toEqual({ name, more: false });
  // Those of its wide rows come once for each block of thirty KPIs.
  expect(many["Member Scorecard"]).toBeLessThan(100);
});
