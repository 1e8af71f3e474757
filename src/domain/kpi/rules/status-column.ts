import type { Member, MemberName } from "../../member/member";
import type { CalendarDate } from "../../shared/calendar-date";
import { remembered } from "../../shared/remembered";
import type { StatusAnswer, StatusColumn } from "../evidence/evidence";
import type { EvidenceIndex } from "../evidence/evidence-index";
import type { MembersByAnswer } from "../result";
import { askedOf, type MemberTarget } from "./members/asked-members";
import type { RuleInput } from "./rule-input";

const known = remembered<readonly Member[]>();

/** The Members that count now; active is as of now, for earlier days too. Source: RULES 1. */
export const activeMembers = ({ evidence: { members } }: EvidenceIndex): readonly Member[] =>
  known(members, "active", () => members.filter(({ active }) => active));

/** The active Members that a target counts: all, or those of its group. Source: RULES-2 10. */
export function countedMembersOf({ index, meaning: { group } }: Counted): readonly Member[] {
  const active = activeMembers(index);
  return group.kind === "group"
    ? groups(index.evidence.members, group.name, () => active.filter(group.has))
    : active;
}

type Counted = Pick<RuleInput<unknown>, "index" | "meaning">;

const groups = remembered<readonly Member[]>();

/** How many Members a target's level is counted from. */
export const countedFrom = (input: Counted, target: MemberTarget): number =>
  askedOf(target, countedMembersOf(input).length).denominator;

/** A column's answers as of a day: the Members by answer, and since when each yes is known; since ever: undefined. */
export interface AnswersOn {
  readonly members: MembersByAnswer;
  readonly since: readonly (CalendarDate | undefined)[];
}

/** Which of the Members have got there on a day, which have not, and of which nothing is known; each is looked up once. */
export function answersOn(
  active: readonly Member[],
  { answers }: StatusColumn,
  asOf: CalendarDate,
): AnswersOn {
  const yes: MemberName[] = [];
  const no: MemberName[] = [];
  const unknown: MemberName[] = [];
  const since: (CalendarDate | undefined)[] = [];
  for (const { name } of active) {
    const answer = answers.get(name);
    if (answer === undefined || answer.kind === "unread") unknown.push(name);
    else if (isYes(answer, asOf)) {
      yes.push(name);
      if (answer.kind === "yes") since.push(answer.since);
    } else no.push(name);
  }
  return { members: { yes, no, unknown }, since };
}

/** How many of the Members that have got there had done so by an earlier day. */
export const doneBy = ({ since }: AnswersOn, day: CalendarDate): number =>
  since.filter((date) => date === undefined || date <= day).length;

/** A date after the day asked for is not yet a yes; a yes without a date counts on every day. */
const isYes = (answer: StatusAnswer | undefined, day: CalendarDate): boolean =>
  answer?.kind === "yes" && (answer.since === undefined || answer.since <= day);

/** How many of the Members have got there on a day. */
export function yesOn(active: readonly Member[], { answers }: StatusColumn, day: CalendarDate): number {
  let found = 0;
  for (const { name } of active) if (isYes(answers.get(name), day)) found += 1;
  return found;
}
