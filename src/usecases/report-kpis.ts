import type { CalendarDate } from "../domain/shared/calendar-date";
import { type Measure, readMeasure } from "../domain/kpi/measure";
import { type KpiReport, reportOn } from "../domain/kpi/report";
import type { Kpi, Plan, Term } from "../domain/plan/plan";
import { measureKey, type Settings } from "../sheets/tables/settings/settings";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { namesIn } from "../sheets/status-styles";
import { refuse } from "./problem";

/** The days that a report may be of: what the user gave, and today for when neither they nor Settings say. */
export interface Days {
  readonly asOf: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** Judges every KPI of a workbook. Throws a ProblemError where there is no plan or no term: nothing can be said then. */
export function reportKpis(model: WorkbookModel, { asOf, today }: Days): KpiReport {
  const { settings, evidence, decisions, reviews } = model;
  return reportOn({
    plan: planOf(model),
    evidence,
    review: {
      asOf: asOf ?? settings.asOf ?? today,
      term: termOf(model),
      fiscalYearStartMonth: settings.fiscalYearStartMonth,
      cutOffs: settings.cutOffs,
    },
    chosenMeasure: measureChooser(settings),
    decisions,
    reviews,
    names: namesIn(settings.statusStyles),
  });
}

/** The plan of a workbook; throws a ProblemError where no sheet has one. */
export function planOf({ plan, sheets, remarks }: WorkbookModel): Plan {
  if (plan) return plan;
  const tooLong = remarks.find(({ code }) => code === "plan-too-long");
  if (tooLong) return refuse("too-large", tooLong.text, tooLong.next);
  const names = sheets
    .map(({ sheet }) => `"${sheet.name}"`)
    .slice(0, 10)
    .join(", ");
  return refuse(
    "no-plan",
    `No sheet with a Strategic Action Plan was found (looked at ${names || "no sheet at all"}).`,
    'A plan needs a heading row with at least an action, a KPI and a target column, such as "Specific action", "KPI", "Target", "Timeframe".',
  );
}

function termOf({ term, remarks }: WorkbookModel): Term {
  if (term) return term;
  const remark = remarks.find(({ code }) => code === "term-missing");
  return refuse(
    "no-term",
    remark?.text ?? "The plan's term is not known.",
    remark?.next ?? 'Add "Term start" and "Term end" to Settings.',
  );
}

/** Settings win over the plan's own "Measured by". */
export const measureChooser =
  ({ measures }: Settings) =>
  ({ id, measuredBy }: Kpi): Measure | undefined =>
    (measures.size === 0 ? undefined : measures.get(measureKey(id))) ??
    (measuredBy === undefined ? undefined : readMeasure(measuredBy));
