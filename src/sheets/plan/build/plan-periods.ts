import { isFlow } from "../../../domain/plan/flow-or-level";
import type { PlanFigure, PlanPeriod, PlanPeriods } from "../../../domain/plan/plan";
import { addDays } from "../../../domain/shared/calendar-date";
import { readTargetCell } from "../../../domain/target/read-target-cell";
import { cellNumber, isPercentCell } from "../../cell-text";
import { isPercentUnit, scaleOf } from "./kpi-unit";
import type { FoundCell } from "../found-cell";
import { type PeriodFrame, spanOfPeriod, touches } from "./period-spans";
import type { FoundKpi, FoundPeriod } from "../found-plan";

/** What a KPI's columns by period come to: figures by period, or a plain target and actual where only one year of them counts. */
export interface FoundFigures {
  readonly periods?: PlanPeriods;
  readonly target?: FoundCell | undefined;
  readonly actual?: FoundCell | undefined;
}

/** Years that lie outside the plan's term are another plan's, left visible beside this one's. */
export function figuresOf(found: FoundKpi, frame: PeriodFrame): FoundFigures {
  const figures = found.periods.filter(({ what }) => what === "target" || what === "actual");
  if (figures.length === 0) return {};
  const placed = figures.flatMap((figure) => {
    const span = spanOfPeriod(figure.period, frame);
    return span && touches(span, frame.term) ? [{ ...figure, span }] : [];
  });
  const starts = new Set(placed.map(({ span }) => span.start));
  const isOneYear = starts.size === 1 && placed.every(({ period }) => period.unit === "year");
  if (isOneYear) {
    const of = (what: FoundPeriod["what"]) => placed.find((figure) => figure.what === what)?.cell;
    return { target: of("target"), actual: of("actual") };
  }
  const periods = [...starts].sort().flatMap((start): PlanPeriod[] => {
    const own = placed.filter(({ span }) => span.start === start);
    const [first] = own;
    if (first === undefined) return [];
    const target = figureOf(own.find(({ what }) => what === "target")?.cell, found);
    const actual = figureOf(own.find(({ what }) => what === "actual")?.cell, found);
    return [
      {
        name: first.period.name,
        ...first.span,
        ...(target ? { target } : {}),
        ...(actual ? { actual } : {}),
      },
    ];
  });
  if (periods.length === 0) return {};
  const whole = {
    target: figureOf(found.targetCell === null ? undefined : wholeTarget(found), found),
    actual: figureOf(found.actual, found),
  };
  const total = {
    ...(whole.target ? { target: whole.target } : {}),
    ...(whole.actual ? { actual: whole.actual } : {}),
  };
  return { periods: { periods, ...(Object.keys(total).length > 0 ? { total } : {}) } };
}

const wholeTarget = ({ targetCell, targetText, sources }: FoundKpi): FoundCell | undefined => {
  const source = sources.at(-1);
  return source && { value: targetCell, text: targetText, source };
};

/** A figure of a cell: a number, a share, or a target in words ("At least 10"). */
export function figureOf(
  cell: FoundCell | undefined,
  { unit }: Pick<FoundKpi, "unit">,
): PlanFigure | undefined {
  if (cell === undefined) return undefined;
  const number = cellNumber(cell.value);
  const isShare =
    isPercentCell(cell.value) || /%/.test(cell.text) || (unit !== undefined && isPercentUnit(unit));
  if (number !== undefined) {
    const isWhole = number > 1 && !isPercentCell(cell.value) && !/%/.test(cell.text);
    const value = isShare ? (isWhole ? number / 100 : number) : number * scaleOf(unit ?? "");
    return { value, ...(isShare ? { isShare: true as const } : {}), source: cell.source };
  }
  const read = readTargetCell(cell.text);
  const [target] = read.kind === "read" ? read.value.parts : [];
  if (target?.kind === "count" || target?.kind === "ratio")
    return { value: target.value, source: cell.source };
  return target?.kind === "percent"
    ? { value: target.value / 100, isShare: true, source: cell.source }
    : undefined;
}

const isUnbroken = (periods: readonly PlanPeriod[]): boolean =>
  periods.every(({ start }, at) => {
    const before = periods[at - 1];
    return before === undefined || addDays(before.end, 1) >= start;
  });

/**
 * The whole of targets by period: the sum of what happens, the last of a level, by what people chose, else by the words. undefined
 * where there are none.
 */
export function wholeOf(
  { periods, total }: PlanPeriods,
  words: {
    readonly label: string;
    readonly unit?: string | undefined;
    readonly baseline?: number | undefined;
    readonly chosen?: boolean | undefined;
  },
): { readonly figure: PlanFigure; readonly wholeIs: "sum" | "last" } | undefined {
  const own = periods.flatMap(({ target }) => target ?? []);
  const last = own.at(-1);
  if (last === undefined) return undefined;
  const isShare = own.some((figure) => figure.isShare === true);
  const { chosen, ...said } = words;
  const flow =
    chosen ??
    isFlow({
      ...said,
      isShare,
      isUnbroken: isUnbroken(periods),
      targets: periods.flatMap(({ target }) => target?.value ?? []),
      total: total?.target?.value,
    });
  if (!flow) return { figure: last, wholeIs: "last" };
  const value = Number(own.reduce((sum, figure) => sum + figure.value, 0).toPrecision(12));
  return { figure: { ...last, value }, wholeIs: "sum" };
}
