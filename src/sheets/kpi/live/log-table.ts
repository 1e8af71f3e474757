import type { EvidenceTable, LogRow } from "../../../domain/kpi/evidence/evidence";
import type { ActionId } from "../../../domain/plan/ids";
import { readActionIds } from "../../../domain/plan/read-action-ids";
import { cellText, isBlank, isDateCell } from "../../cell-text";
import type { LogColumn } from "../../tables/activity-log";
import type { CellValue } from "../../sheet-snapshot";
import type { LiveTable } from "./ranges";
import { isDaySeen, isDeliveredSeen, saysDelivered } from "./written-forms";

/** The Activity Log as formulas count it: conditions that a product multiplies, an array of a row each. */
export interface LiveLog {
  readonly table: LiveTable<LogColumn>;
  readonly dates: string;
  readonly delivered: string;
  /** Every cell of Date is a day or blank, so that it can be computed with. */
  readonly hasOnlyDays: boolean;
  /** Rows that name an action; undefined where a formula would not find it in some cell as the product does. */
  readonly serving: (action: ActionId) => string | undefined;
  /** Two rows are one event of this action, which a formula would count twice. */
  readonly hasDoubles: (action: ActionId) => boolean;
}

/** undefined where a day or a status at hand is written so that a formula would misread it. */
export function liveLog(table: LiveTable<LogColumn>, { rows }: EvidenceTable<LogRow>): LiveLog | undefined {
  const dates = table.range("date");
  const statuses = table.range("status");
  const actions = table.range("actions");
  if (dates === undefined || statuses === undefined || actions === undefined) return undefined;
  if (!table.cells("date").every(isDaySeen) || !table.cells("status").every(isDeliveredSeen))
    return undefined;
  const misread = misreadActions(table.cells("actions"));
  const doubled = doubledActions(rows);
  return {
    table,
    dates,
    delivered: saysDelivered(statuses),
    hasOnlyDays: table.cells("date").every((cell) => cell === null || isDateCell(cell)),
    serving: (action) =>
      misread === undefined || misread.has(action)
        ? undefined
        : `ISNUMBER(FIND(" ${action}",REPLACE(SUBSTITUTE(LOWER(${actions}),";"," "),1,0," ")))`,
    hasDoubles: (action) => doubled.has(action),
  };
}

/** Rows dated in a span, both days included: within("$H$60", "$H$2"). A day with an hour counts on its day. */
export const within = (dates: string, start: string, end: string): string =>
  `(${dates}>=${start})*(${dates}<${end}+1)`;

/** How many rows of any kind are dated in a span. */
export const rowsDated = (dates: string, start: string, end: string): string =>
  `COUNTIFS(${dates},">="&${start},${dates},"<"&${end}+1)`;

/** Actions that the product reads in some cell and the formula does not, or the other way; undefined: any may be. */
function misreadActions(cells: readonly CellValue[]): ReadonlySet<string> | undefined {
  const misread = new Set<string>();
  for (const text of new Set(cells.filter((cell) => !isBlank(cell)))) {
    if (typeof text !== "string") return undefined;
    const read = new Set<string>(readActionIds(cellText(text)).ids);
    const seen = idsSeen(text);
    for (const id of read) if (!seen.has(id)) misread.add(id);
    for (const id of seen) if (!read.has(id)) misread.add(id);
  }
  return misread;
}

/** "1-(a); 2-(b)" as the formula finds ids: after a blank or a semicolon, in our own writing. */
const idsSeen = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      ` ${text.toLowerCase().replaceAll(";", " ")}`.matchAll(/ (\d{1,3}-\([a-z]{1,9}\))/g),
      ([, id]) => id ?? "",
    ),
  );

/** The rule makes delivered rows of one day and one name a single event. Source: RULES 2. */
function doubledActions(rows: readonly LogRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { status, date, activity, actions } of rows) {
    if (status !== "delivered" || date === undefined || activity === "") continue;
    for (const action of actions) {
      const key = `${action} ${date} ${activity.toLowerCase()}`;
      if (seen.has(key)) doubled.add(action);
      seen.add(key);
    }
  }
  return doubled;
}
