import type { Evidence, KpiValue } from "../kpi/evidence/evidence";
import { figuresOf } from "../kpi/figures";
import type { ActionKpi, KpiReport } from "../kpi/report";
import { type DaySpan, isWithin } from "../kpi/review/review";
import { spanText } from "../kpi/words";
import { addMonths, type CalendarDate, lastDayOfMonth, monthOf, yearOf } from "../shared/calendar-date";
import type { ReportCell, ReportRow, TableDraft } from "./annual-report";
import { figure, group, left, oneLine, right, row, total } from "./cells";

export interface CountersInput {
  readonly report: KpiReport;
  readonly evidence: Pick<Evidence, "kpiValues">;
  /** The year so far. */
  readonly span: DaySpan;
  readonly frame: string;
}

/** Fewer months of a year are no line over it. */
const fewestMonths = 3;

/**
 * KPIs with figures month by month, beside the same months of the year before and the change in per cent: 2,256,624 visits, +75.1 %.
 * undefined where no KPI has figures of three months of the year.
 */
export function countersByMonth({ report, evidence, span, frame }: CountersInput): TableDraft | undefined {
  const blocks = report.results.flatMap((result): readonly ReportRow[] => {
    const figures = figuresOf(result.kpi, evidence, { asOf: span.end, isHindsight: true }).flatMap(numberOf);
    const months = monthsOf(span).map((month) => lineOf(month, figures, result));
    return months.filter(({ now }) => now !== undefined).length < fewestMonths
      ? []
      : [group(titleOf(result)), ...months.filter(hasFigure).map(monthRow(result)), wholeRow(months, result)];
  });
  if (blocks.length === 0) return undefined;
  return {
    caption: `Figures by month beside the year before, ${frame}`,
    columns: [
      left("Month", 14),
      left("", 46),
      right("This year", 20),
      right("The year before", 18),
      right("Change", 12),
    ],
    rows: blocks,
    empty: "",
    footnotes: [
      "From KPI Values and the plan's columns by month. A month without a figure is left out, not counted as zero; the change compares the months that both years have.",
    ],
  };
}

interface NumberFigure extends KpiValue {
  readonly value: number;
}

/** Figures of a month or a day in it, of nobody in particular. */
const numberOf = (value: KpiValue): readonly NumberFigure[] =>
  typeof value.value === "number" &&
  value.member === undefined &&
  monthKey(value.start) === monthKey(value.end)
    ? [{ ...value, value: value.value }]
    : [];

const monthKey = (day: CalendarDate): string => `${yearOf(day)}-${monthOf(day)}`;

function monthsOf({ start, end }: DaySpan): readonly DaySpan[] {
  const months: DaySpan[] = [];
  for (let from = start; from <= end; from = addMonths(from, 1)) months.push(monthFrom(from));
  return months;
}

/** A fiscal year's months begin on their first day. */
const monthFrom = (start: CalendarDate): DaySpan => ({
  start,
  end: lastDayOfMonth(yearOf(start), monthOf(start)),
});

interface MonthLine {
  readonly month: DaySpan;
  readonly now: number | undefined;
  readonly before: number | undefined;
}

const lineOf = (month: DaySpan, figures: readonly NumberFigure[], { isFlow }: ActionKpi): MonthLine => {
  const yearBefore = monthFrom(addMonths(month.start, -12));
  return {
    month,
    now: inMonth(month, figures, isFlow),
    before: inMonth(yearBefore, figures, isFlow),
  };
};

/** What happens is added up; of a level the latest figure of the month stands. */
function inMonth(month: DaySpan, figures: readonly NumberFigure[], isFlow = false): number | undefined {
  const own = figures.filter(({ end }) => isWithin(end, month));
  if (own.length === 0) return undefined;
  if (isFlow) return own.reduce((sum, { value }) => sum + value, 0);
  return [...own].sort((a, b) => (a.end < b.end ? -1 : 1)).at(-1)?.value;
}

const hasFigure = ({ now, before }: MonthLine): boolean => now !== undefined || before !== undefined;

const monthRow =
  (result: ActionKpi) =>
  ({ month, now, before }: MonthLine): ReportRow =>
    row(spanText(month), "", shown(now, result), shown(before, result), changeCell(now, before));

function wholeRow(months: readonly MonthLine[], result: ActionKpi): ReportRow {
  const both = months.filter(({ now, before }) => now !== undefined && before !== undefined);
  const of = (lines: readonly MonthLine[], which: "now" | "before"): number | undefined => {
    const values = lines.flatMap((line) => line[which] ?? []);
    if (values.length === 0) return undefined;
    return result.isFlow === true ? values.reduce((sum, value) => sum + value, 0) : values.at(-1);
  };
  return total(
    result.isFlow === true ? "Sum" : "Latest",
    "",
    shown(of(months, "now"), result),
    shown(of(months, "before"), result),
    changeCell(of(both, "now"), of(both, "before")),
  );
}

const titleOf = ({ kpi }: ActionKpi): string => `${kpi.id}: ${oneLine(kpi.label)}`;

function shown(value: number | undefined, { kpi }: ActionKpi): ReportCell {
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0].kind : undefined;
  return figure(value, target === "percent" && value !== undefined && value <= 1 ? "percent" : "plain");
}

function changeCell(now: number | undefined, before: number | undefined): ReportCell {
  if (now === undefined || before === undefined || before === 0) return null;
  const change = (now / before - 1) * 100;
  return `${change > 0 ? "+" : ""}${(Math.round(change * 10) / 10).toFixed(1)} %`;
}
