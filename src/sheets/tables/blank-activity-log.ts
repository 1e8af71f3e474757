import { headingOfRole, type LogRole } from "./data-columns";
import { eventTypes } from "../../domain/workplan/activity-type";
import { logStatuses } from "./activity-log";
import type { BlankColumn, BlankSheet } from "./data-drawing";
import { yesNo } from "./words";

const columns = {
  date: {
    width: 13,
    holds: "day",
    note: "The first day; it decides in which quarter and year the activity counts.",
  },
  endDate: { width: 13, holds: "day", note: "The last day, where it took several." },
  activity: { width: 46, note: "What was done; rows of one day and one title count as one event." },
  actions: { width: 15, note: "The actions of the plan that it serves, as 1-(a); 1-(y)." },
  type: { width: 14, choices: eventTypes, note: "What kind of activity it is." },
  status: {
    width: 12,
    choices: logStatuses,
    note: "planned, delivered, postponed or cancelled; only delivered ones count as done.",
  },
  members: {
    width: 26,
    choices: "members",
    note: "The Members that it was for: one from the list, or several typed with semicolons between.",
  },
  venue: { width: 24, note: "Where it took place." },
  participants: { width: 13, holds: "number", note: "How many people took part." },
  score: {
    width: 12,
    holds: "score",
    note: "The mean evaluation score that participants gave, on the plan's scale.",
  },
  respondents: { width: 13, holds: "number", note: "How many people gave a score; it weights the mean." },
  requested: {
    width: 12,
    holds: "word",
    choices: yesNo,
    note: "yes where a Member asked for it; KPIs on requests count these rows.",
  },
  requestMet: {
    width: 11,
    holds: "word",
    choices: yesNo,
    note: "Whether the request was met; blank counts as no.",
  },
  expertsUsed: {
    width: 11,
    holds: "word",
    choices: yesNo,
    note: "Whether accredited experts served the request; blank counts as no.",
  },
  sponsor: { width: 14, note: "Who paid for it." },
  evidence: { width: 30, note: "Where the proof is: a report, a link." },
} as const satisfies Record<LogRole, Omit<BlankColumn, "heading">>;

/** The Activity Log without a row. */
export const activityLogSheet: BlankSheet = {
  name: "Activity Log",
  table: "ActivityLog",
  columns: (Object.entries(columns) as [LogRole, Omit<BlankColumn, "heading">][]) // the record's own keys
    .map(([role, column]) => ({ heading: headingOfRole[role], ...column })),
};
