import { addDays, calendarDate } from "../../../src/domain/shared/calendar-date";
import { textTable } from "../text-table";

/** A row of the Activity Log. Dates are ISO texts, "" where there is none; "" stands for a blank cell. */
export interface LogEntry {
  readonly date: string;
  readonly end: string;
  readonly type: string;
  readonly status: string;
  readonly activity: string;
  readonly actions: string;
  readonly members: string;
  readonly venue: string;
  readonly participants: number | "";
  readonly score: number | "";
  readonly respondents: number | "";
  readonly requested: "yes" | "";
  readonly requestMet: "yes" | "no" | "";
  readonly expertsUsed: "yes" | "no" | "";
  readonly sponsor: string;
  readonly evidence: string;
}

/** 52 weeks: a year on, and on the same weekday. */
const aYear = 364;

/**
 * Reads a text table of: dates | type | activity | actions | Members | venue | participants | score x
 * respondents | asked | sponsor. Dates are "2017-07-17 2017-07-20" or one day, as reported; asked is "met",
 * "met, experts", "not met" or blank. The entries come a year later than they were, as rows of that status.
 */
export const delivered = (evidence: string, table: string): readonly LogEntry[] =>
  textTable(table).map((cells) => entryOf(cells, { status: "delivered", evidence, move: aYear }));

/** The same table for rows that no report tells: their dates stand, and a further last cell holds the status. */
export const aheadOrMissed = (evidence: string, table: string): readonly LogEntry[] =>
  textTable(table).map((cells) => entryOf(cells, { status: cells[10] ?? "", evidence, move: 0 }));

interface Origin {
  readonly status: string;
  readonly evidence: string;
  readonly move: number;
}

function entryOf(cells: readonly string[], { status, evidence, move }: Origin): LogEntry {
  const [dates = "", type = "", activity = "", actions = "", members = "", venue = "", ...figures] = cells;
  const [participants = "", evaluation = "", asked = "", sponsor = ""] = figures;
  const [date = "", end = ""] = dates.split(" ").map((day) => later(day, move));
  const [score = "", respondents = ""] = evaluation.split(" x ");
  return {
    ...{ date, end, type, status, activity, actions, members, venue, sponsor, evidence },
    participants: numberOf(participants),
    score: numberOf(score),
    respondents: numberOf(respondents),
    ...answersTo(asked),
  };
}

const later = (day: string, move: number): string => (day === "" ? "" : addDays(calendarDate(day), move));

const numberOf = (text: string): number | "" => (text === "" ? "" : Number(text));

type Answers = Pick<LogEntry, "requested" | "requestMet" | "expertsUsed">;

function answersTo(asked: string): Answers {
  if (asked === "") return { requested: "", requestMet: "", expertsUsed: "" };
  const requestMet = asked.startsWith("not met") ? "no" : "yes";
  return { requested: "yes", requestMet, expertsUsed: asked.endsWith("experts") ? "yes" : "no" };
}
