/**
 * How many slips of the pen part two words: a letter too many, too few or wrong, or two neighbours swapped.
 * Anything above `most` is given as `most + 1`.
 */
export function typoDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = nextRow({ a, b, i, row, before });
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly row: readonly number[];
  readonly before: readonly number[];
}

function nextRow({ a, b, i, row, before }: Step): readonly number[] {
  const next = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped =
      a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped));
  }
  return next;
}

/** Which letters a word has, a bit each; for `mayBeNear`. */
export const letterSet = (word: string): number => {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) % 32);
  return set;
};

/** Whether two words can be as near as that at all: a slip adds or takes at most two kinds of letters. Quick. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let different = a ^ b;
  let count = 0;
  for (; different !== 0; different &= different - 1) count += 1;
  return count <= 2 * most;
}
