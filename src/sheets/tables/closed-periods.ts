import type { CalendarDate } from "../../domain/shared/calendar-date";
import { plainText } from "../../domain/shared/plain-text";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import { readDateCell } from "./answers";
import type { ChoicesColumn } from "./choices";
import type { DataRow, DataTable } from "./data-table";

/** Kinds of rows in Choices that close and reopen a period. */
export const periodKinds = {
  /** Subject: the last day of the period; note: what was said at the close. */
  closed: "closed period",
  /** Subject: that day; note: the reason, needed. */
  reopened: "reopened period",
} as const;

/** The days that are closed now, in order, and the rows that could not be read. */
export interface ClosedPeriods {
  readonly days: readonly CalendarDate[];
  readonly remarks: readonly Remark[];
}

/** A day is closed while it was closed more often than reopened: so no sorting of the sheet changes it. */
export function readClosedPeriods(table: DataTable<ChoicesColumn>): ClosedPeriods {
  const times = new Map<CalendarDate, number>();
  const remarks: Remark[] = [];
  for (const row of table.rows) {
    const step = stepOf(cellText(row.cell("kind")).toLowerCase());
    if (step === undefined) continue;
    const day = readDateCell(row.cell("subject"));
    if (day === undefined) remarks.push(unreadDay(table.sheet, row));
    else if (step < 0 && plainText(cellText(row.cell("note"))) === "")
      remarks.push(withoutReason(table.sheet, row));
    else times.set(day, (times.get(day) ?? 0) + step);
  }
  const days = [...times].filter(([, amount]) => amount > 0).map(([day]) => day);
  return { days: days.sort(), remarks };
}

const stepOf = (kind: string): 1 | -1 | undefined =>
  kind === periodKinds.closed ? 1 : kind === periodKinds.reopened ? -1 : undefined;

const unreadDay = (sheet: string, { cell, address }: DataRow<ChoicesColumn>): Remark => ({
  code: "period-unread",
  severity: "warning",
  source: { sheet, address: address("subject") },
  text: `"${cellText(cell("subject")).slice(0, 60)}" is no day, so this row neither closes nor reopens a period.`,
  next: 'Write the last day of the period, such as "30 June 2019".',
});

const withoutReason = (sheet: string, { address }: DataRow<ChoicesColumn>): Remark => ({
  code: "reopened-without-reason",
  severity: "warning",
  source: { sheet, address: address("note") },
  text: "A period is reopened only with a reason; it stays closed.",
  next: "Write the reason in Note.",
});
