import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { kpiProgressName } from "../../../src/sheets/kpi/owned-sheets";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { kpiProgress } from "../../../src/usecases/drawing/owned-drawings";
import { pictureOf } from "../../../src/usecases/plan-picture";
import { openBook } from "./a-book";

jest.setTimeout(120_000);

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx")));

/** KPI Progress of the sample with live formulas. */
async function liveProgress(asOf = calendarDate("2019-06-30")): Promise<SheetDrawing> {
  const { sheets } = await openXlsx(sample).read();
  const live = sheets.map((sheet) =>
    sheet.name === "Settings" ? { ...sheet, rows: [...sheet.rows, ["Live formulas", "yes"]] } : sheet,
  );
  const drawing = kpiProgress.draw(pictureOf({ sheets: live }, { asOf, today: asOf }));
  if (drawing === undefined) throw new Error("there is no KPI Progress");
  return drawing;
}

test("the grid's own engine gives what the product gives for every live formula of the sample", async () => {
  const drawing = await liveProgress();
  const { book, grid } = await openBook(sample);
  await book.apply([{ kind: "draw", drawing }]);
  const { getters } = grid.model();
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === kpiProgressName) ?? "";
  const cells = drawing.rows.flatMap(({ cells }, row) =>
    [5, 6].flatMap((col) => {
      const cell = cells[col];
      if (cell?.formula === undefined || typeof cells[3]?.value !== "string") return [];
      const shown = getters.getEvaluatedCell({ sheetId, row, col }).value;
      return [
        {
          at: `${String(row)},${String(col)}`,
          formula: cell.formula,
          engine: cell.value ?? "",
          grid: shown ?? "",
        },
      ];
    }),
  );
  expect(cells).toHaveLength(86);
  expect(cells.filter(({ engine, grid: shown }) => engine !== shown)).toEqual([]);
});
