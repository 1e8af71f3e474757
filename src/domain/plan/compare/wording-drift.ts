import { plainText } from "../../shared/plain-text";

/** The words that only the one or only the other of two texts has, run by run, in text order. */
export interface WordingDrift {
  readonly here: readonly string[];
  readonly there: readonly string[];
  /** 0 to 1: the share of the words that both have, in the same order. */
  readonly alike: number;
}

/** Longer texts are compared by this many words. */
export const mostWords = 300;

/**
 * wordingDrift("impact od activities", "impact of activities") -> here "od", there "of". Undefined where the words are
 * the same: case, punctuation, hyphens, quotes and line breaks do not matter.
 */
export function wordingDrift(here: string, there: string): WordingDrift | undefined {
  const left = wordsOf(here).slice(0, mostWords);
  const right = wordsOf(there).slice(0, mostWords);
  if (left.join(" ") === right.join(" ")) return undefined;
  const kept = commonWords(left, right);
  return {
    here: runsOf(left, new Set(kept.map(([at]) => at))),
    there: runsOf(right, new Set(kept.map(([, at]) => at))),
    alike: (2 * kept.length) / Math.max(1, left.length + right.length),
  };
}

/** The words of a text as they are compared: lower case, no punctuation. */
export const wordsOf = (text: string): readonly string[] =>
  plainText(text.slice(0, 8_000))
    .toLowerCase()
    .replace(/'/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The longest row of words that both have, as pairs of places, among the first `mostWords` of each. */
export function commonWords(
  here: readonly string[],
  there: readonly string[],
): readonly (readonly [number, number])[] {
  const left = here.slice(0, mostWords);
  const right = there.slice(0, mostWords);
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const same = left[row] === right[column];
      lengths[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    if (left[row] === right[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function runsOf(words: readonly string[], kept: ReadonlySet<number>): readonly string[] {
  const runs: string[] = [];
  let isOpen = false;
  words.forEach((word, at) => {
    if (kept.has(at)) isOpen = false;
    else if (isOpen) runs.push(`${runs.pop()} ${word}`);
    else {
      runs.push(word);
      isOpen = true;
    }
  });
  return runs;
}
