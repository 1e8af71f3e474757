import { type Attention, attentionOf } from "../domain/kpi/attention";
import type { StatusOn } from "../domain/kpi/attention-since";
import { type EvaluationContext, evaluateKpi } from "../domain/kpi/evaluate-kpi";
import { type EvidenceIndex, indexEvidence } from "../domain/kpi/evidence-index";
import type { CalendarDate } from "../domain/shared/calendar-date";
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

function statusReader(
  { model, report }: Pick<PlanPicture, "model" | "report">,
  index: EvidenceIndex,
): StatusOn {
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
  return ({ kpi, action }, day) => evaluateKpi(kpi, action, contextOn(day)).status;
}
