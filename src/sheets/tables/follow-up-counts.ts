import { footingFlags } from "../../domain/survey/footing";
import type { WorkshopTally } from "../../domain/survey/tally";
import type { Remark } from "../../domain/shared/remark";
import { cellNumber, cellText } from "../cell-text";
import type { DataRow } from "./data-table";

/** Counts of a workshop that cannot be right together: 15 answers on 14 replies. They count as they stand. */
export const impossibleCounts = (table: {
  readonly sheet: string;
  readonly rows: readonly CountedRow[];
}): readonly Remark[] =>
  table.rows.flatMap((row) =>
    footingFlags([tallyOf(row)]).map(({ code, text }): Remark => ({
      code,
      severity: "warning",
      source: { sheet: table.sheet, address: row.address("replies") },
      text,
      next: "Look at the survey again; the counts are taken as they stand.",
    })),
  );

const counted = ["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const;

/** A row of the Follow-up Survey, as far as it is counted. */
type CountedRow = Pick<DataRow<(typeof counted)[number] | "round" | "workshop">, "row" | "cell" | "address">;

function tallyOf({ row, cell }: CountedRow): WorkshopTally {
  const amounts: Partial<Record<(typeof counted)[number], number>> = {};
  for (const column of counted) {
    const amount = cellNumber(cell(column));
    if (amount !== undefined) amounts[column] = amount;
  }
  return {
    round: cellText(cell("round")),
    workshop: cellText(cell("workshop")) || `Row ${row}`,
    rows: [row],
    actions: [],
    isCounted: true,
    ...amounts,
  };
}
