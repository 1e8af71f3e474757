import { choiceKey } from "../../domain/survey/answers/choices";
import { type WorkshopTally, tallyKey } from "../../domain/survey/tally";
import { cellText } from "../../sheets/cell-text";
import { type FollowUpTable, followUpColumns, followUpName } from "../../sheets/survey/follow-up-rows";
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

/** A row per workshop of the Follow-up Survey: its counts take the place of those that stand there. Source: RULES 8. */
export function writeFollowUp(
  tallies: readonly WorkshopTally[],
  found: FollowUpTable | undefined,
  sheets: readonly SheetSnapshot[],
): TableEdits {
  const names = new Map((found?.actions ?? []).map(({ label }) => [choiceKey(label), label]));
  const wanted = tallies.map((tally) => wantedRow(tally, names));
  return editOrCreate(found && standing(found), wanted, () =>
    newTable({ name: followUpName, columns: [...followUpColumns, ...newActions(tallies)] }, sheets),
  );
}

function standing({ table, actions }: FollowUpTable): StandingTable {
  const own = followUpColumns.flatMap(({ role, heading }) => {
    const column = table.heading.columns.get(role);
    return column === undefined ? [] : [[heading, column] as const];
  });
  const columns = new Map([...own, ...actions.map(({ label, column }) => [label, column] as const)]);
  const hasRound = table.heading.columns.has("round");
  return standingTable(table, columns, (cell) =>
    hasRound
      ? tallyKey(cellText(cell("round")), cellText(cell("workshop")))
      : tallyKey("", cellText(cell("workshop"))),
  );
}

function wantedRow(tally: WorkshopTally, names: ReadonlyMap<string, string>): WantedRow {
  const values = new Map<string, WritableValue | undefined>(
    followUpColumns.map(({ role, heading }) => [
      heading,
      role === "date" ? tally.date && { kind: "date", date: tally.date } : tally[role],
    ]),
  );
  for (const { action, count } of tally.actions) values.set(names.get(choiceKey(action)) ?? action, count);
  return { key: tallyKey(tally.round, tally.workshop), values };
}

const newActions = (tallies: readonly WorkshopTally[]) => {
  const labels = new Map(
    tallies.flatMap(({ actions }) => actions.map(({ action }) => [choiceKey(action), action] as const)),
  );
  return [...labels.values()].map((heading) => ({ heading, width: 14 }));
};
