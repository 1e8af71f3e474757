import type { Kpi, PlanPeriod } from "../plan/plan";
import { type CalendarDate, earlierOf } from "../shared/calendar-date";
import type { SourceCell } from "../shared/source-cell";
import { type Aggregate, type Evidence, figureKey, type KpiValue } from "./evidence/evidence";
import { type KpiRemark, remarkIf } from "./result";
import type { DaySpan } from "./review/review";
import { count } from "./words";

/** The figures of a KPI: its rows of KPI Values, else what the plan's columns of periods hold. Source: RULES-2 11 and 13. */
export function figuresOf(kpi: Kpi, { kpiValues }: Pick<Evidence, "kpiValues">): readonly KpiValue[] {
  const rows = rowsOfKpi(kpi, kpiValues);
  return rows.length > 0 ? rows : (kpi.periods?.periods ?? []).flatMap(figureOfPeriod);
}

/** A row names its KPI by id, by the office's own id, or by the indicator's words: rows of all of them are of it. */
function rowsOfKpi(kpi: Kpi, values: Evidence["kpiValues"]): readonly KpiValue[] {
  if (values === undefined || values.size === 0) return [];
  const names = new Set([kpi.id, kpi.ownId ?? "", kpi.label].map(figureKey));
  return [...names].flatMap((name) => values.get(name) ?? []);
}

export const hasRows = (kpi: Kpi, { kpiValues }: Pick<Evidence, "kpiValues">): boolean =>
  rowsOfKpi(kpi, kpiValues).length > 0;

function figureOfPeriod({ start, end, actual }: PlanPeriod): readonly KpiValue[] {
  if (actual === undefined) return [];
  const { value, isShare, source } = actual;
  return [{ start, end, value, source, ...(isShare ? { isShare } : {}) }];
}

/** What several figures came to. */
export interface Aggregated {
  readonly value: number;
  readonly isShare: boolean;
  /** Of a share that was added up from parts: what they are of. */
  readonly of?: number;
  /** "the sum of 4 figures" */
  readonly how: string;
  readonly remarks: readonly KpiRemark[];
  readonly sources: readonly SourceCell[];
}

export interface Wanted {
  readonly asOf: CalendarDate;
  /** Sums look at these days; the latest may be older. */
  readonly window: DaySpan;
  readonly how: Aggregate;
  /** Whether figures of several Members are added up, or averaged. */
  readonly isCount: boolean;
  /** Shares and means: weighted by Of where rows have it. */
  readonly isRate: boolean;
  /** A mean is weighted by Of, a number of cases is divided by it. */
  readonly isMean: boolean;
}

type NumberFigure = KpiValue & { readonly value: number };

/** The numbers among some figures that have come by a day; a period that has begun counts as reached so far. */
export function reachedBy(figures: readonly KpiValue[], asOf: CalendarDate): readonly NumberFigure[] {
  return figures.filter(
    (figure): figure is NumberFigure => typeof figure.value === "number" && figure.start <= asOf,
  );
}

/** One figure from several; undefined where none counts. Source: RULES-2 11. */
export function aggregated(figures: readonly KpiValue[], wanted: Wanted): Aggregated | undefined {
  const { asOf, window, how } = wanted;
  const reached = reachedBy(figures, asOf);
  const isSummed = how !== "latest" || (wanted.isRate && reached.some(({ of }) => of !== undefined));
  const inWindow = isSummed ? reached.filter((figure) => fallsIn(figure, window, asOf)) : reached;
  const { kept, remarks } = usable(inWindow, wanted, figures, reached.length);
  if (kept.length === 0) return undefined;
  const found = combined(kept, wanted);
  return { ...found, remarks, sources: kept.map(({ source }) => source) };
}

/** A figure belongs to the last day of its period, or to as-of while the period runs. */
const fallsIn = ({ end }: DaySpan, { start, end: last }: DaySpan, asOf: CalendarDate): boolean => {
  const day = earlierOf(end, asOf);
  return day >= start && day <= last;
};

