import { readFileSync } from "node:fs";
import { openXlsx as openByHucre, saveXlsx } from "hucre";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { kpiSheet } from "../../../src/sheets/kpi/kpi-sheet";
import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import { asOf } from "../data/days";
import { timed, type Timing } from "../timing";
import { judge } from "./office";
import { required, type TaskOptions } from "./options";

const bytesOf = (file: string | undefined): Uint8Array => new Uint8Array(readFileSync(required(file)));

/** From the workbook's bytes to those with KPI Progress in it, the report being there already. */
export async function saveOurs({ file, often }: TaskOptions): Promise<Timing> {
  const bytes = bytesOf(file);
  const drawing = kpiSheet(judge(readWorkbookModel(await openXlsx(bytes).read())));
  return timed(async () => {
    const workbook = openXlsx(bytes);
    await workbook.apply([{ kind: "draw", drawing }]);
    return workbook.bytes();
  }, often);
}

/** From the workbook's bytes to the same workbook's: what a library does that takes everything apart. */
export async function saveByHucre({ file, often }: TaskOptions): Promise<Timing> {
  const bytes = bytesOf(file);
  return timed(async () => saveXlsx(await openByHucre(bytes)), often);
}

/** The whole command: read, judge, draw, write. */
export async function refresh({ file, often }: TaskOptions): Promise<Timing> {
  const bytes = bytesOf(file);
  return timed(async () => {
    const workbook = openXlsx(bytes);
    await refreshPlan(workbook, { asOf: undefined, today: asOf });
    return workbook.bytes();
  }, often);
}

/** From plain sheets to a plan, evidence and remarks. */
export async function understand({ file, often }: TaskOptions): Promise<Timing> {
  const snapshot = await openXlsx(bytesOf(file)).read();
  return timed(() => readWorkbookModel(snapshot), often);
}
