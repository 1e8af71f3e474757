import type { CellValue } from "../../sheets/sheet-snapshot";
import { valueOf } from "./cell-content";
import type { CellPosition, GridModel } from "./engine";

type Readable = Pick<GridModel, "getters">;

/** What was typed into a cell, formulas with their "="; "" for a blank one. */
export const contentAt = ({ getters }: Readable, position: CellPosition): string =>
  contentOf(getters.getCell(position), () => getters.getCellText(position, { showFormula: true }));

type Cell = ReturnType<GridModel["getters"]["getCell"]>;

const contentOf = (cell: Cell, formula: () => string): string =>
  cell?.isFormula ? formula() : (cell?.content ?? "");

/** What a cell shows, with its type. */
export function valueAt({ getters }: Readable, position: CellPosition): CellValue {
  const typed = contentOf(getters.getCell(position), () => "");
  // The grid shows a link by its label, also where an apostrophe says that it is a text.
  if (typed.startsWith("'[")) return typed.slice(1);
  const { type, value, format } = getters.getEvaluatedCell(position);
  return valueOf({ type, value, format });
}

/** Every cell that computes. */
export const formulaPositions = ({ getters }: Readable): readonly CellPosition[] =>
  getters
    .getSheetIds()
    .flatMap((sheetId) =>
      getters.getCells(sheetId).flatMap((cell) => (cell.isFormula ? [getters.getCellPosition(cell.id)] : [])),
    );
