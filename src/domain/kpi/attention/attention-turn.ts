import { shareDecimals } from "../measure/figure-unit";
import { oneOf } from "../measure/measure-words";
import type { CalendarDate } from "../../shared/calendar-date";
import { periodName } from "../../target/period";
import type { AverageTarget, FrequencyTarget, Target } from "../../target/target";
import { isLimit } from "../compare";
import { isShorterThanYear } from "../periods";
import type { ActionKpi } from "../report";
import { askedOf, type MemberTarget } from "../rules/members/asked-members";
import { wholeLevel } from "../rules/level";
import { nextNeeded } from "../rules/shares/share";
import { shareOf, type ShareTarget } from "../rules/shares/tally";
import { count, dayText, percentText } from "../words";

/** An event that is still to come; `date` is undefined where none is set. */
export interface PlannedAhead {
  readonly date: CalendarDate | undefined;
  readonly title: string;
}

interface TurnInput {
  readonly asOf: CalendarDate;
  /** The next first. */
  readonly planned: readonly PlannedAhead[];
}

/** What would turn a KPI that needs attention, in a sentence or two with the numbers put in. */
export function whatTurns(result: ActionKpi, input: TurnInput): string {
  const { due, kpi, decision, status, measure } = result;
  if (decision?.status !== undefined && decision.status !== status)
    return "The figures alone say otherwise: the decision stands until it is taken back.";
  if (measure === "work") return workText(due, input.asOf);
  if (due !== null && due < input.asOf)
    return `It fell due on ${dayText(due)}: nothing more counts. Decide whether it is taken up again.`;
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  if (target === undefined) return "";
  const needed = neededText(result, target);
  return asksForEvents(result, target) ? `${needed} ${plannedText(input.planned)}` : needed;
}

/** An activity is turned by doing it, also late. Source: RULES-2 15. */
const workText = (due: CalendarDate | null, asOf: CalendarDate): string =>
  due === null
    ? ""
    : due < asOf
      ? "Done now, it is partly achieved."
      : `Done by ${dayText(due)}, it is achieved.`;

/** A limit asks for fewer of them. */
const asksForEvents = ({ measure }: ActionKpi, target: Target): boolean =>
  (measure === "events" || measure === "members") &&
  !("comparator" in target && "value" in target && isLimit(target.comparator, target.value));

function neededText(result: ActionKpi, target: Target): string {
  if (target.kind === "frequency") return frequencyText(result, target);
  const way = wayText(result, target);
  if (way !== undefined) return way;
  if (target.kind === "average") return averageText(result, target);
  if (target.kind === "percent" || target.kind === "ratio" || target.kind === "count") {
    if (isLimit(target.comparator, target.value))
      return limitKept(result) ?? "The limit is passed: only a lower figure would keep it.";
    const isCount =
      target.kind === "count" || (target.kind === "ratio" && !target.share) || result.measure === "members";
    return isCount && !isShareMeasure(result) ? levelText(result, target) : shareText(result, target);
  }
  return `${whatHasToReach(result)} the target${byDue(result)}.`;
}

/** A limit that is kept asks for nothing more. */
const limitKept = ({ status }: ActionKpi): string | undefined =>
  status === "on-track" || status === "achieved" ? "The limit is kept: nothing has to turn." : undefined;

/**
 * "36 by now would be on track; 30 by 30 Jun 2026 reaches the target.": of a figure that comes down from a baseline, and of a mean that is
 * no score of workshops; undefined of others.
 */
function wayText(result: ActionKpi, target: Target): string | undefined {
  if (!("value" in target) || !("comparator" in target) || target.kind === "change") return undefined;
  const comesDown = result.direction === "less" && result.attainment !== null;
  if (!comesDown && !(target.kind === "average" && result.measure !== "score")) return undefined;
  const { expected, status, attainment } = result;
  if (attainment !== null && attainment >= 1) return "The target is reached: nothing has to turn.";
  const isShare = target.kind === "percent" || (target.kind === "ratio" && target.share === true);
  const text = (value: number): string =>
    isShare ? percentText(value, "nearest", shareDecimals(result)) : String(Math.round(value * 100) / 100);
  const level = isShare ? shareOf(target satisfies ShareTarget) : target.value;
  const goal = `${text(level)}${byDue(result)} reaches the target.`;
  return expected === null || status === "on-track" || expected === level
    ? goal
    : `${text(expected)} by now would be on track; ${goal}`;
}

