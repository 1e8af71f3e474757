import { saysNothing } from "../shared/plain-text";
import type { Member, Register } from "./member";
import { type MemberGroup, memberGroup } from "./member-group";
import type { MemberMatch, MemberResolver } from "./resolve-member";

/** What a text that should list Members says. */
export interface MemberList {
  /** Those named for sure, in text order, each once. */
  readonly members: readonly Member[];
  /** "the Pacific", "ASEAN", "all Members": groups, with their Members. Whether each took part is not said. */
  readonly groups: readonly MemberGroup[];
  /** What a person must look at: slips of the pen, strangers, and who is said to be left out ("left-out"). */
  readonly notUnderstood: readonly MisreadMember[];
}

export interface MisreadMember {
  readonly text: string;
  readonly match: MemberMatch;
}

const longestList = 4000;
const longestPieces = 150;
const separators = /(?<!\s)\s*(?:[,;/\n\r•➢|+&]|(?<=\s)-\s|\band\b)[\s,;]*/giu;
/** "Hong Kong, China" holds a comma, "East, Central and West Asia" a comma and an "and". */
const mostPieces = 3;

/**
 * Reads a list of Members: readMemberList("Iran, Hong Kong, China and Vietnam", resolve, register) -> three Members.
 * A comma that belongs to a name stays in it. Never throws; a text above 4,000 characters or 150 pieces is not understood.
 */
export function readMemberList(text: string, resolve: MemberResolver, register: Register): MemberList {
  if (saysNothing(text)) return { members: [], groups: [], notUnderstood: [] };
  const { kept, out } = text.length > longestList ? { kept: text, out: [] } : leftOutOf(text);
  const pieces = listed(kept);
  const look = remembering(resolve);
  const members = new Set<Member>();
  const groups: MemberGroup[] = [];
  const notUnderstood: MisreadMember[] = out.map((one) => ({ text: one, match: notCounted }));
  for (let at = 0; at < pieces.length;) {
    const run = longestRun(pieces, at, look, register);
    if (run.group) groups.push(run.group);
    else if (run.match.kind === "sure") members.add(run.match.member);
    else {
      // "Fiji - declined": what stands behind a Member's name may take it back.
      const last = [...members].at(-1);
      if (isRefusal(run.text) && last !== undefined && at > 0) members.delete(last);
      notUnderstood.push({ text: run.text, match: run.match });
    }
    at += run.used;
  }
  const without = new Set(out.flatMap((one) => readMemberList(namesIn(one), resolve, register).members));
  const counted = (all: readonly Member[]): readonly Member[] => all.filter((member) => !without.has(member));
  return {
    members: counted([...members]),
    groups: groups.map((group) => ({ ...group, members: counted(group.members) })),
    notUnderstood,
  };
}

const notCounted: MemberMatch = { kind: "unresolved", proposals: [], reason: "left-out" };

const refusal =
  "declin\\p{L}*|absent|absence|cancel\\p{L}*|withdr\\p{L}*|apolog\\p{L}*|regrets?|no[- ]show|did ?n[o']t|does ?n[o']t|will not|won't|unable|refus\\p{L}*|excused?|not (?:yet |able |)\\p{L}+|unconfirmed|pending|invited|rejected|no (?:response|reply)|postponed|removed|tbc|to be confirmed|excus\\p{L}*|annul\\p{L}*";
const isRefusal = (text: string): boolean =>
  new RegExp(`^\\W*(?:has |have |was |were |is )?(?:${refusal})`, "iu").test(text);

/** "Excluding Fiji, Tonga", "Apologies from Fiji": up to the end of the clause. */
const leavingOut = new RegExp(
  `(?:[,(]|(?<!\\s))\\s*\\b(?:excluding|except(?:ing)?(?: for)?|excl\\b\\.?|exclusive of|without|other than|apart from|but not|not including|minus|save for|sauf|hormis|except\u00e9|hors|\u00e0 l'exception de|(?:${refusal})\\s*(?:from|by|:))(?=[\\s:])[^;\\n]*`,
  "giu",
);
const namesIn = (clause: string): string =>
  clause.replace(
    /^\W*(?:but not|not including|other than|apart from|save for|no (?:response|reply)|\p{L}+)(?: for| of| from| by)?\W*/iu,
    "",
  );

function leftOutOf(text: string): { readonly kept: string; readonly out: readonly string[] } {
  const out: string[] = [];
  const kept = text.replace(leavingOut, (clause) => {
    out.push(clause.replace(/^[\s,(]+|(?<![\s)])[\s)]+$/g, ""));
    return "; ";
  });
  return { kept: withoutCounts(kept), out };
}

const people =
  "officers?|officials?|participants?|delegates?|pax|persons?|people|experts?|staff|representatives?|reps?|trainees?|women|men|females?|males?|attendees?|trainers?|agents?";
