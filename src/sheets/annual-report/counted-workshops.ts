import type { WorkshopTally } from "../../domain/survey/tally";
import { cellNumber, cellText } from "../cell-text";
import { readDateCell } from "../tables/answers";
import type { FollowUpRole } from "../tables/data-columns";
import { followUpTable } from "../tables/follow-up-rows";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";

const counts = ["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const;

/** The rows of a Follow-up Survey as counted workshops: what is blank or no number is not given, never zero. */
export function countedWorkshops(sheet: SheetSnapshot | undefined): readonly WorkshopTally[] {
  const found = sheet && followUpTable(sheet);
  if (found === undefined) return [];
  return found.table.rows.map(({ row, cells, cell }): WorkshopTally => {
    const date = readDateCell(cell("date"));
    return {
      round: cellText(cell("round")),
      workshop: cellText(cell("workshop")),
      ...(date ? { date } : {}),
      ...countsOf(cell),
      actions: found.actions.flatMap(({ label, column }) => {
        const count = amountOf(cells[column] ?? null);
        return count === undefined ? [] : [{ action: label, count }];
      }),
      rows: [row],
      isCounted: true,
    };
  });
}

function countsOf(cell: (role: FollowUpRole) => CellValue): Partial<Record<(typeof counts)[number], number>> {
  const found: Partial<Record<(typeof counts)[number], number>> = {};
  for (const role of counts) {
    const amount = amountOf(cell(role));
    if (amount !== undefined) found[role] = amount;
  }
  return found;
}

function amountOf(cell: CellValue): number | undefined {
  const amount = cellNumber(cell);
  return amount === undefined || amount < 0 ? undefined : amount;
}
