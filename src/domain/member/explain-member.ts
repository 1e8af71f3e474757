import type { MemberResolver } from "./resolve-member";

/** What the command line says of a name. */
export interface MemberExplained {
  readonly text: string;
  /** The Member meant, also by a slip of the pen; null where a person must say. */
  readonly member: string | null;
  readonly proposals: readonly string[];
}

/** explainMember("Tailand", resolve) -> Thailand. An import only proposes what was a slip. */
export function explainMember(text: string, resolve: MemberResolver): MemberExplained {
  const match = resolve(text);
  const member = match.kind === "unresolved" ? null : match.member.name;
  return { text, member, proposals: match.kind === "sure" ? [] : match.proposals.map(({ name }) => name) };
}
