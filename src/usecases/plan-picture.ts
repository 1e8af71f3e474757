import type { FrozenReview } from "../domain/kpi/review/frozen-review";
import type { CalendarDate } from "../domain/shared/calendar-date";
import type { Remark } from "../domain/shared/remark";
import type { KpiReport } from "../domain/kpi/report";
import { readWorkbookModel, type WorkbookModel } from "../sheets/model/read-workbook-model";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";
import type { Workbook } from "./ports/workbook";
import { type Days, reportKpis } from "./report-kpis";

/** Everything that a front shows of a workbook, of one reading: so no two figures on a screen are of different moments. */
export interface PlanPicture {
  readonly snapshot: WorkbookSnapshot;
  readonly model: WorkbookModel;
  readonly report: KpiReport;
  readonly remarks: readonly Remark[];
  /** Closed reviews of this plan before as-of, in time order. */
  readonly reviews: readonly FrozenReview[];
  /** Nothing dated on or before it is written any more; undefined where no period is closed. */
  readonly closedUntil: CalendarDate | undefined;
}

/** Reads and judges; writes nothing. Throws a ProblemError where there is no plan, or its term is not known. */
export async function lookAtPlan(workbook: Workbook, days: Days): Promise<PlanPicture> {
  return pictureOf(await workbook.read(), days);
}

export const pictureOf = (snapshot: WorkbookSnapshot, days: Days): PlanPicture =>
  judged(snapshot, understood(snapshot, days), days);

/** The first half: what the sheets mean. */
export const understood = (snapshot: WorkbookSnapshot, days: Days): WorkbookModel =>
  readWorkbookModel(snapshot, days.asOf ?? days.today);

/** The second: what that makes of the KPIs. */
export function judged(snapshot: WorkbookSnapshot, model: WorkbookModel, days: Days): PlanPicture {
  const report = reportKpis(model, days);
  const { remarks, closedUntil } = model;
  const reviews = model.reviews.filter(({ asOf }) => asOf < report.asOf);
  return { snapshot, model, report, remarks, reviews, closedUntil };
}
