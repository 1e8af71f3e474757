import type { LogStatus } from "../../domain/kpi/evidence/evidence";
import { readActionIds } from "../../domain/plan/read-action-ids";
import { eventTypes } from "../../domain/workplan/activity-type";
import { cellText, isBlank } from "../cell-text";
import type { HeadingRow } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { readDateCell, readLogStatus } from "./answers";
import { sheetTable } from "./sheet-table";
import { yesNo } from "./words";

export type LogColumn =
  | "date"
  | "endDate"
  | "activity"
  | "actions"
  | "type"
  | "status"
  | "members"
  | "venue"
  | "participants"
  | "score"
  | "respondents"
  | "requested"
  | "requestMet"
  | "expertsUsed"
  | "sponsor"
  | "evidence"
  | "theme"
  | "partner"
  | "experts";

export const logStatuses = [
  "planned",
  "delivered",
  "postponed",
  "cancelled",
] as const satisfies readonly LogStatus[];

/** Of these one beside Date, Activity and Status is enough, whatever the actions hold. */
const tellingAlone = [
  "endDate",
  "type",
  "participants",
  "score",
  "requested",
  "evidence",
  "venue",
] as const satisfies readonly LogColumn[];

/**
 * What the office did and plans to do: a row per activity. Date, Activity and Status are what a KPI cannot do without;
 * Type, Participants and the like tell a log from a work plan, and so do actions by their ids: a work plan has them in words.
 */
export const activityLogTable = sheetTable<LogColumn>({
  role: "activity-log",
  name: "Activity Log",
  title: "activity",
  dated: "date",
  telling: ["actions", ...tellingAlone],
  isMeant: (sheet, heading) => isTold(sheet, heading) && !isWorkPlan(heading),
  isRow: (cell) => readDateCell(cell("date")) !== undefined || readLogStatus(cell("status")) !== undefined,
  columns: {
    date: {
      heading: "Date",
      needed: true,
      also: /^(?:dates?|start date|date from|from|starts?|day|event date)$/,
      width: 13,
      holds: "day",
      note: "The first day; it decides in which quarter and year the activity counts.",
    },
    endDate: {
      heading: "End date",
      also: /^(?:end date|date to|until|to|ends?)$/,
      width: 13,
      holds: "day",
      note: "The last day, where it took several.",
    },
    activity: {
      heading: "Activity",
      needed: true,
      also: /^(?:activit(?:y|ies)|event|title|activity title|name of activity|description)$/,
      width: 46,
      note: "What was done; rows of one day and one title count as one event.",
    },
    actions: {
      heading: "Actions",
      also: /^(?:actions?|action ids?|plan actions?|sap actions?|related actions?|serves|actions? served)$/,
      width: 15,
      note: "The actions of the plan that it serves, as 1-(a); 1-(y).",
    },
    type: {
      heading: "Type",
      also: /^(?:type|kind|activity type|type of activity)$/,
      width: 14,
      choices: eventTypes,
      note: "What kind of activity it is.",
    },
    status: {
      heading: "Status",
      needed: true,
      also: /^(?:status|state)$/,
      width: 12,
      choices: logStatuses,
      note: "planned, delivered, postponed or cancelled; only delivered ones count as done.",
    },
    members: {
      heading: "Members",
      also: /^(?:members?|member administrations?|beneficiar(?:y|ies)|for members?)$/,
      width: 26,
      choices: "members",
      note: "The Members that it was for: one from the list, or several typed with semicolons between.",
    },
    venue: { heading: "Venue", also: /^(?:venue|place|location)$/, width: 24, note: "Where it took place." },
    participants: {
      heading: "Participants",
      also: /^(?:participants?|(?:number|no) of participants)$/,
      width: 13,
      holds: "number",
      note: "How many people took part.",
    },
    score: {
      heading: "Evaluation score",
      also: /^(?:evaluation scores?|evaluation|score|average score|rating|evaluation rate)$/,
      width: 12,
      holds: "score",
      note: "The mean evaluation score that participants gave, on the plan's scale.",
    },
    respondents: {
      heading: "Respondents",
      also: /^(?:respondents?|(?:number|no) of respondents|replies)$/,
      width: 13,
      holds: "number",
      note: "How many people gave a score; it weights the mean.",
    },
    requested: {
      heading: "Requested",
      also: /^(?:requested|on request|upon request|request)$/,
      width: 12,
      holds: "word",
      choices: yesNo,
      note: "yes where a Member asked for it; KPIs on requests count these rows.",
    },
    requestMet: {
      heading: "Request met",
      also: /^(?:requests? met|met|request fulfilled)$/,
      width: 11,
      holds: "word",
      choices: yesNo,
      note: "Whether the request was met; blank counts as no.",
    },
    expertsUsed: {
      heading: "Experts used",
      also: /^(?:(?:accredited )?experts? used|ace used|aces? used)$/,
      width: 11,
      holds: "word",
      choices: yesNo,
      note: "Whether accredited experts served the request; blank counts as no.",
    },
    sponsor: {
      heading: "Sponsor",
      also: /^(?:sponsors?|donors?|funding|funded by)$/,
      width: 14,
      note: "Who paid for it.",
    },
    evidence: {
      heading: "Evidence",
      also: /^(?:evidence|proof|link|links|source)$/,
      width: 30,
      note: "Where the proof is: a report, a link.",
    },
    theme: {
      heading: "Theme",
      also: /^(?:themes?|subject area|competence)$/,
      width: 18,
      note: "What it was about: Valuation. Several with semicolons between; the annual report lists activities by it.",
    },
    partner: {
      heading: "Partner",
      also: /^(?:partners?|development partners?|in cooperation with|co-?organi[sz]er)$/,
      width: 16,
      note: "The development partner it was done with: ADB, World Bank.",
    },
    experts: {
      heading: "Experts",
      also: /^(?:experts?|accredited experts?|aces?|experts? from)$/,
      width: 20,
      note: "Accredited experts by where they came from: Japan 1, China 2.",
    },
  },
});

