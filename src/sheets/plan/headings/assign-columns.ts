import { type Evidence, evidenceOf, fitOf, type Rows, turned } from "./evidence";
import { barePeriodOf, type ColumnRole, type HeadingMeaning, meaningOf } from "./meaning";
import type { HeadedPeriod } from "./period-words";
import type { Concept } from "./vocabulary";
import type { PlanRole } from "../plan-role";

/** How sure a column's role is: asked where a person should say it. */
export type Certainty = "sure" | "likely" | "asked";

/** A column under a heading row, and what it was taken for. */
export interface AssignedColumn {
  readonly column: number;
  /** As it stands, with the bands above it. */
  readonly text: string;
  readonly role: ColumnRole;
  readonly weight: number;
  readonly certainty: Certainty;
  readonly meaning: HeadingMeaning | undefined;
  readonly evidence: Evidence;
  /** Of a column of one period among others: whose figures it holds. */
  readonly period?: HeadedPeriod;
}

export interface HeadingCell {
  readonly column: number;
  /** The heading with its bands: "Target 2025". */
  readonly text: string;
  /** What people say that it means; it wins over everything. */
  readonly said: PlanRole | "ignored" | undefined;
  readonly isHidden: boolean;
}

/** One table's headings, assigned together: each role once, the likeliest first, the cells below as evidence. */
export function assignColumns(headings: readonly HeadingCell[], below: Rows): readonly AssignedColumn[] {
  const open = headings.map((heading) => candidatesOf(heading, evidenceOf(below, heading.column)));
  const withPeriods = periodColumns(open);
  return resolved(withPeriods);
}

interface Candidate {
  readonly heading: HeadingCell;
  readonly meaning: HeadingMeaning | undefined;
  readonly evidence: Evidence;
  readonly options: readonly { readonly role: ColumnRole; readonly weight: number }[];
  readonly period?: HeadedPeriod;
}

const leastWeight = 0.15;

function candidatesOf(heading: HeadingCell, evidence: Evidence): Candidate {
  const meaning = meaningOf(heading.text);
  if (heading.said !== undefined) {
    const role = heading.said === "ignored" ? "other" : heading.said;
    return { heading, meaning, evidence, options: [{ role, weight: saidWeight }] };
  }
  const words = meaning?.all ?? [];
  const own = words.map(({ role, weight }) => ({ role, weight: weight * fitOf(role, evidence) }));
  const more = words.flatMap(({ role, weight }) => {
    const other = turned(role, evidence);
    return other ? [{ role: other.role, weight: other.weight * weight }] : [];
  });
  const earlier = meaning?.isEarlier === true;
  const options = [...own, ...more]
    .filter(({ role, weight }) => weight >= leastWeight && !(earlier && (role === "actual" || role === "target")))
    .sort((a, b) => b.weight - a.weight);
  return { heading, meaning, evidence, options };
}

const saidWeight = 9;

/** Columns of figures by period: two or more that name different quarters, months or years. */
function periodColumns(columns: readonly Candidate[]): readonly Candidate[] {
  const periodOf = ({ heading, meaning, options }: Candidate): HeadedPeriod | undefined => {
    if (heading.said !== undefined) return undefined;
    const [first] = options;
    const isFigure = first !== undefined && figures.has(first.role);
    return meaning === undefined ? barePeriodOf(heading.text) : isFigure ? meaning.period : undefined;
  };
  const found = columns.map(periodOf);
  const smallest = units.find((unit) => distinct(found, unit) >= 2);
  if (smallest === undefined) return columns;
  // Beside quarters a year is the whole.
  const isOne = (period: HeadedPeriod | undefined): period is HeadedPeriod =>
    period !== undefined && (period.unit === smallest || (smallest === "quarter" && period.unit === "half"));
  const spoken = columns.flatMap((column, at) => (column.meaning && isOne(found[at]) ? [column.options[0]?.role] : []));
  const bare = bareRole(columns, spoken);
  return columns.map((column, at) => {
    const period = found[at];
    if (!isOne(period) || column.meaning?.isWhole === true && smallest !== "year") return column;
    return column.meaning === undefined ? { ...column, period, options: bare(column) } : { ...column, period };
  });
}

const units = ["month", "quarter", "half", "year"] as const;
const figures = new Set<ColumnRole>(["target", "actual", "status", "percent"]);

