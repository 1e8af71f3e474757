import { longestAnswer } from "../../domain/survey/answers/odd-text";
import { needKey, type NeedRow } from "../../domain/survey/needs";
import { memberName } from "../../domain/member/member";
import { cellText } from "../../sheets/cell-text";
import { needsColumns, needsSurveySheet } from "../../sheets/tables/surveys";
import type { DataTable } from "../../sheets/tables/data-table";
import type { NeedsRole } from "../../sheets/tables/needs-survey";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { WritableValue } from "../ports/workbook";
import {
  editOrCreate,
  newTable,
  standingTable,
  type StandingTable,
  type TableEdits,
  type WantedRow,
} from "./table-edits";

/** A row per round, Member and topic of the Needs Survey. Source: RULES 8. */
export function writeNeeds(
  needs: readonly NeedRow[],
  found: DataTable<NeedsRole> | undefined,
  { sheets, source }: { sheets: readonly SheetSnapshot[]; source: string },
): TableEdits {
  const standing = found && standingNeeds(found);
  const wanted = needs.map((row) => wantedRow(row, source, standing));
  return editOrCreate(standing, wanted, () => newTable(needsSurveySheet, sheets));
}

function standingNeeds(table: DataTable<NeedsRole>): StandingTable {
  const columns = needsColumns.flatMap(({ role, heading }) => {
    const column = table.heading.columns.get(role);
    return column === undefined ? [] : [[heading, column] as const];
  });
  return standingTable(table, new Map(columns), (cell) =>
    needKey({
      round: cellText(cell("round")),
      member: memberName(cellText(cell("member"))),
      topic: cellText(cell("topic")),
    }),
  );
}

function wantedRow(row: NeedRow, source: string, standing: StandingTable | undefined): WantedRow {
  const key = needKey(row);
  const { round, date, member, topic, need, implemented, comment } = row;
  const values: Readonly<Record<NeedsRole, WritableValue | undefined>> = {
    round,
    date: date && { kind: "date", date },
    member,
    topic,
    need,
    implemented,
    comment: comment?.slice(0, longestAnswer),
    // Where a row came from is said once: the same answers under another name of the file are no change.
    source: standing?.rows.has(key) ? undefined : source,
  };
  return { key, values: new Map(needsColumns.map(({ role, heading }) => [heading, values[role]])) };
}
