import type { SourceCell } from "../../shared/source-cell";
import type { EvidenceTable } from "./evidence";

/** More ranges than this show nobody anything: one that covers them all stands for them. */
const mostRanges = 25;

/** Where the rows of a table stand: its sheet, and the letters of its first and last column. */
type RowFrame = Pick<EvidenceTable<never>, "sheet" | "firstColumn" | "lastColumn">;

/** The rows as few ranges: rows 5, 6, 7 and 9 are "A5:P7" and "A9:P9". */
export const rowSources = (
  frame: RowFrame,
  rows: readonly { readonly row: number }[],
): readonly SourceCell[] =>
  numberSources(
    frame,
    rows.map(({ row }) => row),
  );

/** The same from the rows' numbers in the sheet. */
export function numberSources(
  { sheet, firstColumn, lastColumn }: RowFrame,
  numbers: readonly number[],
): readonly SourceCell[] {
  return spansOf(inOrder(numbers)).map(({ first, last }) => ({
    sheet,
    address: `${firstColumn}${first}:${lastColumn}${last}`,
  }));
}

interface Span {
  readonly first: number;
  last: number;
}

/** The runs of neighbours, or all as one where there are too many. */
function spansOf(numbers: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (let place = 0; place < numbers.length; place += 1) {
    const row = numbers[place] ?? 0;
    if (open !== undefined && row <= open.last + 1) open.last = row;
    else spans.push((open = { first: row, last: row }));
    if (spans.length > mostRanges)
      return [{ first: numbers[0] ?? 0, last: numbers[numbers.length - 1] ?? 0 }];
  }
  return spans;
}

/** Rows mostly come as the sheet has them; sorting is for the others. */
function inOrder(numbers: readonly number[]): readonly number[] {
  for (let place = 1; place < numbers.length; place += 1)
    if ((numbers[place - 1] ?? 0) > (numbers[place] ?? 0)) return [...numbers].sort((a, b) => a - b);
  return numbers;
}
