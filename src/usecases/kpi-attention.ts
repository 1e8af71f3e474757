import {
  type Attention,
  type AttentionItem,
  attentionItem,
  attentionOf,
} from "../domain/kpi/attention/attention";
import type { StatusOn } from "../domain/kpi/attention/attention-since";
import { type EvaluationContext, evaluateKpi } from "../domain/kpi/evaluate-kpi";
import { type EvidenceIndex, indexEvidence } from "../domain/kpi/evidence/evidence-index";
import { type History, type HistoryFrame, historyFrame, historyOf } from "../domain/kpi/history/history";
import type { ActionKpi } from "../domain/kpi/report";
import type { KpiId } from "../domain/plan/ids";
import type { CalendarDate } from "../domain/shared/calendar-date";
import { inCountedWord } from "../domain/member/counted-word";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { wordIn } from "../sheets/tables/settings/settings";
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
  const found = attentionOf({ report, index, toDo: toDoOf(model, report), statusOn, most });
  return { ...found, worst: found.worst.map((item) => inWord(item, model)) };
}

/** In the office's own word for Members. */
const inWord = (item: AttentionItem, { settings }: Pick<WorkbookModel, "settings">): AttentionItem => ({
  ...item,
  turn: inCountedWord(item.turn, wordIn(settings)),
  who: inCountedWord(item.who, wordIn(settings)),
});

/** The director's questions about one KPI: since when, what would turn it, who could; and its line so far. */
export interface KpiAnswers extends AttentionItem {
  /** At the ends of months since the term began, then as of the report's day; fewer than two are no line. */
  readonly history: History;
}

export function answersAbout(picture: Pick<PlanPicture, "model" | "report">, result: ActionKpi): KpiAnswers {
  const { report } = picture;
  const index = indexEvidence(picture.model.evidence);
  return {
    ...inWord(
      attentionItem(result, { report, index, statusOn: statusReader(picture, index) }),
      picture.model,
    ),
    history: lineOf(result, historyFrame(contextsOf(picture, index)(report.asOf))),
  };
}

/** A figure that was typed into the plan says nothing of earlier days; where nothing else does, closed reviews do. */
function lineOf(result: ActionKpi, frame: HistoryFrame): History {
  const found = historyOf(result, frame);
  if (found.length > 0 || !result.isEntered) return found;
  return (result.trend?.points ?? []).flatMap(({ asOf: day, actual, attainment }) =>
    actual === null ? [] : [{ day, actual, expected: null, attainment }],
  );
}

/** Above so many KPIs a line is computed only for the one whose page is open. */
const mostLines = 500;

/** The lines of all KPIs that have one, for a sheet. */
export function historiesIn(picture: Pick<PlanPicture, "model" | "report">): ReadonlyMap<KpiId, History> {
  const { model, report } = picture;
  if (report.results.length > mostLines) return new Map();
  const frame = historyFrame(contextsOf(picture, indexEvidence(model.evidence))(report.asOf));
  return new Map(report.results.map((result) => [result.kpi.id, lineOf(result, frame)]));
}

/** How a KPI stood on an earlier day, by what the sheets hold today. */
function statusReader(picture: Pick<PlanPicture, "model" | "report">, index: EvidenceIndex): StatusOn {
  const contextOn = contextsOf(picture, index);
  return ({ kpi, action }, day) => evaluateKpi(kpi, action, contextOn(day)).status;
}

/** What judges KPIs as of a day, made once for each. */
function contextsOf({ model, report }: Pick<PlanPicture, "model" | "report">, index: EvidenceIndex) {
  const { fiscalYearStartMonth, cutOffs } = model.settings;
  const chosenMeasure = measureChooser(model.settings);
  const { office } = model.settings;
  const figures = figureChooser(model);
  const contexts = new Map<CalendarDate, EvaluationContext>();
  return (asOf: CalendarDate): EvaluationContext => {
    const review = { asOf, term: report.term, fiscalYearStartMonth, cutOffs };
    const context = contexts.get(asOf) ?? { review, index, chosenMeasure, office, figures };
    contexts.set(asOf, context);
    return context;
  };
}
