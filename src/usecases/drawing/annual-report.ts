import type { AnnualReport, Figure, ReportCell } from "../../domain/annual-report/annual-report";
import { figure } from "../../domain/annual-report/cells";
import { annualReport } from "../../domain/annual-report/report-tables";
import { fiscalYearOf } from "../../domain/kpi/periods";
import type { ActionKpi, KpiReport } from "../../domain/kpi/report";
import type { DaySpan } from "../../domain/kpi/review/review";
import { memberResolver } from "../../domain/member/resolve-member";
import { logMemberReader } from "../../domain/workplan/log-members";
import { dateOf } from "../../domain/shared/calendar-date";
import { reportedRows } from "../../sheets/annual-report/reported-rows";
import { namesIn } from "../../sheets/status-styles";
import { actualCell } from "../../sheets/kpi/actual-cell";
import { activityLogTable } from "../../sheets/tables/activity-log";
import { followUpTable, readTallies } from "../../sheets/tables/follow-up-survey";
import { rowsOf } from "../../sheets/tables/sheet-table";
import type { PlanPicture } from "../plan-picture";
import { trackWorkPlan } from "../track-work-plan";
import { reportKpis } from "../report-kpis";

/**
 * The tables of the annual report of the fiscal year that contains as-of, or of another: of a year that is over as of
 * its last day, KPIs too.
 */
export function annualReportOf(picture: PlanPicture, year: DaySpan = reportYear(picture)): AnnualReport {
  const { model } = picture;
  const { sheets, evidence } = model;
  const { activityLog, followUp } = evidence;
  const { tallies } = readTallies(rowsOf(sheets, followUpTable));
  const report = asOfYear(picture, year);
  const workPlan = trackWorkPlan(model, report);
  const unsure = workPlan.matches.filter(({ certainty }) => certainty === "possible");
  return annualReport(
    {
      report,
      workPlan: { ...workPlan, toConfirm: unsure.length },
      log: {
        sheet: activityLog.sheet,
        rows: reportedRows(activityLog.rows, rowsOf(sheets, activityLogTable)),
      },
      membersOf: logMemberReader({ register: evidence.members, resolve: memberResolver(evidence.members) }),
      counted: { register: evidence.members, word: model.settings.office.countedAre ?? "Members" },
      evidence,
      survey: { sheet: followUp.sheet, workshops: tallies },
      statusWords: model.settings.statusStyles,
      statusNames: namesIn(model.settings.statusStyles),
      actualOf,
    },
    year,
  );
}

/** The fiscal year that contains as-of, or the one that begins in a calendar year: reportYear(picture, 2017) -> 2017/18. */
export function reportYear({ model, report }: PlanPicture, firstYear?: number): DaySpan {
  const { fiscalYearStartMonth } = model.settings;
  const start = firstYear === undefined ? undefined : dateOf(firstYear, fiscalYearStartMonth, 1);
  return fiscalYearOf(start ?? report.asOf, fiscalYearStartMonth);
}

/** A past year is judged as of its own end. */
const asOfYear = ({ model, report }: PlanPicture, { end }: DaySpan): KpiReport =>
  end < report.asOf ? reportKpis(model, { asOf: end, today: end }) : report;

const shownBy: Readonly<Record<string, Figure["shown"]>> = {
  "0%": "percent",
  "0.0%": "percent-tenths",
  "0.00%": "percent-hundredths",
  "0.00": "hundredths",
};

/** As KPI Progress shows it: one rule for both sheets. */
function actualOf(result: ActionKpi): ReportCell {
  const { value, style } = actualCell(result);
  if (typeof value === "string") return value;
  return typeof value === "number" ? figure(value, shownBy[style?.numberFormat ?? ""] ?? "plain") : null;
}
