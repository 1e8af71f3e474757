import { readFileSync, writeFileSync } from "node:fs";
import type { ActionKpi } from "../../../src/domain/kpi/report";
import { kpiSheet } from "../../../src/sheets/kpi/kpi-sheet";
import { checkAlike, type Figures, figuresOf } from "../figures";
import { figuresOfAnswers } from "../peers/answers";
import { duckDb } from "../peers/duckdb";
import { type Engine, evaluate as evaluateByPeer } from "../peers/engine";
import { sqlite } from "../peers/sqlite";
import { type Table, tablesOf } from "../peers/tables";
import { timed, type Timing } from "../timing";
import { benchOffice, evaluate, index, judge, splitActions } from "./office";
import type { TaskOptions } from "./options";

/** The product's own evaluation; leaves its figures where the options say. */
export async function evaluateOurs({ size, figures, often }: TaskOptions): Promise<Timing> {
  const model = benchOffice(size);
  const timing = await timed(() => evaluate(model), often);
  if (figures !== undefined)
    writeFileSync(figures, JSON.stringify(figuresOf(judge(model.model).results, model.data.actions)));
  return timing;
}

/** The parts of it, each on its own. */
export async function evaluateParts({ size, often }: TaskOptions): Promise<Readonly<Record<string, Timing>>> {
  const model = benchOffice(size);
  const report = judge(model.model);
  return {
    split: await timed(() => splitActions(model.data), often),
    index: await timed(() => index(model), often),
    judge: await timed(() => judge(model.model), often),
    draw: await timed(() => kpiSheet(report), often),
  };
}

export const evaluateByDuckDb = (options: TaskOptions): Promise<Timing> =>
  measurePeer(options, (tables) => duckDb(tables, options.threads ?? 1));

export const evaluateBySqlite = (options: TaskOptions): Promise<Timing> =>
  measurePeer(options, (tables) => Promise.resolve(sqlite(tables)));

/** A peer whose figures are not ours is not timed but refused. */
async function measurePeer(
  { task, size, figures, often }: TaskOptions,
  open: (tables: readonly Table[]) => Promise<Engine>,
): Promise<Timing> {
  const { data, model } = benchOffice(size);
  const kpis = (model.plan?.actions ?? []).flatMap((action) =>
    action.kpis.map((kpi) => ({ kpi, action }) as ActionKpi),
  ); // of a result only the question is used here
  const engine = await open(tablesOf(data, kpis));
  const theirs = figuresOfAnswers(await evaluateByPeer(engine), kpis, data.actions);
  const ours = JSON.parse(readFileSync(figures ?? "", "utf8")) as Figures; // written by evaluateOurs
  checkAlike(task, ours, theirs);
  return timed(() => evaluateByPeer(engine), often);
}
