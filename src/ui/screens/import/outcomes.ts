import type { PreviewRecord } from "../../../usecases/import-survey/import-preview";
import { importWords } from "../../words/import";

/** What becomes of a row, in one word. asks: its name is only close, and nobody said yes to it yet. */
export type Outcome = keyof typeof importWords.preview.outcomes;

export const outcomesInOrder = Object.keys(importWords.preview.outcomes) as readonly Outcome[]; // its keys

/** Most rows are what they do to the workbook; errors, doubles and the like say more. */
export function outcomeOf({ status, change, issues }: PreviewRecord): Outcome {
  if (status === "error" || status === "duplicate" || status === "incomplete") return status;
  return issues.some(({ code }) => code === "member-close") ? "asks" : change;
}

/** How many rows there are of each kind. */
export function outcomeCounts(records: readonly PreviewRecord[]): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const record of records) counts.set(outcomeOf(record), (counts.get(outcomeOf(record)) ?? 0) + 1);
  return counts;
}

/** "5 new, 1 duplicate, 2 errors" of the kinds that occur. */
export function outcomesText(records: readonly PreviewRecord[]): string {
  const counts = outcomeCounts(records);
  return outcomesInOrder
    .flatMap((outcome) => {
      const count = counts.get(outcome);
      return count === undefined ? [] : [importWords.preview.counts[outcome](count)];
    })
    .join(", ");
}

/** Rows that wait for a person, and that an import leaves out. */
export const needyCount = (records: readonly PreviewRecord[]): number =>
  records.filter((record) => ["error", "asks"].includes(outcomeOf(record))).length;
