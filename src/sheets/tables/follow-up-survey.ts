import type { EvidenceTable, FollowUpRow } from "../../domain/kpi/evidence";
import type { Remark } from "../../domain/shared/remark";
import { cellNumber, cellText, isBlank } from "../cell-text";
import type { SheetSnapshot } from "../sheet-snapshot";
import { readDateCell } from "./answers";
import { followUpHeadings, type FollowUpRole } from "./data-columns";
import { type DataRow, dataTable, findHeading } from "./data-table";
import { twoRoundsRemarks } from "./two-rounds-remarks";

export const findFollowUp = (sheet: SheetSnapshot) =>
  findHeading(sheet, followUpHeadings, ["workshop", "effectsYes"]);

export interface ReadFollowUp {
  readonly followUp: EvidenceTable<FollowUpRow>;
  readonly remarks: readonly Remark[];
}

/** The Follow-up Survey: a workshop a row. A row of totals has no workshop's date and counts nowhere. */
export function readFollowUp(sheet: SheetSnapshot): ReadFollowUp | undefined {
  const heading = findFollowUp(sheet);
  if (heading === undefined) return undefined;
  const table = dataTable(sheet, heading);
  const remarks: Remark[] = [];
  const rows = table.rows.map((row) =>
    readRow(row, (role, text) => remarks.push(remarkOf(sheet.name, row, { role, text }))),
  );
  const { firstColumn, lastColumn } = table;
  const followUp = { sheet: sheet.name, firstColumn, lastColumn, rows };
  return { followUp, remarks: [...remarks, ...twoRoundsRemarks(table)] };
}

function readRow(
  { row, cell }: DataRow<FollowUpRole>,
  slip: (role: FollowUpRole, text: string) => void,
): FollowUpRow {
  const number = (role: FollowUpRole): number | undefined => {
    if (isBlank(cell(role))) return undefined;
    const found = cellNumber(cell(role));
    if (found === undefined || found < 0) slip(role, `"${cellText(cell(role))}" is no number of answers.`);
    return found === undefined || found < 0 ? undefined : found;
  };
  const date = readDateCell(cell("date"));
  if (date === undefined)
    slip("date", `"${cellText(cell("date"))}" is no day that can be read: the row counts nowhere.`);
  return {
    row,
    date,
    invited: number("invited"),
    replies: number("replies"),
    effectsYes: number("effectsYes") ?? 0,
    effectsNo: number("effectsNo") ?? 0,
    workshop: cellText(cell("workshop")),
  };
}

const remarkOf = (
  sheet: string,
  row: DataRow<FollowUpRole>,
  { role, text }: { role: FollowUpRole; text: string },
): Remark => ({
  code: "follow-up-unread",
  severity: "warning",
  source: { sheet, address: row.address(role) },
  text,
  next: role === "date" ? "Type the workshop's date." : "Type a number or leave the cell blank.",
});
