import { letterSet, mayBeNear, typoDistance } from "../../shared/typo-distance";
import type { Member } from "../member";
import type { NameIndex, Owner, Spelling } from "./name-index";

const furthest = 3;
const longestLetters = 90;

/**
 * What a slip of the pen most likely meant, unless another name is as near: a Member, or "elsewhere" and "shared"
 * for a name that must not be taken for one. Undefined where nothing is near enough.
 */
export function nearestOwner(letters: string, spellings: readonly Spelling[]): Owner | undefined {
  if (letters.length > longestLetters) return undefined;
  let best: { owner: Owner; typos: number } | undefined;
  let rival = Infinity;
  const set = letterSet(letters);
  const undoubled = letters.replace(/(.)\1/g, "$1");
  for (const spelling of spellings) {
    const most = typosAllowed({ letters, undoubled }, spelling.letters);
    if (!mayBeNear(set, spelling.letterSet, most)) continue;
    const distance = typoDistance(letters, spelling.letters, most);
    if (distance === 0) return spelling.owner;
    // An inner vowel left out is a likelier slip than a letter too many: "Mongola" is no Mongol.
    const typos = distance === 1 && lacksVowel(letters, spelling.letters) ? 0.5 : distance;
    if (typos > most) continue;
    if (best === undefined || typos < best.typos) {
      best = { owner: spelling.owner, typos };
      rival = Infinity;
    } else if (typos === best.typos && spelling.owner !== best.owner) rival = typos;
  }
  return best && rival > best.typos ? best.owner : undefined;
}

interface Written {
  readonly letters: string;
  /** A letter written twice once only: "jappan" is "japan". */
  readonly undoubled: string;
}

/**
 * Short names are so near each other that one wrong letter may be another country; there only a letter written twice
 * ("Jappan") or a vowel left out inside ("Nepl") is surely a slip. More than one slip never begins the name.
 */
function typosAllowed({ letters, undoubled }: Written, name: string): number {
  const length = Math.min(letters.length, name.length);
  if (length <= 5) return undoubled === name || lacksVowel(letters, name) ? 1 : 0;
  if (length === 6 || letters.charAt(0) !== name.charAt(0)) return 1;
  return length < 18 ? 2 : 3;
}

/** "nepl" is "nepal" without one of its inner vowels. */
function lacksVowel(letters: string, name: string): boolean {
  if (letters.length < 3 || letters.length + 1 !== name.length) return false;
  let at = 1;
  while (at < letters.length && letters[at] === name[at]) at += 1;
  return /[aeiou]/.test(name[at] ?? "") && at < letters.length && name.slice(at + 1) === letters.slice(at);
}

/** Up to three Members to choose from where no name is near enough to be the one, nearest first. */
export function similarMembers(letters: string, index: NameIndex): readonly Member[] {
  const most = Math.min(furthest, Math.floor(letters.length / 2.5));
  if (letters.length > longestLetters || most === 0) return [];
  const set = letterSet(letters);
  const near = index.spellings
    .filter((spelling) => mayBeNear(set, spelling.letterSet, most))
    .map(({ letters: spelling, owner }) => ({ owner, typos: typoDistance(letters, spelling, most) }))
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos);
  const members = near.flatMap(({ owner }) => (typeof owner === "string" ? [] : [owner]));
  return [...new Set(members)].slice(0, 3);
}
