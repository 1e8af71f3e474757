import type { CellRange, CellValue, SheetSnapshot } from "../../../sheets/sheet-snapshot";
import { protectionOf } from "../own-protection";
import { attributesOf, isTrue } from "../xml/attributes";
import { isTag, nextTag, tagScanner } from "../xml/tag-scanner";
import type { CellContext } from "./cell-value";
import { rangeOf } from "./range-of";
import { readRows } from "./read-rows";

/** What a sheet's own part says of it. */
export interface SheetContent extends Pick<
  SheetSnapshot,
  "rows" | "merges" | "isProtected" | "hiddenRows" | "hiddenColumns"
> {
  /** Whether any cell has a formula. */
  readonly hasFormulas: boolean;
}

/** Reads a sheet's part in one pass. Rows begin at A1 whatever the part says; blanks at the ends are cut. */
export function readSheet(xml: string, context: CellContext): SheetContent {
  const scanner = tagScanner(xml);
  const merges: CellRange[] = [];
  let rows: readonly (readonly CellValue[])[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  let isProtected = false;
  let hasFormulas = false;
  const noting: CellContext = { ...context, onFormula: () => (hasFormulas = true) };
  while (nextTag(scanner)) {
    if (scanner.kind === "close") continue;
    if (isTag(scanner, "sheetData"))
      rows = scanner.kind === "open" ? readRows(scanner, noting, hiddenRows) : rows;
    else if (isTag(scanner, "sheetProtection"))
      isProtected = protectionOf(attributesOf(scanner)) === "foreign";
    else if (isTag(scanner, "col")) hiddenColumns.push(...hiddenIn(attributesOf(scanner)));
    else if (isTag(scanner, "mergeCell")) merges.push(...rangeOf(attributesOf(scanner).get("ref")));
  }
  return {
    rows,
    merges,
    isProtected,
    hasFormulas,
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}

/** Columns far to the right are hidden by the thousand to make a sheet look small: nothing stands there. */
const mostHidden = 1_000;

function hiddenIn(attributes: ReadonlyMap<string, string>): readonly number[] {
  if (!isTrue(attributes.get("hidden"))) return [];
  const first = Number(attributes.get("min")) - 1;
  const last = Math.min(Number(attributes.get("max")) - 1, first + mostHidden);
  return first >= 0 && last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}
