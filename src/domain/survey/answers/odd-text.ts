/** A cell of Excel holds so many characters. */
export const longestAnswer = 32_767;

/** What a person may want to know of a typed answer; it is text whatever it looks like. Source: RULES 8. */
export type OddText = "formula-like" | "multi-line" | "unicode" | "answer-too-long";

/** oddTextOf("=SUM(1)") -> ["formula-like"]. A plain number ("-2") is no formula. */
export function oddTextOf(text: string): readonly OddText[] {
  const odd: OddText[] = [];
  if (/^(?:\t|\s*[=+\-@])/.test(text) && !/^(?:\s*[-+])?[\d.,\s]*%?$/.test(text.slice(0, 100)))
    odd.push("formula-like");
  const start = text.slice(0, longestAnswer);
  if (start.trim().includes("\n")) odd.push("multi-line");
  if (hasOtherScript(start)) odd.push("unicode");
  if (text.length > longestAnswer) odd.push("answer-too-long");
  return odd;
}

/** Letters that are not Latin, and pictures: what an older program may garble. */
const hasOtherScript = (text: string): boolean =>
  /[^\s!-\u024f\u2000-\u206f\u20a0-\u20bf\u2100-\u218f]/.test(text) &&
  /(?:(?!\p{Script=Latin})\p{L})|\p{Extended_Pictographic}/u.test(text);
