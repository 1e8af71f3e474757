import type { Kpi } from "../../plan/plan";
import type { Target } from "../../target/target";
import { type CountedThing, type ThingKind, thingNamed, thingsCounted } from "./indicator-nouns";

/** A KPI and a target that do not fit each other. It changes no number: the target is what is computed. Source: RULES 0.6. */
export interface IndicatorDoubt {
  readonly code: "kpi-target-mismatch" | "kpi-two-things";
  /** 'the KPI counts experts, the target is a share of requested missions' */
  readonly text: string;
  /** What to do about it. */
  readonly next: string;
}

/**
 * indicatorDoubt({ label: "Number of experts utilized", target: one half of the requested missions }) -> mismatch;
 * "Number of talks and uptake" -> two things. Undefined where they fit, where the words do not tell, or the target is unread.
 */
export function indicatorDoubt({ label, targetText, target }: Indicator): IndicatorDoubt | undefined {
  if (target.kind === "unread") return undefined;
  const things = thingsCounted(label);
  if (areTwo(things)) return target.value.parts.length === 1 ? twoThings(things) : undefined;
  const [first] = target.value.parts;
  const asked = { label: label.toLowerCase(), targetText: targetText.toLowerCase(), target: first };
  const said = clash(things.at(-1), asked);
  return said === undefined ? undefined : { code: "kpi-target-mismatch", text: said, next: fitNext };
}

type Indicator = Pick<Kpi, "label" | "targetText" | "target">;

const fitNext = "Let KPI and target speak of the same thing; it is computed by its target.";

/** Two nouns of two sorts; "workshops and seminars" are counted together. */
const areTwo = (things: readonly CountedThing[]): boolean =>
  things.length > 1 &&
  things.every(({ kind }) => kind !== undefined) &&
  new Set(things.map(({ kind }) => kind)).size > 1;

const twoThings = (things: readonly CountedThing[]): IndicatorDoubt => ({
  code: "kpi-two-things",
  text: `the KPI names two things (${things.map(({ noun }) => noun).join(" and ")}), one target cannot measure both`,
  next: 'Name one of them, or number indicator and target "(1) ... (2) ..." to have a KPI each.',
});

interface Asked {
  readonly label: string;
  readonly targetText: string;
  readonly target: Target;
}

function clash(counted: CountedThing | undefined, asked: Asked): string | undefined {
  const found = counted?.kind === undefined ? undefined : countClash(counted, counted.kind, asked);
  return found ?? shareClash(asked) ?? scoreClash(asked);
}

const aboutScores = /\b(?:score|rating|level|average|mean|median|index|maturity)/;

/** "Number of Members" against what is no number of Members. */
function countClash(counted: CountedThing, kind: ThingKind, asked: Asked): string | undefined {
  const { target } = asked;
  const other = thingNamed(target.unit ?? "");
  if (target.kind === "average") {
    const fits = aboutScores.test(asked.label) || (target.of === undefined && kind !== "members");
    return fits ? undefined : `the KPI counts ${counted.noun}, the target is an average`;
  }
  if (other?.kind !== undefined)
    return other.kind === kind ? undefined : `the KPI counts ${counted.noun}, the target ${asksFor(target)}`;
  const often = target.kind === "frequency" && target.unit === undefined && times.test(asked.targetText);
  return often && (kind === "members" || kind === "people")
    ? `the KPI counts ${counted.noun}, the target says how often`
    : undefined;
}

const times = /\b(?:once|twice|thrice|times?)\b/;

function asksFor({ kind, unit = "", ...target }: Target): string {
  const isShare = kind === "percent" || (kind === "ratio" && "share" in target);
  return isShare ? `is a share of ${unit}` : `counts ${unit}`;
}

const shareLabel = /^(?:the )?(?:percentage|per ?cent|proportion|share of|%)/;

/** "Percentage of declarations" against a number or a frequency. */
function shareClash({ label, target }: Asked): string | undefined {
  if (!shareLabel.test(label)) return undefined;
  if (target.kind === "count") return "the KPI is a share, the target a number without per cent";
  return target.kind === "frequency" ? "the KPI is a share, the target says how often" : undefined;
}

const scoreLabel = /\b(?:average|mean|evaluation|satisfaction) (?:score|rating)s?\b/;

/** "Average evaluation score" against a number of things. */
function scoreClash({ label, target }: Asked): string | undefined {
  if (!scoreLabel.test(label)) return undefined;
  if (target.kind === "frequency") return "the KPI is a score, the target says how often";
  const counts = (target.kind === "ratio" || target.kind === "count") && thingNamed(target.unit ?? "")?.kind;
  return counts ? `the KPI is a score, the target ${asksFor(target)}` : undefined;
}
