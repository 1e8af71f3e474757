import { addToList } from "../../domain/shared/add-to-list";
import type { StatusAnswer } from "../../domain/kpi/evidence/evidence";
import type { MemberName } from "../../domain/member/member";
import type { MemberResolver } from "../../domain/member/resolve-member";
import type { KpiId } from "../../domain/plan/ids";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText, isBlank } from "../cell-text";
import type { HeadingRow } from "../headings";
import type { CellValue, DateCell, SheetSnapshot } from "../sheet-snapshot";
import { findHeading, lastColumnOf, type TableEnd, tableEnd } from "./data-table";
import { kpiIdOfHeading, memberStatusName, memberStatusTable, type StatusColumnKind } from "./member-status";

/** Where Member Status keeps what: columns and rows from 0. */
export interface StatusPlaces {
  readonly sheet: SheetSnapshot;
  readonly heading: HeadingRow<StatusColumnKind>;
  readonly memberColumn: number;
  readonly columns: ReadonlyMap<KpiId, number>;
  /** A Member may stand in several rows; the lowest filled one wins. */
  readonly rows: ReadonlyMap<MemberName, readonly number[]>;
  readonly end: TableEnd;
}

/** Where a sheet keeps Member Status, also one that has no KPI's column yet; undefined where it is none. */
export function statusPlaces(sheet: SheetSnapshot, resolve: MemberResolver): StatusPlaces | undefined {
  const heading = memberStatusTable.find(sheet) ?? findWithoutKpis(sheet);
  const memberColumn = heading?.columns.get("member");
  if (heading === undefined || memberColumn === undefined) return undefined;
  const nameIn = (cells: readonly CellValue[]) => memberIn(cells[memberColumn], resolve);
  return {
    sheet,
    heading,
    memberColumn,
    columns: kpiColumns(heading, memberColumn),
    rows: memberRows(sheet, heading, nameIn),
    end: tableEnd(sheet, heading, (cells) => nameIn(cells) !== undefined),
  };
}

/** As it is before anybody ticked: only its name tells such a sheet from any other list of Members. */
export const findWithoutKpis = (sheet: SheetSnapshot): HeadingRow<StatusColumnKind> | undefined =>
  sheet.name.toLowerCase() === memberStatusName.toLowerCase()
    ? findHeading(sheet, memberStatusTable.names, ["member"])
    : undefined;

function kpiColumns(
  { texts }: HeadingRow<StatusColumnKind>,
  memberColumn: number,
): ReadonlyMap<KpiId, number> {
  const columns = new Map<KpiId, number>();
  for (const [column, text] of texts) {
    const id = column === memberColumn ? undefined : kpiIdOfHeading(text);
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  }
  return columns;
}

function memberRows(
  { rows }: SheetSnapshot,
  { lastRow }: HeadingRow<StatusColumnKind>,
  nameIn: (cells: readonly CellValue[]) => MemberName | undefined,
): ReadonlyMap<MemberName, readonly number[]> {
  const found = new Map<MemberName, number[]>();
  rows.forEach((cells, row) => {
    const name = row > lastRow ? nameIn(cells) : undefined;
    if (name === undefined) return;
    addToList(found, name, row);
  });
  return found;
}

function memberIn(cell: CellValue | undefined, resolve: MemberResolver): MemberName | undefined {
  const text = cellText(cell);
  const match = text === "" ? undefined : resolve(text);
  return match?.kind === "sure" ? match.member.name : undefined;
}

/** The column for a KPI that has none yet: right of the last heading. undefined where something stands there. */
export function freeColumn({ sheet, heading, end }: StatusPlaces): number | undefined {
  const column = lastColumnOf(heading) + 1;
  const cells = sheet.rows.slice(0, end.under + 1).slice(heading.row);
  return cells.every((row) => isBlank(row[column])) ? column : undefined;
}

/** The cell of an answer, as it is written: a day, yes, no, in progress, or blank for unknown. */
export function answerCell(answer: WrittenAnswer): string | DateCell | null {
  if (answer.kind === "unknown") return null;
  if (answer.kind === "yes" && answer.since !== undefined) return { kind: "date", date: answer.since };
  return answer.kind === "in-progress" ? "in progress" : answer.kind;
}

export type WrittenAnswer =
  | { readonly kind: "yes"; readonly since?: CalendarDate | undefined }
  | { readonly kind: Exclude<StatusAnswer["kind"], "yes" | "unread"> }
  | { readonly kind: "unknown" };
