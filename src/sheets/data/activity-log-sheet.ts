import type { EvidenceTable, LogRow, LogWords } from "../../domain/kpi/evidence";
import type { ActionId } from "../../domain/plan/ids";
import { readActionIds } from "../../domain/plan/read-action-ids";
import { noOwnIds, type OwnIds } from "../../domain/plan/own-ids";
import type { Remark } from "../../domain/shared/remark";
import { cellNumber, cellText, isBlank } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { readDateCell, readLogStatus, readYesNo } from "./answers";
import { logHeadings, type LogRole } from "./data-columns";
import type { HeadingRow } from "../headings";
import { type DataRow, dataTable, findHeading } from "./data-table";

const telling = ["endDate", "type", "participants", "score", "requested", "evidence", "venue"] as const;

/**
 * Date, Activity and Status are what a KPI cannot do without; Type, Participants and the like tell a log from a
 * work plan, and so do actions by their ids: a work plan has them in words.
 */
export const findActivityLog = (sheet: SheetSnapshot): HeadingRow<LogRole> | undefined => {
  const heading = findHeading(sheet, logHeadings, ["date", "activity", "status"]);
  if (heading === undefined || !telling.some((role) => heading.columns.has(role))) return undefined;
  return namesActionsInWords(sheet, heading) ? undefined : heading;
};

/** Looks at the first few rows that name any action. */
const sampleRows = 20;

/** Ids of the office's own: "FIE-01", "3.2.1". */
const looksLikeCode =
  /^(?:[A-Za-z]{1,8}[-_. ]{0,2}){1,2}\d+(?:\.\d+)*(?:$|[;,\n])|^\d+(?:\.\d+)+(?:$|[;,\n])/;

function namesActionsInWords({ rows }: SheetSnapshot, { columns, lastRow }: HeadingRow<LogRole>): boolean {
  const column = columns.get("actions");
  if (column === undefined) return false;
  const texts = rows
    .slice(lastRow + 1, lastRow + 1 + sampleRows * 10)
    .flatMap((cells) => (isBlank(cells[column]) ? [] : [cellText(cells[column])]));
  const sample = texts.slice(0, sampleRows);
  return (
    sample.length > 0 &&
    sample.every((text) => readActionIds(text).ids.length === 0 && !looksLikeCode.test(text))
  );
}

export interface ReadLog {
  readonly log: EvidenceTable<LogRow>;
  readonly remarks: readonly Remark[];
}

/** Reads the log; actions may be named by our ids or by the office's own. */
export function readActivityLog(sheet: SheetSnapshot, own: OwnIds = noOwnIds): ReadLog | undefined {
  const heading = findActivityLog(sheet);
  if (heading === undefined) return undefined;
  const table = dataTable(sheet, heading);
  const remarks: Remark[] = [];
  const actionsOf = actionReader(own);
  const rows = table.rows.map((row) =>
    readRow(row, {
      actionsOf,
      slip: (role, text, next) => remarks.push(slip(sheet.name, { row, role, text, next })),
    }),
  );
  const { firstColumn, lastColumn } = table;
  return { log: { sheet: sheet.name, firstColumn, lastColumn, rows }, remarks };
}

type Slip = (role: LogRole, text: string, next: string) => void;

interface Reader {
  readonly actionsOf: (text: string) => ReturnType<typeof readActionIds>;
  readonly slip: Slip;
}

/** Most titles are on one line already. */
const oneLine = (text: string): string => (/\s{2}|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text);

const noActions: readonly ActionId[] = [];

const chooseStatus = "Choose planned, delivered, postponed or cancelled; until then the row is no event.";
const typeDate = "Type a date; until then the row counts nowhere.";

function readRow({ row, cell }: DataRow<LogRole>, { actionsOf, slip }: Reader): LogRow {
  const status = readLogStatus(cell("status"));
  if (status === undefined) slip("status", `"${cellText(cell("status"))}" is no status`, chooseStatus);
  const date = readDateCell(cell("date"));
  if (date === undefined && status !== "planned")
    slip("date", `"${cellText(cell("date"))}" is no day that can be read`, typeDate);
  const actionText = cellText(cell("actions"));
  const { ids, leftover } =
    actionText === "" ? { ids: noActions, leftover: undefined } : actionsOf(actionText);
  if (leftover !== undefined)
    slip("actions", `"${leftover}" names no action`, 'Write the actions as "1-(a); 1-(y)".');
  const number = (role: LogRole): number | undefined => readNumber(cell(role), role, slip);
  const answer = (role: LogRole): boolean | undefined => readAnswer(cell(role), role, slip);
  return {
    row,
    date,
    activity: oneLine(cellText(cell("activity"))),
    actions: ids,
    status,
    score: number("score"),
    respondents: number("respondents"),
    requested: answer("requested") === true,
    requestMet: answer("requestMet"),
    expertsUsed: answer("expertsUsed"),
    words: wordsOf(cell),
  };
}

/** Most rows are read for their counts alone, so these stay as they are written. */
function wordsOf(cell: DataRow<LogRole>["cell"]): LogWords | undefined {
  const type = cellText(cell("type"));
  const members = cellText(cell("members"));
  const venue = cellText(cell("venue"));
  const end = cell("endDate");
  if (type === "" && members === "" && venue === "" && end === null) return undefined;
  return { type, members, venue, endDate: end === null ? undefined : readDateCell(end) };
}

function readNumber(cell: CellValue, role: LogRole, slip: Slip): number | undefined {
  if (isBlank(cell)) return undefined;
  const number = cellNumber(cell);
  if (number === undefined)
    slip(role, `"${cellText(cell)}" is no number`, "Type a number or leave the cell blank.");
  return number;
}

function readAnswer(cell: CellValue, role: LogRole, slip: Slip): boolean | undefined {
  if (cell === null) return undefined;
  const answer = readYesNo(cell);
  if (answer !== "unread") return answer;
  slip(role, `"${cellText(cell)}" is neither yes nor no`, "Write yes, no or leave the cell blank.");
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

const slip = (
  sheet: string,
  { row, role, text, next }: { row: DataRow<LogRole>; role: LogRole; text: string; next: string },
): Remark => ({
  code: `log-${role === "endDate" ? "date" : role}-unread`.toLowerCase(),
  severity: "warning",
  source: { sheet, address: row.address(role) },
  text: `${text}.`,
  next,
});
