import type { Evidence } from "../../../src/domain/kpi/evidence";
import type { KpiReport } from "../../../src/domain/kpi/report";
import { indexEvidence } from "../../../src/domain/kpi/evidence-index";
import { readActionIds } from "../../../src/domain/plan/ids";
import { readOffice, type Office } from "../../../src/sheets/office/read-office";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { asOf } from "../data/days";
import { evidenceOf } from "../data/evidence";
import { type OfficeData, officeData } from "../data/office-data";
import { planSheets } from "../data/office-sheets";
import { type SizeName, sizes } from "../data/size";

/** An office in memory: the plan as read from its sheet, the evidence as the sheets' readers would leave it. */
export interface BenchOffice {
  readonly data: OfficeData;
  readonly office: Office;
}

export function benchOffice(size: SizeName): BenchOffice {
  const data = officeData(sizes[size]);
  const office = readOffice({ sheets: planSheets(data) });
  return { data, office: { ...office, evidence: evidenceOf(data) } };
}

/**
 * What is measured as "evaluate": the Actions texts are split, the evidence is indexed and every KPI is judged, with
 * its sentence, its remarks and its cells. Days and numbers are read already, as they are in the peers' tables.
 */
export function evaluate({ data, office }: BenchOffice): KpiReport {
  splitActions(data);
  return judge(office);
}

export const judge = (office: Office): KpiReport =>
  reportKpis({ ...office, evidence: anew(office.evidence) }, { asOf: undefined, today: asOf });

export const index = ({ office }: BenchOffice) => indexEvidence(anew(office.evidence));

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