const isShareMeasure = ({ measure }: ActionKpi): boolean =>
  measure === "requests met" || measure === "experts used" || measure === "positive replies";

const byDue = ({ due }: ActionKpi): string => (due === null ? "" : ` by ${dayText(due)}`);

/** Members and plain counts: what the pace lacks, then what the target lacks. Source: RULES 1. */
function levelText(result: ActionKpi, target: MemberTarget): string {
  const { measure, actual, expected, denominator, isEntered, status } = result;
  const asked = askedOf(target, denominator ?? 0).level;
  const lacking = wholeLevel({ comparator: target.comparator, target: asked }) - (actual ?? 0);
  if (lacking <= 0) return "It is past the level that was asked for: only a lower figure would meet it.";
  const thing =
    measure === "members" ? "Member" : measure === "events" ? "event" : (target.unit ?? "").slice(0, 40);
  const isOurs = measure === "members" || measure === "events";
  const more = (amount: number): string =>
    thing === ""
      ? `${amount} more`
      : count(amount, `more ${isOurs ? thing : oneOf(thing)}`, `more ${isOurs ? `${thing}s` : thing}`);
  const toPace = expected === null ? (status === "behind" && !isEntered ? 1 : 0) : expected - (actual ?? 0);
  const reach = `${more(lacking)}${byDue(result)} ${lacking === 1 ? "reaches" : "reach"} the target.`;
  return toPace <= 0 || toPace >= lacking
    ? reach
    : `${more(toPace)} now ${toPace === 1 ? "puts" : "put"} it on track; ${reach}`;
}

/** So many per period: what the open one lacks; a missed quarter is never made up. Source: RULES 2 and 3. */
function frequencyText(result: ActionKpi, target: FrequencyTarget): string {
  const { periods, expected, actual } = result;
  if (isLimit(target.comparator, target.value))
    return limitKept(result) ?? "The limit is passed: it cannot be taken back.";
  const level = wholeLevel({ comparator: target.comparator, target: target.value });
  const open = periods.find(({ met }) => met === null);
  const lacking = open ? level - (open.actual ?? 0) : Math.max(0, (expected ?? 0) - (actual ?? 0));
  const events = count(Math.max(1, lacking), "more event");
  if (!isShorterThanYear(target.period))
    return open ? `${events} by ${dayText(open.end)}.` : `${events} within the year.`;
  const name = periodName(target.period);
  const now = open ? `${events} by ${dayText(open.end)}, then ` : "";
  return `What was missed stays missed: ${now}${level} in every ${name} to come keeps it from getting worse.`;
}

const whatHasToReach = ({ isEntered }: ActionKpi): string =>
  isEntered ? "The plan's Actual has to reach" : "The figures have to reach";

/** Source: RULES 4. */
function shareText(result: ActionKpi, target: MemberTarget): string {
  if (target.kind === "count") return `The figure has to reach ${target.value}${byDue(result)}.`;
  const { actual, denominator, measure } = result;
  const level = shareOf(target satisfies ShareTarget);
  if (result.isEntered || denominator === null || actual === null)
    return `${whatHasToReach(result)} ${percentText(level, "nearest", shareDecimals(result))}${byDue(result)}.`;
  const next = nextNeeded({ numerator: Math.round(actual * denominator), denominator }, level);
  if (next === undefined) return "It cannot be made up: every single one was asked for.";
  if (measure === "experts used")
    return `Accredited experts in the next ${count(next, "requested mission")} in a row reach it.`;
  return measure === "positive replies"
    ? `${count(next, "more positive reply").replace("replys", "replies")} in a row would reach it.`
    : `The next ${count(next, "request")} met in a row would reach it.`;
}

/** Source: RULES 5. */
function averageText(result: ActionKpi, { value }: AverageTarget): string {
  const short = Math.ceil((value - (result.actual ?? 0)) * 100 - 1e-9) / 100;
  return result.isEntered
    ? `The plan's Actual has to reach ${value}; it is short by ${short}.`
    : `Scores above ${value} in the workshops to come: the mean is short by ${short}.`;
}

const longestTitle = 70;

function plannedText(planned: readonly PlannedAhead[]): string {
  const [next] = planned;
  if (next === undefined) return "Nothing is planned for it.";
  const title = next.title.replace(/\s+/g, " ").trim();
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title;
  const day = next.date === undefined ? "no day set" : dayText(next.date);
  const more = planned.length === 1 ? "" : ` and ${planned.length - 1} more`;
  return `Planned: ${short} (${day})${more}.`;
}
