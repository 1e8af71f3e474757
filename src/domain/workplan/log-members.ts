import type { LogRow } from "../kpi/evidence/evidence";
import type { MemberName } from "../member/member";
import { readMemberList } from "../member/read-member-list";
import type { MemberBook } from "./bullet-members";

/**
 * Reads the Members of log rows only when they are asked for, each distinct text once: a log has thousands of rows and
 * a few hundred texts. Groups ("the Pacific") stand for their Members.
 */
export function logMemberReader({ register, resolve }: MemberBook): (row: LogRow) => readonly MemberName[] {
  const known = new Map<string, readonly MemberName[]>();
  return ({ words }) => {
    const text = words?.members ?? "";
    if (text === "") return [];
    const found = known.get(text);
    if (found) return found;
    const { members, groups } = readMemberList(text, resolve, register);
    const all = [...members, ...groups.flatMap((group) => group.members)].map(({ name }) => name);
    const names = [...new Set(all)];
    known.set(text, names);
    return names;
  };
}
