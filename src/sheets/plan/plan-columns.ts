import type { HeadingNames } from "../headings";

/** What a column of a plan sheet can be for. */
export type PlanRole =
  | "number"
  | "pillar"
  | "action"
  | "milestone"
  | "kpi"
  | "target"
  | "timeframe"
  | "activities"
  | "seeAlso"
  | "owner"
  | "baseline"
  | "actual"
  | "measure"
  | "note"
  | "date"
  | "status";

/**
 * The order matters where a heading could be two things: "KPI target" is a target, "Actions taken" is no action.
 * Words are matched whole and from the start, so that a sentence of the plan is never taken for a heading.
 */
export const planHeadings: HeadingNames<PlanRole> = [
  [
    "seeAlso",
    /^(?:see also|cross[ -]?references?|related actions?|links? to (?:other )?actions?|also serves)$/,
  ],
  ["baseline", /^baseline(?: value| \d{4}.*)?$/],
  [
    "target",
    /^(?:(?:kpi|indicator|performance|sap|plan|expected|overall|final|annual|agreed)[ -])?(?:targets?|goal ?\/ ?target|target ?\/ ?goal)(?: ?value| set| level|s)?(?: (?:for|by|in|to|of|20)\b.{0,40})?$/,
  ],
  [
    "actual",
    /^(?:actual|actuals|actual (?:value|figure|result|progress)|current (?:value|figure|status value)|achieved so far|result to date|progress to date)$/,
  ],
  [
    "measure",
    /^(?:measured by|measure|how measured|data source|source of (?:data|actual)|means of verification)$/,
  ],
  [
    "kpi",
    /^(?:(?:rsp|awp|sap|related|relevant) )?(?:kpis?|key (?:performance )?indicators?|(?:performance |success |output |outcome )?indicators?|measures? of success)(?: ?\(?kpis?\)?)?(?: of .{0,30})?$/,
  ],
  [
    "timeframe",
    /^(?:(?:rsp|implementation|target|planned|expected) )?(?:time ?-?frames?|timelines?|deadlines?|due(?: date| by)?|by when|when|completion(?: date)?|end date|schedule|timing|target date|time limit)(?: (?:in|of|for|under) .{0,40})?$/,
  ],
  [
    "milestone",
    /^(?:relevant (?:parts?|milestones?|actions?|sections?) (?:of|in|from) (?:the )?(?:a\/p )?rsp.*|(?:a\/p )?rsp(?: 20\d\d.{0,8})?(?:[ -](?:ref|refs|references?|milestones?|no|codes?|parts?|links?|actions?))*(?: 20\d\d.{0,8})?|(?:rsp )?milestones?(?: (?:refs?|references?|codes?|nos?|in (?:the )?rsp.*|of (?:the )?rsp.*))?|(?:relevance|reference|link|links|alignment) (?:to|with) (?:the )?(?:a\/p )?rsp.*|regional strategic plan(?: .{0,30})?)$/,
  ],
  [
    "activities",
    /^(?:annual work ?plan(?: (?:for|20).{0,30})?|(?:planned |main |key |work ?plan |awp |supporting |related )?activit(?:y|ies)(?: (?:planned|in|for|under|of|20).{0,40})?|work ?plan(?: activities)?|awp(?: 20.{0,12})?|what we will do|planned events?)$/,
  ],
  [
    "pillar",
    /^(?:(?:strategic |rocb a\/p |sap )?(?:pillars?|focus areas?|priority areas?|priorit(?:y|ies)|themes?|work ?streams?)(?: of .{0,40})?|(?:strategic )?(?:objectives?|goals?))$/,
  ],
  [
    "action",
    /^(?:(?:specific|strategic|planned|key|priority|sap|awp|rocb a\/p|proposed) )*(?:actions?|action (?:lines?|items?|points?|texts?|titles?|descriptions?|to be taken)|initiatives?|interventions?)(?: of (?:the )?(?:rocb.{0,12}|office|region.{0,20}))?(?: relevance to .{0,60}| annual work ?plan .{0,20}| description)?$/,
  ],
  [
    "owner",
    /^(?:owners?|responsib(?:le|ility)(?: .{0,30})?|lead(?:s| officer| person)?|in charge|focal points?|assigned to|person(?:s)? responsible|coordinator)$/,
  ],
  [
    "number",
    /^(?:#|nos?|nr|ids?|refs?(?:erence)?|numbers?|s ?\/ ?n|sn|serial(?: no)?|items?(?: no)?|(?:action|sap|awp|ref|item) (?:#|nos?|nr|ids?|refs?|numbers?|codes?|letters?)|codes?|letters?)$/,
  ],
  ["note", /^(?:notes?|remarks?|comments?|observations?)$/],
  ["date", /^(?:dates?|start date|planned date|event date)$/],
  ["status", /^(?:status|state|progress)$/],
];
