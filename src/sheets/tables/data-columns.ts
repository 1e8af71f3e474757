import { byPattern, type HeadingNames } from "../headings";

/** Columns of the sheets that the product creates, by their own names and the ways in which offices rename them. */
export type MembersRole = "member" | "subRegion" | "otherNames" | "active";

export const membersHeadings: HeadingNames<MembersRole> = byPattern([
  ["subRegion", /^sub[ -]?regions?$/],
  ["otherNames", /^(?:other|alternative|also known) (?:names?|as)|^alias(?:es)?$/],
  ["active", /^(?:active|is active|counts|counted)$/],
  [
    "member",
    /^(?:members?|member (?:customs )?administrations?|administrations?|names?|countr(?:y|ies)|economy)$/,
  ],
]);

export type LogRole =
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
  | "evidence";

/** The log's columns by the product's own headings, in its own order. */
export const headingOfRole = {
  date: "Date",
  endDate: "End date",
  activity: "Activity",
  actions: "Actions",
  type: "Type",
  status: "Status",
  members: "Members",
  venue: "Venue",
  participants: "Participants",
  score: "Evaluation score",
  respondents: "Respondents",
  requested: "Requested",
  requestMet: "Request met",
  expertsUsed: "Experts used",
  sponsor: "Sponsor",
  evidence: "Evidence",
} as const satisfies Record<LogRole, string>;

export const logHeadings: HeadingNames<LogRole> = byPattern([
  ["endDate", /^(?:end date|date to|until|to|ends?)$/],
  ["date", /^(?:dates?|start date|date from|from|starts?|day|event date)$/],
  [
    "actions",
    /^(?:actions?|action ids?|plan actions?|sap actions?|related actions?|serves|actions? served)$/,
  ],
  ["activity", /^(?:activit(?:y|ies)|event|title|activity title|name of activity|description)$/],
  ["type", /^(?:type|kind|activity type|type of activity)$/],
  ["status", /^(?:status|state)$/],
  ["members", /^(?:members?|member administrations?|beneficiar(?:y|ies)|for members?)$/],
  ["venue", /^(?:venue|place|location)$/],
  ["participants", /^(?:participants?|(?:number|no) of participants)$/],
  ["score", /^(?:evaluation scores?|evaluation|score|average score|rating|evaluation rate)$/],
  ["respondents", /^(?:respondents?|(?:number|no) of respondents|replies)$/],
  ["requestMet", /^(?:requests? met|met|request fulfilled)$/],
  ["requested", /^(?:requested|on request|upon request|request)$/],
  ["expertsUsed", /^(?:(?:accredited )?experts? used|ace used|aces? used)$/],
  ["sponsor", /^(?:sponsors?|donors?|funding|funded by)$/],
  ["evidence", /^(?:evidence|proof|link|links|source)$/],
]);

export type FollowUpRole =
  | "round"
  | "date"
  | "workshop"
  | "invited"
  | "replies"
  | "effectsYes"
  | "effectsNo"
  | "projectYes"
  | "projectNo";

export const followUpHeadings: HeadingNames<FollowUpRole> = byPattern([
  ["round", /^(?:round|survey round)$/],
  ["date", /^(?:dates?|workshop date|month)$/],
  ["workshop", /^(?:workshops?|workshop title|event)$/],
  [
    "invited",
    /^(?:invited|(?:no|number) of (?:participated administrations|invited)|participated administrations)$/,
  ],
  ["replies", /^(?:replies|(?:no|number|total no) of replies|responses)$/],
  ["effectsYes", /^(?:(?:direct )?effects? yes|direct effects realized|effects seen)$/],
  ["effectsNo", /^(?:(?:direct )?effects? no|direct effects not realized|effects not seen)$/],
  ["projectYes", /^(?:projects? yes|project initiated)$/],
  ["projectNo", /^(?:projects? no|project not initiated)$/],
]);

export type SettingsRole = "setting" | "value";

export const settingsHeadings: HeadingNames<SettingsRole> = byPattern([
  ["setting", /^settings?$/],
  ["value", /^values?$/],
]);
