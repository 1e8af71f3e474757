import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { ownProtection } from "../own-protection";

/** <sheetProtection> of a drawing that leaves only some cells unlocked. What is not named the format forbids by itself. */
export function protectionXml({ unlocked }: SheetDrawing): string {
  if (!unlocked) return "";
  const free = ownProtection.allowed.map((deed) => ` ${deed}="0"`).join("");
  return `<sheetProtection sheet="1"${free}/>`;
}
