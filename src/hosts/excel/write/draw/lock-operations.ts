import { rangeAddress } from "../../../../sheets/cell-address";
import type { SheetDrawing } from "../../../../sheets/sheet-drawing";
import { ownLockOptions } from "../../own-lock";
import { callBytes, type Operation, operation } from "../operation";

/** Opens the cells that stay open and locks the sheet, after everything else: nothing can be drawn on a locked one. */
export function lockOperations(
  sheet: Excel.Worksheet,
  { unlocked }: Pick<SheetDrawing, "unlocked">,
): readonly Operation[] {
  if (!unlocked) return [];
  const open = unlocked.map((range) =>
    operation(3 * callBytes, () => {
      sheet.getRange(rangeAddress(range)).untrack().format.protection.locked = false;
    }),
  );
  return [...open, lock(sheet)];
}

/** Locks a sheet of the product's own. */
export const lock = (sheet: Excel.Worksheet): Operation =>
  operation(2 * callBytes, () => sheet.protection.protect(ownLockOptions));

/** Lifts our own lock. Excel refuses that on a sheet that has none. */
export const unlock = (sheet: Excel.Worksheet): Operation =>
  operation(2 * callBytes, () => sheet.protection.unprotect());

/** Operations that Excel does on no locked sheet, between lifting our own lock and putting it back. */
export const whileUnlocked = (
  sheet: Excel.Worksheet,
  isOwnLocked: boolean,
  operations: readonly Operation[],
): readonly Operation[] =>
  isOwnLocked && operations.length > 0 ? [unlock(sheet), ...operations, lock(sheet)] : operations;