const counts = new RegExp(
  `\\(\\s*\\d{1,3}(?:\\s*(?:${people}|members?))?(?: each)?\\s*\\)|(?:[-:x\u00d7]\\s*)?\\b\\d{1,3}\\s+(?:${people})\\b(?: from)?|(?<=\\p{L}\\s?)[x\u00d7]\\s?\\d{1,2}\\b|(?<=\\p{L})\\s*[-:]\\s*\\d{1,3}(?=\\s*(?:[,;]|$))|(?<![\\p{L}\\d])\\d{1,3} from\\b|\\(\\s*(?:virtual(?:ly)?|online|in person|hybrid|hosts?|confirmed|attended|remote(?:ly)?)\\s*\\)`,
  "giu",
);
const listMarks = /(?<![\p{L}\d.])\(?(?:\d{1,2}|[a-h])[.)]\s+(?=\p{Lu})/gu;

/** "Nepal (3 officers)" and "1. Nepal 2. Bhutan" without what only counts. */
function withoutCounts(text: string): string {
  const listed = (text.match(listMarks)?.length ?? 0) > 1 ? text.replace(listMarks, "; ") : text;
  return listed.replace(counts, " ");
}

/** The pieces of the list, or the whole of what is no list. */
function listed(text: string): readonly string[] {
  if (text.length > longestList) return [text];
  const pieces = piecesOf(text.replace(/[^\S\n\r]+/g, " "));
  return pieces.length > longestPieces ? [text] : pieces;
}

/** Lists repeat themselves: each text is resolved once. */
function remembering(resolve: MemberResolver): MemberResolver {
  const known = new Map<string, MemberMatch>();
  return (text, look) => {
    const key = `${look ?? ""} ${text}`;
    const match = known.get(key) ?? resolve(text, look);
    known.set(key, match);
    return match;
  };
}

/** The list cut at its separators; each separator stays at the end of the piece before it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(separators)) {
    if (index > start) pieces.push(text.slice(start, index) + separator);
    start = index + separator.length;
  }
  return [...pieces, text.slice(start)].filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

interface Run {
  readonly text: string;
  readonly match: MemberMatch;
  readonly group: MemberGroup | undefined;
  readonly used: number;
}

/** The most pieces that together are one Member or group, else the first piece alone. */
function longestRun(pieces: readonly string[], at: number, resolve: MemberResolver, register: Register): Run {
  let run: Run | undefined;
  for (let used = 1; used <= Math.min(mostPieces, pieces.length - at); used += 1) {
    const text = bare(pieces.slice(at, at + used).join(""));
    const group = memberGroup(text, resolve, register);
    // Several pieces are one name only where it is surely that.
    const match = used === 1 ? resolve(text) : resolve(text, "names");
    if (run === undefined || group !== undefined || match.kind === "sure") run = { text, match, group, used };
  }
  const first = run ?? { text: "", match: resolve(""), group: undefined, used: 1 };
  return first.used === 1 ? (turnedRound(pieces, at, first, resolve) ?? first) : first;
}

/** Behind a comma they make another land of the name before: "Korea, North", "Samoa, American". */
const otherwise =
  /^(?:north(?:ern)?|n\.?|d\.?p\.?r\.?(?: ?k\.?)?|dem(?:ocratic|\.)? people'?s'? rep(?:ublic|\.)?(?: of)?|american|am\.|french|british|equatorial|bissau)$/i;
const partOfChina = /^\W*(?:taiwan|chinese taipei|taipei|formosa|kinmen|penghu)/i;

/** "Korea, North" is neither; "Guinea, Papua New" is Papua New Guinea; "Taiwan, China" is not China. */
function turnedRound(
  pieces: readonly string[],
  at: number,
  first: Run,
  resolve: MemberResolver,
): Run | undefined {
  const next = bare(pieces[at + 1] ?? "");
  if (next === "" || !/,\s*$/.test(pieces[at] ?? "")) return undefined;
  const text = `${first.text}, ${next}`;
  if (otherwise.test(next) || (partOfChina.test(first.text) && /^china\W*$/i.test(next)))
    return {
      text,
      match: { kind: "unresolved", proposals: [], reason: "another-land" },
      group: undefined,
      used: 2,
    };
  const whole = first.match.kind === "sure" ? undefined : resolve(`${next} ${first.text}`, "names");
  const alone = resolve(next, "names");
  return whole?.kind === "sure" && alone.kind !== "sure"
    ? { text, match: whole, group: undefined, used: 2 }
    : undefined;
}

/** Without the separators around it: "and Vietnam;" -> "Vietnam". */
const bare = (piece: string): string =>
  piece.replace(/^[\s,;/•➢|+&]+|(?<![\s,;/•➢|+&-])[\s,;/•➢|+&-]+$/gu, "").replace(/(?<!\s)\s+and$/i, "");
