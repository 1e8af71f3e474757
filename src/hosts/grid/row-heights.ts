import type { SheetData } from "./engine";

const rowTag = /<(?:\w+:)?row\b([^<>]*)>/g;

/** The rows of a sheet whose heights the file states, from 0; the others are as high as what is in them. */
function statedRows(xml: string): ReadonlySet<number> {
  const stated = new Set<number>();
  for (const [, attributes = ""] of xml.matchAll(rowTag)) {
    const row = /\br="(\d+)"/.exec(attributes)?.[1];
    if (row !== undefined && /\bht="/.test(attributes)) stated.add(Number(row) - 1);
  }
  return stated;
}

/** Rows without a stated height: the grid's reader gives them the usual one, and large or wrapped texts are cut off. */
export function fittingRows(rows: SheetData["rows"], xml: string): SheetData["rows"] {
  const stated = statedRows(xml);
  return Object.fromEntries(
    Object.entries(rows).map(([row, { size, isHidden }]) => [
      row,
      {
        ...(size !== undefined && stated.has(Number(row)) ? { size } : {}),
        ...(isHidden ? { isHidden } : {}),
      },
    ]),
  );
}
