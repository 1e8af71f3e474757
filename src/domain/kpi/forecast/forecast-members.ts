import { countedMembers } from "../../member/counted-group";
import { asMembers } from "../../member/counted-word";
import type { OfficeWords } from "../measure/measure-words";
import type { Member } from "../../member/member";
import { addDays, addYears, type CalendarDate, dayNumber, daysInclusive } from "../../shared/calendar-date";
import { dayInWords } from "../../target/describe-words";
import { isLimit } from "../compare";
import type { Forecast } from "../forecast";
import { type DaySpan, elapsed, isWithin } from "../review/review";
import { askedOf, type MemberTarget } from "../rules/members/asked-members";
import { wholeLevel } from "../rules/level";
import type { RuleInput } from "../rules/rule-input";
import { activeMembers } from "../rules/status-column";
import { count, dayText } from "../words";
import { downTo, isTooEarly, rangeText, upTo, verdictOf } from "./reach";

/** A dated Member count and how it stands. */
export interface MembersAsked extends Omit<RuleInput<MemberTarget>, "due" | "meaning"> {
  readonly actual: number;
  /** Its deadline, after as-of. */
  readonly due: CalendarDate;
  readonly office?: OfficeWords | undefined;
}

/** Fewer dated answers than these tell no pace. */
const fewestDates = 3;

/** Two paces go on to the deadline, that of the term so far and that of the last 12 months: they give the range. */
export function forecastMembers(asked: MembersAsked): Forecast | undefined {
  const { target, review, actual, due } = asked;
  const { asOf, term } = review;
  const { members: active, isGroup } = countedIn(asked);
  const asks = askedOf(target, active.length);
  const { level } = asks;
  const denominator = isGroup ? active.length : asks.denominator;
  const isPaced = target.comparator !== "=" && !isLimit(target.comparator, level);
  if (!isPaced || isTooEarly(elapsed({ start: term.start, end: due }, asOf))) return undefined;
  const found = stepsOf(asked, active);
  if (found === undefined || found.dated < fewestDates) return undefined;
  const left = dayNumber(due) - dayNumber(asOf);
  const more = found.paces.map(({ steps, days }) => (steps * left) / days);
  // No more Members than there are; a count that is above its own denominator stays where it is.
  const most = Math.max(actual, Math.min(denominator, active.length));
  const low = Math.min(most, actual + downTo(Math.min(...more)));
  const high = Math.min(most, actual + Math.max(upTo(Math.max(...more)), found.inProgress));
  const needed = wholeLevel({ comparator: target.comparator, target: level });
  return {
    ...{ at: due, low, high },
    sentence: `${rangeText(low, high)} of ${denominator} Members by ${dayInWords(due)}: ${verdictOf({ low, high }, needed)}.`,
    assumptions: assumptionsOf(found, term.start),
  };
}

/** The Members that the target counts: all active ones, or those of its group. */
function countedIn({ kpi, target, index, office }: MembersAsked) {
  const active = activeMembers(index);
  const group = countedMembers(
    asMembers(target.unit ?? "", office?.countedAre),
    asMembers(kpi.targetText, office?.countedAre),
    index.evidence.members,
  );
  return group.kind === "group"
    ? { members: active.filter(group.has), isGroup: true }
    : { members: active, isGroup: false };
}

interface Steps {
  /** Dated answers so far, whenever. */
  readonly dated: number;
  readonly inProgress: number;
  /** Without an answer that can be read. */
  readonly unknown: number;
  /** Of the term so far, and of the last 12 months. */
  readonly paces: readonly [Pace, Pace];
}

interface Pace {
  readonly steps: number;
  readonly days: number;
}

function stepsOf({ kpi, review, index }: MembersAsked, active: readonly Member[]): Steps | undefined {
  const { asOf, term } = review;
  const answers = index.evidence.memberStatus.get(kpi.id)?.answers;
  if (answers === undefined) return undefined;
  const days: CalendarDate[] = [];
  let inProgress = 0;
  let unknown = 0;
  for (const { name } of active) {
    const answer = answers.get(name);
    if (answer === undefined || answer.kind === "unread") unknown += 1;
    if (answer?.kind === "in-progress") inProgress += 1;
    if (answer?.kind === "yes" && answer.since !== undefined && answer.since <= asOf) days.push(answer.since);
  }
  const paceOf = (span: DaySpan): Pace => ({
    steps: days.filter((day) => isWithin(day, span)).length,
    days: daysInclusive(span.start, span.end),
  });
  return {
    dated: days.length,
    inProgress,
    unknown,
    paces: [
      paceOf({ start: term.start, end: asOf }),
      paceOf({ start: addDays(addYears(asOf, -1), 1), end: asOf }),
    ],
  };
}

function assumptionsOf({ paces, inProgress, unknown }: Steps, start: CalendarDate): readonly string[] {
  const [term, year] = paces;
  return [
    `The pace goes on: ${count(term.steps, "Member")} since ${dayText(start)}, ${year.steps} in the last 12 months; the slower gives the lower figure, the faster the higher.`,
    ...(inProgress > 0
      ? [`For the higher figure at least those in progress get there (${count(inProgress, "Member")}).`]
      : []),
    ...(unknown > 0 ? [`${count(unknown, "Member")} without an answer: none of them counts.`] : []),
    "No Member falls back.",
  ];
}
