import { twoRoundsText, workshopsInTwoRounds } from "../../domain/survey/two-rounds";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import type { FollowUpRole } from "./data-columns";
import type { DataTable } from "./data-table";

/** A remark at the later row of each workshop of the Follow-up Survey that stands under two rounds. */
export function twoRoundsRemarks({ sheet, rows }: DataTable<FollowUpRole>): readonly Remark[] {
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
