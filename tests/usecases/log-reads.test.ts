import type { LogRow } from "../../src/domain/kpi/evidence/evidence";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { readWorkbookModel, type WorkbookModel } from "../../src/sheets/model/read-workbook-model";
import type { CellValue } from "../../src/sheets/sheet-snapshot";
import { attentionIn } from "../../src/usecases/kpi-attention";
import { reportKpis } from "../../src/usecases/report-kpis";
import { toDoOf } from "../../src/usecases/to-do";
import { gridOf } from "../grid-of";
import { aRegister, theSettings, today } from "./entering/a-model";

/** Kinds of KPI that ask the log; of the untied ones all rows count. Some lack figures, so that they want something. */
const kinds = [
  ["Number of workshops", "At least twice per year"],
  ["Number of talks", "At least once every quarter"],
  ["Number of missions", "At least 12 missions"],
  ["Evaluation rate", "At least average of 4 out of 5"],
  ["Share of requests", "At least 75% of the requests"],
  ["Use of experts", "At least half of the missions use experts"],
] as const;

const planOf = (kpis: number) =>
  gridOf("Strategic Action Plan", [
    ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
    ...Array.from({ length: kpis }, (_, at): readonly CellValue[] => {
      const [kpi, target] = kinds[at % kinds.length] ?? kinds[0];
      return [`${at + 1}`, `Action ${at + 1}`, "1.1.1 - 1st milestone", kpi, target, "On-going"];
    }),
  ]);

const rowsOfLog = 40;

const log = gridOf("Activity Log", [
  ["Date", "Activity", "Actions", "Status", "Evaluation score", "Requested", "Request met", "Experts used"],
  ...Array.from({ length: rowsOfLog }, (_, at): readonly CellValue[] => [
    { kind: "date", date: calendarDate("2019-02-04") },
    `Workshop ${at}`,
    // The same few actions, however many the plan has.
    ["1-(a)", "1-(b)", "1-(c)"][at % 3] ?? null,
    at % 5 === 0 ? "planned" : "delivered",
    ...[null, "yes", null, null],
  ]),
]);

/** An office whose log counts every row that is taken from it. */
function counted(kpis: number): { readonly model: WorkbookModel; readonly reads: () => number } {
  const model = readWorkbookModel({ sheets: [planOf(kpis), aRegister, theSettings, log] });
  const { activityLog } = model.evidence;
  let reads = 0;
  const rows = new Proxy(activityLog.rows, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key) as LogRow | number; // whatever an array has
    },
  });
  const evidence = { ...model.evidence, activityLog: { ...activityLog, rows } };
  return { model: { ...model, evidence }, reads: () => reads };
}

/** Everything that is said of KPIs: the report, what is to do, what needs attention. */
function readsFor(kpis: number): number {
  const { model, reads } = counted(kpis);
  const report = reportKpis(model, { asOf: undefined, today });
  expect(report.results).toHaveLength(kpis);
  const wanted = new Set(toDoOf(model, report).map(({ kind }) => kind));
  for (const kind of ["settle-planned", "add-score", "answer-requests"] as const)
    expect(wanted).toContain(kind);
  attentionIn({ model, report });
  return reads();
}

test("ten times the KPIs read no more rows of the log: no rule, to-do or remark walks through it", () => {
  expect(readsFor(240)).toBeLessThanOrEqual(readsFor(24));
});

test("a row is read a few times in all, not once a KPI", () => {
  expect(readsFor(240)).toBeLessThanOrEqual(rowsOfLog * 5);
});