const distinct = (periods: readonly (HeadedPeriod | undefined)[], unit: HeadedPeriod["unit"]): number =>
  new Set(periods.flatMap((period) => (period?.unit === unit ? [period.name] : []))).size;

/** "Q1 | Q2 | Q3 | Q4" alone: marks are planned periods; numbers are actuals beside a target, targets beside an actual. */
function bareRole(
  columns: readonly Candidate[],
  spoken: readonly (ColumnRole | undefined)[],
): (column: Candidate) => Candidate["options"] {
  const has = (role: ColumnRole): boolean =>
    columns.some(({ meaning, options }) => meaning?.period === undefined && options[0]?.role === role);
  const numbers = has("target") && !has("actual") ? "actual" : spoken.includes("target") ? "actual" : "target";
  return ({ evidence }) => {
    if (evidence.filled === 0 && !has("target") && !has("actual")) return [{ role: "date", weight: 0.5 }];
    if (evidence.marks >= 0.6) return [{ role: "date", weight: 0.6 }];
    if (evidence.states >= 0.6) return [{ role: "status", weight: 0.6 }];
    return [{ role: numbers, weight: 0.55 }];
  };
}

/** Each role goes to the column that claims it best; the others have their next, or none. */
function resolved(columns: readonly Candidate[]): readonly AssignedColumn[] {
  const taken = new Map<string, number>();
  const claims = columns
    .flatMap((candidate) => candidate.options.map((option, rank) => ({ candidate, ...option, rank })))
    .map((claim) => ({ ...claim, strength: claim.weight + bonusOf(claim.candidate) }))
    .sort((a, b) => b.strength - a.strength || a.candidate.heading.column - b.candidate.heading.column);
  const given = new Map<Candidate, (typeof claims)[number]>();
  for (const claim of claims) {
    const { candidate, role } = claim;
    const key = candidate.period && figures.has(role) ? `${role} ${candidate.period.name}` : role;
    if (given.has(candidate) || (taken.has(key) && !shared.has(role))) continue;
    taken.set(key, candidate.heading.column);
    given.set(candidate, claim);
  }
  return columns.map((candidate) => assigned(candidate, given.get(candidate), claims));
}

/** Several columns may have these. */
const shared = new Set<ColumnRole>(["level", "dimension", "note", "derived", "budget", "contact", "event", "other"]);

const bonusOf = ({ heading, meaning }: Candidate): number =>
  (heading.isHidden ? -0.5 : 0) +
  (meaning?.isRevised === true ? 0.06 : 0) +
  (meaning?.isToDate === true ? 0.05 : 0) +
  (meaning?.isWhole === true ? 0.03 : 0);

function assigned(
  { heading, meaning, evidence, period }: Candidate,
  claim: { readonly role: ColumnRole; readonly weight: number; readonly rank: number } | undefined,
  claims: readonly { readonly candidate: Candidate; readonly role: ColumnRole; readonly weight: number }[],
): AssignedColumn {
  const base = { column: heading.column, text: heading.text, meaning, evidence, ...(period ? { period } : {}) };
  if (claim === undefined) {
    const wanted = meaning?.all[0]?.role;
    const isRival = wanted !== undefined && rivals.has(wanted) && meaning?.isEarlier !== true && !heading.isHidden && evidence.filled > 0;
    return { ...base, role: "other", weight: 0, certainty: isRival ? "asked" : "likely" };
  }
  const { role, weight } = claim;
  const rival = claims.some(
    (other) =>
      other.role === role && rivals.has(role) && other.candidate.heading !== heading && !other.candidate.heading.isHidden &&
      other.candidate.period === undefined && period === undefined && other.weight >= weight - 0.02 && isPlain(other.candidate.meaning) === isPlain(meaning),
  );
  const certainty = weight >= saidWeight ? "sure" : rival ? "asked" : claim.rank > 0 || weight < 0.75 ? "likely" : "sure";
  return { ...base, role, weight: Math.min(weight, 1.1), certainty };
}

/** Two columns that could be these are worth a question; a second owner or note is not. */
const rivals = new Set<ColumnRole>(["target", "actual", "timeframe"]);
const isPlain = (meaning: HeadingMeaning | undefined): boolean =>
  meaning?.isRevised !== true && meaning?.isToDate !== true && meaning?.isWhole !== true;

export const conceptOfColumn = ({ meaning }: AssignedColumn): Concept | undefined => meaning?.concept;
