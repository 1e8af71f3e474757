import { plainText } from "../../shared/plain-text";
import type { Target } from "../../target/target";
import {
  type IndicatorWords,
  isBareCount,
  isBareScale,
  isPerEvent,
  type OfficeWords,
  thingIn,
  type Thing,
  thingOfLabel,
  unitPhrase,
  usualOffice,
} from "./measure-words";
import { isScoreTarget } from "./score-words";

/** Where an actual comes from. */
export const measures = [
  "members",
  "events",
  "participants",
  "participants-per-event",
  "members-per-event",
  "score",
  "positive replies",
  "requests met",
  "experts used",
  "values",
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
 * Settings wins over it. What no other sheet counts is read from KPI Values: no measure stands in for another.
 */
export const proposeMeasure = (words: IndicatorWords, target: Target, office = usualOffice): Measure =>
  proposalFor(words, target, office).measure;

/** The same with the reason. Source: RULES-2 10. */
export const explainMeasure = (
  words: IndicatorWords,
  target: Target,
  office: OfficeWords = usualOffice,
): MeasureProposal => {
  const { measure, because } = proposalFor(words, target, office);
  return { measure, reason: `${measureNames[measure]}, because ${because}` };
};

interface Found {
  readonly measure: Measure;
  readonly because: string;
}

const found = (measure: Measure, because: string): Found => ({ measure, because });

/** The measures as a reader of a report sees them. */
export const measureNames = {
  members: "Members",
  events: "Events",
  participants: "Participants",
  "participants-per-event": "Participants per event",
  "members-per-event": "Members per event",
  score: "Score",
  "positive replies": "Positive replies",
  "requests met": "Requests met",
  "experts used": "Experts used",
  values: "Values",
  entered: "Entered by hand",
  work: "Work done",
} as const satisfies Record<Measure, string>;

function proposalFor(words: IndicatorWords, target: Target, office: OfficeWords): Found {
  switch (target.kind) {
    case "frequency":
      return often(words, target, office);
    case "average":
      return mean(words, target, office);
    case "percent":
      return shareMeasure(words, target, office);
    case "ratio":
      return target.share ? shareMeasure(words, target, office) : whole(words, target, office);
    case "count":
    case "range":
      return whole(words, target, office);
    default:
      return found("values", `a target of this kind (${target.kind}) is held against figures of its own`);
  }
}

const byThing = {
  members: "members",
  events: "events",
  people: "participants",
  other: "values",
} as const satisfies Record<Thing, Measure>;

const nothingCounts = (unit: string): Found =>
  found("values", `no other sheet of the workbook counts ${unit}`);

const times =
  /\b(?:once|twice|thrice|times?)\b|^\W*(?:at least )?(?:every|each|annually|yearly|monthly|quarterly|weekly)\b/i;

/** So many in each period. Member Status says who has got there, not how many do so each year. */
function often(words: IndicatorWords, target: Target, office: OfficeWords): Found {
  const unit = unitPhrase(target, words.targetText);
  const asked = unit === "" ? undefined : thingIn(unit, office);
  if (asked === "members") return nothingCounts(`${unit} in a period`);
  if (asked === "people") return found("participants", `the target counts ${unit}`);
  if (asked === "other") return nothingCounts(unit);
  if (asked === "events" || times.test(plainText(words.targetText)))
    return found("events", "the target says how often");
  const named = thingOfLabel(words.label, office) ?? "events";
  if (named === "events") return found("events", "the target says how often");
  if (named === "people") return found("participants", "the KPI names people who take part");
  return nothingCounts(words.label);
}

function mean(
  words: IndicatorWords,
  target: Target & { readonly kind: "average" },
  office: OfficeWords,
): Found {
  const thing = thingIn(unitPhrase(target, words.targetText), office) ?? thingOfLabel(words.label, office);
  if (isPerEvent(words)) {
    if (thing === "people")
      return found("participants-per-event", "the target is a mean of participants per event");
    if (thing === "members") return found("members-per-event", "the target is a mean of Members per event");
  }
  if (isScoreTarget(words, target, office)) return found("score", "the target is an average");
  const { unit = words.unit ?? "" } = target;
  return nothingCounts(unit === "" ? "this average" : unit);
}

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
];

/** Requests to the office; a stranger's "permit requests" are not those of the log. */
const ownRequests =
  /(?:^|\b(?:of|the|all|our|rocb|office|meet|meeting|met|received|members?'?|assistance|training|capacity[- ]building|upon|mission|missions?) |\d ?%? )requests?\b(?! (?:to pay|for (?:information|permits?|licen[cs]es?)))|\brequested\b/;

function shareMeasure(words: IndicatorWords, target: Target, office: OfficeWords): Found {
  const unit = plainText(target.unit ?? "").toLowerCase();
  const all = plainText(`${words.label} ${words.targetText}`).toLowerCase();
  const named = shareWords.find(([pattern]) => pattern.test(all))?.[1];
  if (named) return named;
  if (/\brequest/.test(unit === "" ? all : unit) && ownRequests.test(unit === "" ? all : unit))
    return found("requests met", "the target is a share of requests");
  // What is measured ("Coverage: 80 %") says nothing of the whole: the label may.
  const labelled = unit === "" || ("measured" in target && target.measured === true);
  const thing = thingIn(unit, office) ?? (labelled ? thingOfLabel(words.label, office) : undefined);
  if (thing === "members") return found("members", "the target is a share of Members");
  return found("values", "no sheet of the workbook holds what the share is taken of");
}

function whole(words: IndicatorWords, target: Target, office: OfficeWords): Found {
  const unit = unitPhrase(target, words.targetText) || (words.unit ?? "");
  if (unit !== "" && !isBareCount(unit) && !isBareScale(unit)) {
    // The target's own unit decides before the words around it: "5 workshops" for Members counts workshops.
    const thing = thingIn(unit, office) ?? "other";
    if (thing === "other") return nothingCounts(unit);
    if (isPerEvent(words) && thing === "members")
      return found("members-per-event", "the target counts Members per event");
    if (isPerEvent(words) && thing === "people")
      return found("participants-per-event", "the target counts participants per event");
    return found(byThing[thing], `the target counts ${thing === "members" ? "Members" : unit}`);
  }
  const thing = thingOfLabel(words.label, office) ?? "other";
  if (thing === "members") return found("members", "the KPI names Members");
  if (thing === "events") return found("events", "the KPI names activities");
  return thing === "people"
    ? found("participants", "the KPI names people who take part")
    : found("values", "the words name nothing that another sheet of the workbook counts");
}

const otherNames: Readonly<Record<string, Measure>> = {
  member: "members",
  "member count": "members",
  "member status": "members",
  event: "events",
  activities: "events",
  "activity log": "events",
  participant: "participants",
  scores: "score",
  "evaluation score": "score",
  "positive reply": "positive replies",
  "request met": "requests met",
  requests: "requests met",
  "expert used": "experts used",
  experts: "experts used",
  value: "values",
  "kpi values": "values",
  figures: "values",
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
    measures.find((measure) => measure.replaceAll("-", " ") === words) ??
    (Object.hasOwn(otherNames, words) ? otherNames[words] : undefined)
  );
}
