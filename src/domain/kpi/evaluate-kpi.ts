import { doubtInWords, inWords, wordsOf } from "../shared/code-words";
import type { CalendarDate } from "../shared/calendar-date";
import type { Action, Kpi } from "../plan/plan";
import { isFlagged } from "../target/read-target";
import type { Target } from "../target/target";
import { dueOf } from "./due";
import type { KpiId } from "../plan/ids";
import { type EvidenceIndex, rowsNaming } from "./evidence/evidence-index";
import { hasRows } from "./figures";
import type { FrozenCount } from "./review/frozen-review";
import { type FigureChoices, meaningOf, shownUnit, targetWithUnit } from "./measure/meaning";
import { explainMeasure, type Measure, type MeasureProposal } from "./measure/measure";
import { type Choice, measureOf } from "./measure/measure-of";
import type { OfficeWords } from "./measure/measure-words";
import { isOutOfOrder } from "./phases";
import { bare, type Judgement, type KpiRemark, type KpiResult } from "./result";
import type { Review } from "./review/review";
import { enteredDiffers } from "./rules/entered-differs";
import { judge } from "./rules/judge";
import { phaseResults } from "./rules/periods/plan-periods";
import type { Meaning, RuleInput } from "./rules/rule-input";
import { valueOn } from "./rules/values";
import { judgeWork } from "./rules/work";
import { dayText } from "./words";

/** What judges a KPI: the review, the evidence, and measures that people chose over the proposed ones. */
export interface EvaluationContext {
  readonly review: Review;
  readonly index: EvidenceIndex;
  readonly chosenMeasure: (kpi: Kpi) => Measure | undefined;
  /** What the office calls what it counts; Members, and scores out of 5, where absent. */
  readonly office?: OfficeWords;
  /** What people said once of a KPI's figures. */
  readonly figures?: (kpi: Kpi) => FigureChoices;
  /** Members a year before as-of, where a review froze them. */
  readonly frozen?: ReadonlyMap<KpiId, FrozenCount>;
}

/** Judges one KPI of an action by the rules. Never throws for what a person wrote. Source: RULES. */
export const evaluateKpi = (kpi: Kpi, action: Action, context: EvaluationContext): KpiResult =>
  judgeUnderstood(understandKpi(kpi, context), action, context);

/** What a KPI's words ask for and by what it is measured: the same on every day. */
export type UnderstoodKpi =
  | { readonly kind: "work"; readonly kpi: Kpi; readonly work: NonNullable<Kpi["work"]> }
  | { readonly kind: "doubt"; readonly result: KpiResult }
  | {
      readonly kind: "asked";
      readonly kpi: Kpi;
      readonly target: Target;
      readonly meaning: Meaning;
      readonly proposal: MeasureProposal;
    };

/** Reads a KPI's words once, for all the days on which it is judged. */
export function understandKpi(kpi: Kpi, context: EvaluationContext): UnderstoodKpi {
  if (kpi.work !== undefined) return { kind: "work", kpi, work: kpi.work };
  const target = judgeableTarget(kpi);
  if (target === undefined) return { kind: "doubt", result: checkTarget(kpi, whyCheck(kpi), []) };
  const { index, office, figures } = context;
  const proposed = explainMeasure(kpi, target, office);
  const choices = figures?.(kpi);
  const meant = meaningOf(kpi, target, { index, proposed: proposed.measure, office, choices });
  if (meant.kind === "doubt") {
    const remark = { code: meant.code, text: `Check target: ${meant.why}` };
    return { kind: "doubt", result: checkTarget(kpi, meant.why, [remark]) };
  }
  const chosen = context.chosenMeasure(kpi);
  const proposal = measureOf(kpi, { chosen, proposed, values: valuesOf(kpi, proposed.measure, context) });
  return { kind: "asked", kpi, target, meaning: meant.meaning, proposal };
}

