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

export type Measure = (typeof measures)[number];

/**
 * The measure that the words of a KPI ask for. Proposed, shown and changeable: "Measured by" in the plan or in
 * Settings wins over it. Whatever no other measure fits is entered by hand.
 */
export function proposeMeasure(
  { label, targetText }: Pick<Kpi, "label" | "targetText">,
  target: Target,
): Measure {
  const words = (): string => plainText(`${label} ${targetText}`).toLowerCase();
  switch (target.kind) {
    case "frequency":
      return "events";
    case "average":
      return "score";
    case "percent":
      return shareMeasure(words());
    case "ratio":
      return target.share ? shareMeasure(words()) : wholeMeasure(words(), target.unit);
    case "count":
      return wholeMeasure(words(), target.unit);
    default:
      return "entered";
  }
}

const aboutMembers = /\bmembers?\b|\badministrations?\b|\bcontracting part(?:y|ies)\b/;
const aboutEvents =
  /\b(?:activit|assistance|workshop|survey|item|talk|seminar|training|course|webinar|meeting|event|mission|visit|discussion|exchange|newsletter|publication|report|session|conference|dialogue|opportunit|forum)/;

// Order matters: "accredited experts for one half of the requested missions" names requests too.
const shareWords: readonly (readonly [RegExp, Measure])[] = [
  [/positive (?:repl|answer|response|feedback)/, "positive replies"],
  [/\bexperts?\b.*\b(?:request|mission)|\b(?:request|mission).*\bexperts?\b/, "experts used"],
  [/\brequests?\b|\brequested\b/, "requests met"],
  [aboutMembers, "members"],
];

const shareMeasure = (words: string): Measure =>
  shareWords.find(([pattern]) => pattern.test(words))?.[1] ?? "entered";

function wholeMeasure(words: string, unit: string | undefined): Measure {
  // The target's own unit decides before the words around it: "5 workshops" for Members counts workshops.
  const asked = (unit ?? "").toLowerCase();
  if (aboutMembers.test(asked)) return "members";
  if (aboutEvents.test(asked)) return "events";
  if (asked !== "") return "entered";
  if (aboutMembers.test(words)) return "members";
  return aboutEvents.test(words) ? "events" : "entered";
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