function usable(
  rows: readonly NumberFigure[],
  { how, isRate, isMean, asOf }: Wanted,
  all: readonly KpiValue[],
  reached: number,
) {
  const withOf = isRate && rows.some(({ of }) => of !== undefined);
  const based = withOf ? rows.filter(({ of }) => of !== undefined) : rows;
  const sound = withOf
    ? based.filter(({ value, of = 0, isShare }) => of > 0 && (isMean || isShare === true || value <= of))
    : based;
  const summed = how === "sum" && !withOf;
  const apart = summed ? withoutWholes(sound) : sound;
  const open = apart.filter(({ end }) => end > asOf).length;
  const later = all.filter(({ start }) => start > asOf).length;
  const remarks: readonly KpiRemark[] = [
    ...remarkIf(
      rows.length - based.length,
      "figures-without-of",
      `${count(rows.length - based.length, "figure")} without Of beside figures with it, left out: fill in Of.`,
    ),
    ...remarkIf(
      based.length - sound.length,
      "numerator-above-of",
      `${count(based.length - sound.length, "figure")} above what it is of, left out: look whether Value and Of were exchanged.`,
    ),
    ...remarkIf(
      sound.length - apart.length,
      "figure-holds-others",
      `${count(sound.length - apart.length, "figure")} of a period that holds others, not added to them: clear it, or the ones that it holds.`,
    ),
    ...remarkIf(
      open,
      "figure-of-open-period",
      `${count(open, "figure")} of a period that still runs, taken as reached so far.`,
    ),
    ...remarkIf(
      later,
      "figure-after-as-of",
      `${count(later, "figure")} dated after as-of, not counted yet: correct the day if it is a slip.`,
    ),
    ...remarkIf(
      sameDays(apart),
      "figures-of-one-day",
      `${count(sameDays(apart), "day")} with two unequal figures: ${how === "sum" ? "both are added" : "the later row is taken"}; keep one if they are the same.`,
    ),
  ];
  return { kept: apart, remarks, reached };
}

/** Rows in the order of their periods; one that holds the next of the same Member is left out. */
function withoutWholes(rows: readonly NumberFigure[]): readonly NumberFigure[] {
  const sorted = [...rows].sort(byPeriod);
  return sorted.filter((row, place) => {
    const next = sorted[place + 1];
    if (next === undefined || memberOf(next) !== memberOf(row)) return true;
    return !(next.end <= row.end && (next.start > row.start || next.end < row.end));
  });
}

const memberOf = ({ member = "" }: KpiValue): string => member.toLowerCase();

function byPeriod(a: KpiValue, b: KpiValue): number {
  const [one, other] = [memberOf(a), memberOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.end === b.end ? 0 : a.end > b.end ? -1 : 1;
}

/** Days of a Member for which two rows say something else. */
function sameDays(rows: readonly NumberFigure[]): number {
  const seen = new Map<string, number>();
  const twice = new Set<string>();
  for (const row of rows) {
    const key = `${memberOf(row)} ${row.start} ${row.end}`;
    const known = seen.get(key);
    if (known !== undefined && known !== row.value) twice.add(key);
    seen.set(key, row.value);
  }
  return twice.size;
}

type Combined = Omit<Aggregated, "remarks" | "sources">;

function combined(rows: readonly NumberFigure[], { how, isCount, isRate, isMean }: Wanted): Combined {
  if (isRate && rows.some(({ of }) => of !== undefined)) return weighted(rows, isMean);
  const values = rows.map(({ value }) => value);
  const isShare = rows.some((row) => row.isShare === true);
  const several = count(rows.length, "figure");
  switch (how) {
    case "sum":
      return { value: sumOf(values), isShare, how: `the sum of ${several}` };
    case "mean":
      return { value: sumOf(values) / values.length, isShare, how: `the mean of ${several}` };
    case "greatest":
      return { value: Math.max(...values), isShare, how: `the greatest of ${several}` };
    case "latest": {
      const last = latestOfEach(rows);
      const sum = sumOf(last.map(({ value }) => value));
      const named = last.some(({ member }) => member !== undefined);
      const text =
        named && last.length > 1
          ? `the latest of ${count(last.length, "Member")}`
          : `the latest of ${several}`;
      return { value: isCount ? sum : sum / last.length, isShare, how: text };
    }
  }
}

/** Numerators over what they are of; means and percentages by their weight. */
function weighted(rows: readonly NumberFigure[], isMean: boolean): Combined {
  const of = sumOf(rows.map((row) => row.of ?? 0));
  const isShare = !isMean;
  const sum = sumOf(
    rows.map((row) => (isMean || row.isShare === true ? row.value * (row.of ?? 0) : row.value)),
  );
  const how = `${count(rows.length, "figure")}, ${isMean ? "weighted by" : "added up over"} ${of}`;
  return { value: sum / of, of, isShare, how };
}

/** The last figure of each Member; of two of one day the later row. */
function latestOfEach(rows: readonly NumberFigure[]): readonly NumberFigure[] {
  const last = new Map<string, NumberFigure>();
  for (const row of rows) {
    const known = last.get(memberOf(row));
    if (known === undefined || row.end >= known.end) last.set(memberOf(row), row);
  }
  return [...last.values()];
}

/** In millionths: decimals that people type do not drift. */
export const sumOf = (values: readonly number[]): number => {
  const plain = values.reduce((one, other) => one + other, 0);
  return Math.abs(plain) < 1e9
    ? values.reduce((one, other) => one + Math.round(other * 1e6), 0) / 1e6
    : plain;
};
