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
 * The word that says what a column is for. The order matters where a heading has several: "Target date" is a
 * timeframe, "KPI target" a target, "RSP Key Performance Indicator" a KPI.
 */
const telling: readonly (readonly [PlanRole, RegExp])[] = [
  [
    "seeAlso",
    /\bsee[ -]also\b|\bcross[ -]?ref(?:erence)?s?\b|\b(?:related|linked|further) actions?\b|\balso serves\b/,
  ],
  ["baseline", /\bbaseline\b/],
  ["actual", /\bactuals?\b|\bcurrent (?:value|figure|level)\b|\bachieved\b|\b(?:result|progress) to date\b/],
  [
    "measure",
    /\bmeasured\b|^measure$|\bdata source\b|\bsource of (?:data|actual)\b|\bmeans of verification\b/,
  ],
  [
    "timeframe",
    /\btime ?-?frames?\b|\btimelines?\b|\bdeadlines?\b|\bdue\b|\bwhen\b|\bcompletion\b|\b(?:end|target|finish) date\b|\bdate due\b|\bfinish\b|\bschedule\b|\btiming\b|\bimplementation period\b|\btime limit\b/,
  ],
  ["target", /\btargets?\b/],
  ["kpi", /\bkpis?\b|\bindicators?\b|\bmeasures? of success\b/],
];

/** Of these the first to be named decides: "Specific actions (relevance to RSP)", but "RSP action / milestone". */
const firstNamed: readonly (readonly [PlanRole, RegExp])[] = [
  [
    "pillar",
    /\bpillars?\b|\bfocus areas?\b|\bpriorit(?:y|ies)\b|\bthemes?\b|\bwork ?streams?\b|\bobjectives?\b|\bgoals?\b/,
  ],
  ["milestone", /\brsp\b|\bmilestones?\b|\bregional strategic plan\b/],
  ["action", /\bactions?\b|\binitiatives?\b|\binterventions?\b|\bwhat we do\b/],
  ["activities", /\bactivit(?:y|ies)\b|\bwork ?plan\b|\bawp\b|\bplanned events?\b/],
];

const others: readonly (readonly [PlanRole, RegExp])[] = [
  [
    "owner",
    /\bowners?\b|\bresponsib(?:le|ility|ilities)\b|\blead\b|\bin charge\b|\bfocal points?\b|\bassigned\b|\bcoordinator\b/,
  ],
  ["note", /\bnotes?\b|\bremarks?\b|\bcomments?\b|\bobservations?\b/],
  [
    "number",
    /^(?:#|nos?|nr|ids?|refs?|references?|numbers?|s ?\/ ?n|sn|(?:sr|serial)(?: no)?|items?(?: no)?|codes?|letters?)$/,
  ],
  ["date", /\bdates?\b/],
  ["status", /^(?:status|state|progress)$/],
];

/** "Action No.", "SAP number": the number of an action, not the action. */
const numberOfAction =
  /^(?:(?:sap|awp|plan|strategic|specific) )*(?:actions?|sap|awp|items?) (?:#|nos?|nr|ids?|refs?|references?|numbers?|codes?|letters?)$/;

/** Words that may stand beside the telling one. Any other word makes a text a sentence of the plan, and no heading. */
const besides = new Set(
  (
    "a an the s of in on by for from to with under and or at per as is # & / - no nr id ref refs reference references code codes number numbers " +
    "name names title text description descriptions value values level levels set reach reached short long " +
    "a/p ap rocb wco sap awp rsp kpi kpis office region regional strategic plan plans annual work workplan " +
    "specific planned key main area areas priority proposed to be taken undertaken related relevant relevance performance success output outcome " +
    "part parts section sections link links line lines item items point points type types what we do " +
    "term year years fiscal calendar date dates day month quarter period overall final expected agreed numeric quantitative expressed " +
    "jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december " +
    "person persons officer officers unit division actual data source means verification so far"
  ).split(" "),
);

const known = [...telling, ...firstNamed, ...others].map(([, pattern]) => new RegExp(pattern.source, "g"));
const mostWords = 14;

/** planRole("rsp milestone") -> "milestone"; undefined for what is no heading of a plan. Takes headingWords. */
export const planRole: HeadingNames<PlanRole> = (words) => {
  if (!isHeading(words)) return undefined;
  if (numberOfAction.test(words)) return "number";
  return roleIn(telling, words) ?? firstIn(firstNamed, words) ?? roleIn(others, words);
};

/** "Strategic Action Plan 2018-2020" is the title of a plan. */
const title = /\baction plan\b/;

function isHeading(words: string): boolean {
  if (title.test(words)) return false;
  const rest = known.reduce((left, pattern) => left.replace(pattern, " "), words);
  const left = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/^20\d\d/.test(word));
  return (
    words.split(" ").length <= mostWords &&
    !words.startsWith("number of ") &&
    left.every((word) => besides.has(word))
  );
}

const roleIn = (table: readonly (readonly [PlanRole, RegExp])[], words: string): PlanRole | undefined =>
  table.find(([, pattern]) => pattern.test(words))?.[0];

function firstIn(table: readonly (readonly [PlanRole, RegExp])[], words: string): PlanRole | undefined {
  const found = table.flatMap(([role, pattern]) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [{ role, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.role;
}
