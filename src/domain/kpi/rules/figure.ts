import type { PercentDecimals } from "../../shared/percent";
import { shareDecimals } from "../measure/figure-unit";
import type { AverageTarget, CountTarget, PercentTarget, RatioTarget } from "../../target/target";
import { atLeast, isLimit, meets } from "../compare";
import { isClosed } from "../due";
import { isHappening } from "../measure/flow";
import { isCounted, isWhole } from "../measure/quantity";
import { bare, type Judgement } from "../result";
import { dayText, limitText, meanText, percentText, type Rounding, roundedTo, roundingOf } from "../words";
import { judgeLimit, type Level } from "./level";
import { type Frame, type Paced, paceLevel, paceWay } from "./pace";
import type { Meaning, RuleInput } from "./rule-input";
import { judgeRate } from "./shares/rate";
import { shareOf } from "./shares/tally";

export type FigureTarget = CountTarget | RatioTarget | PercentTarget | AverageTarget;

/** An actual that was read from figures or typed into the plan, on the target's own scale (a share is 0..1). */
export interface Figure {
  readonly actual: number;
  /** "entered", "the sum of 4 figures" */
  readonly how: string;
  /** A year before as-of, where figures tell it. */
  readonly earlier?: number | undefined;
  /** What is expected by now, where the plan says it by period; null before anything is due. */
  readonly planned?: number | null | undefined;
  /** Rows of a year that still runs, added up: under a limit that is no level reached, whatever the baseline was. */
  readonly isOfYearSoFar?: boolean;
}

/** Judges one figure against a level: as a flow, on its way from a baseline, as a limit, or as it stands. Source: RULES-2 12. */
export function judgeFigure(input: RuleInput<FigureTarget>, figure: Figure): Judgement {
  const { meaning } = input;
  const level = levelOf(input, figure.actual);
  const paced = pacedFigure(input, level, figure);
  return {
    ...bare(paced.status, figureWhy(level, { ...paced, meaning, input, how: figure.how })),
    ...paced,
    denominator: input.target.kind === "ratio" && !input.target.share ? input.target.of : null,
  };
}

function levelOf({ target, meaning }: RuleInput<FigureTarget>, actual: number): Level {
  const asked = isShare(target) ? shareOf(target) : target.value;
  const last = meaning.phases.at(-1);
  const level = last === undefined ? asked : isShare(target) ? last.target / 100 : last.target;
  // "5 accidents" below a baseline of 20 are five at most.
  const comparator =
    meaning.direction === "less" && !isLimit(target.comparator, level) ? "<=" : target.comparator;
  return { actual, comparator, target: level };
}

export const isShare = (target: FigureTarget): target is PercentTarget | RatioTarget =>
  target.kind === "percent" || (target.kind === "ratio" && target.share === true);

function pacedFigure(input: RuleInput<FigureTarget>, level: Level, figure: Figure): Paced {
  const { due, review, meaning, target } = input;
  const { baseline, direction, flow, quantity } = meaning;
  const scale = isShare(target) ? 100 : 1;
  const phases = meaning.phases.map((phase) => ({ ...phase, target: phase.target / scale }));
  const frame: Frame = { due, review, phases, planned: figure.planned };
  if (figure.isOfYearSoFar === true && isLimit(level.comparator, level.target))
    return limited(level, isClosed(due, review));
  const [whole, atOnce] = [isWhole(quantity), isAtOnce(meaning, target)];
  const isBelow = baseline !== undefined && baseline < level.target;
  // Events and people who take part happen: a limit on them has no baseline to come down from.
  const isAbove = baseline !== undefined && baseline > level.target && !isHappening(meaning.proposed);
  if (baseline !== undefined && (direction === "less" ? isAbove : isBelow && !flow.isFlow))
    return paceWay({ ...way(level, baseline, figure), direction, isWhole: whole, isAtOnce: atOnce }, frame);
  if (!flow.isFlow && (figure.planned !== undefined || phases.length > 0)) {
    // Levels that fall from period to period begin at the first of them where no baseline is written.
    const from = direction === "less" ? (phases[0]?.target ?? level.target) : 0;
    return paceWay({ ...way(level, from, figure), direction, isWhole: whole, isAtOnce: atOnce }, frame);
  }
  if (isLimit(level.comparator, level.target)) return limited(level, isClosed(due, review));
  if (flow.isFlow)
    return paceLevel({ ...level, baseline: 0, earlier: figure.earlier, isWhole: whole }, frame);
  return asItStands(level, input, baseline);
}

