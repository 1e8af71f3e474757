import { needKey, type NeedRow } from "../../domain/survey/tallies/needs";
import { type KeptAnswer, keptKeys } from "../../domain/survey/kept-answers";
import type { SurveyRecord } from "../../domain/survey/record";
import { type WorkshopTally, tallyKey } from "../../domain/survey/tallies/tally";
import { workshopKey } from "../../domain/survey/workshop-title";
import type { PreviewRecord } from "./import-preview";
import type { RowState } from "../entering/upsert";
import type { TableEdits } from "./table-edits";

export interface WrittenTables {
  readonly tallies: readonly WorkshopTally[];
  readonly needs: readonly NeedRow[];
  readonly followUpEdits: TableEdits;
  readonly needsEdits: TableEdits;
  readonly kept: readonly KeptAnswer[];
  readonly keptEdits: TableEdits;
  /** Keys of the workshops whose scores are written. */
  readonly scored: ReadonlySet<string>;
}

/** What each record does to the workbook: the most that happens to a row that it has a part in. */
export function recordChanges(
  records: readonly SurveyRecord[],
  written: WrittenTables,
): readonly PreviewRecord[] {
  const byRow = new Map<number, RowState>();
  const note = (row: number, change: RowState | undefined): void => {
    if (change && rank[change] > rank[byRow.get(row) ?? "unchanged"]) byRow.set(row, change);
  };
  for (const tally of written.tallies) {
    const change = written.followUpEdits.states.get(tallyKey(tally.round, tally.workshop));
    for (const row of tally.rows) note(row, change);
  }
  for (const need of written.needs) note(need.row, written.needsEdits.states.get(needKey(need)));
  const keys = keptKeys(written.kept);
  written.kept.forEach(({ row }, place) => note(row, written.keptEdits.states.get(keys[place] ?? "")));
  if (written.scored.size > 0)
    for (const { row, answers } of records)
      if (typeof answers.score === "number" && written.scored.has(workshopKey(answers.workshop ?? "")))
        note(row, "new");
  return records.map((record) => ({ ...record, change: byRow.get(record.row) ?? "unchanged" }));
}

const rank: Readonly<Record<RowState, number>> = { unchanged: 0, changed: 1, new: 2 };
