import type { Candidate } from "./candidates";
import type { Evidence } from "./evidence";
import type { ColumnRole } from "./meaning";

// What a column means beside the others of its row.

const things = new Set<ColumnRole>(["kpi", "action", "activities", "level", "pillar", "milestone"]);
const ofFigures = new Set<ColumnRole>(["target", "actual"]);

/** Beside a target and a figure the first column of different texts is what is measured, whatever it is called: "Service". */
export function withThing(columns: readonly Candidate[]): readonly Candidate[] {
  const named = columns.filter(({ options: [first] }) => first !== undefined && things.has(first.role));
  const isLeaf = named.some(
    ({ meaning, evidence }) => (meaning?.depth ?? 9) >= 3 || evidence.distinct >= 0.9,
  );
  if (isLeaf) return columns;
  const roles = new Set(
    columns.flatMap(({ meaning, options: [first] }) =>
      meaning && first && ofFigures.has(first.role) ? [first.role] : [],
    ),
  );
  if (roles.size < ofFigures.size) return columns;
  const subject = columns.find(
    ({ evidence, meaning, heading }) =>
      heading.said === undefined && (named.length === 0 || meaning === undefined) && namesThings(evidence),
  );
  return columns.map((column) =>
    column === subject ? { ...column, options: [{ role: "kpi", weight: 0.7 }] } : column,
  );
}

const namesThings = ({
  filled,
  distinct,
  sentences,
  names,
  ids,
  dates,
  numbers,
  marks,
  asks,
}: Evidence): boolean =>
  filled >= 2 &&
  distinct >= 0.9 &&
  sentences + names >= 0.5 &&
  Math.max(ids, dates, numbers, marks, asks) < 0.3;

/** Beside the year's or the plan's own target a half-year's is a step on the way to it. */
export function withoutSteps(columns: readonly Candidate[]): readonly Candidate[] {
  const isTarget = ({ options: [first] }: Candidate): boolean => first?.role === "target";
  const isStep = (column: Candidate): boolean => isTarget(column) && column.meaning?.isInterim === true;
  if (!columns.some((column) => isTarget(column) && !isStep(column))) return columns;
  return columns.map((column) =>
    isStep(column) ? { ...column, options: [{ role: "derived", weight: 0.7 }] } : column,
  );
}

/** "Where we are (2023)" before the first year of the targets is where the plan starts from. */
export function withStart(columns: readonly Candidate[]): readonly Candidate[] {
  const yearOf = ({ meaning }: Candidate): number | undefined =>
    meaning?.period?.unit === "year" ? meaning.period.year : undefined;
  const planned = columns.flatMap((column) =>
    column.options[0]?.role === "target" ? (yearOf(column) ?? []) : [],
  );
  const hasStart = columns.some(({ options: [first] }) => first?.role === "baseline");
  if (planned.length === 0 || hasStart) return columns;
  const first = Math.min(...planned);
  return columns.map((column) =>
    column.options[0]?.role === "actual" &&
    startsFrom.test(column.heading.text) &&
    (yearOf(column) ?? first) < first
      ? { ...column, options: [{ role: "baseline", weight: 0.9 }] }
      : column,
  );
}

const startsFrom =
  /\b(?:where|current(?:ly)?|present|status quo|position|situation|start(?:ing)?|today|actuelle)\b/i;

/** "Actual | Achieved (%)": beside the figure itself a share of the target that was reached is reckoned. */
export function withoutShares(columns: readonly Candidate[]): readonly Candidate[] {
  const isShare = ({ meaning }: Candidate): boolean =>
    meaning?.concept === "achieved" && meaning.unit === "%" && meaning.period === undefined;
  const hasOwn = columns.some(
    (column) =>
      column.options[0]?.role === "actual" && !isShare(column) && column.meaning?.period === undefined,
  );
  return hasOwn
    ? columns.map((column) =>
        isShare(column) ? { ...column, options: [{ role: "derived", weight: 0.8 }] } : column,
      )
    : columns;
}

/** "Planned % | Actual %" beside the days of an activity is how far it should be and is, no target and figure of a KPI. */
export function withPhysicalProgress(columns: readonly Candidate[]): readonly Candidate[] {
  const first = (role: ColumnRole): Candidate | undefined =>
    columns.find(({ options: [option], meaning }) => option?.role === role && meaning?.period === undefined);
  const isShare = ({ evidence }: Candidate): boolean => evidence.filled > 0 && evidence.percents >= 0.6;
  const planned = columns.find((column) => column.meaning?.concept === "planned" && isShare(column));
  const actual = first("actual");
  const days = first("timeframe") ?? first("start");
  if (planned === undefined || actual === undefined || days === undefined) return columns;
  if (first("kpi") !== undefined || !isShare(actual) || days.evidence.dates < 0.4) return columns;
  return columns.map((column) =>
    column === planned
      ? { ...column, options: [{ role: "derived", weight: 0.8 }] }
      : column === actual
        ? { ...column, options: [{ role: "percent", weight: 0.95 }] }
        : column,
  );
}

/** "Progress" in per cent beside targets in per cent is what was reached, not a share of the target. */
export function withProgress(columns: readonly Candidate[]): readonly Candidate[] {
  const target = columns.find(({ options: [first] }) => first?.role === "target");
  const isShare = target !== undefined && target.evidence.percents >= 0.5;
  return columns.map((column) =>
    isShare && column.meaning?.concept === "progress"
      ? { ...column, options: column.options.filter(({ role }) => role !== "percent") }
      : column,
  );
}
