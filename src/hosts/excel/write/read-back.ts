import { isErrorText } from "../read/cell-value";
import type { RawValue, UsedCells } from "../read/facts";

/** What a cell is to hold: what was written, or what the formula that was written gives. */
export type Expected = RawValue | null | ComputedResult;

export interface ComputedResult {
  /** Undefined where any result will do. */
  readonly result: RawValue | null | undefined;
}

/**
 * Whether what was read back is what was written. Lenient where Excel has its own ways (the last digits of a number, line breaks and
 * odd characters), strict about what matters: nothing missing, nothing left over, no text that became a number.
 */
export function matchesReadBack(expected: Expected, found: RawValue): boolean {
  if (typeof expected === "object" && expected !== null) return isResult(expected, found);
  const meant = meaningOf(expected ?? "");
  if (typeof meant !== typeof found) return false;
  if (typeof meant === "number" && typeof found === "number")
    return Math.abs(meant - found) <= 1e-12 * Math.max(1, Math.abs(meant));
  if (typeof meant === "string" && typeof found === "string")
    return visibleCharacters(meant) === visibleCharacters(found);
  return meant === found;
}

/** Excel computes in its own order: the last digits are its own, a blank may come as nought. An error is never meant. */
function isResult({ result }: ComputedResult, found: RawValue): boolean {
  if (result === undefined) return true;
  if (isErrorText(found)) return false;
  if (result === null || result === "") return found === "" || found === 0;
  if (typeof result === "number" && typeof found === "number")
    return Math.abs(result - found) <= 1e-6 * Math.max(1, Math.abs(result));
  return matchesReadBack(result, found);
}

// The leading apostrophe is Excel's sign for a text.
const meaningOf = (written: RawValue): RawValue =>
  typeof written === "string" && written.startsWith("'") ? written.slice(1) : written;

const visibleCharacters = (text: string): string => text.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, "");

/** The first cell of a sheet that does not hold what is wanted from A1 on, or undefined. */
export function firstMismatch(
  expected: readonly (readonly Expected[])[],
  found: Pick<UsedCells, "top" | "left" | "values"> | undefined,
): { readonly row: number; readonly column: number } | undefined {
  const at = (row: number, column: number): RawValue =>
    found?.values[row - found.top]?.[column - found.left] ?? "";
  const rows = Math.max(expected.length, found ? found.top + found.values.length : 0);
  const width = Math.max(
    ...expected.map((row) => row.length),
    found ? found.left + (found.values[0]?.length ?? 0) : 0,
    0,
  );
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < width; column += 1)
      if (!matchesReadBack(expected[row]?.[column] ?? null, at(row, column))) return { row, column };
  return undefined;
}
