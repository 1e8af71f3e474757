import { type Attention, attentionOf } from "../domain/kpi/attention";
import type { StatusOn } from "../domain/kpi/attention-since";
import { type Bench, evaluateKpi } from "../domain/kpi/evaluate-kpi";
import { type EvidenceIndex, indexEvidence } from "../domain/kpi/evidence-index";
import type { CalendarDate } from "../domain/shared/calendar-date";
import type { PlanPicture } from "./plan-picture";
import { measureChooser } from "./report-kpis";
import { toDoOf } from "./to-do";

/** More than a director reads in ten minutes; the rest is in KPI Progress. */
const most = 60;

/** What of a workbook that was read and judged needs attention, as of the report's day. */
export function attentionIn(picture: Pick<PlanPicture, "office" | "report">): Attention {
  const { office, report } = picture;
  const index = indexEvidence(office.evidence);
  const statusOn = statusReader(picture, index);
  return attentionOf({ report, index, toDo: toDoOf(office, report), statusOn, most });
}

function statusReader(
  { office, report }: Pick<PlanPicture, "office" | "report">,
  index: EvidenceIndex,
): StatusOn {
  const { fiscalYearStartMonth, cutOffs } = office.settings;
  const chosenMeasure = measureChooser(office.settings);
  const benches = new Map<CalendarDate, Bench>();
  const benchOn = (asOf: CalendarDate): Bench => {
    const review = { asOf, term: report.term, fiscalYearStartMonth, cutOffs };
    const bench = benches.get(asOf) ?? { review, index, chosenMeasure };
    benches.set(asOf, bench);
    return bench;
  };
  return ({ kpi, action }, day) => evaluateKpi(kpi, action, benchOn(day)).status;
}
