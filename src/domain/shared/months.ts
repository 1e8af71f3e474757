const months = "january february march april may june july august september october november december".split(
  " ",
);
/** Written short in other ways than by the first three letters; "sep" and "sept" both are. */
const short = new Map([
  ["sept", 9],
  ["febr", 2],
  ["janv", 1],
  ["octo", 10],
  ["juin", 6],
  ["juillet", 7],
]);

/** A month from 1, and whether its name was misspelt. */
export interface MonthRead {
  readonly month: number;
  readonly misspelt: boolean;
}

/** readMonth("sept") -> 9, readMonth("Febuary") -> 2 misspelt; undefined for what is no month ("mars", "decade"). */
export function readMonth(word: string): MonthRead | undefined {
  const lower = word.toLowerCase();
  const known = short.get(lower) ?? beginningWith(lower) + 1;
  if (known > 0) return { month: known, misspelt: false };
  const isNear = lower.length < 5 ? isSwapOf : isOneTypoFrom;
  const near = months.filter((name) => isNear(lower, name));
  const [name] = near;
  return name === undefined || near.length > 1
    ? undefined
    : { month: months.indexOf(name) + 1, misspelt: true };
}

const beginningWith = (word: string): number =>
  word.length < 3
    ? -1
    : months.findIndex((name) => name === word || (word.length <= 4 && name.startsWith(word)));

/** In four letters only two neighbours swapped: "Jnue". */
const isSwapOf = (word: string, name: string): boolean =>
  word.length === 4 && name.length === 4 && isOneTypoFrom(word, name) && lettersOf(word) === lettersOf(name);
const lettersOf = (word: string): string => [...word].sort().join("");

/** One letter too many, too few or wrong, or two neighbours swapped; the first letter stands. */
function isOneTypoFrom(word: string, name: string): boolean {
  if (word.charAt(0) !== name.charAt(0) || Math.abs(word.length - name.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const [rest, wanted] = [word.slice(same), name.slice(same)];
  const swapped = `${wanted.charAt(1)}${wanted.charAt(0)}${wanted.slice(2)}`;
  return (
    rest === swapped ||
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1)
  );
}
