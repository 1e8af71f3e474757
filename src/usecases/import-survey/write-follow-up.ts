import { choiceKey } from "../../domain/survey/answers/choices";
import { type WorkshopTally, tallyKey } from "../../domain/survey/tally";
import { cellText, isBlank } from "../../sheets/cell-text";
import type { BlankSheet } from "../../sheets/tables/data-drawing";
import { followUpAction, followUpColumns, followUpSheet } from "../../sheets/tables/surveys";
import type { FollowUpTable } from "../../sheets/tables/follow-up-rows";
import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
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
  const table = found && standing(found);
  const actions = found?.actions ?? [];
  const wanted = tallies.map((tally) => {
    const row = wantedRow(tally, actions);
    return withoutStale(row, tally, { actions, cells: table?.rows.get(row.key)?.cells ?? [] });
  });
  return editOrCreate(table, wanted, () => newTable(withActions(tallies), sheets));
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

type ActionColumns = FollowUpTable["actions"];

function wantedRow(tally: WorkshopTally, actions: ActionColumns): WantedRow {
  const names = new Map(actions.map(({ label }) => [choiceKey(label), label]));
  const values = new Map<string, WritableValue | undefined>(
    followUpColumns.map(({ role, heading }) => [
      heading,
      role === "date" ? tally.date && { kind: "date", date: tally.date } : tally[role],
    ]),
  );
  for (const { action, count } of tally.actions) values.set(names.get(choiceKey(action)) ?? action, count);
  return { key: tallyKey(tally.round, tally.workshop), values };
}

/** An action that the row counts and that nobody chose any more becomes 0; a blank one stays blank. */
function withoutStale(
  { key, values }: WantedRow,
  { isCounted, actions: counted }: WorkshopTally,
  { actions, cells }: { actions: ActionColumns; cells: readonly CellValue[] },
): WantedRow {
  if (isCounted || counted.length === 0) return { key, values };
  const stale = actions.filter(({ label, column }) => !values.has(label) && !isBlank(cells[column]));
  return { key, values: new Map([...values, ...stale.map(({ label }) => [label, 0] as const)]) };
}

/** The sheet as the product makes it, and a column for each further action. */
function withActions(tallies: readonly WorkshopTally[]): BlankSheet {
  const known = new Set(followUpSheet.columns.map(({ heading }) => choiceKey(heading)));
  const labels = new Map(
    tallies.flatMap(({ actions }) => actions.map(({ action }) => [choiceKey(action), action] as const)),
  );
  const more = [...labels].filter(([key]) => !known.has(key));
  const columns = more.map(([, heading]) => followUpAction(heading));
  return { ...followUpSheet, columns: [...followUpSheet.columns, ...columns] };
}
