import { mendable, mendableShort, mendableShortened, realWords } from "../vocabulary";

/** How many slips a word of the vocabulary may bear: none in short words, two in long ones. */
const slipsBorne = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/**
 * The word of the vocabulary meant by a misspelt one: mendSpelling("quaarter") -> "quarter"; undefined where the
 * word is right, is another word of the language, or is too far away. Words for numbers are never mended.
 */
export function mendSpelling(word: string): string | undefined {
  if (word.length === 4) return slipsOfFour.get(word);
  if (word.length < 5 || word.length > 16 || mendable.has(word) || realWords.has(word)) return undefined;
  for (const known of mendable) if (isSlipOf(word, known)) return known;
  return undefined;
}

/** Words of four letters bear one swap of neighbours ("yaer"), those of five one letter less ("evry"). */
const slipsOfFour: ReadonlyMap<string, string> = new Map([
  ...[...mendableShort].flatMap((word) => [1, 2].map((at) => [swapped(word, at), word] as const)),
  ...[...mendableShortened].flatMap((word) => [2, 3].map((at) => [without(word, at), word] as const)),
]);

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function swapped(word: string, at: number): string {
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
}

/** True where two words differ by no more slips than the shorter bears; the first letter must agree. */
export function isSlipOf(word: string, known: string): boolean {
  const borne = slipsBorne(Math.min(word.length, known.length));
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > borne) return false;
  const distance = slipsBetween(word, known);
  return distance > 0 && distance <= borne;
}

/** Letters added, left out, changed or swapped with their neighbour. */
export function slipsBetween(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const bySwap = swapped ? (older[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, bySwap));
    }
    [older, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
