import { type Evidence, evidenceOf, fitOf, type Rows, turned } from "./evidence";
import type { Candidate, HeadingCell } from "./candidates";
import { type ColumnRole, type HeadingMeaning, meaningOf } from "./meaning";
import { figures, periodColumns } from "./period-columns";
import type { HeadedPeriod } from "./period-words";

export type { HeadingCell } from "./candidates";

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
  /** It belongs to another group of the row: what it says may differ within one KPI of this group. */
  readonly isLent?: true;
  /** The role that another column has instead. */
  readonly rivalOf?: ColumnRole;
}

/** One table's headings, assigned together: each role once, the likeliest first, the cells below as evidence. */
export function assignColumns(headings: readonly HeadingCell[], below: Rows): readonly AssignedColumn[] {
  const open = headings.map((heading) => candidatesOf(heading, evidenceOf(below, heading.column)));
  const withPeriods = periodColumns(withoutSteps(open), below);
  return resolved(withThing(withProgress(withPeriods)));
}

const things = new Set<ColumnRole>(["kpi", "action", "activities", "level", "pillar", "milestone"]);
const ofFigures = new Set<ColumnRole>(["target", "actual"]);

/** Beside a target and a figure the first column of different texts is what is measured, whatever it is called: "Service". */
function withThing(columns: readonly Candidate[]): readonly Candidate[] {
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
function withoutSteps(columns: readonly Candidate[]): readonly Candidate[] {
  const isTarget = ({ options: [first] }: Candidate): boolean => first?.role === "target";
  const isStep = (column: Candidate): boolean => isTarget(column) && column.meaning?.isInterim === true;
  if (!columns.some((column) => isTarget(column) && !isStep(column))) return columns;
  return columns.map((column) =>
    isStep(column) ? { ...column, options: [{ role: "derived", weight: 0.7 }] } : column,
  );
}

/** "Progress" in per cent beside targets in per cent is what was reached, not a share of the target. */
function withProgress(columns: readonly Candidate[]): readonly Candidate[] {
  const target = columns.find(({ options: [first] }) => first?.role === "target");
  const isShare = target !== undefined && target.evidence.percents >= 0.5;
  return columns.map((column) =>
    isShare && column.meaning?.concept === "progress"
      ? { ...column, options: column.options.filter(({ role }) => role !== "percent") }
      : column,
  );
}

const leastWeight = 0.15;

function candidatesOf(heading: HeadingCell, evidence: Evidence): Candidate {
  const meaning = meaningOf(heading.text);
  if (heading.said !== undefined) {
    const role = heading.said === "ignored" ? "other" : heading.said;
    return { heading, meaning, evidence, options: [{ role, weight: saidWeight }] };
  }
  const words = meaning?.all ?? [];
  // "Progress" over counts is what was reached, no share of it.
  const isCount = meaning?.concept === "progress" && evidence.percents < 0.9;
  const own = words.map(({ role, weight }) => ({
    role,
    weight: weight * fitOf(role, evidence) * (isCount && role === "percent" ? 0.5 : 1),
  }));
  const more = words.flatMap(({ role, weight }) => {
    const other = turned(role, evidence);
    return other ? [{ role: other.role, weight: other.weight * weight }] : [];
  });
  if (
    meaning?.concept === "result" &&
    evidence.filled > 0 &&
    evidence.numbers < 0.3 &&
    evidence.states < 0.5 &&
    evidence.dates < 0.5
  )
    more.push({ role: "level", weight: 0.9 });
  // "Planned | Delivered" over figures: how many were.
  const isCounted = meaning?.concept === "status" && evidence.numbers >= 0.6 && evidence.percents < 0.5;
  if (isCounted && countedAsDone.test(heading.text)) more.push({ role: "actual", weight: 0.85 });
  // "Goal" over figures is what a KPI is to reach.
  if (meaning?.concept === "objective" && evidence.asks >= 0.7 && !/strategic/i.test(heading.text))
    more.push({ role: "target", weight: 0.85 });
  // Beside a target date the completion date is the day on which it was done.
  const isDone =
    meaning?.concept === "timeframe" &&
    /complet|achievement/i.test(heading.text) &&
    !/target|planned|expected|due|estimated/i.test(heading.text);
  if (isDone) more.push({ role: "actual", weight: 0.6 });
  // Whatever heads them, different codes down a column are the rows' own ids: "Obj." over QO-1, QO-2.
  const isId = evidence.ids >= 0.8 && evidence.distinct >= 0.9 && evidence.filled >= fewestIds;
  const isOpen = [...own, ...more].every(({ role, weight }) => weight < 0.5 || things.has(role));
  if (isId && isOpen && own.every(({ role }) => role !== "ownId")) more.push({ role: "ownId", weight: 0.6 });
  const earlier = meaning?.isEarlier === true;
  const options = [...own, ...more]
    .filter(({ role, weight }) => weight >= leastWeight && !(earlier && ofAnotherYear.has(role)))
    .sort((a, b) => b.weight - a.weight);
  return { heading, meaning, evidence, options };
}

/** "Next year's target", "Status previous year" are of no use to this year's. */
const ofAnotherYear = new Set<ColumnRole>(["actual", "target", "status", "percent"]);
const countedAsDone = /deliver|complet|done|finish|submit|implement|launch|realis|achev/i;
const saidWeight = 9;
const fewestIds = 3;

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
    // A Gantt chart may have four columns under each month.
    const key =
      candidate.period && role === "date"
        ? `${role} ${candidate.heading.column}`
        : candidate.period && figures.has(role)
          ? `${role} ${candidate.period.name}`
          : role;
    if (given.has(candidate) || (taken.has(key) && !shared.has(role))) continue;
    taken.set(key, candidate.heading.column);
    given.set(candidate, claim);
  }
  return columns.map((candidate) => assigned(candidate, given.get(candidate), claims));
}

