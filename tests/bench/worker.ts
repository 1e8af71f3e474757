import { drawForDirectors } from "./tasks/directors";
import { evaluateByDuckDb, evaluateBySqlite, evaluateOurs, evaluateParts } from "./tasks/evaluate";
import { mapAndMatch } from "./tasks/map";
import type { TaskOptions } from "./tasks/options";
import { makeWorkbook, readByExcelJs, readByHucre, readBySheetJs, readOurs } from "./tasks/read";
import { importCsv, importXlsx, parseByPapa, readXlsxAlone } from "./tasks/survey";
import { refresh, saveByHucre, saveOurs, understand } from "./tasks/write";

/** Does one task in a process of its own and prints what it found as the last line, in JSON. */
const tasks: Readonly<Record<string, (options: TaskOptions) => Promise<unknown>>> = {
  makeWorkbook,
  readOurs,
  readByHucre,
  readBySheetJs,
  readByExcelJs,
  understand,
  evaluateOurs,
  evaluateParts,
  evaluateByDuckDb,
  evaluateBySqlite,
  saveOurs,
  saveByHucre,
  refresh,
  mapAndMatch,
  drawForDirectors,
  importCsv,
  parseByPapa,
  importXlsx,
  readXlsxAlone,
};

async function work(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? "{}") as TaskOptions; // as run.ts sent them
  const task = tasks[options.task];
  if (task === undefined) throw new Error(`there is no task "${options.task}"`);
  const found = await task(options);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ found, megabytes })}\n`);
}

void work();
