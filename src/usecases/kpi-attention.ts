import {
  type Attention,
  type AttentionItem,
  attentionItem,
  attentionOf,
} from "../domain/kpi/attention/attention";
import type { StatusOn } from "../domain/kpi/attention/attention-since";
import { type EvaluationContext, evaluateKpi } from "../domain/kpi/evaluate-kpi";
import { type EvidenceIndex, indexEvidence } from "../domain/kpi/evidence/evidence-index";
import type { ActionKpi } from "../domain/kpi/report";
import { addMonths, type CalendarDate, dayBefore } from "../domain/shared/calendar-date";
import type { PlanPicture } from "./plan-picture";
import { figureChooser, measureChooser } from "./report-kpis";
import { toDoOf } from "./to-do";

/** More than a director reads in ten minutes; the rest is in KPI Progress. */
const most = 60;

/** What of a workbook that was read and judged needs attention, as of the report's day. */
export function attentionIn(picture: Pick<PlanPicture, "model" | "report">): Attention {
  const { model, report } = picture;
  const index = indexEvidence(model.evidence);
  const statusOn = statusReader(picture, index);
  return attentionOf({ report, index, toDo: toDoOf(model, report), statusOn, most });
}

/** The director's questions about one KPI: since when, what would turn it, who could; and its course so far. */
export interface KpiAnswers extends AttentionItem {
  /** At the ends of quarters since the term began, then as of the report's day; fewer than two are no course. */
  readonly course: readonly CoursePoint[];
}

/** How a KPI stood on a day, and what was expected by then, both in the KPI's own unit. */
export interface CoursePoint {
  readonly day: CalendarDate;
  readonly actual: number;
  readonly expected: number | null;
}

export function answersAbout(picture: Pick<PlanPicture, "model" | "report">, result: ActionKpi): KpiAnswers {
  const { model, report } = picture;
  const index = indexEvidence(model.evidence);
  const judgedOn = judge(picture, index);
  const statusOn: StatusOn = (other, day) => judgedOn(other, day).status;
  return {
    ...attentionItem(result, { report, index, statusOn }),
    course: courseOf(result, report, judgedOn),
  };
}

/** A figure that was typed into the plan says nothing of earlier days; there only closed reviews do. */
function courseOf(
  result: ActionKpi,
  { asOf, term }: PlanPicture["report"],
  judgedOn: ReturnType<typeof judge>,
): readonly CoursePoint[] {
  if (result.isEntered)
    return (result.trend?.points ?? []).flatMap(({ asOf: day, actual }) => pointOf(day, actual, null));
  const earlier = quarterEnds(term.start, asOf).flatMap((day) => {
    const { actual, expected } = judgedOn(result, day);
    return pointOf(day, actual, expected);
  });
  return [...earlier, ...pointOf(asOf, result.actual, result.expected)];
}

const pointOf = (
  day: CalendarDate,
  actual: number | null,
  expected: number | null,
): readonly CoursePoint[] => (actual === null ? [] : [{ day, actual, expected }]);

/** Every third month's last day from a term's start to before as-of; the latest twelve. */
function quarterEnds(start: CalendarDate, asOf: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let next = addMonths(start, 3); dayBefore(next) < asOf; next = addMonths(next, 3))
    days.push(dayBefore(next));
  return days.slice(-mostQuarters);
}

const mostQuarters = 12;

const statusReader = (picture: Pick<PlanPicture, "model" | "report">, index: EvidenceIndex): StatusOn => {
  const judgedOn = judge(picture, index);
  return (result, day) => judgedOn(result, day).status;
};

/** How a KPI stood on an earlier day, by what the sheets hold today. */
function judge({ model, report }: Pick<PlanPicture, "model" | "report">, index: EvidenceIndex) {
  const { fiscalYearStartMonth, cutOffs } = model.settings;
  const chosenMeasure = measureChooser(model.settings);
  const { office } = model.settings;
  const figures = figureChooser(model);
  const contexts = new Map<CalendarDate, EvaluationContext>();
  const contextOn = (asOf: CalendarDate): EvaluationContext => {
    const review = { asOf, term: report.term, fiscalYearStartMonth, cutOffs };
    const context = contexts.get(asOf) ?? { review, index, chosenMeasure, office, figures };
    contexts.set(asOf, context);
    return context;
  };
  return ({ kpi, action }: ActionKpi, day: CalendarDate) => evaluateKpi(kpi, action, contextOn(day));
}
