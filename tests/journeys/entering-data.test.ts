import { readFileSync } from "node:fs";
import type { WorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { actionId, kpiId } from "../../src/domain/plan/ids";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { createDataSheets } from "../../src/usecases/setup/create-data-sheets";
import { planLogActivity } from "../../src/usecases/log-activity";
import { reportKpis } from "../../src/usecases/report-kpis";
import { planTickMembers } from "../../src/usecases/tick-members";
import { toDoOf } from "../../src/usecases/to-do";
import { undoOf } from "../../src/usecases/undo";
import { pastedAnnexes } from "../fixtures/annexes/pasted-annexes";
import { newId } from "../new-id";

const sample = async () =>
  memoryWorkbook((await openXlsx(readFileSync("assets/sample-plan.xlsx")).read()).sheets);
const days = { asOf: undefined, today: calendarDate("2019-06-30") };
const officeOf = async (workbook: MemoryWorkbook): Promise<WorkbookModel> =>
  readWorkbookModel(await workbook.read());
const reportOf = (model: WorkbookModel) => reportKpis(model, days);
const actualOf = async (workbook: MemoryWorkbook, id: string) =>
  reportOf(await officeOf(workbook)).results.find(({ kpi }) => kpi.id === id)?.actual;

async function undo(workbook: MemoryWorkbook, changes: Parameters<typeof undoOf>[0]) {
  const taken = undoOf(changes);
  if (taken.kind !== "changes") throw new Error("cannot be undone");
  await workbook.apply(taken.changes);
}

test("an activity logged in the sample moves the action's KPI by one, and undo restores every cell", async () => {
  const workbook = await sample();
  const before = await workbook.read();
  const model = readWorkbookModel(before);
  const yearly = reportOf(model).results.find(
    ({ kpi, measure }) => measure === "events" && kpi.targetText.includes("year"),
  );
  if (yearly === undefined) throw new Error("the sample has yearly KPIs");
  const { changes, problems } = planLogActivity(model, {
    date: calendarDate("2019-06-03"),
    activity: "Seminar that nobody logged before",
    actions: [yearly.action.id],
    status: "delivered",
    members: model.evidence.members.slice(0, 3).map(({ name }) => name),
    score: 4.5,
    respondents: 20,
  });
  expect(problems).toEqual([]);
  await workbook.apply(changes);
  expect(await actualOf(workbook, yearly.kpi.id)).toBe((yearly.actual ?? 0) + 1);
  expect((await officeOf(workbook)).remarks).toEqual(model.remarks);
  await undo(workbook, changes);
  expect(await workbook.read()).toEqual(before);
});

test("five Members ticked in a blank column of the sample make a figure of No data", async () => {
  const workbook = await sample();
  const model = await officeOf(workbook);
  const todo = toDoOf(model, reportOf(model)).find(({ kind, gain }) => kind === "tick-members" && gain === 1);
  const [kpi] = todo?.kpis ?? [];
  if (kpi === undefined) throw new Error("the sample has a blank column");
  const five = model.evidence.members.slice(0, 5).map(({ name }) => name);
  const answer = { kind: "yes", since: calendarDate("2019-05-01") } as const;
  const { changes, preview } = planTickMembers(model, {
    kpi,
    answers: new Map(five.map((name) => [name, answer])),
  });
  expect(preview.map(({ label }) => label)).toEqual(five);
  await workbook.apply(changes);
  expect(await actualOf(workbook, kpi)).toBe(5);
  await undo(workbook, changes);
  expect(await actualOf(workbook, kpi)).toBeNull();
});

test("pasted annexes get their data sheets, then ticks and activities count, and To do grows shorter", async () => {
  const workbook = memoryWorkbook(pastedAnnexes());
  const bare = await officeOf(workbook);
  expect(toDoOf(bare, reportOf(bare))[0]).toMatchObject({ kind: "create-data-sheets", gain: 43 });
  await workbook.apply(createDataSheets(bare, { newId }).changes);
  const model = await officeOf(workbook);
  expect(model.remarks).toEqual(bare.remarks);
  const first = toDoOf(model, reportOf(model));
  expect(first[0]).toMatchObject({ kind: "log-activity", gain: 19 });
  const kpi = kpiId(actionId(1, "a"));
  const answers = new Map(
    model.evidence.members.slice(0, 5).map(({ name }) => [name, { kind: "yes" }] as const),
  );
  await workbook.apply(planTickMembers(model, { kpi, answers }).changes);
  expect(await actualOf(workbook, kpi)).toBe(5);
  const logged = planLogActivity(await officeOf(workbook), {
    date: calendarDate("2019-03-04"),
    activity: "Workshop",
    actions: [actionId(2, "a")],
    status: "delivered",
    members: [],
  });
  await workbook.apply(logged.changes);
  const then = await officeOf(workbook);
  const left = toDoOf(then, reportOf(then));
  expect(left.map(({ kind }) => kind)).not.toContain("log-activity");
  expect(left.filter(({ gain }) => gain > 0).length).toBeLessThan(first.length);
});
