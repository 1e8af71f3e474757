import type { Evidence } from "../../../src/domain/kpi/evidence/evidence";
import type { KpiReport } from "../../../src/domain/kpi/report";
import { indexEvidence } from "../../../src/domain/kpi/evidence/evidence-index";
import { readActionIds } from "../../../src/domain/plan/ids";
import { readWorkbookModel, type WorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { asOf } from "../data/days";
import { evidenceOf } from "../data/evidence";
import { type OfficeData, officeData } from "../data/office-data";
import { planSheets } from "../data/office-sheets";
import { type SizeName, sizes } from "../data/size";

/** An office in memory: the plan as read from its sheet, the evidence as the sheets' readers would leave it. */
export interface BenchOffice {
  readonly data: OfficeData;
  readonly model: WorkbookModel;
}

export function benchOffice(size: SizeName): BenchOffice {
  const data = officeData(sizes[size]);
  const model = readWorkbookModel({ sheets: planSheets(data) });
  return { data, model: { ...model, evidence: evidenceOf(data) } };
}

/**
 * What is measured as "evaluate": the Actions texts are split, the evidence is indexed and every KPI is judged, with
 * its sentence, its remarks and its cells. Days and numbers are read already, as they are in the peers' tables.
 */
export function evaluate({ data, model }: BenchOffice): KpiReport {
  splitActions(data);
  return judge(model);
}

export const judge = (model: WorkbookModel): KpiReport =>
  reportKpis({ ...model, evidence: anew(model.evidence) }, { asOf: undefined, today: asOf });

export const index = ({ model }: BenchOffice) => indexEvidence(anew(model.evidence));

/** The same rows in new lists: whatever is remembered of the old ones does not count. */
const anew = (evidence: Evidence): Evidence => ({
  ...evidence,
  activityLog: { ...evidence.activityLog, rows: [...evidence.activityLog.rows] },
  followUp: { ...evidence.followUp, rows: [...evidence.followUp.rows] },
});

/** Each distinct text once, as the log's reader does it. */
export function splitActions({ log }: OfficeData): number {
  const known = new Map<string, ReturnType<typeof readActionIds>>();
  let named = 0;
  for (const { actionsText } of log) {
    const found = known.get(actionsText) ?? readActionIds(actionsText);
    known.set(actionsText, found);
    named += found.ids.length;
  }
  return named;
}
