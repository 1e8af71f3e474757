import type { PlanPeriod } from "../../../plan/plan";
import type { KpiValue } from "../../evidence/evidence";
import { type KpiRemark, type PeriodResult, type PhaseResult, remarkIf } from "../../result";
import { type DaySpan, elapsed, hasPassed } from "../../review/review";
import { atLeast } from "../../compare";
import { sumOf } from "../../figures";
import type { Target } from "../../../target/target";
import { someOf } from "../../words";
import type { RuleInput } from "../rule-input";

type Asked = Pick<RuleInput<Target>, "kpi" | "review" | "meaning" | "target">;

/** A target of the plan's periods on the target's own scale: a share is 0..1. */
function targetOf({ target: figure }: PlanPeriod, { target }: Pick<Asked, "target">): number | undefined {
  if (figure === undefined) return undefined;
  const isShare = target.kind === "percent" || (target.kind === "ratio" && target.share === true);
  return isShare && figure.isShare !== true && figure.value > 1 ? figure.value / 100 : figure.value;
}

const periodsIn = ({ kpi }: Pick<Asked, "kpi">): readonly PlanPeriod[] => kpi.periods?.periods ?? [];

/** Periods that hold no other one: what stands in a year's column is the whole of its quarters', never one more period. */
const ownPeriods = (asked: Pick<Asked, "kpi">): readonly PlanPeriod[] =>
  periodsIn(asked).filter((period) => !periodsIn(asked).some((other) => holds(period, other)));

const holds = (one: PlanPeriod, other: PlanPeriod): boolean =>
  one !== other && one.start <= other.start && one.end >= other.end;

/** Columns whose days overlap: what holds others is left out, the rest is counted as it stands, and both are told. */
export function overlapRemarks(asked: Pick<Asked, "kpi">): readonly KpiRemark[] {
  const all = periodsIn(asked);
  const own = ownPeriods(asked);
  const wholes = all.filter((period) => !own.includes(period)).map(({ name }) => name);
  const crossing = own.filter((period, place) => (own[place - 1]?.end ?? "") >= period.start);
  return [
    ...remarkIf(
      wholes.length,
      "periods-overlap",
      `The plan's figures of ${someOf(wholes)} hold those of other columns, so they are not counted beside them.`,
    ),
    ...remarkIf(
      crossing.length,
      "periods-overlap",
      `${someOf(crossing.map(({ name }) => name))} ${crossing.length === 1 ? "overlaps" : "overlap"} the column before: correct the headings, or days count twice.`,
    ),
  ];
}

/** Whether the plan gives targets by period. */
export const hasPeriodTargets = ({ kpi }: Pick<Asked, "kpi">): boolean =>
  kpi.periods?.periods.some(({ target }) => target !== undefined) ?? false;

/**
 * What the plan's own periods expect by as-of. A flow: the targets of the ended ones and the running one's by its elapsed share,
 * over those that have a figure; `figures` undefined is one figure for all of them. A level: the target of the last ended one, and
 * null before any has ended. undefined where the plan has no targets by period. Source: RULES-2 13.
 */
export function plannedBy(asked: Asked, figures?: readonly KpiValue[]): number | null | undefined {
  const { review, meaning } = asked;
  if (!hasPeriodTargets(asked)) return undefined;
  const periods = ownPeriods(asked);
  if (!meaning.flow.isFlow) {
    const ended = periods
      .filter(({ target, end }) => target !== undefined && hasPassed(end, review.asOf))
      .at(-1);
    return (ended && targetOf(ended, asked)) ?? null;
  }
  const begun = periods.filter(({ start }) => start <= review.asOf);
  const told = figures === undefined ? begun : begun.filter((period) => hasFigure(period, figures));
  return sumOf(told.map((period) => (targetOf(period, asked) ?? 0) * shareGone(period, asked)));
}

function shareGone({ start, end }: PlanPeriod, { review }: Asked): number {
  const { days, of } = elapsed({ start, end }, review.asOf);
  return days / of;
}

const hasFigure = ({ start, end }: PlanPeriod, figures: readonly KpiValue[]): boolean =>
  figures.some((figure) => figure.start >= start && figure.end <= end);

/** Ended periods that nothing is told of, and what more would be expected with them. */
export function blankPeriods(asked: Asked, figures: readonly KpiValue[]): readonly KpiRemark[] {
  const { review, meaning } = asked;
  const blank = ownPeriods(asked).filter(
    (period) => hasPassed(period.end, review.asOf) && !hasFigure(period, figures),
  );
  const due = sumOf(blank.map((period) => targetOf(period, asked) ?? 0));
  const more = meaning.flow.isFlow && due > 0 ? `, ${due} more due` : "";
  return remarkIf(blank.length, "periods-blank", `${blank.map(({ name }) => name).join(", ")} blank${more}.`);
}

/** On its very last day a period has not ended: that its target falls due tomorrow is told where it is not reached. Source: RULES 0.5. */
export function endsTodayRemarks(asked: Asked, actual: number): readonly KpiRemark[] {
  const { review, meaning } = asked;
  const last = ownPeriods(asked).find(({ end, target }) => end === review.asOf && target !== undefined);
  const level = last && targetOf(last, asked);
  if (last === undefined || level === undefined || meaning.flow.isFlow) return [];
  const reached = meaning.direction === "less" ? atLeast(level, actual) : atLeast(actual, level);
  return remarkIf(
    Number(!reached),
    "period-ends-today",
    `The day of the review is the last of ${last.name}, so the target of that period is not held against it yet; a day later it is.`,
  );
}

/** An annual target that is not what its periods come to. */
export function totalRemarks(asked: Asked, level: number): readonly KpiRemark[] {
  const { meaning } = asked;
  const targets = ownPeriods(asked).flatMap((period) => targetOf(period, asked) ?? []);
  if (targets.length < 2 || !meaning.flow.isFlow) return [];
  const sum = sumOf(targets);
  const differs = !(atLeast(sum, level) && atLeast(level, sum));
  return remarkIf(
    Number(differs),
    "periods-differ-from-total",
    `The targets of the periods add up to ${sum}, the target is ${level}: the target counts.`,
  );
}

/** The begun periods as a small table: what was asked, what came (on the target's own scale), whether that met it. */
export function periodTable(
  asked: Asked,
  figureIn: (period: DaySpan) => number | null,
): readonly PeriodResult[] {
  const { review, meaning } = asked;
  return ownPeriods(asked)
    .filter(({ start }) => start <= review.asOf)
    .map((period) => {
      const actual = figureIn(period);
      const target = targetOf(period, asked);
      const reached =
        actual === null || target === undefined
          ? null
          : meaning.direction === "less"
            ? atLeast(target, actual)
            : atLeast(actual, target);
      const met = reached === false && !hasPassed(period.end, review.asOf) ? null : reached;
      return {
        start: period.start,
        end: period.end,
        actual,
        met,
        ...(target === undefined ? {} : { target }),
      };
    });
}

/** Levels with days of their own, each by what there was on its day; `onDay` is undefined where nothing tells. */
export function phaseResults(
  { meaning, review }: Asked,
  onDay: (day: PlanPeriod["end"]) => number | undefined,
  scale = 1,
): readonly PhaseResult[] {
  return meaning.phases.map((phase) => {
    const target = phase.target / scale;
    const passed = hasPassed(phase.due, review.asOf);
    const there = onDay(passed ? phase.due : review.asOf);
    const reached =
      there === undefined
        ? null
        : meaning.direction === "less"
          ? atLeast(target, there)
          : atLeast(there, target);
    return { due: phase.due, target, met: passed || reached === true ? reached : null };
  });
}
