import type { SourceCell } from "../shared/source-cell";
import type { EvidenceTable } from "./evidence";

/** More ranges than this show nobody anything: one that covers them all stands for them. */
const mostRanges = 25;

/** The rows as few ranges: rows 5, 6, 7 and 9 are "A5:P7" and "A9:P9". */
export function rowSources<Row extends { readonly row: number }>(
  { sheet, firstColumn, lastColumn }: EvidenceTable<Row>,
  rows: readonly Row[],
): readonly SourceCell[] {
  const spans = spansOf(inOrder(rows));
  const first = spans[0]?.first ?? 0;
  const last = spans.at(-1)?.last ?? 0;
  const shown = spans.length > mostRanges ? [{ first, last }] : spans;
  return shown.map((span) => ({ sheet, address: `${firstColumn}${span.first}:${lastColumn}${span.last}` }));
}

interface Span {
  readonly first: number;
  last: number;
}

function spansOf(rows: readonly { readonly row: number }[]): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { row } of rows) {
    if (open !== undefined && row <= open.last + 1) open.last = row;
    else spans.push((open = { first: row, last: row }));
  }
  return spans;
}

/** Rows mostly come as the sheet has them; sorting is for the others. */
function inOrder<Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] {
  const isSorted = rows.every(({ row }, place) => place === 0 || (rows[place - 1]?.row ?? 0) <= row);
  return isSorted ? rows : [...rows].sort((a, b) => a.row - b.row);
}
