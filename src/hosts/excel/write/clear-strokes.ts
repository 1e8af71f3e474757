import type { NewerCalls } from "../newer-calls";
import type { SheetFacts } from "../read/facts";
import { callBytes, type Stroke, stroke } from "./stroke";

/**
 * Empties a sheet that the product owns, in place: links from other sheets and its tab stay. The filter goes first: what
 * is written over filtered rows lands in the wrong ones.
 */
export function clearStrokes(
  sheet: Excel.Worksheet,
  { hasFilter, tables, notes }: Pick<SheetFacts, "hasFilter" | "tables" | "notes">,
  newer: NewerCalls,
): readonly Stroke[] {
  return [
    ...(hasFilter ? [stroke(callBytes, () => sheet.autoFilter.remove())] : []),
    ...tables.map(({ id }) =>
      stroke(callBytes, () => void sheet.tables.getItem(id).convertToRange().untrack()),
    ),
    ...Array.from({ length: notes }, () => stroke(callBytes, () => newer.deleteFirstNote(sheet))),
    stroke(8 * callBytes, () => clearAll(sheet)),
  ];
}

function clearAll(sheet: Excel.Worksheet): void {
  const all = sheet.getRange().untrack();
  all.unmerge();
  all.clear("All");
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
}
