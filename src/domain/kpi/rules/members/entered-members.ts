import { addYears, dayBefore } from "../../../shared/calendar-date";
import { bare, type Judgement } from "../../result";
import { askedFor, groupRemarks, type MemberTarget } from "./asked-members";
import { memberCountWhy } from "./member-count-why";
import { paceMembers, phasesIn } from "./pace-members";
import type { RuleInput } from "../rule-input";
import { countedMembersOf, yesOn } from "../status-column";
import { yearAgo } from "../periods/year-ago";

/**
 * A number of Members that was typed in. It takes the place of the count alone: baseline and the year before still
 * come from Member Status where it has answers, so that an entered figure can have slipped. Source: RULES 1.
 */
export function judgeEnteredMembers(input: RuleInput<MemberTarget>, actual: number): Judgement {
  const { kpi, due, review, index, frozen } = input;
  const { asOf, term } = review;
  const active = countedMembersOf(input);
  const column = index.evidence.memberStatus.get(kpi.id);
  const known = column !== undefined && column.filled > 0 ? column : undefined;
  const asked = askedFor(input, active.length);
  const baseline = input.meaning.baseline ?? (known ? yesOn(active, known, dayBefore(term.start)) : 0);
  const answered = known && yesOn(active, known, addYears(asOf, -1));
  const { earlier, remarks } = yearAgo(answered, due.end === undefined ? frozen : undefined);
  const paced = paceMembers(input, { asked, actual, baseline, earlier });
  const { status, expected } = paced;
  const noBaseline = {
    code: "no-baseline",
    text: "There is no baseline, so the pace is measured from zero.",
  };
  return {
    ...bare(
      status,
      `Entered: ${memberCountWhy({ status, comparator: input.target.comparator, actual, asked, expected, earlier, due, asOf })}`,
    ),
    ...paced,
    denominator: asked.denominator,
    ...phasesIn(input, asked, (day) => (day === asOf ? actual : undefined)),
    remarks: [
      ...asked.remarks,
      ...groupRemarks(input, asked, active.length),
      ...remarks,
      ...(due.end !== undefined && baseline === 0 && kpi.baseline === undefined ? [noBaseline] : []),
    ],
    sources: known ? [{ sheet: known.sheet, address: known.address }] : [],
  };
}