/** Several columns may have these. */
const shared = new Set<ColumnRole>([
  "level",
  "dimension",
  "note",
  "derived",
  "budget",
  "contact",
  "event",
  "other",
]);

const bonusOf = ({ heading, meaning }: Candidate): number =>
  (heading.isHidden ? -0.5 : 0) +
  // Beside the target itself these are the marks around it.
  (/\b(?:threshold|minimum|floor|stretch|maximum|ceiling|seuil)\b/i.test(heading.text) ? -0.08 : 0) +
  (/^(?:date of )?completion(?: date)?$/i.test(heading.text.trim()) ? -0.02 : 0) +
  (meaning?.isRevised === true ? 0.06 : 0) +
  (meaning?.isToDate === true ? 0.05 : 0) +
  (meaning?.isWhole === true ? 0.03 : 0);

function assigned(
  { heading, meaning, evidence, period, options }: Candidate,
  claim: { readonly role: ColumnRole; readonly weight: number; readonly rank: number } | undefined,
  claims: readonly { readonly candidate: Candidate; readonly role: ColumnRole; readonly weight: number }[],
): AssignedColumn {
  const base = {
    column: heading.column,
    text: heading.text,
    meaning,
    evidence,
    ...(period ? { period } : {}),
  };
  if (claim === undefined) {
    const wanted = options[0]?.role;
    const isRival =
      wanted !== undefined &&
      rivals.has(wanted) &&
      meaning?.isEarlier !== true &&
      !heading.isHidden &&
      evidence.filled > 0;
    return {
      ...base,
      role: "other",
      weight: 0,
      certainty: isRival ? "asked" : "likely",
      ...(wanted === undefined ? {} : { rivalOf: wanted }),
    };
  }
  const { role, weight } = claim;
  const rival = claims.some(
    (other) =>
      other.role === role &&
      rivals.has(role) &&
      other.candidate.heading !== heading &&
      !other.candidate.heading.isHidden &&
      other.candidate.period === undefined &&
      period === undefined &&
      other.weight >= weight - 0.02 &&
      isPlain(other.candidate.meaning) === isPlain(meaning),
  );
  const certainty =
    weight >= saidWeight ? "sure" : rival ? "asked" : claim.rank > 0 || weight < 0.75 ? "likely" : "sure";
  return { ...base, role, weight: weight >= saidWeight ? weight : Math.min(weight, 1.1), certainty };
}

/** Two columns that could be these are worth a question; a second owner or note is not. */
const rivals = new Set<ColumnRole>(["target", "actual", "timeframe"]);
const isPlain = (meaning: HeadingMeaning | undefined): boolean =>
  meaning?.isRevised !== true && meaning?.isToDate !== true && meaning?.isWhole !== true;
