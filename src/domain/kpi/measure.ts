import type { Kpi } from "../plan/plan";
import { plainText } from "../shared/plain-text";
import type { Target } from "../target/target";

/** Where an actual comes from. */
export const measures = [
  "members",
  "events",
  "score",
  "positive replies",
  "requests met",
  "experts used",
  "entered",
] as const;

/** One of these, or "work": an activity without a target is judged by what its own row says. Source: RULES-2 15. */
export type Measure = (typeof measures)[number] | "work";

/** A measure and why it was taken, as a sentence: "Members, because the target counts Members". */
export interface MeasureProposal {
  readonly measure: Measure;
  readonly reason: string;
}

/**
 * The measure that the words of a KPI ask for. Proposed, shown and changeable: "Measured by" in the plan or in
 * Settings wins over it. Whatever no other measure fits is entered by hand.
 */
export const proposeMeasure = (words: IndicatorWords, target: Target): Measure =>
  proposalFor(words, target).measure;

/** The same with the reason. Source: WORKBOOK, "Where an actual comes from". */
export const explainMeasure = (words: IndicatorWords, target: Target): MeasureProposal => {
  const { measure, because } = proposalFor(words, target);
  return { measure, reason: `${measureNames[measure]}, because ${because}` };
};

type IndicatorWords = Pick<Kpi, "label" | "targetText">;

interface Found {
  readonly measure: Measure;
  readonly because: string;
}

const found = (measure: Measure, because: string): Found => ({ measure, because });

/** The measures as a reader of a report sees them. */
export const measureNames = {
  members: "Members",
  events: "Events",
  score: "Score",
  "positive replies": "Positive replies",
  "requests met": "Requests met",
  "experts used": "Experts used",
  entered: "Entered by hand",
  work: "Work done",
} as const satisfies Record<Measure, string>;

function proposalFor({ label, targetText }: IndicatorWords, target: Target): Found {
  const words = (): string => plainText(`${label} ${targetText}`).toLowerCase();
  switch (target.kind) {
    case "frequency":
      return found("events", "the target says how often");
    case "average":
      return found("score", "the target is an average");
    case "percent":
      return shareMeasure(words());
    case "ratio":
      return target.share ? shareMeasure(words()) : wholeMeasure(words(), target.unit);
    case "count":
      return wholeMeasure(words(), target.unit);
    default:
      return found("entered", `a target of this kind (${target.kind}) is held against the plan's Actual`);
  }
}

const aboutMembers = /\bmembers?\b|\badministrations?\b|\bcontracting part(?:y|ies)\b/;
const aboutEvents =
  /\b(?:activit|assistance|workshop|survey|item|talk|seminar|training|course|webinar|meeting|event|mission|visit|discussion|exchange|newsletter|publication|report|session|conference|dialogue|opportunit|forum)/;

// Order matters: "accredited experts for one half of the requested missions" names requests too.
const shareWords: readonly (readonly [RegExp, Found])[] = [
  [
    /positive (?:repl|answer|response|feedback)/,
    found("positive replies", "the target is a share of positive replies"),
  ],
  [
    /\bexperts?\b.*\b(?:request|mission)|\b(?:request|mission).*\bexperts?\b/,
    found("experts used", "the words name experts and what was requested"),
  ],
  [/\brequests?\b|\brequested\b/, found("requests met", "the target is a share of requests")],
  [aboutMembers, found("members", "the target is a share of Members")],
];

const shareMeasure = (words: string): Found =>
  shareWords.find(([pattern]) => pattern.test(words))?.[1] ??
  found("entered", "no sheet of the workbook holds what the share is taken of");

function wholeMeasure(words: string, unit = ""): Found {
  // The target's own unit decides before the words around it: "5 workshops" for Members counts workshops.
  const asked = unit.toLowerCase();
  if (aboutMembers.test(asked)) return found("members", "the target counts Members");
  if (aboutEvents.test(asked)) return found("events", `the target counts ${unit}`);
  if (asked !== "") return found("entered", `no sheet of the workbook counts ${unit}`);
  if (aboutMembers.test(words)) return found("members", "the KPI names Members");
  return aboutEvents.test(words)
    ? found("events", "the KPI names activities")
    : found("entered", "the words name nothing that a sheet of the workbook counts");
}

const otherNames: Readonly<Record<string, Measure>> = {
  member: "members",
  "member count": "members",
  "member status": "members",
  event: "events",
  activities: "events",
  "activity log": "events",
  scores: "score",
  "evaluation score": "score",
  "positive reply": "positive replies",
  "request met": "requests met",
  requests: "requests met",
  "expert used": "experts used",
  experts: "experts used",
  manual: "entered",
  actual: "entered",
};

/** readMeasure("Members") -> "members"; undefined where the words name no measure. */
export function readMeasure(text: string): Measure | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  return (
    measures.find((measure) => measure === words) ??
    (Object.hasOwn(otherNames, words) ? otherNames[words] : undefined)
  );
}
