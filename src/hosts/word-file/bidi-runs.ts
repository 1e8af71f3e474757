/** A stretch of text that is written in one direction. */
export interface DirectedRun {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** Hebrew, Arabic (and Dari, Urdu, Dhivehi with it), Syriac, N'Ko and their presentation forms. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const strong = /[\p{L}\p{N}]/u;

/**
 * A text in runs of one direction each, in its order; blanks and signs between two words of one direction go with them.
 * directedRuns("Kabul کابل") -> "Kabul ", then "کابل" from right to left. Joined, the runs are the text.
 */
export function directedRuns(text: string): readonly DirectedRun[] {
  if (!rightToLeft.test(text)) return text === "" ? [] : [{ text, isRightToLeft: false }];
  const runs: { text: string; isRightToLeft: boolean }[] = [];
  let waiting = "";
  for (const char of text) {
    const isRightToLeft = rightToLeft.test(char);
    const last = runs.at(-1);
    if (!isRightToLeft && !strong.test(char)) {
      waiting += char;
    } else if (last?.isRightToLeft === isRightToLeft) {
      last.text += waiting + char;
      waiting = "";
    } else {
      // Between two directions: signs stay with what stands before them.
      if (last) last.text += waiting;
      runs.push({ text: last ? char : waiting + char, isRightToLeft });
      waiting = "";
    }
  }
  const last = runs.at(-1);
  if (last) last.text += waiting;
  return runs;
}

/** Whether a paragraph of this text begins at the right: its first letter says so. */
export function beginsAtTheRight(text: string): boolean {
  for (const char of text.slice(0, 500)) if (strong.test(char)) return rightToLeft.test(char);
  return false;
}
