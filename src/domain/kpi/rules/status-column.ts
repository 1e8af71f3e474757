import type { Member } from "../../member/member";
import type { CalendarDate } from "../../shared/calendar-date";
import type { StatusAnswer, StatusColumn } from "../evidence";
import type { EvidenceIndex } from "../evidence-index";
import type { MembersByAnswer } from "../result";

/** The Members that count now; active is as of now, for earlier days too. Source: RULES 1. */
export const activeMembers = ({ evidence }: EvidenceIndex): readonly Member[] =>
  evidence.members.filter(({ active }) => active);

/** Which of the Members have got there on a day, which have not, and of which nothing is known. */
export function membersByAnswer(
  active: readonly Member[],
  column: StatusColumn,
  asOf: CalendarDate,
): MembersByAnswer {
  const named = (wanted: (answer: StatusAnswer | undefined) => boolean) =>
    active.filter(({ name }) => wanted(column.answers.get(name))).map(({ name }) => name);
  const unknown = (answer: StatusAnswer | undefined) => answer === undefined || answer.kind === "unread";
  return {
    yes: named((answer) => isYes(answer, asOf)),
    no: named((answer) => !unknown(answer) && !isYes(answer, asOf)),
    unknown: named(unknown),
  };
}

/** A date after the day asked for is not yet a yes; a yes without a date counts on every day. */
const isYes = (answer: StatusAnswer | undefined, day: CalendarDate): boolean =>
  answer?.kind === "yes" && (answer.since === undefined || answer.since <= day);

/** How many of the Members have got there on a day. */
export const yesOn = (active: readonly Member[], column: StatusColumn, day: CalendarDate): number =>
  active.filter(({ name }) => isYes(column.answers.get(name), day)).length;
