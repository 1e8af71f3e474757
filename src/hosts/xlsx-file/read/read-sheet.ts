import type { CellRange, CellValue, SheetSnapshot } from "../../../sheets/sheet-snapshot";
import { protectionOf } from "../own-protection";
import { attributesOf } from "../xml/attributes";
import { eachTag, isTag } from "../xml/tag-scanner";
import type { CellContext } from "./cell-value";
import { rangeOf } from "./range-of";
import { spendMerge } from "./reading-budget";
import { readRows } from "./read-rows";

/** What a sheet's own part says of it. */
export interface SheetContent extends Pick<SheetSnapshot, "rows" | "merges" | "isProtected"> {
  /** Whether any cell has a formula. */
  readonly hasFormulas: boolean;
}

/** Reads a sheet's part in one pass. Rows begin at A1 whatever the part says; blanks at the ends are cut. */
export function readSheet(xml: string, context: CellContext): SheetContent {
  const merges: CellRange[] = [];
  let rows: readonly (readonly CellValue[])[] = [];
  let isProtected = false;
  let hasFormulas = false;
  const noting: CellContext = { ...context, onFormula: () => (hasFormulas = true) };
  eachTag(xml, (scanner) => {
    if (isTag(scanner, "sheetProtection")) isProtected = protectionOf(attributesOf(scanner)) === "foreign";
    else if (isTag(scanner, "mergeCell"))
      for (const range of rangeOf(attributesOf(scanner).get("ref"))) merges.push(range);
    if (!isTag(scanner, "sheetData")) return false;
    if (scanner.kind === "open") rows = readRows(scanner, noting);
    return true;
  });
  for (const merge of merges) spendMerge(context.budget, merge, rows.length);
  return { rows, merges, isProtected, hasFormulas };
}
