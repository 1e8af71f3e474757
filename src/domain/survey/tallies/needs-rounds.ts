import type { MemberName, Register } from "../../member/member";
import type { NeedRow } from "./needs";
import { byRound } from "./rounds";

/** Who answered a needs survey, of the active Members. */
export interface NeedsRound {
  readonly round: string;
  readonly answered: readonly MemberName[];
  readonly notAnswered: readonly MemberName[];
}

/** A round each, the latest first. A Member that only said "no need" answered all the same. */
export function needsRounds(needs: readonly NeedRow[], register: Register): readonly NeedsRound[] {
  const active = register.filter((member) => member.active).map(({ name }) => name);
  return byRound(needs).map((rows) => {
    const said = new Set(rows.map(({ member }) => member));
    return {
      round: rows[0]?.round ?? "",
      answered: active.filter((name) => said.has(name)),
      notAnswered: active.filter((name) => !said.has(name)),
    };
  });
}
