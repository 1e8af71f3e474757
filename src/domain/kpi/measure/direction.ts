import { plainText } from "../../shared/plain-text";
import type { Kpi } from "../../plan/plan";
import type { Target } from "../../target/target";

export type Direction = "more" | "less";

const unwanted =
  /\b(?:complaints?|delays?|delayed|waiting|wait times?|errors?|defects?|drop-?outs?|accidents?|deaths?|fatalit(?:y|ies)|loss(?:es)?|downtime|backlogs?|arrears|vacanc(?:y|ies))\b/;
const dealtWith =
  /\b(?:resolved|handled|detected|solved|settled|closed|addressed|cleared|answer(?:s|ed)|acknowledged?|repl(?:y|ies|ied)|respon(?:ded|ses?)|investigated|recovered|collected|paid|repaid|compensated|filled|covered)\b/;
/** "Complaints box", "accident insurance", "error log": what is set up against them, of which more is better. */
const setUpAgainst =
  /\b(?:complaints?|delays?|errors?|defects?|drop-?outs?|accidents?|deaths?|loss|downtime|backlog|arrears|vacanc(?:y|ies))(?: (?:and|or|&) \w+)?['’]?[\s-]+(?:(?:handling|management|resolution|feedback|response|reporting) )?(?:box(?:es)?|mechanisms?|systems?|procedures?|desks?|polic(?:y|ies)|committees?|forms?|registers?|logs?|units?|officers?|offices?|hot ?lines?|lines?|insurances?|prevention|trainings?|reviews?|audits?|handling|management|announcements?|notices?|surveys?|plans?|strateg(?:y|ies)|portals?|channels?|platforms?|teams?|tribunals?|guidelines?|protocols?|kits?|manuals?|databases?|books?|controls?|monitoring|reporting|mitigation|compensation|recovery|reduction)\b/g;
/** Of the indicator; "reduction: 20 %" asks for more of it. */
const lessWords =
  /\b(?:at most|no more than|not more than|less than|fewer than|maximum|reduce[sd]?|reducing|decreas(?:e[sd]?|ing)|lower(?:ing|ed)?)\b/;
const keeps = /\b(?:maintain\w*|keep\w*|kept|remain\w*|stay\w*|sustain\w*|retain\w*|hold)\b/;

/** Whether the words compare: "at least", "no more than", "increase". */
const isWritten = ({ target }: Pick<Kpi, "target">): boolean =>
  target.kind === "read" && !target.notes.some(({ code }) => code === "at-least-assumed");

export interface DirectionFacts {
  readonly kpi: Kpi;
  readonly target: Target;
  /** The level asked for and the baseline that the plan writes, in one measure. */
  readonly level: number;
  readonly baseline: number | undefined;
  /** What a person said once. */
  readonly chosen: Direction | undefined;
  /** Events and participants: a baseline gives them no direction. */
  readonly isFlowByUnit: boolean;
}

/** Whether more or less is better; words that contradict each other say why a person must look. Source: RULES-2 12. */
export type FoundDirection =
  | { readonly kind: "found"; readonly direction: Direction }
  | {
      readonly kind: "doubt";
      readonly code: "direction-unclear" | "baseline-contradicts";
      readonly why: string;
    };

const found = (direction: Direction): FoundDirection => ({ kind: "found", direction });

export function directionOf(facts: DirectionFacts): FoundDirection {
  const { kpi, target, level, baseline, chosen, isFlowByUnit } = facts;
  if (chosen !== undefined) return found(chosen);
  if (target.kind === "change") return found(target.direction === "decrease" ? "less" : "more");
  if (!("comparator" in target)) return found("more");
  if (target.comparator === "<=" || target.comparator === "<") return found("less");
  const fallsBelow = baseline !== undefined && !isFlowByUnit && baseline > level;
  // None at all is asked, of what there was more of: a way down.
  if (target.comparator === "=" && level === 0) return found(fallsBelow ? "less" : "more");
  if (isWritten(kpi)) {
    const isLeast = target.comparator === ">=" || target.comparator === ">";
    if (!fallsBelow || !isLeast || keeps.test(wordsOf(kpi))) return found("more");
    const why = `the target says at least ${level}, yet it lies below the baseline ${baseline}.`;
    return { kind: "doubt", code: "baseline-contradicts", why };
  }
  if (fallsBelow && !keeps.test(wordsOf(kpi))) return found("less");
  if (target.kind !== "percent" && lessWords.test(plainText(kpi.label).toLowerCase())) return found("less");
  const words = `${wordsOf(kpi)} ${target.unit ?? ""}`;
  if (
    unwanted.test(words.replace(setUpAgainst, " ")) &&
    !dealtWith.test(words) &&
    !(baseline !== undefined && baseline === level)
  ) {
    const why = `whether more or less of "${kpi.label}" is better is not written: say "at most" or "at least", or choose it once.`;
    return { kind: "doubt", code: "direction-unclear", why };
  }
  return found("more");
}

const wordsOf = ({ label, targetText }: Kpi): string => plainText(`${label} ${targetText}`).toLowerCase();
