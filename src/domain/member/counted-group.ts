import { plainText } from "../shared/plain-text";
import type { Member } from "./member";

/** The Members that a target counts: all of them, those of a group, or none since nobody carries the group. */
export type CountedMembers =
  | { readonly kind: "all" }
  | { readonly kind: "group"; readonly name: string; readonly has: (member: Member) => boolean }
  | { readonly kind: "nobody"; readonly name: string };

/** Words beside "Members" that pick none of them: what they do, or whose Members they are. */
const picksNone =
  /^(?:the|all|our|its|of|at|least|more|other|new|further|additional|active|wco|rocb|a|p|ap|asia|region|regional|office|member|members?'?s?|customs|country|countries|administrations?|state|states|economy|economies|party|parties|contracting|different|distinct|individual|total|number|most|some|any|each|every|full|whole|and|or)$/;
/** What Members do or have done: "implementing", "accredited". */
const doing = /(?:ing|ed)$/;
/** Names of groups that end so all the same, and those that are written small. */
const groupWords =
  /^(?:(?:least[- ])?develop(?:ed|ing)|landlocked|island|islands|small|pacific|asian|african|caribbean|european|arab|asean|saarc|apec|sids|lldcs?|ldcs?|eastern|western|southern|northern|central|south|east|west|north|low|middle|high|income)$/;
const acronym = /^[A-Z]{2,}s?$/;
const capital = /^\p{Lu}/u;
const nounOfMembers = /\b(?:members?|administrations?|countries|country|states?|economies|parties)\b/i;

/**
 * countedMembers("Pacific Members", active) -> those of Pacific Islands. A qualifier picks Members by their sub-region or by any
 * further column of the Members sheet; one that looks like a group and that nobody carries is "nobody". Source: RULES-2 10.
 */
export function countedMembers(unit: string, targetText: string, active: readonly Member[]): CountedMembers {
  const qualifier = qualifierOf(unit, targetText);
  if (qualifier === undefined) return { kind: "all" };
  const names = groupNames(active);
  const found = bestOf(names, qualifier.words);
  if (found !== undefined) return groupOf(found);
  return qualifier.isGroup ? { kind: "nobody", name: qualifier.text } : { kind: "all" };
}

interface Qualifier {
  readonly text: string;
  readonly words: readonly string[];
  /** Whether it must be a group, even one that nobody carries. */
  readonly isGroup: boolean;
}

function qualifierOf(unit: string, targetText: string): Qualifier | undefined {
  const text = plainText(unit);
  const noun = nounOfMembers.exec(text);
  const before = noun ? text.slice(0, noun.index) : text;
  const behind = /\bmembers? (?:from|of|in) (?:the )?((?:\p{Lu}[\p{L}-]*[ ]?)+)/u.exec(plainText(targetText));
  const words = wordsOf(before);
  if (words.length > 0) return qualifier(words);
  return behind?.[1] === undefined ? undefined : { ...qualifier(wordsOf(behind[1])), isGroup: false };
}

const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}]+/gu) ?? []).filter(
    (word) =>
      !picksNone.test(word.toLowerCase()) && (!doing.test(word) || groupWords.test(word.toLowerCase())),
  );

function qualifier(words: readonly string[]): Qualifier {
  const isGroup = words.some(
    (word) =>
      groupWords.test(word.toLowerCase()) || acronym.test(word) || (capital.test(word) && words.length <= 3),
  );
  return { text: words.join(" "), words: words.map(keyOf), isGroup };
}

const keyOf = (word: string): string => word.toLowerCase().replace(/(?<=..[^s])s$/, "");

/** Every group that some Member carries, as written. */
function groupNames(active: readonly Member[]): readonly string[] {
  const names = new Set<string>();
  for (const { subRegion, groups = [] } of active) {
    if (subRegion !== "") names.add(subRegion);
    for (const group of groups) names.add(group);
  }
  return [...names];
}

/** The groups of the same words; else those that hold all of the words, or are spelt by them: "Least developed countries" is LDC. */
function bestOf(names: readonly string[], words: readonly string[]): readonly string[] | undefined {
  if (words.length === 0) return undefined;
  const keyed = names.map((name) => ({ name, words: (name.match(/[\p{L}]+/gu) ?? []).map(keyOf) }));
  const same = keyed.filter(({ words: own }) => own.join(" ") === words.join(" "));
  const holding = keyed.filter(({ words: own }) => words.every((word) => own.includes(word)));
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? "").join("");
  const spelt = keyed.filter(
    ({ words: own }) =>
      (words.length === 1 && own.length > 1 && initials(own) === words[0]) ||
      (own.length === 1 && words.length > 1 && initials([...words, "country"]) === own[0]),
  );
  const found = [same, holding, spelt].find((list) => list.length > 0);
  return found?.map(({ name }) => name);
}

function groupOf(names: readonly string[]): CountedMembers {
  const wanted = new Set(names);
  const has = ({ subRegion, groups = [] }: Member): boolean =>
    wanted.has(subRegion) || groups.some((group) => wanted.has(group));
  return { kind: "group", name: names.join(", "), has };
}
