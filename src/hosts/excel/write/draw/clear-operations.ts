import type { NewerCalls } from "../../newer-calls";
import type { SheetFacts } from "../../read/facts";
import { callBytes, type Operation, operation } from "../operation";
import { unlock } from "./lock-operations";

/** What stands on a sheet besides its cells, and keeps them from being cleared. */
export type SheetFrame = Pick<
  SheetFacts,
  "visibility" | "isOwnLocked" | "hasFilter" | "tables" | "notes" | "charts"
>;

/**
 * Empties a sheet that the product owns, in place: links from other sheets and its tab stay. Our own lock goes first, then
 * the filter: what is written over filtered rows lands in the wrong ones.
 */
export function clearOperations(
  sheet: Excel.Worksheet,
  { visibility, isOwnLocked, hasFilter, tables, notes, charts }: SheetFrame,
  newer: NewerCalls,
): readonly Operation[] {
  return [
    ...(isOwnLocked ? [unlock(sheet)] : []),
    ...(hasFilter ? [operation(callBytes, () => sheet.autoFilter.remove())] : []),
    ...tables.map(({ id }) =>
      operation(callBytes, () => void sheet.tables.getItem(id).convertToRange().untrack()),
    ),
    ...Array.from({ length: notes }, () => operation(callBytes, () => newer.deleteFirstNote(sheet))),
    ...Array.from({ length: charts }, () => operation(callBytes, () => sheet.charts.getItemAt(0).delete())),
    operation(8 * callBytes, () => clearAll(sheet)),
    // Some Excels fail at it on a hidden sheet (office-js issue 1463): there the panes stay until they are frozen anew.
    ...(visibility === "visible" ? [operation(callBytes, () => sheet.freezePanes.unfreeze())] : []),
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
}
