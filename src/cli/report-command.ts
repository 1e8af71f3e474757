import { type CalendarDate, parseCalendarDate } from "../domain/shared/calendar-date";
import { drawSheets } from "../usecases/draw-sheets";
import { allDrawings } from "../usecases/owned-drawings";
import { lookAtPlan } from "../usecases/plan-picture";
import type { ExitCode, Machine } from "./front";
import { reportCsv } from "./report-csv";
import { reportJson } from "./report-json";
import { reportText } from "./report-text";
import { UsageError } from "./usage";
import { visibleJson } from "./visible-text";
import { option, theFile, type Words } from "./words";

/** report PLAN.xlsx [--as-of] [--out] [--csv] [--force] [--json]: 0 whatever the statuses. */
export async function reportCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const path = theFile(words, "report");
  const days = { asOf: asOfOption(words), today: machine.today() };
  const out = option(words, "out");
  const csv = option(words, "csv");
  const force = Boolean(words.values.force);
  const outputs = [out, csv].filter((output) => output !== undefined);
  await machine.checkOutputs({ inputs: [path], outputs, force });
  const { workbook, bytes } = await machine.open(path);
  const found =
    out === undefined ? await lookAtPlan(workbook, days) : await drawSheets(workbook, days, allDrawings);
  const files = [
    ...(out === undefined ? [] : [{ path: out, bytes: bytes() }]),
    ...(csv === undefined ? [] : [{ path: csv, bytes: new TextEncoder().encode(reportCsv(found.report)) }]),
  ];
  if (files.length > 0) await machine.write(files, force);
  if (out !== undefined) warnOfName(path, out, machine);
  machine.out(words.values.json ? visibleJson(reportJson(found), 2) : reportText(found, { out, csv }));
  return 0;
}

function asOfOption(words: Words): CalendarDate | undefined {
  const text = option(words, "as-of");
  if (text === undefined) return undefined;
  const date = parseCalendarDate(text);
  if (date === undefined) throw new UsageError(`"${text}" is no day; write it as 2019-06-30.`);
  return date;
}

/** Excel opens a workbook with macros only by the name of one. */
function warnOfName(path: string, out: string, machine: Machine): void {
  const hasMacros = /\.xlsm$/i.test(path);
  if (hasMacros && !/\.xlsm$/i.test(out))
    machine.error(`${path} has macros: rename ${out} to end in .xlsm, or Excel will not open it.\n`);
}
