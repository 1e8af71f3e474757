import { cellNumber } from "../../cell-text";
import type { Candidate } from "./candidates";
import type { Rows } from "./evidence";
import { barePeriodOf, type ColumnRole } from "./meaning";
import type { HeadedPeriod } from "./period-words";

/** Columns of figures by period: two or more that name different quarters, months or years. */
export function periodColumns(columns: readonly Candidate[], below: Rows): readonly Candidate[] {
  const areTicked = columns.some(isMarkedTarget);
  const isTicked = (column: Candidate): boolean =>
    isScheduled(column) ||
    isMarkedTarget(column) ||
    // Beside ticks in its neighbours a blank column of the same band is a period in which nothing is planned.
    (areTicked && isTarget(column) && column.evidence.filled === 0);
  const periodOf = (column: Candidate): HeadedPeriod | undefined => {
    const { heading, meaning, options } = column;
    if (heading.said !== undefined) return undefined;
    const [first] = options;
    const isFigure = first !== undefined && figures.has(first.role);
    return meaning === undefined
      ? barePeriodOf(heading.text)
      : isFigure || isTicked(column)
        ? meaning.period
        : undefined;
  };
  const written = columns.map(periodOf);
  const found = ofTheirYears(columns, written);
  const smallest = units.find((unit) => distinct(found, unit) >= 2);
  if (smallest === undefined) return columns;
  // Beside quarters a year is the whole.
  const isOne = (period: HeadedPeriod | undefined): period is HeadedPeriod =>
    period !== undefined && (period.unit === smallest || (smallest === "quarter" && period.unit === "half"));
  const lastTarget = Math.max(
    ...columns.flatMap(({ meaning, options: [first] }) =>
      first?.role === "target" ? (meaning?.period?.year ?? []) : [],
    ),
  );
  const spoken = columns.flatMap((column, at) =>
    column.meaning && isOne(found[at]) ? [column.options[0]?.role] : [],
  );
  const bares = columns.filter((column, at) => column.meaning === undefined && isOne(found[at]));
  const bare = bareRole(columns, {
    spoken,
    addUp: makeTheTarget(columns, bares, below),
    areSteps: areSteps(columns, bares),
  });
  return columns.map((column, at) => {
    const period = found[at];
    if (!isOne(period) && isOfBefore(column, lastTarget))
      return { ...column, options: [{ role: "derived", weight: 0.6 }] };
    if (!isOne(period) || (column.meaning?.isWhole === true && smallest !== "year")) return column;
    return column.meaning === undefined || isTicked(column)
      ? { ...column, period, options: bare(column) }
      : { ...column, period };
  });
}

/**
 * Under years "2025 Réal. S1" is the year's figure so far, where the year has no other of its kind; a target of one later year
 * beside several years of actuals is the whole plan's.
 */
function ofTheirYears(
  columns: readonly Candidate[],
  found: readonly (HeadedPeriod | undefined)[],
): readonly (HeadedPeriod | undefined)[] {
  const roleAt = (at: number): ColumnRole | undefined => columns[at]?.options[0]?.role;
  const years = found.flatMap((period, at) =>
    period?.unit === "year" && period.year !== undefined ? [{ role: roleAt(at), year: period.year }] : [],
  );
  const isYearly = new Set(years.map(({ year }) => year)).size >= 2;
  if (!isYearly) return found;
  const targets = years.filter(({ role }) => role === "target");
  const actuals = years.filter(({ role }) => role === "actual");
  const last = Math.max(...actuals.map(({ year }) => year));
  return found.map((period, at) => {
    if (period?.year === undefined) return period;
    const role = roleAt(at);
    if (role === "target" && targets.length === 1 && actuals.length >= 2 && period.year > last)
      return undefined;
    const parts = found.filter((other) => other?.unit === period.unit && other.year === period.year);
    const isTaken = years.some((year) => year.role === role && year.year === period.year);
    if (period.unit === "year" || isTaken || parts.length > 1) return period;
    // As the others of that year are headed: "2025/26" beside "Position at 31 December 2025".
    const known = found.find((other) => other?.unit === "year" && other.year === period.year);
    return known ?? { unit: "year", year: period.year, name: String(period.year), ...fiscalOf(period) };
  });
}

const fiscalOf = ({ isFiscal }: HeadedPeriod): Partial<HeadedPeriod> => (isFiscal ? { isFiscal } : {});

/** "YTD Aug 2024" beside this year's target and figures is what this year is compared with. */
const isOfBefore = ({ meaning, options: [first] }: Candidate, lastTarget: number): boolean =>
  first !== undefined && figures.has(first.role) && (meaning?.period?.year ?? Infinity) < lastTarget;

