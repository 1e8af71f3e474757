import { refuseProtected } from "../../../xlsx-file/sheet-limits";
import { isOwnLock } from "../../own-lock";

/**
 * Asks whether our own lock still stands on a sheet, so that it must be lifted; the answer is there after the next sync.
 * Refuses ("sheet-protected") where somebody locked the sheet otherwise since it was read: theirs is not ours to lift.
 */
export function askOwnLock(sheet: Excel.Worksheet, name: string): () => boolean {
  const { protection } = sheet;
  protection.load({ protected: true, options: true });
  return () => protection.protected && (isOwnLock(protection.options) || refuseProtected(name));
}
