import type { FrequencyTarget, Target } from "../../target/target";
import { addDays, addYears, type CalendarDate, earlierOf } from "../../shared/calendar-date";
import type { Aggregate, KpiValue } from "../evidence/evidence";
import { type Aggregated, aggregated, figuresOf, sumOf } from "../figures";
import { fiscalYearOf } from "../periods";
import { type Judgement, type KpiRemark, noData } from "../result";
import { type DaySpan, termSoFar } from "../review/review";
import { judgeAmounts } from "./amounts";
import { type Figure, judgeFigure, isShare } from "./figure";
import { judgeChangeTo, judgeRangeOf } from "./figure-ways";
import { onMembers, onScale } from "./on-scale";
import { judgeDone } from "./other-kinds";
import {
  blankPeriods,
  endsTodayRemarks,
  hasPeriodTargets,
  overlapRemarks,
  periodTable,
  plannedBy,
  totalRemarks,
} from "./periods/plan-periods";
import type { Meaning, RuleInput } from "./rule-input";
import { countedFrom } from "./status-column";
import { judgeEnteredMembers } from "./members/entered-members";
import type { FlowOrLevel } from "../measure/flow";
import { isCounted, unitOfKpi } from "../measure/quantity";

/** Judges the figures that KPI Values or the plan's columns of periods hold. Source: RULES-2 11 and 13. */
export function judgeValues(given: RuleInput<Target>): Judgement {
  const figures = figuresOf(given.kpi, given.index.evidence, given.review);
  if (figures.length === 0) return nothingThere(given);
  const input = { ...given, meaning: { ...given.meaning, flow: flowToldBy(figures, given.meaning) } };
  const { target } = input;
  if (target.kind === "date" || target.kind === "boolean") return firstYes({ ...input, target }, figures);
  if (target.kind === "frequency") return amounts({ ...input, target }, figures);
  return oneFigure(input, figures);
}

function nothingThere({ kpi, target, meaning }: RuleInput<Target>): Judgement {
  const unit = unitOfKpi(kpi, target);
  const counts = unit === "" || unit === "%" ? "this" : unit;
  const whose = meaning.proposed === "score" ? ` on the scale of ${meaning.office.evaluationScale}` : "";
  return noData(
    "figures",
    `No data: nothing in the workbook measures ${counts}${whose}; enter figures in KPI Values, or fill in the plan's Actual column.`,
  );
}