/** Ticks, or nothing but colours, under "Timeframe" and its quarters: the periods that are planned. */
const isScheduled = ({ meaning, evidence, options }: Candidate): boolean =>
  meaning?.period !== undefined &&
  meaning.period.unit !== "year" &&
  planning.has(options[0]?.role ?? "other") &&
  (evidence.filled === 0 || evidence.marks >= 0.6);

const isTarget = ({ meaning, options }: Candidate): boolean =>
  meaning?.period !== undefined && meaning.period.unit !== "year" && options[0]?.role === "target";

/** Under "Planned quarter" a tick is no target either. */
const isMarkedTarget = (column: Candidate): boolean =>
  isTarget(column) && column.evidence.filled > 0 && column.evidence.marks >= 0.6;

const planning = new Set<ColumnRole>(["timeframe", "date", "start"]);
const units = ["week", "month", "quarter", "half", "year"] as const;
export const figures = new Set<ColumnRole>(["target", "actual", "status", "percent"]);

const distinct = (periods: readonly (HeadedPeriod | undefined)[], unit: HeadedPeriod["unit"]): number =>
  new Set(periods.flatMap((period) => (period?.unit === unit ? [period.name] : []))).size;

interface BareFacts {
  readonly spoken: readonly (ColumnRole | undefined)[];
  readonly addUp: boolean;
  readonly areSteps: boolean;
}

/** "Design | Tender | Works start": words under the quarters of a table that asks for no figures are what is planned then. */
function areSteps(columns: readonly Candidate[], bares: readonly Candidate[]): boolean {
  const asksFigures = columns.some(({ meaning, options }) =>
    meaning === undefined ? false : asking.has(options[0]?.role ?? "other"),
  );
  const filled = bares.reduce((sum, { evidence }) => sum + evidence.filled, 0);
  const share = (of: (evidence: Candidate["evidence"]) => number): number =>
    bares.reduce((sum, { evidence }) => sum + of(evidence) * evidence.filled, 0) / filled;
  return (
    !asksFigures &&
    filled >= fewestSteps &&
    share(({ asks }) => asks) < 0.4 &&
    share(({ names, sentences }) => names + sentences) >= 0.5 &&
    share(({ states }) => states) < 0.4
  );
}
const asking = new Set<ColumnRole>(["kpi", "target", "actual", "baseline", "unit"]);
const fewestSteps = 3;

/** "Q1 | Q2 | Q3 | Q4" alone: marks are planned periods; numbers are actuals beside a target, targets beside an actual. */
function bareRole(
  columns: readonly Candidate[],
  { spoken, addUp, areSteps }: BareFacts,
): (column: Candidate) => Candidate["options"] {
  const has = (role: ColumnRole): boolean =>
    columns.some(({ meaning, options }) => meaning?.period === undefined && options[0]?.role === role);
  const isActual =
    !addUp &&
    (has("target") || spoken.includes("target") || columns.some(({ meaning }) => meaning?.isToDate));
  const numbers: ColumnRole = isActual ? "actual" : "target";
  return ({ evidence }) => {
    if (evidence.filled === 0 && !has("target") && !has("actual")) return [{ role: "date", weight: 0.5 }];
    // "1" under each month that is meant.
    const isTick =
      evidence.numbers >= 0.9 && evidence.distinct * evidence.filled <= 1.01 && evidence.filled > 1;
    if (isTick && !has("kpi") && !has("target")) return [{ role: "date", weight: 0.6 }];
    if (areSteps) return [{ role: "date", weight: 0.55 }];
    if (evidence.marks >= 0.6) return [{ role: "date", weight: 0.6 }];
    if (evidence.states >= 0.6) return [{ role: "status", weight: 0.6 }];
    return [{ role: numbers, weight: 0.55 }];
  };
}

/** In most rows the periods are all filled and come to the target: then they are what is planned for each of them. */
function makeTheTarget(columns: readonly Candidate[], bares: readonly Candidate[], below: Rows): boolean {
  const target = columns.find(
    ({ meaning, options }) => meaning?.period === undefined && options[0]?.role === "target",
  )?.heading.column;
  if (target === undefined) return false;
  const rows = below.flatMap((cells) => {
    const whole = cellNumber(cells[target]);
    const parts = bares.map(({ heading }) => cellNumber(cells[heading.column]));
    return whole === undefined || parts.every((part) => part === undefined) ? [] : [{ whole, parts }];
  });
  const made = rows.filter(({ whole, parts }) => {
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return (
      Math.abs(sum - whole) < 1e-6 * Math.max(1, whole) ||
      (parts.every((part) => part !== undefined) && parts.at(-1) === whole)
    );
  });
  return rows.length > 0 && made.length >= rows.length * 0.6;
}
