import type { Member, MemberName } from "../member/member";
import type { MemberMatch, MemberResolver } from "../member/resolve-member";
import { nameOfCode } from "../member/names/name-of-code";
import { type IssueCode, quoted, type SurveyIssue } from "./issues";

/** What a cell says of its Member. */
export interface MemberReading {
  readonly member?: MemberName;
  readonly proposals: readonly MemberName[];
  readonly issue?: SurveyIssue;
}

/** What people decided: a name as written (see `nameKey`) and the Member that it means. */
export type NameDecisions = ReadonlyMap<string, MemberName>;

export interface MemberReaderRequest {
  readonly resolve: MemberResolver;
  readonly decisions: NameDecisions;
  /** Takes every close name for what it is close to. */
  readonly acceptClose: boolean;
}

export const nameKey = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/** Reads each name once: the same few stand in thousands of rows. */
export function memberReader(request: MemberReaderRequest): (text: string) => MemberReading {
  const known = new Map<string, MemberReading>();
  return (text) => {
    const found = known.get(text) ?? readMember(text, request);
    known.set(text, found);
    return found;
  };
}

function readMember(text: string, { resolve, decisions, acceptClose }: MemberReaderRequest): MemberReading {
  const decided = decisions.get(nameKey(text));
  if (decided !== undefined) return { member: decided, proposals: [] };
  const match = resolveAny(text, resolve);
  const proposals = match.kind === "sure" ? [] : match.proposals.map(({ name }: Member) => name);
  if (match.kind === "sure") return { member: match.member.name, proposals };
  if (match.kind === "close")
    return acceptClose
      ? { member: match.member.name, proposals: [] }
      : { member: match.member.name, proposals, issue: closeIssue(text, match.member) };
  return { proposals, issue: issueOf(text, match.reason, proposals) };
}

/** Codes join words with underscores ("papua_new_guinea"); those of the ISO may stand in small letters ("fj", "wsm"). */
function resolveAny(text: string, resolve: MemberResolver): MemberMatch {
  const match = resolve(text);
  if (match.kind === "sure") return match;
  const coded = /^\s*[a-z]{2,3}\s*$/i.test(text) ? nameOfCode(text) : undefined;
  if (coded !== undefined) return resolve(coded);
  return match.kind === "unresolved" && text.includes("_") ? resolve(text.replaceAll("_", " ")) : match;
}

const closeIssue = (text: string, member: Member): SurveyIssue => ({
  code: "member-close",
  text: `${quoted(text)} is close to ${member.name}: say whether it is meant.`,
});

const codes: Readonly<Record<string, IssueCode>> = {
  "nothing-said": "member-missing",
  "several-members": "member-ambiguous",
  "shared-name": "member-ambiguous",
};

function issueOf(text: string, reason: string, proposals: readonly MemberName[]): SurveyIssue {
  const code = codes[reason] ?? "member-unresolved";
  if (code === "member-missing") return { code, text: "No Member is named." };
  const may = proposals.length > 0 ? ` It may be ${proposals.slice(0, 4).join(" or ")}.` : "";
  return code === "member-ambiguous"
    ? { code, text: `${quoted(text)} names more than one Member.${may}` }
    : { code, text: `${quoted(text)} is not a Member.${may}` };
}