const way = ({ actual, target, comparator }: Level, baseline: number, { earlier }: Figure) => ({
  isStrict: comparator === "<" || comparator === ">",
  actual,
  target,
  baseline,
  earlier,
});

function limited(level: Level, closed: boolean): Paced {
  const status = judgeLimit({ ...level, closed });
  return { status, actual: level.actual, expected: null, baseline: null, attainment: null };
}

/** Counts and money are achieved when reached; %, rates, means and times once closed. */
const isAtOnce = ({ quantity, flow }: Meaning, { kind }: FigureTarget): boolean =>
  kind !== "average" && (flow.isFlow || isCounted(quantity) || quantity === "money");

/** A level without a way to go has no pace: the bands of rates. Source: RULES-2 12. */
function asItStands(level: Level, input: RuleInput<FigureTarget>, baseline: number | undefined): Paced {
  const { due, review, meaning, target } = input;
  const closed = isClosed(due, review);
  const attainment = level.target === 0 || baseline === level.target ? null : level.actual / level.target;
  const near =
    meaning.proposed === "score"
      ? atLeast(0.25, level.target - level.actual)
      : atLeast(level.actual, level.target * review.cutOffs.shares);
  const rate = judgeRate({ ...level, closed, isNear: near });
  const reached = rate === "on-track" && meets(level.actual, level.comparator, level.target);
  const status = reached && isAtOnce(meaning, target) ? "achieved" : rate;
  return { status, actual: level.actual, expected: null, baseline: baseline ?? null, attainment };
}

interface Said extends Paced {
  readonly meaning: Meaning;
  readonly input: RuleInput<FigureTarget>;
  readonly how: string;
}

/** "9 entered, at most 5 asked, from 12: 8.5 expected by 30 Jun 2025." */
function figureWhy(level: Level, { expected, status, input, how, baseline, meaning }: Said): string {
  const { target, review, due } = input;
  const text = textOf(target, shareDecimals(input));
  const limit = isLimit(level.comparator, level.target);
  const met = meets(level.actual, level.comparator, level.target);
  const asked = limit
    ? limitText(level.comparator, text(level.target, "nearest"))
    : `${text(level.target, "nearest")} asked`;
  const from =
    baseline === null || meaning.flow.isFlow || meaning.baseline === undefined
      ? ""
      : `, from ${text(baseline, "nearest")}`;
  const said = `${text(level.actual, roundingOf(met, limit))} ${how}, ${asked}${from}`;
  if (status === "achieved" || met)
    return `${said}: ${limit ? "the limit is kept" : "the target is reached"}.`;
  if (limit && expected === null && status === "on-track") return `${said}: not there yet, and coming down.`;
  if (limit && expected === null) return `${said}: the limit is passed.`;
  if (expected === null)
    return due.end === undefined && meaning.flow.isFlow
      ? `${said}: no earlier value to compare with.`
      : `${said}.`;
  return isClosed(due, review)
    ? `${said}: not reached when it fell due.`
    : `${said}: ${text(expected, "down")} expected by ${dayText(review.asOf)}.`;
}

type Text = (value: number, rounding: Rounding) => string;

function textOf(target: FigureTarget, decimals: PercentDecimals): Text {
  if (isShare(target)) return (value, rounding) => percentText(value, rounding, decimals);
  if (target.kind === "average") return (value) => meanText(value, target.value);
  return plain;
}

/** Two decimals at most, and thousands apart. */
export const plain: Text = (value, rounding) =>
  (roundedTo(rounding, value * 100) / 100).toLocaleString("en-GB");
