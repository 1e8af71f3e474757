import type { Member } from "../../../member/member";
import { addYears, type CalendarDate, dayBefore } from "../../../shared/calendar-date";
import type { RangeTarget } from "../../../target/target";
import type { StatusColumn } from "../../evidence/evidence";
import { bare, type Judgement, type KpiRemark, type MembersByAnswer, noData } from "../../result";
import { count, dayText } from "../../words";
import { askedFor, groupRemarks, type MemberTarget } from "./asked-members";
import { judgeRangeOf } from "../figure-ways";
import { memberCountWhy } from "./member-count-why";
import { paceMembers, phasesIn } from "./pace-members";
import type { RuleInput } from "../rule-input";
import { type AnswersOn, answersOn, countedMembersOf, doneBy, yesOn } from "../status-column";
import { yearAgo, type YearAgo } from "../periods/year-ago";

/** Counts the active Members that have got there: a stock, the latest state, never summed. Source: RULES 1. */
export function judgeMemberCount(input: RuleInput<MemberTarget>): Judgement {
  const { kpi, index } = input;
  const active = countedMembersOf(input);
  const column = index.evidence.memberStatus.get(kpi.id);
  if (column === undefined || column.filled === 0) return noAnswers(input, active, column);
  return judgeColumn(input, active, column);
}

function judgeColumn(
  input: RuleInput<MemberTarget>,
  active: readonly Member[],
  column: StatusColumn,
): Judgement {
  const { due, review } = input;
  const { asOf, term } = review;
  const answers = answersOn(active, column, asOf);
  const { members } = answers;
  const asked = askedFor(input, active.length);
  const actual = members.yes.length;
  const baseline = input.meaning.baseline ?? doneBy(answers, dayBefore(term.start));
  const { earlier, remarks } = yearAgoOf(input, answers);
  const paced = paceMembers(input, { asked, actual, baseline, earlier });
  const { status, expected } = paced;
  return {
    ...bare(
      status,
      memberCountWhy({
        status,
        comparator: input.target.comparator,
        actual,
        asked,
        expected,
        earlier,
        due,
        asOf,
      }),
    ),
    ...paced,
    denominator: asked.denominator,
    members,
    ...phasesIn(input, asked, (day) => yesOn(active, column, day)),
    remarks: [
      ...asked.remarks,
      ...groupRemarks(input, asked, active.length),
      ...baselineRemarks(input, column, baseline),
      ...remarks,
      ...undatedRemarks(input, active, column),
      ...progressRemarks(active, column),
      ...rangeRemarks(members),
      ...staleRemarks(column, asOf),
    ],
    sources: [{ sheet: column.sheet, address: column.address }],
  };
}

/** "24 to 28 Members": inside, or on the way to the lower end. Source: RULES-2 12. */
export function judgeMemberRange(input: RuleInput<RangeTarget>): Judgement {
  const { kpi, index, review } = input;
  const active = countedMembersOf(input);
  const column = index.evidence.memberStatus.get(kpi.id);
  if (column === undefined || column.filled === 0)
    return noData(column ? "answers" : "status-column", `No data: Member Status tells nothing of ${kpi.id}.`);
  const { members } = answersOn(active, column, review.asOf);
  const earlier = yesOn(active, column, addYears(review.asOf, -1));
  const before = yesOn(active, column, dayBefore(review.term.start));
  const meaning = { ...input.meaning, baseline: input.meaning.baseline ?? before };
  const judged = judgeRangeOf({ ...input, meaning }, { actual: members.yes.length, how: "Members", earlier });
  return {
    ...judged,
    members,
    denominator: input.target.of ?? active.length,
    remarks: [...judged.remarks, ...rangeRemarks(members), ...staleRemarks(column, review.asOf)],
    sources: [{ sheet: column.sheet, address: column.address }],
  };
}

/** Only an on-going count is held against the year before. */
function yearAgoOf({ due, review, frozen }: RuleInput<MemberTarget>, answers: AnswersOn): YearAgo {
  const known = doneBy(answers, addYears(review.asOf, -1));
  return yearAgo(known, due.end === undefined ? frozen : undefined);
}

function noAnswers(
  input: RuleInput<MemberTarget>,
  active: readonly Member[],
  column: StatusColumn | undefined,
): Judgement {
  const { kpi } = input;
  const why = column
    ? `No data: the Member Status column of ${kpi.id} is blank.`
    : `No data: Member Status has no column for ${kpi.id}.`;
  const { denominator, remarks } = askedFor(input, active.length);
  const sources = column ? [{ sheet: column.sheet, address: column.address }] : [];
  const baseline = kpi.baseline ?? null;
  const members = { yes: [], no: [], unknown: active.map(({ name }) => name) };
  return {
    ...noData(column ? "answers" : "status-column", why),
    denominator,
    baseline,
    members,
    remarks,
    sources,
  };
}

function baselineRemarks(
  { kpi, due, review }: RuleInput<MemberTarget>,
  column: StatusColumn,
  baseline: number,
): KpiRemark[] {
  if (due.end === undefined || kpi.baseline !== undefined || baseline > 0) return [];
  const before = dayText(dayBefore(review.term.start));
  const text = `There is no baseline: ${column.sheet} has no yes on or before ${before}, so the pace is measured from zero.`;
  return [{ code: "no-baseline", text }];
}

/** A yes without a day holds on every day, so the pace begins from it: that is said. Source: RULES 1. */
function undatedRemarks(
  { kpi, due }: RuleInput<MemberTarget>,
  active: readonly Member[],
  { answers }: StatusColumn,
): KpiRemark[] {
  if (due.end === undefined || kpi.baseline !== undefined) return [];
  const undated = active.filter(({ name }) => {
    const answer = answers.get(name);
    return answer?.kind === "yes" && answer.since === undefined;
  }).length;
  if (undated === 0) return [];
  const text = `${count(undated, "Member")} with a yes without a day: taken as there before the term, so in the baseline too.`;
  return [{ code: "yes-without-day", text }];
}

function progressRemarks(active: readonly Member[], { answers }: StatusColumn): KpiRemark[] {
  const begun = active.filter(({ name }) => answers.get(name)?.kind === "in-progress").length;
  if (begun === 0) return [];
  return [{ code: "members-in-progress", text: `${count(begun, "Member")} in progress, not counted yet.` }];
}

function rangeRemarks({ yes, unknown }: MembersByAnswer): KpiRemark[] {
  if (unknown.length === 0) return [];
  const text = `${count(unknown.length, "Member")} without an answer: the count is between ${yes.length} and ${yes.length + unknown.length}.`;
  return [{ code: "members-unknown", text }];
}

function staleRemarks({ answers }: StatusColumn, asOf: CalendarDate): KpiRemark[] {
  let newest: CalendarDate | undefined;
  for (const answer of answers.values()) {
    if (answer.kind !== "yes" || answer.since === undefined || answer.since > asOf) continue;
    if (newest === undefined || answer.since > newest) newest = answer.since;
  }
  if (newest === undefined || newest >= addYears(asOf, -1)) return [];
  return [
    {
      code: "stale",
      text: `Stale: the newest dated answer is of ${dayText(newest)}, more than 12 months ago.`,
    },
  ];
}
