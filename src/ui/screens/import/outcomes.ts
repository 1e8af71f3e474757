import type { ImportPreview, PreviewRecord } from "../../../usecases/import-survey/import-preview";
import { importWords } from "../../words/import";

/**
 * What becomes of a row, in one word. asks: its name is only close, and nobody said yes to it yet. replaced: a later
 * answer of the same Member counts in its place. dropped: a person said that it does not count.
 */
export type Outcome = keyof typeof importWords.preview.outcomes;

export const outcomesInOrder = Object.keys(importWords.preview.outcomes) as readonly Outcome[]; // its keys

/** Rows with what becomes of each, so that all kinds together are all rows. */
export interface Outcomes {
  readonly of: (record: PreviewRecord) => Outcome;
  /** How many rows there are of each kind. */
  readonly counts: ReadonlyMap<Outcome, number>;
  /** Rows of a Member that answered on the same thing in an earlier row; those that are replaced among them. */
  readonly again: ReadonlySet<number>;
}

type Outlined = Pick<ImportPreview, "kind" | "records" | "duplicates">;

/** Several people of one Member may answer on one workshop, and each counts; of a Member's needs the latest do. Source: RULES 8. */
const countsAll = new Set<ImportPreview["kind"]>(["follow-up", "evaluation", "unclear"]);

/** outcomesOf(preview, dropped): what becomes of the rows; `dropped` are numbers of rows that a person left out. */
export function outcomesOf({ kind, records, duplicates }: Outlined, dropped: ReadonlySet<number>): Outcomes {
  const again = new Set(duplicates.flatMap(({ rows }) => rows.slice(1)));
  const latest = countsAll.has(kind) ? [] : duplicates;
  const replaced = new Set(latest.flatMap(({ rows, used }) => rows.filter((row) => row !== used)));
  const of = ({ row, status, change, issues }: PreviewRecord): Outcome => {
    if (status === "error" || status === "incomplete") return status;
    if (dropped.has(row)) return "dropped";
    if (replaced.has(row)) return "replaced";
    return issues.some(({ code }) => code === "member-close") ? "asks" : change;
  };
  const counts = new Map<Outcome, number>();
  for (const record of records) counts.set(of(record), (counts.get(of(record)) ?? 0) + 1);
  return { of, counts, again };
}

/** "5 new, 2 errors" of the kinds that occur. */
export const outcomesText = ({ counts }: Outcomes): string =>
  outcomesInOrder
    .flatMap((outcome) => {
      const count = counts.get(outcome);
      return count === undefined ? [] : [importWords.preview.counts[outcome](count)];
    })
    .join(", ");

/** Rows that wait for a person, and that an import leaves out. */
export const needyCount = ({ counts }: Outcomes): number =>
  (counts.get("error") ?? 0) + (counts.get("asks") ?? 0);
