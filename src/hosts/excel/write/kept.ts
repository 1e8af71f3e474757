import type { RawValue, UsedCells } from "../read/facts";

/**
 * Whether Excel kept what was written. Lenient where Excel has its own ways (the last digits of a number, line breaks and
 * odd characters), strict about what matters: nothing missing, nothing left over, no text that became a number.
 */
export function isKept(written: RawValue | null, found: RawValue): boolean {
  const meant = meaningOf(written ?? "");
  if (typeof meant !== typeof found) return false;
  if (typeof meant === "number" && typeof found === "number")
    return Math.abs(meant - found) <= 1e-12 * Math.max(1, Math.abs(meant));
  if (typeof meant === "string" && typeof found === "string") return bare(meant) === bare(found);
  return meant === found;
}

// The leading apostrophe is Excel's sign for a text.
const meaningOf = (written: RawValue): RawValue =>
  typeof written === "string" && written.startsWith("'") ? written.slice(1) : written;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, "");

/** The first cell of a sheet that does not hold what was written from A1 on, or undefined. */
export function firstLost(
  written: readonly (readonly (RawValue | null)[])[],
  found: Pick<UsedCells, "top" | "left" | "values"> | undefined,
): { readonly row: number; readonly column: number } | undefined {
  const at = (row: number, column: number): RawValue =>
    found?.values[row - found.top]?.[column - found.left] ?? "";
  const rows = Math.max(written.length, found ? found.top + found.values.length : 0);
  const width = Math.max(
    ...written.map((row) => row.length),
    found ? found.left + (found.values[0]?.length ?? 0) : 0,
    0,
  );
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < width; column += 1)
      if (!isKept(written[row]?.[column] ?? null, at(row, column))) return { row, column };
  return undefined;
}
