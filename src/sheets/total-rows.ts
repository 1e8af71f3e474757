import { isTotalTitle } from "../domain/shared/total-row";
import { plainText } from "../domain/shared/plain-text";
import { cellText } from "./cell-text";
import type { CellValue } from "./sheet-snapshot";

/** Whether a text is the label of a total: isTotalText("Sub-total") -> true; "Total number of officers trained" is a KPI. */
export const isTotalText = (text: string): boolean =>
  text.length <= longest && isTotalTitle(plainText(text).replace(/(?<![\s:=.*-])[\s:=.*-]+$/, ""));

/**
 * Whether a row is a total of others: neither a KPI, an action, a workshop nor an answer, in any sheet. Its label is the
 * row's first text, or stands beside few and short ones ("North | Total | 40"). Source: RULES-2 14.
 */
export function isTotalRow(cells: readonly CellValue[]): boolean {
  const texts = cells.flatMap((cell) =>
    typeof cell === "string" && /\p{L}/u.test(cell) ? [cellText(cell)] : [],
  );
  const [first] = texts;
  if (first === undefined) return false;
  if (isTotalText(first)) return true;
  return (
    texts.length <= mostBeside + 1 &&
    texts.some(isTotalText) &&
    texts.every((text) => text.split(/\s+/).length <= shortWords)
  );
}

const longest = 80;
const mostBeside = 2;
const shortWords = 5;
