import type { KpiReport } from "../domain/kpi/report";
import type { Remark } from "../domain/shared/remark";
import { kpiSheet } from "../sheets/kpi/kpi-sheet";
import { ownedSheets } from "../sheets/kpi/owned-sheets";
import { readOffice } from "../sheets/office/read-office";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";
import type { Workbook } from "./ports/workbook";
import { refuse } from "./problem";
import { type Days, reportKpis } from "./report-kpis";

/** What was found, and the odd cells met on the way. */
export interface WorkbookReport {
  readonly report: KpiReport;
  readonly remarks: readonly Remark[];
}

/** Reads the workbook and judges its KPIs; writes nothing. */
export async function readReport(workbook: Workbook, days: Days): Promise<WorkbookReport> {
  return reportOf(await workbook.read(), days);
}

/** Reads, judges and draws KPI Progress into the workbook. A user's own sheet of that name is left alone and refused. */
export async function refreshKpiSheet(workbook: Workbook, days: Days): Promise<WorkbookReport> {
  const snapshot = await workbook.read();
  const found = reportOf(snapshot, days);
  const drawing = kpiSheet(found.report);
  refuseForeign(snapshot, drawing.name);
  await workbook.apply([{ kind: "draw", drawing }]);
  return found;
}

function reportOf(snapshot: WorkbookSnapshot, days: Days): WorkbookReport {
  const office = readOffice(snapshot);
  return { report: reportKpis(office, days), remarks: office.remarks };
}

function refuseForeign({ sheets }: WorkbookSnapshot, name: string): void {
  const there = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (there === undefined || ownedSheets.mayDraw(there)) return;
  refuse(
    "sheet-not-ours",
    `The workbook has a sheet "${there.name}" that RSP Tracker did not draw.`,
    "Rename that sheet, then report again; it was left as it is.",
  );
}
