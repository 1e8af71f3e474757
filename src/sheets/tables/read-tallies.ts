import { isTotalRow } from "../../domain/survey/read-counts";
import type { WorkshopTally } from "../../domain/survey/tally";
import { cellNumber, cellText } from "../cell-text";
import { readDateCell } from "./answers";
import type { FollowUpRole } from "./data-columns";
import type { DataRow } from "./data-table";
import type { SheetSnapshot } from "../sheet-snapshot";
import { type FollowUpTable, followUpTable } from "./follow-up-rows";

/** The Follow-up Survey as it stands: a tally a workshop, and the table's own rows of totals. */
export interface ReadTallies {
  readonly tallies: readonly WorkshopTally[];
  readonly totals: readonly WorkshopTally[];
}

/** A blank count is unknown, not zero. Rows without a workshop are left out. */
export function readTallies(sheet: SheetSnapshot): ReadTallies {
  const found = followUpTable(sheet);
  const rows = (found?.table.rows ?? []).filter(({ cell }) => cellText(cell("workshop")) !== "");
  const read = rows.map((row) => tallyOf(row, found?.actions ?? []));
  return {
    tallies: read.filter(({ workshop }) => !isTotalRow(workshop, [])),
    totals: read.filter(({ workshop }) => isTotalRow(workshop, [])),
  };
}

const counted = ["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const;

function tallyOf(
  { row, cells, cell }: DataRow<FollowUpRole>,
  actions: FollowUpTable["actions"],
): WorkshopTally {
  const date = readDateCell(cell("date"));
  const counts = counted.flatMap((role) => {
    const count = cellNumber(cell(role));
    return count === undefined ? [] : [[role, count] as const];
  });
  return {
    ...Object.fromEntries(counts),
    round: cellText(cell("round")),
    workshop: cellText(cell("workshop")),
    ...(date ? { date } : {}),
    actions: actions.flatMap(({ label, column }) => {
      const count = cellNumber(cells[column] ?? null);
      return count === undefined ? [] : [{ action: label, count }];
    }),
    rows: [row],
    isCounted: true,
  };
}
