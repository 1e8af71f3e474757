import { plainText } from "../domain/shared/plain-text";
import { cellText } from "./cell-text";
import type { CellValue, SheetSnapshot } from "./sheet-snapshot";

/** What a column is for, by the words of its heading (see headingWords); undefined where they are no heading. */
export type HeadingNames<Role extends string> = (words: string) => Role | undefined;

/** Names as a table of patterns; the first that fits wins. */
export const byPattern =
  <Role extends string>(table: readonly (readonly [Role, RegExp])[]): HeadingNames<Role> =>
  (words) =>
    table.find(([, pattern]) => pattern.test(words))?.[0];

/** A heading row that was found, and the column of each role in it (zero-based). */
export interface HeadingRow<Role extends string> {
  /** The first row of the heading, and the last one where it runs over several. */
  readonly row: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Role, number>;
  /** Every heading that stands there, also those without a role, by column. */
  readonly texts: ReadonlyMap<number, string>;
}

/** A heading may be wrapped over this many rows of the sheet. */
const mostRows = 3;
/** Longer texts are no headings, in characters. */
export const longestHeading = 160;

/** "Timeframe in\nthe RSP" -> "timeframe in the rsp": case, line breaks, punctuation and brackets do not matter. */
export function headingWords(text: string): string {
  const found = known.get(text) ?? wordsOf(text);
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longestHeading) known.set(text, found);
  return found;
}

// Every role asks for the words of the same first rows, and the sheets of a workbook are alike.
const known = new Map<string, string>();
const mostKnown = 2_000;

const wordsOf = (text: string): string =>
  plainText(text.slice(0, longestHeading + 1))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/#&%-]+/gu, " ")
    .trim();

export function roleOf<Role extends string>(text: string, names: HeadingNames<Role>): Role | undefined {
  if (text.length > longestHeading) return undefined;
  const words = headingWords(text);
  return words === "" ? undefined : names(words);
}

/**
 * The heading that starts in a row, if one does: as it stands there, or wrapped over it and the rows below,
 * whichever names more columns. A role that two columns claim goes to the first of them.
 */
export function headingAt<Role extends string>(
  { rows }: Pick<SheetSnapshot, "rows">,
  row: number,
  names: HeadingNames<Role>,
): HeadingRow<Role> | undefined {
  let best: HeadingRow<Role> | undefined;
  for (let height = 1; height <= mostRows; height += 1) {
    const found = joinedHeading(rows, { row, lastRow: row + height - 1 }, names);
    if (found && found.columns.size > (best?.columns.size ?? 0)) best = found;
    // A first row that names nothing is the start of no heading, however far one reads on.
    if (height === 1 && found === undefined) return undefined;
  }
  return best;
}

type Rows = readonly (readonly CellValue[])[];

function joinedHeading<Role extends string>(
  rows: Rows,
  span: { row: number; lastRow: number },
  names: HeadingNames<Role>,
): HeadingRow<Role> | undefined {
  const columns = new Map<Role, number>();
  const texts = joinedTexts(rows, span);
  for (const [column, text] of texts) {
    const role = roleOf(text, names);
    if (role !== undefined && !columns.has(role)) columns.set(role, column);
  }
  return columns.size === 0 ? undefined : { ...span, columns, texts };
}

function joinedTexts(
  rows: Rows,
  { row, lastRow }: { row: number; lastRow: number },
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const cells of rows.slice(row, lastRow + 1)) {
    cells.forEach((cell, column) => {
      if (typeof cell !== "string") return;
      const text = cellText(cell);
      if (text !== "") texts.set(column, [texts.get(column), text].filter(Boolean).join(" "));
    });
  }
  return new Map([...texts].sort(([a], [b]) => a - b));
}
