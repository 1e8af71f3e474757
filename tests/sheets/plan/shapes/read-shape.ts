import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { readWorkbookModel } from "../../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { reportKpis } from "../../../../src/usecases/report-kpis";

export const asOf = calendarDate("2025-06-30");

export const officeOf = (...sheets: readonly SheetSnapshot[]) => readWorkbookModel({ sheets }, asOf);

/** Every KPI of the plan in the sheets, with what was read of it, and how it stands on 30 June 2025. */
export function kpisIn(...sheets: readonly SheetSnapshot[]) {
  const model = officeOf(...sheets);
  return reportKpis(model, { asOf, today: asOf }).results.map(
    ({ kpi, action, actual, due, status, why }) => ({
      action: action.text,
      kpi: kpi.label,
      target: kpi.targetText,
      actual:
        kpi.entered?.value ??
        (kpi.periods?.periods.some((period) => period.actual) ? (actual ?? undefined) : undefined),
      baseline: kpi.baseline,
      due,
      owner: kpi.owner ?? action.owner,
      ownId: kpi.ownId,
      unit: kpi.unit,
      pillar: model.plan?.pillars.find(({ number }) => number === action.pillar)?.name,
      levels: action.levels?.map(({ text }) => text),
      periods: kpi.periods?.periods.map(({ name, target, actual }) => [name, target?.value, actual?.value]),
      status,
      why,
    }),
  );
}

export const codesIn = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
  officeOf(...sheets).remarks.map(({ code }) => code);
