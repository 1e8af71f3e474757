import type { KpiId } from "../../domain/plan/ids";
import type { MemberName } from "../../domain/member/member";
import { dayText } from "../../domain/kpi/words";
import { type MemberResolver, memberResolver } from "../../domain/member/resolve-member";
import { figureKey } from "../../domain/kpi/evidence/evidence";
import { readNeed } from "../../domain/survey/answers/need";
import { plainText } from "../../domain/shared/plain-text";
import { cellText, isBlank, isDateCell } from "../cell-text";
import type { WorkbookModel } from "../model/read-workbook-model";
import type { CellValue } from "../sheet-snapshot";
import { activityLogTable, type LogColumn } from "../tables/activity-log";
import { readDateCell, readStatusAnswer } from "../tables/answers";
import type { DataRow } from "../tables/data-table";
import { kpiValuesTable } from "../tables/kpi-values/kpi-values";
import { needsTable, type NeedsColumn } from "../tables/needs-survey";
import { rowsOf } from "../tables/sheet-table";
import { statusPlaces, type StatusPlaces } from "../tables/status-places";

/** The cells that questions are about, and what they hold. */
export interface OnRecord {
  readonly statusKpis: readonly KpiId[];
  readonly statusOf: (member: string, kpi: string) => CellValue;
  readonly activities: readonly LogOnRecord[];
  readonly needs: readonly NeedOnRecord[];
  /** The figure of a KPI that is latest in KPI Values: "64 on 30 Jun 2019"; "" where there is none. */
  readonly figureOf: (kpi: string) => string;
}

export interface LogOnRecord {
  readonly row: DataRow<LogColumn>;
  readonly subject: string;
}

export interface NeedOnRecord {
  readonly row: DataRow<NeedsColumn>;
  /** By the name in the register. */
  readonly member: string;
  readonly subject: string;
  /** Of its need: it says something that is no level. */
  readonly isUnread: boolean;
}

/** A text as it goes into a cell of a question and comes back: short, and without what a file may change. */
export const questionText = (text: string): string =>
  plainText(text.replace(/\p{Cc}+/gu, " "))
    .slice(0, 200)
    .trim();

export const shownAnswer = (cell: CellValue | undefined): string =>
  isDateCell(cell) ? dayText(cell.date) : questionText(cellText(cell));

/** subjectOf("2019-01-10", "Workshop") -> "2019-01-10 Workshop" */
export const activitySubject = (day: string, activity: string): string => questionText(`${day} ${activity}`);

export const needSubject = (round: string, topic: string): string => questionText(`${round} | ${topic}`);

export function onRecord(model: WorkbookModel): OnRecord {
  const resolve = memberResolver(model.evidence.members);
  const sheet = model.sheets.find(({ role }) => role === "member-status")?.sheet;
  const places = sheet && statusPlaces(sheet, resolve);
  const log = rowsOf(model.sheets, activityLogTable);
  const needs = rowsOf(model.sheets, needsTable);
  return {
    statusKpis: [...(places?.columns.keys() ?? [])],
    statusOf: (member, kpi) => statusCell(places, member, kpi),
    activities: (log?.rows ?? []).map((row) => ({
      row,
      subject: activitySubject(readDateCell(row.cell("date")) ?? "", cellText(row.cell("activity"))),
    })),
    needs: (needs?.rows ?? []).flatMap((row) => needOf(row, resolve)),
    figureOf: figureReader(model),
  };
}

function statusCell(places: StatusPlaces | undefined, member: string, kpi: string): CellValue {
  // A text that is no KPI or Member of the sheet finds nothing.
  const column = places?.columns.get(kpi as KpiId);
  const rows = places?.rows.get(member as MemberName) ?? [];
  if (column === undefined) return null;
  const cells = rows.map((row) => places?.sheet.rows[row]?.[column] ?? null);
  // The lowest filled row is the one that counts, as it is when the sheet is read.
  return cells.filter((cell) => !isBlank(cell)).at(-1) ?? null;
}

/** Whether a cell of Member Status says nothing, or nothing that can be read. */
export const lacksAnswer = (cell: CellValue): boolean => {
  const answer = readStatusAnswer(cell);
  return answer === undefined || answer.kind === "unread";
};

function needOf(row: DataRow<NeedsColumn>, resolve: MemberResolver): readonly NeedOnRecord[] {
  const match = resolve(cellText(row.cell("member")));
  const topic = cellText(row.cell("topic"));
  if (match.kind !== "sure" || topic === "") return [];
  const need = cellText(row.cell("need"));
  return [
    {
      row,
      member: match.member.name,
      subject: needSubject(cellText(row.cell("round")), topic),
      isUnread: need !== "" && readNeed(need) === null,
    },
  ];
}

function figureReader({ sheets }: WorkbookModel): OnRecord["figureOf"] {
  const latest = new Map<string, { readonly day: string; readonly text: string }>();
  for (const { cell } of rowsOf(sheets, kpiValuesTable)?.rows ?? []) {
    const key = figureKey(cellText(cell("kpi")));
    const day = readDateCell(cell("date")) ?? cellText(cell("date"));
    const before = latest.get(key);
    if (before === undefined || day >= before.day)
      latest.set(key, { day, text: figureAnswer(cell("value"), cell("date")) });
  }
  return (kpi) => latest.get(figureKey(kpi))?.text ?? "";
}

/** "64 on 30 Jun 2019" */
export const figureAnswer = (value: CellValue, date: CellValue): string => {
  const day = readDateCell(date);
  return questionText(`${cellText(value)} on ${day === undefined ? cellText(date) : dayText(day)}`);
};