/** Judges what was understood of a KPI as of the context's day. */
export function judgeUnderstood(
  understood: UnderstoodKpi,
  action: Action,
  { review, index, frozen }: EvaluationContext,
): KpiResult {
  if (understood.kind === "work") return judgeWork({ ...understood.kpi, work: understood.work }, review);
  if (understood.kind === "doubt") return understood.result;
  const { kpi, target, meaning, proposal } = understood;
  const { measure, reason } = proposal;
  const due = dueOf(kpi.timeframe ?? action.timeframe, target, review, meaning.phases);
  const about = {
    kpi,
    measure,
    measureReason: reason,
    isEntered: measure === "entered" && kpi.entered !== undefined,
    due: due.end ?? null,
    unit: shownUnit(kpi, target),
    direction: meaning.direction,
    isFlow: meaning.flow.isFlow,
    ...(meaning.group.kind === "group" ? { group: meaning.group.name } : {}),
  };
  if (review.asOf < review.term.start)
    return { ...bare("not-started", `The term starts on ${dayText(review.term.start)}.`), ...about };
  const input = { kpi, target, due, review, index, meaning, frozen: frozen?.get(kpi.id) };
  const judged = judge(input, measure);
  const remarks = [
    ...judged.remarks,
    ...due.remarks,
    ...commonRemarks(kpi, judged, meaning.phases.length > 0),
    ...(about.isEntered ? enteredDiffers(input, judged) : []),
  ];
  return { ...judged, ...(judged.phases ? {} : phasesOfFigure(input, judged)), remarks, ...about };
}

/** Rows of KPI Values count by themselves where the sheet that the words ask for has nothing of the KPI. Source: RULES-2 11. */
function valuesOf(kpi: Kpi, proposed: Measure, context: EvaluationContext): Choice["values"] {
  if (!hasRows(kpi, context.index.evidence)) return undefined;
  return { onlyThere: !isTold(kpi, proposed, context) };
}

function isTold(kpi: Kpi, proposed: Measure, { index }: EvaluationContext): boolean {
  const { memberStatus, followUp } = index.evidence;
  if (proposed === "members") return (memberStatus.get(kpi.id)?.filled ?? 0) > 0;
  if (proposed === "positive replies") return followUp.rows.length > 0;
  return rowsNaming(index, kpi.action).length > 0;
}

/** A doubtful reading is not computed with: a wrong number is worse than none. */
function judgeableTarget({ target, unit }: Kpi): Target | undefined {
  if (target.kind === "unread" || isFlagged(target)) return undefined;
  const [value] = target.value.parts;
  // ">= 0" asks for nothing. Source: RULES 6.
  const asksNothing = "comparator" in value && value.comparator === ">=" && value.value === 0;
  return asksNothing ? undefined : targetWithUnit(value, unit);
}

function checkTarget(kpi: Kpi, why: string, remarks: readonly KpiRemark[]): KpiResult {
  const measureReason = "No measure, because the target cannot be computed with";
  return {
    ...bare("check-target", `Check target: ${why}`),
    remarks,
    kpi,
    measure: "entered",
    measureReason,
    isEntered: false,
    due: null,
    unit: shownUnit(kpi, kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined),
  };
}

function whyCheck({ target, targetText }: Kpi): string {
  const text = targetText.trim();
  if (text === "") return "this KPI has no target of its own.";
  if (target.kind === "unread") return `"${text}" could not be read: ${inWords(target.reason)}.`;
  const doubt = target.notes.find(({ certainty }) => certainty === "doubtful");
  return doubt
    ? `"${text}" is in doubt: ${doubtInWords(doubt.code, wordsOf(doubt, targetText))}.`
    : `"${text}" asks for nothing.`;
}

/** Phases of what is no count of Members: met by the figure of their day, where figures tell one. */
function phasesOfFigure(input: RuleInput<Target>, { actual }: Judgement): Pick<Judgement, "phases"> {
  if (input.meaning.phases.length === 0) return {};
  const scale = input.target.kind === "percent" ? 100 : 1;
  const onDay = (day: CalendarDate): number | undefined =>
    day === input.review.asOf ? (actual ?? undefined) : valueOn(input, day);
  return { phases: phaseResults(input, onDay, scale) };
}

function commonRemarks(kpi: Kpi, { attainment }: Judgement, hasPhases: boolean): readonly KpiRemark[] {
  const high =
    attainment !== null && attainment > 1.25
      ? [{ code: "target-may-be-low", text: "Far above the target: it may be set low." }]
      : [];
  const hasMore = !hasPhases && kpi.target.kind === "read" && kpi.target.value.parts.length > 1;
  const more = hasMore
    ? [
        {
          code: "further-parts",
          text: "The target has further parts that are not measured; number them (1), (2) to have a KPI each.",
        },
      ]
    : [];
  return [...high, ...more, ...(hasPhases ? phaseRemarks(kpi) : [])];
}

/** Levels by days are judged in time order, however they are written. Source: RULES-2 13. */
function phaseRemarks({ target }: Kpi): readonly KpiRemark[] {
  const parts = target.kind === "read" ? target.value.parts : [];
  return isOutOfOrder(parts)
    ? [
        {
          code: "phases-out-of-order",
          text: "The levels of the target are not in the order of their days: they are judged by the days; write the earliest first.",
        },
      ]
    : [];
}
