import type { CellRange, CellValue, SheetSnapshot } from "../../../sheets/sheet-snapshot";
import { protectionOf } from "../own-protection";
import { attributesOf, isTrue } from "../xml/attributes";
import { eachTag, isTag } from "../xml/tag-scanner";
import type { CellContext } from "./cell-value";
import { rangeOf } from "./range-of";
import { spendMerge } from "./reading-budget";
import { readRows, type SeenInRows } from "./read-rows";

/** What a sheet's own part says of it. */
export interface SheetContent extends Pick<
  SheetSnapshot,
  "rows" | "merges" | "isProtected" | "hiddenRows" | "hiddenColumns" | "shaded" | "mutedRows"
> {
  /** Whether any cell has a formula. */
  readonly hasFormulas: boolean;
}

/** Reads a sheet's part in one pass. Rows begin at A1 whatever the part says; blanks at the ends are cut. */
export function readSheet(xml: string, context: CellContext): SheetContent {
  const merges: CellRange[] = [];
  let rows: readonly (readonly CellValue[])[] = [];
  const seen: SeenInRows = { hidden: [], shaded: [], muted: [] };
  const hiddenColumns: number[] = [];
  let isProtected = false;
  let hasFormulas = false;
  const noting: CellContext = { ...context, onFormula: () => (hasFormulas = true) };
  eachTag(xml, (scanner) => {
    if (isTag(scanner, "sheetProtection")) isProtected = protectionOf(attributesOf(scanner)) === "foreign";
    else if (isTag(scanner, "col"))
      for (const column of hiddenIn(attributesOf(scanner))) hiddenColumns.push(column);
    else if (isTag(scanner, "mergeCell"))
      for (const range of rangeOf(attributesOf(scanner).get("ref"))) merges.push(range);
    if (!isTag(scanner, "sheetData")) return false;
    if (scanner.kind === "open") rows = readRows(scanner, noting, seen);
    return true;
  });
  for (const merge of merges) spendMerge(context.budget, merge, rows.length);
  return {
    rows,
    merges,
    isProtected,
    hasFormulas,
    ...(seen.hidden.length === 0 ? {} : { hiddenRows: seen.hidden }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    ...(seen.shaded.length === 0 ? {} : { shaded: seen.shaded }),
    ...(seen.muted.length === 0 ? {} : { mutedRows: seen.muted }),
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
