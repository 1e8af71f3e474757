import type { SourceCell } from "../shared/source-cell";
import type { EvidenceTable } from "./evidence";

/** The rows as few ranges: rows 5, 6, 7 and 9 are "A5:P7" and "A9:P9". */
export function rowSources<Row extends { readonly row: number }>(
  { sheet, firstColumn, lastColumn }: EvidenceTable<Row>,
  rows: readonly Row[],
): readonly SourceCell[] {
  const numbers = rows.map(({ row }) => row).sort((a, b) => a - b);
  const spans: { first: number; last: number }[] = [];
  for (const row of numbers) {
    const open = spans.at(-1);
    if (open && row <= open.last + 1) open.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans.map(({ first, last }) => ({ sheet, address: `${firstColumn}${first}:${lastColumn}${last}` }));
}
