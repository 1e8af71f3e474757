import type { Evidence, LogRow } from "../../kpi/evidence/evidence";
import { yearText } from "../../annual-report/year-words";
import { fiscalYearOf } from "../../kpi/periods";
import { monthOf, yearOf } from "../../shared/calendar-date";
import { readMemberList } from "../../member/read-member-list";
import { memberResolver } from "../../member/resolve-member";
import {
  boolean,
  type Common,
  integer,
  maybe,
  orNull,
  text,
  tidySchema,
  type TidyTable,
  tidyTable,
} from "../tidy-table";

export const eventSchema = tidySchema({
  name: "event",
  about: "A row of the Activity Log.",
  key: ["event_id"],
  columns: {
    event_id: text(
      "Its day and its title, with a number where several have both: it stays when rows are sorted.",
    ),
    sheet_row: integer("Its row in the sheet."),
    event_date: maybe.day("The first day."),
    end_date: maybe.day("The last day."),
    event_year: maybe.integer("The calendar year of the first day."),
    event_quarter: maybe.integer("The calendar quarter of the first day, 1 to 4."),
    fiscal_year: maybe.text("The office's fiscal year of the first day: 2018/19."),
    activity: maybe.text("The title."),
    event_type: maybe.text("As written: regional, national."),
    status: maybe.text(
      "planned, delivered, postponed or cancelled; null where it is blank or could not be read.",
    ),
    venue: maybe.text("As written."),
    participants: maybe.number("Who took part, as far as it is told."),
    score: maybe.number("The evaluation's mean."),
    respondents: maybe.number("How many answered the evaluation."),
    is_requested: boolean("A Member asked for it."),
    is_request_met: maybe.boolean("Whether the request was met."),
    is_experts_used: maybe.boolean("Whether experts of the region were used."),
  },
});

export const eventActionSchema = tidySchema({
  name: "event_action",
  about: "An action that an event serves: a row per event and action.",
  key: ["event_id", "action_id"],
  columns: { event_id: text("The event."), action_id: text("The action.") },
});

export const eventMemberSchema = tidySchema({
  name: "event_member",
  about: "A Member that an event names for sure; groups such as the Pacific are not taken apart.",
  key: ["event_id", "member"],
  columns: { event_id: text("The event."), member: text("The Member.") },
});

/** Tables of the Activity Log. */
export function eventTables(
  { activityLog, members }: Evidence,
  common: Common,
  fiscalYearStartMonth: number,
): readonly TidyTable[] {
  const resolve = memberResolver(members);
  const named = withIds(activityLog.rows);
  return [
    tidyTable(
      eventSchema,
      common,
      named.map(({ id, row }) => ({ ...eventRow(id, row), ...periodOf(row, fiscalYearStartMonth) })),
    ),
    tidyTable(
      eventActionSchema,
      common,
      named.flatMap(({ id, row }) =>
        [...new Set(row.actions)].map((action) => ({ event_id: id, action_id: action })),
      ),
    ),
    tidyTable(
      eventMemberSchema,
      common,
      named.flatMap(({ id, row }) =>
        readMemberList(row.words?.members ?? "", resolve, members).members.map(({ name }) => ({
          ...{ event_id: id, member: name },
        })),
      ),
    ),
  ];
}

/** "2019-05-20 Workshop on Origin", and "… (2)" for the second such row. */
function withIds(rows: readonly LogRow[]): readonly { readonly id: string; readonly row: LogRow }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = `${row.date ?? "no day"} ${row.activity.replace(/\s+/g, " ").trim()}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: count === 1 ? name : `${name} (${count})`, row };
  });
}

function periodOf({ date }: LogRow, fiscalYearStartMonth: number) {
  if (date === undefined) return { event_year: null, event_quarter: null, fiscal_year: null };
  return {
    event_year: yearOf(date),
    event_quarter: Math.ceil(monthOf(date) / 3),
    fiscal_year: yearText(fiscalYearOf(date, fiscalYearStartMonth)),
  };
}

const eventRow = (id: string, row: LogRow) => ({
  event_id: id,
  sheet_row: row.row,
  event_date: row.date ?? null,
  end_date: row.words?.endDate ?? null,
  activity: orNull(row.activity),
  event_type: orNull(row.words?.type),
  status: row.status ?? null,
  venue: orNull(row.words?.venue),
  participants: row.participants ?? null,
  score: row.score ?? null,
  respondents: row.respondents ?? null,
  is_requested: row.requested,
  is_request_met: row.requestMet ?? null,
  is_experts_used: row.expertsUsed ?? null,
});
