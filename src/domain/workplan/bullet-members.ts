import type { Register } from "../member/member";
import type { MemberName } from "../member/member";
import { memberGroup } from "../member/member-group";
import { readMemberList } from "../member/read-member-list";
import type { MemberResolver } from "../member/resolve-member";
import { remembered } from "../shared/remembered";

/** Whom a line is for, and where in it that stands. */
export interface BulletMembers {
  readonly members: readonly MemberName[];
  /** "the Pacific"; undefined where Members are named one by one. */
  readonly group: string | undefined;
  readonly notUnderstood: readonly string[];
  /** Where the phrase stands in the clause; behind its end where nobody is named. */
  readonly start: number;
  readonly end: number;
}

export interface MemberBook {
  readonly register: Register;
  readonly resolve: MemberResolver;
}

/** What may follow a list of Members. */
const tail =
  /[.;()]|\s(?:in|during|by|before|on|from) (?=(?:early |mid |late |the )*(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d|fy|first|second|third|fourth|last|quarter)\b)|\srespectively\b|,? (?:in cooperation|in partnership|together|jointly|under|upon request|with|so that|in order to|to (?=[a-z]))|\s(?:on|about|regarding|concerning)\s|\severy\b|\sonce\b|\stwice\b/i;

/**
 * bulletMembers("workshops on PCA for Sri Lanka and Vanuatu") -> two Members; "... for the Pacific" -> that group. Of
 * several "for" the last one that names Members counts: "ruling for goods for Bhutan".
 */
export function bulletMembers(clause: string, book: MemberBook): BulletMembers {
  const openings = [...clause.matchAll(/\b(?:for|in|to|at|of|with|benefiting) (?=\S)/gi)].reverse();
  for (const { 0: word, index } of openings.slice(0, mostOpenings)) {
    const found = listAt(clause, index, index + word.length, book);
    if (found) return found;
  }
  return atTheFront(clause, book) ?? nobody(clause);
}

const mostOpenings = 8;

const nobody = (clause: string): BulletMembers => ({
  members: [],
  group: undefined,
  notUnderstood: [],
  start: clause.length,
  end: clause.length,
});

function listAt(clause: string, start: number, from: number, book: MemberBook): BulletMembers | undefined {
  const text = (clause.slice(from).split(tail)[0] ?? "").trimEnd();
  const end = from + text.length;
  if (text.length > 600 || !startsWithName(text)) return undefined;
  const found = namesIn(text, book);
  return found.members.length === 0 ? undefined : { ...found, start, end };
}

type Names = Pick<BulletMembers, "members" | "group" | "notUnderstood">;

const known = remembered<Names>();

/** The same few lists stand in line after line. */
const namesIn = (text: string, { register, resolve }: MemberBook): Names =>
  known(resolve, text, () => {
    const group = memberGroup(text, resolve, register);
    if (group) return { members: group.members.map(({ name }) => name), group: text, notUnderstood: [] };
    const { members, groups, notUnderstood } = readMemberList(text, resolve, register);
    const all = [...members, ...groups.flatMap((one) => one.members)].map(({ name }) => name);
    if (all.length === 0) return { members: [], group: undefined, notUnderstood: [] };
    const close = notUnderstood.flatMap(({ match }) => (match.kind === "close" ? [match.member.name] : []));
    return {
      members: [...new Set([...all, ...close])],
      group: members.length === 0 ? groups[0]?.text : undefined,
      notUnderstood: notUnderstood.map((one) => one.text),
    };
  });

/** A name has a capital, an article or a quantity before it. */
const startsWithName = (text: string): boolean =>
  /^all |^(?:the |both |each of |our )?[\p{Lu}\d]/u.test(text);

/** "Fiji national workshop on PCA", "Nepal Customs seminar". */
function atTheFront(clause: string, book: MemberBook): BulletMembers | undefined {
  const name = /^((?:\p{Lu}[\p{L}'.-]* ){1,4})(?:[Nn]ational|[Ii]n-country|[Cc]ustoms)\b/u
    .exec(clause)?.[1]
    ?.trim();
  const found = name === undefined ? undefined : namesIn(name, book);
  return found === undefined || found.members.length === 0
    ? undefined
    : { ...found, start: 0, end: name?.length ?? 0 };
}
