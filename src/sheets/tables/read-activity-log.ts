import type { EvidenceTable, LogRow, LogWords } from "../../domain/kpi/evidence/evidence";
import type { ActionId } from "../../domain/plan/ids";
import { noOwnIds, type OwnIds } from "../../domain/plan/own-ids";
import { readActionIds } from "../../domain/plan/read-action-ids";
import { type MisreadMember, readMemberList } from "../../domain/member/read-member-list";
import type { MemberBook } from "../../domain/workplan/bullet-members";
import type { Remark } from "../../domain/shared/remark";
import { cellNumber, cellText, isBlank } from "../cell-text";
import type { CellValue } from "../sheet-snapshot";
import { readDateCell, readLogStatus, readYesNo } from "./answers";
import type { LogColumn } from "./activity-log";
import type { DataRow, DataTable } from "./data-table";
import { totalRemarks } from "./sheet-table";

export interface ReadLog {
  readonly log: EvidenceTable<LogRow>;
  readonly remarks: readonly Remark[];
}

/** The evidence of the Activity Log; actions may be named by our ids or by the office's own. Odd cells and totals are remarks. */
export function readActivityLog(
  table: DataTable<LogColumn>,
  own: OwnIds = noOwnIds,
  members?: MemberBook,
): ReadLog {
  const { sheet, firstColumn, lastColumn } = table;
  const remarks: Remark[] = [];
  const actionsOf = actionReader(own);
  const rows = table.rows.map((row) =>
    readRow(row, {
      actionsOf,
      issue: (role, text, next) => remarks.push(issue(sheet, { row, role, text, next })),
    }),
  );
  const lists = members === undefined ? [] : listRemarks(table, members);
  const totals = totalRemarks(table, { title: "activity", counted: "an activity" });
  return { log: { sheet, firstColumn, lastColumn, rows }, remarks: [...remarks, ...lists, ...totals] };
}

/** What a list of Members holds that is no Member, or one said to be left out: nothing of it is counted, so it is said. */
function listRemarks(table: DataTable<LogColumn>, { resolve, register }: MemberBook): readonly Remark[] {
  const known = new Map<string, readonly MisreadMember[]>();
  return table.rows.flatMap((row) => {
    const text = cellText(row.cell("members"));
    if (text === "") return [];
    const found = known.get(text) ?? readMemberList(text, resolve, register).notUnderstood;
    known.set(text, found);
    return found.map((misread) => listRemark(table.sheet, row, misread));
  });
}

const listRemark = (sheet: string, row: DataRow<LogColumn>, misread: MisreadMember): Remark => ({
  code: "log-member-not-understood",
  severity: "warning",
  source: { sheet, address: row.address("members") },
  text: takenFor(misread),
  next: "Write the Members' names with semicolons between; what is not understood is not counted.",
});

function takenFor({ text, match }: MisreadMember): string {
  if (match.kind === "close") return `"${text}" is taken for no Member; ${match.member.name} may be meant.`;
  const leftOut = match.kind === "unresolved" && match.reason === "left-out";
  return leftOut ? `"${text}" is not counted.` : `"${text}" is taken for no Member.`;
}

type Issue = (role: LogColumn, text: string, next: string) => void;

interface Reader {
  readonly actionsOf: (text: string) => ReturnType<typeof readActionIds>;
  readonly issue: Issue;
}

/** Most titles are on one line already. */
const oneLine = (text: string): string => (/\s{2}|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text);

const noActions: readonly ActionId[] = [];

const chooseStatus = "Choose planned, delivered, postponed or cancelled; until then the row is no event.";
const typeDate = "Type a date; until then the row counts nowhere.";

function readRow({ row, cell }: DataRow<LogColumn>, { actionsOf, issue }: Reader): LogRow {
  const status = readLogStatus(cell("status"));
  if (status === undefined) issue("status", `"${cellText(cell("status"))}" is no status`, chooseStatus);
  const date = readDateCell(cell("date"));
  if (date === undefined && status !== "planned")
    issue("date", `"${cellText(cell("date"))}" is no day that can be read`, typeDate);
  const actionText = cellText(cell("actions"));
  const { ids, leftover } =
    actionText === "" ? { ids: noActions, leftover: undefined } : actionsOf(actionText);
  if (leftover !== undefined)
    issue("actions", `"${leftover}" names no action`, 'Write the actions as "1-(a); 1-(y)".');
  const number = (role: LogColumn): number | undefined => readNumber(cell(role), role, issue);
  const answer = (role: LogColumn): boolean | undefined => readAnswer(cell(role), role, issue);
  return {
    row,
    date,
    activity: oneLine(cellText(cell("activity"))),
    actions: ids,
    status,
    participants: number("participants"),
    score: number("score"),
    respondents: number("respondents"),
    requested: answer("requested") === true,
    requestMet: answer("requestMet"),
    expertsUsed: answer("expertsUsed"),
    words: wordsOf(cell),
  };
}

/** Most rows are read for their counts alone, so these stay as they are written. */
function wordsOf(cell: DataRow<LogColumn>["cell"]): LogWords | undefined {
  const type = cellText(cell("type"));
  const members = cellText(cell("members"));
  const venue = cellText(cell("venue"));
  const end = cell("endDate");
  if (type === "" && members === "" && venue === "" && end === null) return undefined;
  return { type, members, venue, endDate: end === null ? undefined : readDateCell(end) };
}

function readNumber(cell: CellValue, role: LogColumn, issue: Issue): number | undefined {
  if (isBlank(cell)) return undefined;
  const number = cellNumber(cell);
  if (number === undefined)
    issue(role, `"${cellText(cell)}" is no number`, "Type a number or leave the cell blank.");
  return number;
}

function readAnswer(cell: CellValue, role: LogColumn, issue: Issue): boolean | undefined {
  if (cell === null) return undefined;
  const answer = readYesNo(cell);
  if (answer !== "unread") return answer;
  issue(role, `"${cellText(cell)}" is neither yes nor no`, "Write yes, no or leave the cell blank.");
  return undefined;
}

/** Each distinct text is split once: a log repeats the same few over and over. */
function actionReader(own: OwnIds): (text: string) => ReturnType<typeof readActionIds> {
  const known = new Map<string, ReturnType<typeof readActionIds>>();
  return (text) => {
    const found = known.get(text) ?? namedActions(text, own);
    known.set(text, found);
    return found;
  };
}

/** The office's own ids are taken out of the text; what is left is read as ours. */
function namedActions(text: string, own: OwnIds): ReturnType<typeof readActionIds> {
  if (own.size === 0) return readActionIds(text);
  const parts = text.split(/[;,\n]+/).map((part) => part.trim());
  const ids = parts.flatMap((part) => own.action(part) ?? []);
  if (ids.length === 0) return readActionIds(text);
  const rest = parts.filter((part) => part !== "" && own.action(part) === undefined).join("; ");
  const others = rest === "" ? undefined : readActionIds(rest);
  return { ...others, ids: [...new Set([...ids, ...(others?.ids ?? [])])], leftover: others?.leftover };
}

const issue = (
  sheet: string,
  { row, role, text, next }: { row: DataRow<LogColumn>; role: LogColumn; text: string; next: string },
): Remark => ({
  code: `log-${role === "endDate" ? "date" : role}-unread`.toLowerCase(),
  severity: "warning",
  source: { sheet, address: row.address(role) },
  text: `${text}.`,
  next,
});
