import { candidatesOf, saidWeight } from "./candidates-of";
import type { Candidate, HeadingCell } from "./candidates";
import {
  withoutShares,
  withoutSteps,
  withPhysicalProgress,
  withProgress,
  withStart,
  withThing,
} from "./columns-together";
import { type Evidence, evidenceOf, type Rows } from "./evidence";
import type { ColumnRole, HeadingMeaning } from "./meaning";
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
  const withPeriods = periodColumns(
    withStart(withPhysicalProgress(withoutShares(withoutSteps(open)))),
    below,
  );
  return resolved(withThing(withProgress(withPeriods)));
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
  const lastYear = Math.max(
    ...columns.flatMap(({ meaning, options: [first] }) =>
      first?.role === "target" && meaning?.period?.year !== undefined ? [meaning.period.year] : [],
    ),
  );
  const isOfBefore = ({ meaning, period }: Candidate): boolean =>
    period === undefined && (meaning?.period?.year ?? Infinity) < lastYear;
  return columns.map((candidate) =>
    assigned(candidate, given.get(candidate), { claims, isOfBefore: isOfBefore(candidate) }),
  );
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
  {
    claims,
    isOfBefore,
  }: {
    readonly claims: readonly {
      readonly candidate: Candidate;
      readonly role: ColumnRole;
      readonly weight: number;
    }[];
    /** Last year's figures beside this year's target are no rivals of this year's. */
    readonly isOfBefore: boolean;
  },
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
      !isOfBefore &&
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
