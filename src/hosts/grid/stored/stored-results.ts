import type { CellValue, SheetSnapshot } from "../../../sheets/sheet-snapshot";
import { formulaPositions, valueAt } from "../cells-of-model";
import type { CellPosition, GridModel } from "../engine";

export interface StoredResult {
  readonly position: CellPosition;
  readonly value: CellValue;
}

/** A cell whose formula the grid makes an error of, where the file has a result: the result is shown instead. */
export function storedResults(
  model: GridModel,
  sheets: readonly Pick<SheetSnapshot, "name" | "rows">[],
): readonly StoredResult[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return formulaPositions(model).flatMap((position) => {
    const value =
      byName.get(model.getters.getSheetName(position.sheetId))?.rows[position.row]?.[position.col] ?? null;
    return isError(valueAt(model, position)) && value !== null && !isError(value)
      ? [{ position, value }]
      : [];
  });
}

const isError = (value: CellValue): boolean => typeof value === "object" && value?.kind === "error";

/** Only those that fail by themselves: what merely reads from them computes again once they show their results. */
export function rootsOf(model: GridModel, stored: readonly StoredResult[]): readonly StoredResult[] {
  const roots = stored.filter(({ position }) => {
    const cell: Origin = model.getters.getEvaluatedCell(position);
    return cell.errorOriginPosition === undefined || isSame(cell.errorOriginPosition, position);
  });
  return roots.length > 0 ? roots : stored;
}

// An error carries the place it came from; the library's types say so of errors only.
interface Origin {
  readonly errorOriginPosition?: CellPosition;
}

const isSame = (one: CellPosition, other: CellPosition): boolean =>
  one.sheetId === other.sheetId && one.row === other.row && one.col === other.col;
