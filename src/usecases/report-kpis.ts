import type { CalendarDate } from "../domain/shared/calendar-date";
import { figureKey } from "../domain/kpi/evidence/evidence";
import type { FigureChoices } from "../domain/kpi/measure/meaning";
import { type Measure, readMeasure } from "../domain/kpi/measure/measure";
import { type KpiReport, reportOn } from "../domain/kpi/report";
import { fiscalYearOf } from "../domain/kpi/periods";
import type { Kpi, Term } from "../domain/plan/plan";
import { measureKey, type Settings } from "../sheets/tables/settings/settings";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { namesIn } from "../sheets/status-styles";
import { planOf } from "./plan-of";

/** The days that a report may be of: what the user gave, and today for when neither they nor Settings say. */
export interface Days {
  readonly asOf: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** Judges every KPI of a workbook. Throws a ProblemError where there is no plan: nothing can be said then. */
export function reportKpis(model: WorkbookModel, { asOf, today }: Days): KpiReport {
  const { settings, evidence, decisions, reviews } = model;
  const day = asOf ?? settings.asOf ?? today;
  return reportOn({
    plan: planOf(model),
    evidence,
    review: {
      asOf: day,
      term: termOf(model, day),
      fiscalYearStartMonth: settings.fiscalYearStartMonth,
      cutOffs: settings.cutOffs,
    },
    chosenMeasure: measureChooser(settings),
    office: settings.office,
    figures: figureChooser(model),
    decisions,
    reviews,
    names: namesIn(settings.statusStyles),
  });
}

/** The term of a workbook, else the fiscal year of as-of: a report is never refused for want of a term. Source: RULES-2 14. */
const termOf = ({ term, settings }: WorkbookModel, day: CalendarDate): Term =>
  term ?? fiscalYearOf(day, settings.fiscalYearStartMonth);

/** What people said once of a KPI's figures, in Settings and Choices. */
export const figureChooser =
  ({ settings: { flows, aggregates }, directions }: Pick<WorkbookModel, "settings" | "directions">) =>
  ({ id, ownId }: Kpi): FigureChoices => {
    const of = <Found>(chosen: ReadonlyMap<string, Found>): Found | undefined =>
      chosen.size === 0 ? undefined : (chosen.get(measureKey(id)) ?? chosen.get(measureKey(ownId ?? "")));
    const direction = directions.get(figureKey(id)) ?? directions.get(figureKey(ownId ?? ""));
    return { isFlow: of(flows), aggregate: of(aggregates), direction };
  };

/** Settings win over the plan's own "Measured by". */
export const measureChooser =
  ({ measures }: Settings) =>
  ({ id, ownId, measuredBy }: Kpi): Measure | undefined =>
    (measures.size === 0
      ? undefined
      : (measures.get(measureKey(id)) ?? measures.get(measureKey(ownId ?? "")))) ??
    (measuredBy === undefined ? undefined : readMeasure(measuredBy));
