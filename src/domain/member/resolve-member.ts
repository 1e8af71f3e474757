import { saysNothing } from "../shared/plain-text";
import type { Member, Register } from "./member";
import { customsWords, officeWords, plainWords } from "./names/agency-words";
import { findNames, type FoundNames } from "./names/find-names";
import { type NameIndex, nameIndexOf, type Owner } from "./names/name-index";
import { type NameToken, nameTokens } from "./names/name-tokens";
import { nearestOwner, similarMembers } from "./names/nearest-name";
import { typoDistance } from "../shared/typo-distance";

/**
 * Which Member a text means. sure: its name, whatever the form. close: most likely a slip of the pen, which an
 * import proposes and never applies by itself (RULES 8). unresolved: a person must say; `reason` is one of
 * "nothing-said", "formula-text", "too-long", "shared-name", "several-members", "another-land", "no-member-named".
 */
export type MemberMatch =
  | { readonly kind: "sure"; readonly member: Member }
  | { readonly kind: "close"; readonly member: Member; readonly proposals: readonly Member[] }
  | { readonly kind: "unresolved"; readonly proposals: readonly Member[]; readonly reason: string };

/** "names" looks for names alone, not for slips: quick, and only ever sure or unresolved. */
export type MemberResolver = (text: string, look?: "names") => MemberMatch;

const longestName = 200;

/** memberResolver(register)("Royal Malaysian Customs") -> sure, Malaysia. Build one and use it for every cell. */
export function memberResolver(register: Register): MemberResolver {
  const exact = new Map<string, Member>(register.map((member) => [member.name, member]));
  let index: NameIndex | undefined;
  return (text, look) => {
    // Most cells hold the register's own names; the index of all other ways takes time to build.
    const named = exact.get(text);
    if (named) return { kind: "sure", member: named };
    index ??= nameIndexOf(register);
    const reason = refusal(text);
    return reason === undefined
      ? matchOf(nameTokens(withoutListMark(text)), index, look)
      : unresolved(reason);
  };
}

/** What is no name whatever it holds. Source: RULES 8 on texts that begin with = + - @. */
function refusal(text: string): string | undefined {
  // Some signs are written out as a whole phrase.
  if (text.length > longestName || text.normalize("NFKC").length > longestName) return "too-long";
  if (saysNothing(text)) return "nothing-said";
  if (/^\s*['"]?(?:[=+@#]|-\S)/.test(text)) return "formula-text";
  return /^\W*china\s?[,;/]\s?(?:hong ?kong|maca[ou])\W*$/i.test(text) ? "shared-name" : undefined;
}

const withoutListMark = (text: string): string => text.replace(/^\s*\(?\d{1,3}[.)]\s+/, "");

function matchOf(tokens: readonly NameToken[], index: NameIndex, look?: "names"): MemberMatch {
  const found = findNames(tokens, index);
  const owners = foundOwners(found);
  const [owner] = owners;
  const named = owners.length === 1 && isMember(owner) ? owner : undefined;
  if (named && isPlain(withoutInitials(found, named, index), tokens, says))
    return { kind: "sure", member: named };
  if (look === "names") return unresolved("no-member-named");
  if (owners.includes("elsewhere")) return unresolved("another-land");
  if (owners.filter(isMember).length > 1) return unresolved("several-members", owners.filter(isMember));
  const meant = named && isPlain(found, tokens, almostSays) ? named : typoOf(tokens, found, index);
  if (isMember(meant)) return { kind: "close", member: meant, proposals: [meant] };
  if (meant !== undefined) return unresolved(meant === "shared" ? "shared-name" : "another-land");
  return unresolved(
    reasonFor(owners),
    owners.length > 0 ? owners.filter(isMember) : similarTo(tokens, index),
  );
}

const isMember = (owner: Owner | undefined): owner is Member => typeof owner === "object";

const foundOwners = ({ owners, adjectives }: FoundNames): readonly Owner[] => [
  ...new Set([...owners, ...adjectives]),
];

const reasonFor = (owners: readonly Owner[]): string =>
  owners.includes("shared") ? "shared-name" : "no-member-named";

type Says = (words: ReadonlySet<string>, token: NameToken) => boolean;

const says: Says = (words, { key }) => words.has(key);

const almostSays: Says = (words, { key }) =>
  words.has(key) ||
  (key.length >= 6 && [...words].some((word) => word.length >= 6 && typoDistance(key, word, 1) <= 1));

/** Whether the words beside the name change nothing: "Customs", its offices, who came. */
function isPlain({ owners, rest }: FoundNames, all: readonly NameToken[], has: Says): boolean {
  const customs = rest.some((token) => has(customsWords, token));
  const beside = rest.filter((token) => !has(plainWords, token) && !has(customsWords, token));
  if (!customs) return owners.length > 0 && beside.length === 0;
  return beside.every((token) => has(officeWords, token) || isInitials(token, all));
}

/** "Maldives (MCS)": beside its name the initials of the land's own agency say nothing more. */
const withoutInitials = (found: FoundNames, named: Member, { initials }: NameIndex): FoundNames => ({
  ...found,
  rest: found.rest.filter(({ key, capitals }) => !(capitals && initials.get(named)?.has(key) === true)),
});

/** "(DGCE)" behind "Directorate General of Customs and Excise". */
function isInitials({ key, capitals }: NameToken, all: readonly NameToken[]): boolean {
  const initials = all.filter((token) => token.key !== key).map((token) => token.key.charAt(0));
  let at = 0;
  for (const initial of initials) if (initial === key.charAt(at)) at += 1;
  return capitals && key.length > 1 && at >= key.length;
}

const linkWords: ReadonlySet<string> = new Set(["of", "the", "and"]);

/** What the whole text meant by a slip, or what stands beside the words of an agency. */
function typoOf(
  tokens: readonly NameToken[],
  { owners, adjectives, rest }: FoundNames,
  index: NameIndex,
): Owner | undefined {
  const letters = lettersOf(tokens);
  // "Indonesian" alone is a nationality, no slip; "Thai land" is one.
  if (owners.length === 0 && adjectives.length > 0) return index.names.get(letters);
  // "Republic of Korea N" has a word more, not a slip: a word of three letters may be all that a slip is allowed.
  if (owners.some(isMember) && rest.some(({ key }) => key.length <= 3 && !linkWords.has(key)))
    return undefined;
  const whole = nearestOwner(letters, index.spellings);
  if (whole !== undefined || owners.length > 0) return whole;
  const beside = tokens.filter(
    (token) => ![customsWords, officeWords, plainWords].some((words) => almostSays(words, token)),
  );
  if (!tokens.some((token) => almostSays(customsWords, token))) return undefined;
  return nearestOwner(lettersOf(beside), [...index.spellings, ...index.adjectiveSpellings]);
}

const similarTo = (tokens: readonly NameToken[], index: NameIndex): readonly Member[] =>
  similarMembers(lettersOf(tokens), index);

const lettersOf = (tokens: readonly NameToken[]): string => tokens.map(({ key }) => key).join("");

const unresolved = (reason: string, proposals: readonly Member[] = []): MemberMatch => ({
  kind: "unresolved",
  proposals,
  reason,
});