/** Of what was done alone; a work plan may have days and a status too. */
const onlyLogged = new Set<LogColumn>(
  "actions type members participants score requested evidence".split(" ") as readonly LogColumn[], // names of columns
);
const ofWorkPlan =
  /^(?:% ?(?:complete|done|progress)|(?:percent(?:age)?|%) (?:of )?complet|progress|responsib|respons|owner|lead\b|assigned|who\b|.{0,20}\bin charge\b|budget|cost|duration|priority|comments? on progress|taux|avancement)/i;

/** Start, end and status beside a person or a per cent are what is planned, unless something tells that it took place. */
const isWorkPlan = ({ columns, texts }: HeadingRow<LogColumn>): boolean =>
  ![...columns.keys()].some((column) => onlyLogged.has(column)) &&
  [...texts.values()].some((text) => ofWorkPlan.test(text.trim()));

/** Looks at the first few rows that name any action. */
const sampleRows = 20;

/** Ids of the office's own: "FIE-01", "3.2.1", "SO1.A2". */
function looksLikeCode(text: string): boolean {
  const first = (/^[^;,\n]*/.exec(text.slice(0, longestCode + 1))?.[0] ?? "").trim();
  return first.length <= longestCode && /\d/.test(first) && code.test(first) && !/^\d+$/.test(first);
}
const longestCode = 20;
const code = /^(?:[A-Za-z]{1,8}[-_. ]{0,2}){0,2}\d[\w./-]*$/;

const namedLog = /\b(?:activity|activities|events?) (?:log|register|record)\b|^log$/i;

/** Actions in words are a plan's own; beside a day, a title and a status alone their ids or the sheet's name tell that it is a log. */
function isTold({ name, rows }: SheetSnapshot, { columns, lastRow, texts }: HeadingRow<LogColumn>): boolean {
  const column = columns.get("actions");
  if (column === undefined) return true;
  const named = rows
    .slice(lastRow + 1, lastRow + 1 + sampleRows * 10)
    .flatMap((cells) => (isBlank(cells[column]) ? [] : [cellText(cells[column])]));
  const sample = named.slice(0, sampleRows);
  const byIds = sample.some((text) => readActionIds(text).ids.length > 0 || looksLikeCode(text));
  if (sample.length > 0 && !byIds) return false;
  if (tellingAlone.some((one) => columns.has(one))) return true;
  return (byIds || namedLog.test(name)) && ![...texts.values()].some((text) => ofWorkPlan.test(text.trim()));
}
