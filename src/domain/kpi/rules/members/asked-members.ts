import type { Comparator, CountTarget, PercentTarget, RatioTarget } from "../../../target/target";
import { floorOf } from "../../compare";
import type { KpiRemark } from "../../result";
import type { RuleInput } from "../rule-input";

export type MemberTarget = CountTarget | RatioTarget | PercentTarget;

/** The level in whole Members, and how many they are counted from. */
export interface AskedMembers {
  readonly level: number;
  readonly denominator: number;
  readonly remarks: readonly KpiRemark[];
}

/** The level asked for: of several with days of their own the last. Of a group's Members where the target picks one. */
export function askedFor({ target, meaning }: RuleInput<MemberTarget>, counted: number): AskedMembers {
  const last = meaning.phases.at(-1);
  const asked = askedOf(last === undefined ? target : { ...target, value: last.target }, counted);
  if (meaning.group.kind !== "group") return asked;
  const remarks = asked.remarks.filter(({ code }) => code !== "denominator-assumed");
  return { ...asked, denominator: counted, remarks };
}

export function groupRemarks(
  { meaning: { group } }: RuleInput<MemberTarget>,
  { level }: AskedMembers,
  counted: number,
): readonly KpiRemark[] {
  if (group.kind !== "group" || level <= counted) return [];
  const text = `The target asks for ${level}, and only ${counted} active Members are marked ${group.name}.`;
  return [{ code: "target-above-group", text }];
}

/** askedOf("At least 22/33 Members") -> 22 of 33; a share ("two-thirds", "75 %") is taken of the active Members. */
export function askedOf(target: MemberTarget, active: number): AskedMembers {
  if (target.kind === "percent") return shareOfActive(target.value / 100, target.comparator, active);
  if (target.kind === "ratio" && target.share)
    return shareOfActive(target.value / target.of, target.comparator, active);
  if (target.kind === "count") {
    const text = `The target names no number of Members; ${active} active ones are assumed.`;
    return { level: target.value, denominator: active, remarks: [{ code: "denominator-assumed", text }] };
  }
  const text = `The target says ${target.of} Members, the register has ${active} active; the target stands as written.`;
  const remarks = target.of === active ? [] : [{ code: "register-disagrees", text }];
  return { level: target.value, denominator: target.of, remarks };
}

/** Whole Members: at least two-thirds of 20 is 14, more than half of 33 is more than 16, at most a half is 16. */
function shareOfActive(share: number, comparator: Comparator, active: number): AskedMembers {
  const roundsUp = comparator === ">=" || comparator === "<";
  const level = roundsUp ? -floorOf(-share * active) : floorOf(share * active);
  const text = `The target is a share: ${level} of ${active} active Members.`;
  return { level, denominator: active, remarks: [{ code: "denominator-assumed", text }] };
}
