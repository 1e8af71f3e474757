import { addYears, dayBefore } from "../../shared/calendar-date";
import { bare, type Judgement } from "../result";
import { askedOf, type MemberTarget } from "./asked-members";
import { memberCountWhy } from "./member-count-why";
import type { Level } from "./level";
import { paceLevel } from "./pace";
import type { RuleInput } from "./rule-input";
import { activeMembers, yesOn } from "./status-column";
import { yearAgo } from "./year-ago";

/**
 * A number of Members that was typed in. It takes the place of the count alone: baseline and the year before still
 * come from Member Status where it has answers, so that an entered figure can have slipped. Source: RULES 1.
 */
export function judgeEnteredMembers(input: RuleInput<MemberTarget>, actual: number): Judgement {
  const { kpi, target, due, review, index, frozen } = input;
  const { asOf, term } = review;
  const active = activeMembers(index);
  const column = index.evidence.memberStatus.get(kpi.id);
  const known = column !== undefined && column.filled > 0 ? column : undefined;
  const asked = askedOf(target, active.length);
  const baseline = kpi.baseline ?? (known ? yesOn(active, known, dayBefore(term.start)) : 0);
  const answered = known && yesOn(active, known, addYears(asOf, -1));
  const { earlier, remarks } = yearAgo(answered, due.end === undefined ? frozen : undefined);
  const level: Level = { actual, comparator: target.comparator, target: asked.level };
  const paced = paceLevel({ ...level, baseline, earlier }, input);
  const { status, expected } = paced;
  const noBaseline = {
    code: "no-baseline",
    text: "There is no baseline, so the pace is measured from zero.",
  };
  return {
    ...bare(status, `Entered: ${memberCountWhy({ status, actual, asked, expected, earlier, due, asOf })}`),
    ...paced,
    denominator: asked.denominator,
    remarks: [
      ...asked.remarks,
      ...remarks,
      ...(due.end !== undefined && baseline === 0 && kpi.baseline === undefined ? [noBaseline] : []),
    ],
    sources: known ? [{ sheet: known.sheet, address: known.address }] : [],
  };
}
