import { addToList } from "../shared/add-to-list";
import type { LogRow, LogWords } from "../kpi/evidence/evidence";
import { type DaySpan, isWithin } from "../kpi/review/review";
import { dayText } from "../kpi/words";
import type { MemberName } from "../member/member";
import type { ActionId } from "../plan/ids";
import type { CalendarDate } from "../shared/calendar-date";
import { type EventType, eventTypeOf, readEventType } from "../workplan/activity-type";
import { oneLine } from "./cells";
import { type ExpertsFrom, readExperts } from "./experts-from";

/** A row of the Activity Log with what only a report asks of it. */
export interface ReportedRow extends LogRow {
  readonly participants: number | undefined;
  /** What stands there instead of a number: "about 30". */
  readonly participantsText?: string;
  readonly reported?: ReportedWords;
}

/** Cells that only a report asks for, as written; "" where blank. */
export interface ReportedWords {
  /** "Valuation; PCA" */
  readonly theme: string;
  readonly sponsor: string;
  readonly partner: string;
  /** "Japan 1, China 2" */
  readonly experts: string;
}

/** An event that took place. Rows of the same Date and Activity are one, with the actions of each. Source: RULES 2. */
export interface DeliveredEvent {
  /** Decides to which year it belongs; the end is shown only. */
  readonly date: CalendarDate;
  readonly endDate: CalendarDate | undefined;
  readonly activity: string;
  readonly type: EventType;
  /** The log does not say the type: it is taken from the title. */
  readonly isTypeRead: boolean;
  readonly place: string;
  readonly actions: readonly ActionId[];
  readonly participants: number | undefined;
  readonly participantsText?: string;
  readonly score: number | undefined;
  readonly respondents: number | undefined;
  readonly expertsUsed: boolean;
  readonly experts: readonly ExpertsFrom[];
  /** Members that any of its rows names; absent where none of them says who took part. */
  readonly members?: readonly MemberName[];
  readonly themes: readonly string[];
  readonly sponsor: string;
  readonly partner: string;
  /** The sheet's row of the first of its rows. */
  readonly row: number;
}

/** Accredited experts took part: the log says so, or says from where they came. */
export const hadExperts = ({ expertsUsed, experts }: DeliveredEvent): boolean =>
  expertsUsed || experts.length > 0;

export interface DeliveredEvents {
  /** By day, then as the log has them. */
  readonly events: readonly DeliveredEvent[];
  /** What a reader should know: rows that say different things of one event. */
  readonly notes: readonly string[];
}

/** The Members that a row of the log names. */
export type MembersOf = (row: LogRow) => readonly MemberName[];

/** Delivered rows dated in the span, each event once. */
export function deliveredEvents(
  rows: readonly ReportedRow[],
  span: DaySpan,
  membersOf: MembersOf,
): DeliveredEvents {
  const groups = new Map<string, Dated[]>();
  for (const logged of rows) {
    if (logged.status !== "delivered" || !isDated(logged) || !isWithin(logged.date, span)) continue;
    const key =
      logged.activity === "" ? `row ${logged.row}` : `${logged.date} ${logged.activity.toLowerCase()}`;
    addToList(groups, key, logged);
  }
  const all = [...groups.values()];
  return {
    events: all
      .map((own) => eventOf(own, membersOf))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row)),
    notes: all.flatMap(differences),
  };
}

type Dated = ReportedRow & { readonly date: CalendarDate };

const isDated = (logged: ReportedRow): logged is Dated => logged.date !== undefined;

/** Titles of any length are typed; the kind stands at their beginning. */
const titleLength = 300;

function eventOf(rows: readonly Dated[], membersOf: MembersOf): DeliveredEvent {
  const row = mergedRow(rows);
  const { words, reported, participants, participantsText } = row;
  const said = firstOf(rows, (one) => (one.words ? readEventType(one.words.type) : undefined));
  const members = distinct(rows, membersOf);
  return {
    date: row.date,
    endDate: words?.endDate,
    activity: oneLine(row.activity),
    type: said ?? eventTypeOf(row.activity.slice(0, titleLength).toLowerCase()),
    isTypeRead: said === undefined,
    place: oneLine(words?.venue ?? ""),
    actions: distinct(rows, ({ actions }) => actions),
    participants,
    ...(participants === undefined && participantsText !== undefined ? { participantsText } : {}),
    score: row.score,
    respondents: row.respondents,
    expertsUsed: rows.some(({ expertsUsed }) => expertsUsed === true),
    experts: readExperts(oneLine(reported?.experts ?? "")),
    ...(members.length === 0 ? {} : { members }),
    themes: listOf(oneLine(reported?.theme ?? "")),
    sponsor: oneLine(reported?.sponsor ?? ""),
    partner: oneLine(reported?.partner ?? ""),
    row: row.row,
  };
}

/** What the first of the rows says of each thing; mostly an event has one row. */
function mergedRow(rows: readonly Dated[]): Dated {
  const [first] = rows;
  if (first === undefined) throw new Error("an event without a row");
  if (rows.length === 1) return first;
  const word = <Key extends "venue" | "endDate">(key: Key): LogWords[Key] | undefined =>
    firstOf(rows, ({ words }) => words?.[key] || undefined);
  const written = (key: keyof ReportedWords): string =>
    firstOf(rows, ({ reported }) => reported?.[key] || undefined) ?? "";
  const text = firstOf(rows, ({ participantsText }) => participantsText);
  return {
    ...first,
    participants: firstOf(rows, ({ participants }) => participants),
    ...(text === undefined ? {} : { participantsText: text }),
    score: firstOf(rows, ({ score }) => score),
    respondents: firstOf(rows, ({ respondents }) => respondents),
    words: {
      type: first.words?.type ?? "",
      members: first.words?.members ?? "",
      venue: word("venue") ?? "",
      endDate: word("endDate"),
    },
    reported: {
      theme: written("theme"),
      sponsor: written("sponsor"),
      partner: written("partner"),
      experts: written("experts"),
    },
  };
}

/** What any of the rows names, once. */
function distinct<Named>(rows: readonly Dated[], named: (row: Dated) => readonly Named[]): readonly Named[] {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) {
    const only = named(first);
    if (only.length < 2) return only;
  }
  return [...new Set(rows.flatMap(named))];
}

/** "Valuation; PCA" -> two; a comma may belong to a theme's name. */
const listOf = (text: string): readonly string[] =>
  text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");

function firstOf<Row, Found>(rows: readonly Row[], find: (row: Row) => Found | undefined): Found | undefined {
  for (const one of rows) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function differences(rows: readonly Dated[]): readonly string[] {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return [];
  const told = (name: string, amounts: readonly (number | undefined)[]): readonly string[] => {
    const different = [...new Set(amounts.filter((amount) => amount !== undefined))];
    if (different.length < 2) return [];
    const place = `${oneLine(first.activity)} (${dayText(first.date)})`;
    return [
      `${place} stands in ${rows.length} rows with different ${name} (${different.join(", ")}): the first is used.`,
    ];
  };
  return [
    ...told(
      "participants",
      rows.map(({ participants }) => participants),
    ),
    ...told(
      "scores",
      rows.map(({ score }) => score),
    ),
  ];
}
