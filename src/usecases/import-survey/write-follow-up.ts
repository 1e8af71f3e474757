import { choiceKey } from "../../domain/survey/answers/choices";
import { type WorkshopTally, tallyKey } from "../../domain/survey/tallies/tally";
import { cellText, isBlank } from "../../sheets/cell-text";
import type { FoundSheet } from "../../sheets/model/sheet-roles";
import type { BlankSheet } from "../../sheets/tables/data-drawing";
import type { DataRow } from "../../sheets/tables/data-table";
import {
  followUpAction,
  type FollowUpActionColumn,
  followUpActions,
  type FollowUpColumn,
  followUpTable,
} from "../../sheets/tables/follow-up-survey";
import { lastRows, type RowRequest } from "../entering/upsert";
import type { WritableValue } from "../ports/workbook";
import { type TableEdits, writeTable } from "./table-edits";

/** A row per workshop of the Follow-up Survey: its counts take the place of those that stand there. Source: RULES 8. */
export const writeFollowUp = (tallies: readonly WorkshopTally[], sheets: readonly FoundSheet[]): TableEdits =>
  writeTable({
    sheets,
    table: followUpTable,
    items: tallies,
    keyOf: ({ round, workshop }) => tallyKey(round, workshop),
    blank: withActions(tallies),
    requestsFor: (rows, { sheet, heading }) => {
      const actions = followUpActions(followUpTable.rowsUnder(sheet, heading));
      // A sheet without rounds has each workshop once.
      const roundOf = (round: string): string => (heading.columns.has("round") ? round : "");
      const byKey = lastRows({ rows }, ({ cell }) =>
        tallyKey(roundOf(cellText(cell("round"))), cellText(cell("workshop"))),
      );
      return (tally) => {
        const row = byKey.get(tallyKey(roundOf(tally.round), tally.workshop));
        return { cells: countsOf(tally), further: furtherOf(tally, { actions, row }), row };
      };
    },
  });

const countsOf = (tally: WorkshopTally): RowRequest<FollowUpColumn>["cells"] => ({
  round: tally.round,
  date: tally.date && { kind: "date", date: tally.date },
  workshop: tally.workshop,
  invited: tally.invited,
  replies: tally.replies,
  effectsYes: tally.effectsYes,
  effectsNo: tally.effectsNo,
  projectYes: tally.projectYes,
  projectNo: tally.projectNo,
});

interface Existing {
  readonly actions: readonly FollowUpActionColumn[];
  readonly row: DataRow<FollowUpColumn> | undefined;
}

/** An action that the row counts and that nobody chose any more becomes 0; a blank one stays blank. */
function furtherOf(tally: WorkshopTally, { actions, row }: Existing): ReadonlyMap<string, WritableValue> {
  const names = new Map(actions.map(({ label }) => [choiceKey(label), label]));
  const chosen = tally.actions.map(
    ({ action, count }) => [names.get(choiceKey(action)) ?? action, count] as const,
  );
  if (tally.isCounted || chosen.length === 0) return new Map(chosen);
  const known = new Set(chosen.map(([label]) => label));
  const stale = actions.filter(({ label, column }) => !known.has(label) && !isBlank(row?.cells[column]));
  return new Map([...chosen, ...stale.map(({ label }) => [label, 0] as const)]);
}

/** The sheet as the product makes it, and a column for each further action. */
function withActions(tallies: readonly WorkshopTally[]): BlankSheet {
  const { blank } = followUpTable;
  const known = new Set(blank.columns.map(({ heading }) => choiceKey(heading)));
  const labels = new Map(
    tallies.flatMap(({ actions }) => actions.map(({ action }) => [choiceKey(action), action] as const)),
  );
  const more = [...labels].filter(([key]) => !known.has(key));
  return { ...blank, columns: [...blank.columns, ...more.map(([, heading]) => followUpAction(heading))] };
}
