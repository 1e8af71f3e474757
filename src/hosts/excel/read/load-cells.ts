import type { CellRange } from "../../../sheets/sheet-snapshot";
import type { NewerCalls } from "../newer-calls";
import type { SheetFacts, UsedCells } from "./facts";
import { loadHidden } from "./load-looks";

/** What a sheet holds. */
export type SheetCells = Pick<SheetFacts, "notes" | "used" | "merges" | "looks">;

/**
 * Asks for the used cells of a sheet: values, and number formats to tell dates and percentages apart. The range is not
 * tracked: it is never used again, and Excel need not be told to forget it.
 */
export function loadCells(
  sheet: Excel.Worksheet,
  newer: NewerCalls,
  { hasLooks }: { readonly hasLooks: boolean },
): () => SheetCells {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load({ rowIndex: true, columnIndex: true, values: true, numberFormat: true });
  const merges = loadMerges(used, newer);
  const notes = newer.countNotes(sheet);
  const looks = hasLooks ? loadHidden(used) : undefined;
  return () => {
    const cells = used.isNullObject ? undefined : usedCells(used);
    return {
      ...(cells ? { used: cells } : {}),
      ...(cells && looks ? { looks: looks(cells) } : {}),
      merges: merges(),
      notes: notes?.value ?? 0,
    };
  };
}

function usedCells({ rowIndex, columnIndex, values, numberFormat }: Excel.Range): UsedCells {
  return blockOf(values, numberFormat, { top: rowIndex, left: columnIndex });
}

/** A block from its loaded arrays. Over five million cells Excel gives null in their place, without an error. */
export function blockOf(
  values: UsedCells["values"] | null,
  formats: UsedCells["formats"] | null,
  corner: Pick<UsedCells, "top" | "left">,
): UsedCells {
  if (values === null || formats === null) throw tooManyCells();
  return { ...corner, values, formats };
}

const tooManyCells = (): Error =>
  Object.assign(new Error("Excel gave no values"), { code: "RangeExceedsLimit" });

/** Asks for the merged areas within a range. Reading them empties the user's undo list in some builds of Excel. */
export function loadMerges(range: Excel.Range, newer: NewerCalls): () => readonly CellRange[] {
  const merged = newer.mergedAreas(range);
  if (!merged) return () => [];
  const { areas } = merged.untrack();
  areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => (merged.isNullObject ? [] : areas.items.map(rangeOf));
}

const rangeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
