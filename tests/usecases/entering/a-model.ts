import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { type WorkbookModel, readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { gridOf } from "../../grid-of";

/** A plan of four actions: Members, events per year, an average, and a share of requests. */
export const aPlan = gridOf`Strategic Action Plan
  No. | Specific action                                  | RSP milestone         | KPI                  | Target                          | Timeframe
  a   | Help Members to put risk management in place     | 1.1.1 - 1st milestone | Number of Members    | At least 2/3 Members            | June 2020
  b   | Hold workshops                                   | 1.1.2 - 1st milestone | Number of workshops  | At least twice per year         | On-going
  c   | Evaluate the workshops                           | 1.1.2 - 2nd milestone | Evaluation rate      | At least average of 4 out of 5  | On-going
  d   | Meet requests                                    | 1.1.3 - 1st milestone | Share of requests    | At least 75% of the requests    | On-going`;

export const aRegister = gridOf`Members
  Member | Sub-region      | Other names | Active
  Fiji   | Pacific Islands |             | yes
  Samoa  | Pacific Islands |             | yes
  Tonga  | Pacific Islands |             | yes`;

export const theSettings = gridOf`Settings
  Setting    | Value
  Term start | 2018-07-01
  Term end   | 2020-06-30
  As of      | 2019-06-30`;

export const aStatus = gridOf`Member Status
  Member | 1-(a) Risk management
  Fiji   | 2019-01-15
  Samoa  | no
  Tonga  |`;

export const aLog = gridOf`Activity Log
  Date       | Activity               | Actions | Status    | Evaluation score
  2019-02-04 | Workshop on valuation  | 1-(b)   | delivered |`;

/** The office of some sheets, beside the plan, the register and the settings. */
export const aModel = (...sheets: readonly SheetSnapshot[]): WorkbookModel =>
  readWorkbookModel({ sheets: [aPlan, aRegister, theSettings, ...sheets] });

export const aWorkbook = (...sheets: readonly SheetSnapshot[]): MemoryWorkbook =>
  memoryWorkbook([aPlan, aRegister, theSettings, ...sheets]);

export const today = calendarDate("2019-06-30");

/** How a KPI of a workbook stands now. */
export async function existing(workbook: MemoryWorkbook, id: string) {
  const model = readWorkbookModel(await workbook.read());
  return reportKpis(model, { asOf: undefined, today }).results.find(({ kpi }) => kpi.id === id);
}
