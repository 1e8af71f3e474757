import type { Remark } from "../../domain/shared/remark";
import { dateFlags, footingFlags, keptTotalFlags } from "../../domain/survey/tallies/footing";
import type { WorkshopTally } from "../../domain/survey/tallies/tally";
import { twoRoundsText, workshopsInTwoRounds } from "../../domain/survey/tallies/two-rounds";
import { cellText } from "../cell-text";
import type { DataTable } from "./data-table";

/** What of the Follow-up Survey is needed to say where something is. */
type Table = Pick<DataTable<"round" | "workshop" | "date" | "replies">, "sheet" | "rows" | "totals">;

/** Counts and dates that cannot be right together are told; nothing is changed for it. */
export function footingRemarks(
  table: Table,
  {
    tallies,
    totals,
  }: { readonly tallies: readonly WorkshopTally[]; readonly totals: readonly WorkshopTally[] },
  fiscalYearStartMonth: number,
): readonly Remark[] {
  const flags = [
    ...footingFlags(tallies),
    ...keptTotalFlags(totals, tallies),
    ...dateFlags(tallies, fiscalYearStartMonth),
  ];
  const addresses = new Map(
    [...table.rows, ...table.totals].map(({ row, address }) => [row, address] as const),
  );
  return flags.map(({ code, row, text }): Remark => ({
    code,
    severity: "warning",
    source: {
      sheet: table.sheet,
      address: addresses.get(row)?.(code === "date-off-round" ? "date" : "replies") ?? "A1",
    },
    text,
    next:
      code === "date-off-round"
        ? "Mend the year if it is a slip."
        : "Look the counts up where they come from.",
  }));
}

/** A remark at the later row of each workshop that stands under two rounds. */
export function twoRoundsRemarks({ sheet, rows }: Table): readonly Remark[] {
  const cells = rows.map(({ row, cell, address }) => ({
    row,
    round: cellText(cell("round")),
    workshop: cellText(cell("workshop")),
    address: address("workshop"),
  }));
  const addresses = new Map(cells.map(({ row, address }) => [row, address]));
  return workshopsInTwoRounds(cells).map((found): Remark => ({
    code: "workshop-in-two-rounds",
    severity: "warning",
    source: { sheet, address: addresses.get(found.rows.at(-1)?.row ?? 0) ?? "A1" },
    text: twoRoundsText(found),
    next: "Give both rows one round and keep one of them, or add the month to the titles if they are two workshops.",
  }));
}
