import type { Member } from "../../member/member";
import { addYears, type CalendarDate, dayBefore } from "../../shared/calendar-date";
import type { StatusColumn } from "../evidence";
import { bare, type Judgement, type KpiRemark, type MembersByAnswer, noData } from "../result";
import { count, dayText } from "../words";
import { askedOf, type MemberTarget } from "./asked-members";
import { memberCountWhy } from "./member-count-why";
import type { Level } from "./level";
import { paceLevel } from "./pace";
import type { Question } from "./question";
import { activeMembers, type AnswersOn, answersOn, doneBy } from "./status-column";
import { yearAgo, type YearAgo } from "./year-ago";

/** Counts the active Members that have got there: a stock, the latest state, never summed. Source: RULES 1. */
export function judgeMemberCount(question: Question<MemberTarget>): Judgement {
  const { kpi, index } = question;
  const active = activeMembers(index);
  const column = index.evidence.memberStatus.get(kpi.id);
  if (column === undefined || column.filled === 0) return noAnswers(question, active, column);
  return judgeColumn(question, active, column);
}

function judgeColumn(
  question: Question<MemberTarget>,
  active: readonly Member[],
  column: StatusColumn,
): Judgement {
  const { kpi, target, due, review } = question;
  const { asOf, term } = review;
  const answers = answersOn(active, column, asOf);
  const { members } = answers;
  const asked = askedOf(target, active.length);
  const actual = members.yes.length;
  const baseline = kpi.baseline ?? doneBy(answers, dayBefore(term.start));
  const { earlier, remarks } = yearAgoOf(question, answers);
  const level: Level = { actual, comparator: target.comparator, target: asked.level };
  const paced = paceLevel({ ...level, baseline, earlier }, question);
  const { status, expected } = paced;
  return {
    ...bare(status, memberCountWhy({ status, actual, asked, expected, earlier, due, asOf })),
    ...paced,
    denominator: asked.denominator,
    members,
    remarks: [
      ...asked.remarks,
      ...baselineRemarks(question, column, baseline),
      ...remarks,
      ...rangeRemarks(members),
      ...staleRemarks(column, asOf),
    ],
    sources: [{ sheet: column.sheet, address: column.address }],
  };
}

/** Only an on-going count is held against the year before. */
function yearAgoOf({ due, review, frozen }: Question<MemberTarget>, answers: AnswersOn): YearAgo {
  const known = doneBy(answers, addYears(review.asOf, -1));
  return yearAgo(known, due.end === undefined ? frozen : undefined);
}

function noAnswers(
  { kpi, target }: Question<MemberTarget>,
  active: readonly Member[],
  column: StatusColumn | undefined,
): Judgement {
  const why = column
    ? `No data: the Member Status column of ${kpi.id} is blank.`
    : `No data: Member Status has no column for ${kpi.id}.`;
  const { denominator, remarks } = askedOf(target, active.length);
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
  { kpi, due, review }: Question<MemberTarget>,
  column: StatusColumn,
  baseline: number,
): KpiRemark[] {
  if (due.end === undefined || kpi.baseline !== undefined || baseline > 0) return [];
  const before = dayText(dayBefore(review.term.start));
  const text = `There is no baseline: ${column.sheet} has no yes on or before ${before}, so the pace is measured from zero.`;
  return [{ code: "no-baseline", text }];
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