function firstYes(
  input: RuleInput<Target & { kind: "date" | "boolean" }>,
  figures: readonly KpiValue[],
): Judgement {
  const { asOf } = input.review;
  const done = figures
    .filter(
      ({ value, end }) => end <= asOf && (value === true || typeof value === "string" || Number(value) > 0),
    )
    .map(({ value, end, source }) => ({ day: typeof value === "string" ? value : end, source }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  const judged = judgeDone(input, done?.day ?? false);
  return { ...judged, sources: done ? [done.source] : figures.map(({ source }) => source) };
}

function amounts(input: RuleInput<FrequencyTarget>, figures: readonly KpiValue[]): Judgement {
  const { asOf } = input.review;
  const inSpan = (span: DaySpan): number | undefined =>
    aggregated(figures, { ...wantedFor(input, span), how: input.meaning.aggregate ?? "sum" })?.value;
  const found = judgeAmounts(input, { what: unitOfKpi(input.kpi, input.target) || "reached", inSpan });
  if (found === undefined)
    return noData("figures", "No data: no figure of this KPI falls in the period that holds as-of.");
  const told = figures.filter(({ start }) => start <= asOf);
  return {
    ...found,
    remarks: [...(aggregated(figures, wantedFor(input, termSoFar(input.review)))?.remarks ?? [])],
    sources: told.map(({ source }) => source),
  };
}

function wantedFor(input: RuleInput<Target>, window: DaySpan) {
  const { target, meaning, review } = input;
  const isRate = meaning.quantity === "rate";
  return {
    asOf: review.asOf,
    window,
    how: meaning.aggregate ?? usualAggregate(input),
    isCount: !isRate,
    isRate: isRate && target.kind !== "change",
    isMean: target.kind === "average",
  };
}

/** The sheet of the figures may say that they are all so far, or, where no word of the KPI decides, new in each period. */
function flowToldBy(figures: readonly KpiValue[], { flow }: Meaning): FlowOrLevel {
  const counts = figures.find((figure) => figure.counts !== undefined)?.counts;
  if (counts === undefined || flow.isChosen || !(flow.isAssumed || counts === "so-far")) return flow;
  return { isFlow: counts === "new", isAssumed: false };
}

/** Things that happen are summed; everything else is as it stood last. */
const usualAggregate = ({ meaning }: RuleInput<Target>): Aggregate =>
  meaning.flow.isFlow ? "sum" : "latest";

function oneFigure(input: RuleInput<Target>, figures: readonly KpiValue[]): Judgement {
  const found = actualOf(input, figures, input.review.asOf);
  if (found === undefined)
    return noData("figures", "No data: no figure of this KPI is dated in the term so far.");
  const scaled = scaledTo(input, found);
  if (scaled === undefined)
    return {
      ...noData("numeric-actual", `No data: ${found.value} is no figure of what the target counts.`),
      remarks: [
        {
          code: "actual-unread",
          text: `Unread: ${found.value} may be per cent or a fraction; write it with a % sign.`,
        },
      ],
    };
  const earlier = actualOf(input, figures, addYears(input.review.asOf, -1));
  const figure: Figure = {
    actual: scaled.value,
    how: `(${found.how})`,
    earlier: earlier && scaledTo(input, earlier)?.value,
    planned: plannedBy(input, figures),
    isOfYearSoFar: isYearlyLimit(input, figures),
  };
  const judged = judgeBy(input, figure);
  return {
    ...judged,
    periods: periodTable(input, figureIn(input, figures)),
    remarks: [
      ...found.remarks,
      ...scaled.remarks,
      ...judged.remarks,
      ...(hasPeriodTargets(input) ? blankPeriods(input, figures) : []),
      ...overlapRemarks(input),
      ...endsTodayRemarks(input, scaled.value),
      ...("value" in input.target ? totalRemarks(input, input.target.value) : []),
      ...assumedAggregate(input, figures, judged),
    ],
    sources: found.sources,
  };
}

/** One figure as of a day; what was reached after the due day comes too late for a sum. */
function actualOf(
  input: RuleInput<Target>,
  figures: readonly KpiValue[],
  asOf: CalendarDate,
): Aggregated | undefined {
  const { due, review, meaning } = input;
  const last = due.end === undefined ? asOf : earlierOf(due.end, asOf);
  const perYear = isYearlyLimit(input, figures);
  const window = perYear
    ? { start: fiscalYearOf(asOf, review.fiscalYearStartMonth).start, end: asOf }
    : { start: review.term.start, end: last };
  const how = meaning.aggregate ?? (perYear ? "sum" : usualAggregate(input));
  return aggregated(figures, { ...wantedFor(input, window), asOf, how });
}

/** The figures of a period alone, as one on the target's scale; null where nothing tells. */
const figureIn =
  (input: RuleInput<Target>, figures: readonly KpiValue[]) =>
  (span: DaySpan): number | null => {
    const own = figures.filter(({ start, end }) => start >= span.start && end <= span.end);
    const found = aggregated(own, wantedFor(input, span));
    return (found && scaledTo(input, found)?.value) ?? null;
  };

/** Counts where less is better, in rows shorter than a year: they are added up by the fiscal year. Source: RULES-2 12. */
const isYearlyLimit = ({ meaning, target }: RuleInput<Target>, figures: readonly KpiValue[]): boolean =>
  meaning.direction === "less" &&
  isCounted(meaning.quantity) &&
  target.kind !== "change" &&
  figures.some(({ start, end }) => start !== end) &&
  !figures.some(isWholeYear);

const isWholeYear = ({ start, end }: DaySpan): boolean => addDays(end, 1) >= addYears(start, 1);

function scaledTo(input: RuleInput<Target>, { value, isShare: signed, of }: Aggregated) {
  const { target, meaning } = input;
  if (of !== undefined && target.kind !== "average") return { value, remarks: [] };
  const members = target.kind === "count" || target.kind === "ratio" || target.kind === "percent";
  if (meaning.proposed === "members" && members)
    return onMembers(
      { value, isShare: signed },
      target.kind !== "count" && isShare(target),
      countedFrom(input, target),
    );
  return onScale({ value, isShare: signed }, target, meaning.baseline);
}

function judgeBy(input: RuleInput<Target>, figure: Figure): Judgement {
  const { target, meaning } = input;
  switch (target.kind) {
    case "change":
      return judgeChangeTo({ ...input, target }, figure);
    case "range":
      return judgeRangeOf({ ...input, target }, figure);
    case "count":
    case "ratio":
    case "percent":
    case "average": {
      if (meaning.proposed === "members" && target.kind !== "average")
        return judgeEnteredMembers({ ...input, target }, figure.actual);
      const judged = judgeFigure({ ...input, target }, figure);
      return judged;
    }
    default:
      return noData("fitting-measure", "No data: the figures do not fit the target.");
  }
}

/** Where the sum and the latest would give different verdicts and nobody chose, that is said. Source: RULES-2 12. */
function assumedAggregate(
  input: RuleInput<Target>,
  figures: readonly KpiValue[],
  { status }: Judgement,
): readonly KpiRemark[] {
  const { meaning } = input;
  if (!meaning.flow.isAssumed || meaning.aggregate !== undefined || figures.length < 2) return [];
  const isFlow = !meaning.flow.isFlow;
  const other = { ...input, meaning: { ...meaning, flow: { isFlow, isAssumed: false } } };
  const found = actualOf(other, figures, input.review.asOf);
  const scaled = found && scaledTo(other, found);
  if (scaled === undefined) return [];
  const planned = plannedBy(other, figures);
  const otherwise = judgeBy(other, { actual: scaled.value, how: "", planned });
  if (otherwise.status === status) return [];
  const [taken, left] = meaning.flow.isFlow
    ? ["added up", "the latest alone"]
    : ["taken as the latest", "their sum"];
  const text = `The figures are ${taken}; by ${left} it would be ${sumOf([scaled.value])}: say in Settings ("Periods ${input.kpi.id}") which is meant.`;
  return [{ code: "aggregate-assumed", text }];
}

/** The figure as of a day on the target's scale; undefined where nothing tells of it. */
export function valueOn(input: RuleInput<Target>, day: CalendarDate): number | undefined {
  const found = actualOf(input, figuresOf(input.kpi, input.index.evidence, input.review), day);
  return found && scaledTo(input, found)?.value;
}
