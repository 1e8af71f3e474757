import type { CalendarDate } from "../../../shared/calendar-date";
import type { PhaseResult } from "../../result";
import { type AskedMembers, askedOf, type MemberTarget } from "./asked-members";
import { type Frame, type Paced, paceLevel, paceWay } from "../pace";
import { phaseResults, plannedBy } from "../periods/plan-periods";
import type { RuleInput } from "../rule-input";

interface MemberFigures {
  readonly asked: AskedMembers;
  readonly actual: number;
  readonly baseline: number;
  readonly earlier: number | undefined;
}

/** Members are a level: from the baseline to the target, through phases where it has some. Source: RULES 1, RULES-2 12 and 13. */
export function paceMembers(input: RuleInput<MemberTarget>, figures: MemberFigures): Paced {
  const { due, review, target, meaning } = input;
  const { asked, actual, baseline, earlier } = figures;
  const frame: Frame = { due, review, phases: wholePhases(input, asked), planned: plannedBy(input) };
  const isWritten = meaning.baseline !== undefined;
  if (meaning.direction === "less" && isWritten && baseline > asked.level)
    return paceWay(
      { actual, baseline, target: asked.level, direction: "less", isWhole: true, isAtOnce: true, earlier },
      frame,
    );
  const level = { actual, comparator: target.comparator, target: asked.level };
  return paceLevel({ ...level, baseline, earlier, isLevel: true }, frame);
}

/** Phases in whole Members: a share is taken of those counted. */
function wholePhases({ target, meaning }: RuleInput<MemberTarget>, { denominator }: AskedMembers) {
  return meaning.phases.map(({ due, target: value }) => ({
    due,
    target: askedOf({ ...target, value }, denominator).level,
  }));
}

/** The phases with whether they were met; `onDay` is undefined where nothing tells of a day. */
export function phasesIn(
  input: RuleInput<MemberTarget>,
  asked: AskedMembers,
  onDay: (day: CalendarDate) => number | undefined,
): { readonly phases?: readonly PhaseResult[] } {
  const phases = wholePhases(input, asked);
  if (phases.length === 0) return {};
  return { phases: phaseResults({ ...input, meaning: { ...input.meaning, phases } }, onDay) };
}
