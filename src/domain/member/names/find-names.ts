import { plainWords } from "./agency-words";
import type { NameIndex, Owner } from "./name-index";
import type { NameToken } from "./name-tokens";

/** The names that stand in a text, and the words between them. */
export interface FoundNames {
  readonly owners: readonly Owner[];
  /** Nationalities: they name their country only beside the word Customs. */
  readonly adjectives: readonly Owner[];
  readonly rest: readonly NameToken[];
}

/** Goes through the words from left to right and takes the longest name at each. */
export function findNames(tokens: readonly NameToken[], index: NameIndex): FoundNames {
  const owners = new Set<Owner>();
  const adjectives = new Set<Owner>();
  const rest: NameToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = longestAt(tokens, at, index);
    const into = name?.adjective === true ? adjectives : owners;
    if (name) into.add(name.owner);
    else rest.push(...tokens.slice(at, at + 1));
    at += name?.words ?? 1;
  }
  return { owners: [...owners], adjectives: [...adjectives], rest };
}

interface FoundName {
  readonly owner: Owner;
  readonly adjective: boolean;
  readonly words: number;
}

function longestAt(tokens: readonly NameToken[], at: number, index: NameIndex): FoundName | undefined {
  for (let words = Math.min(index.longest, tokens.length - at); words > 0; words -= 1) {
    const run = tokens.slice(at, at + words);
    const key = run.map((token) => token.key).join(" ");
    const name = index.names.get(key) ?? abbreviated(run, index);
    if (name) return { owner: name, adjective: false, words };
    const adjective = index.adjectives.get(key);
    if (adjective) return { owner: adjective, adjective: true, words };
  }
  return undefined;
}

function abbreviated([token, more]: readonly NameToken[], index: NameIndex): Owner | undefined {
  if (token === undefined || more !== undefined || !token.capitals || plainWords.has(token.key))
    return undefined;
  // "CUSTOMS IN JAPAN": a word of two letters is a code only where it stands alone.
  return token.key.length > 2 || token.alone || token.key === "nz" || token.key === "hk"
    ? index.abbreviations.get(token.key)
    : undefined;
}
