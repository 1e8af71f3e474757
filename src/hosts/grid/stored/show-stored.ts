import type { SheetSnapshot } from "../../../sheets/sheet-snapshot";
import { contentOf } from "../cell-content";
import type { CellPosition, GridModel, Style } from "../engine";
import { rootsOf, storedResults } from "./stored-results";
import type { Colleague } from "../transport";

/** A sheet with the results that its formulas are known to give. */
export type KnownResults = Pick<SheetSnapshot, "name" | "rows">;

/**
 * Puts known results into the cells that the grid cannot compute, in a look of their own where there is one, and tells
 * which. Twice: what reads from such a cell may compute then, or fail for a reason of its own.
 */
export function showStored(
  model: GridModel,
  line: Colleague,
  { sheets, look }: { readonly sheets: readonly KnownResults[]; readonly look?: Style },
): readonly CellPosition[] {
  const positions: CellPosition[] = [];
  for (const only of [rootsOf, all]) {
    const shown = only(model, storedResults(model, sheets));
    if (shown.length === 0) break;
    positions.push(...shown.map(({ position }) => position));
    line.send(
      shown.map(({ position, value }) => ({
        type: "UPDATE_CELL",
        ...position,
        content: contentOf(value, () => true),
        ...(look ? { style: { ...model.getters.getCellStyle(position), ...look } } : {}),
      })),
    );
  }
  return positions;
}

const all: typeof rootsOf = (_, stored) => stored;
