import { join } from "node:path";
import { apart } from "./apart";
import type { SizeName } from "./data/size";
import type { TaskOptions } from "./tasks/options";
import type { HowOften, Timing } from "./timing";

/** Everything that one run of the bench measures, in milliseconds and megabytes. */
export type Measurements = ReturnType<typeof measureAll>;

/** Small things are done often: they take a moment, and the machine does other things too. */
const often: Readonly<Record<"small" | "usual" | "once", HowOften>> = {
  small: { runs: 200, budget: 4_000 },
  usual: { runs: 11, budget: 20_000 },
  once: { runs: 1, budget: 0 },
};

const howOften = (size: SizeName): HowOften => (size === "S" ? often.small : often.usual);

/** One after another, each in a process of its own; `say` is told what comes next, and what was given up. */
export function measureAll(bench: EvaluationContext) {
  const { time, run } = processes(bench);
  const workbook = (size: SizeName) => ({
    made: run<{ cells: number }>("makeWorkbook", size)?.found,
    read: time("readOurs", size),
    readByHucre: time("readByHucre", size),
    understand: time("understand", size),
    save: time("saveOurs", size),
    saveByHucre: time("saveByHucre", size),
    refresh: time("refresh", size),
  });
  const parts = (size: SizeName) => run<Readonly<Record<string, Timing>>>("evaluateParts", size)?.found ?? {};
  const megabytes = (task: string) => run(task, "M", { often: often.once })?.megabytes;
  return {
    files: { S: workbook("S"), M: workbook("M") },
    evaluated: { S: evaluation(time, "S"), M: evaluation(time, "M"), L: evaluation(time, "L") },
    parts: { S: parts("S"), M: parts("M") },
    rivals: { sheetJs: time("readBySheetJs", "M"), excelJs: time("readByExcelJs", "M") },
    rows: [time("evaluateOurs", "rows 50k"), time("evaluateOurs", "M"), time("evaluateOurs", "rows 200k")],
    actions: (["actions 200", "actions 2k", "actions 20k"] as const).map((size) =>
      time("evaluateOurs", size),
    ),
    mapped: time("mapAndMatch", "M"),
    directors: run<{ draw: Timing; write: Timing }>("drawForDirectors", "M")?.found,
    survey: {
      csv: time("importCsv", "M"),
      papa: time("parseByPapa", "M"),
      xlsx: time("importXlsx", "M"),
      reader: time("readXlsxAlone", "M"),
    },
    memory: {
      read: megabytes("readOurs"),
      readByHucre: megabytes("readByHucre"),
      refresh: megabytes("refresh"),
      saveByHucre: megabytes("saveByHucre"),
    },
  };
}

type Time = (task: string, size: SizeName, more?: Partial<TaskOptions>) => Timing | undefined;

/** The peers are held against our figures, so without ours they are not asked. */
function evaluation(time: Time, size: SizeName) {
  const ours = time("evaluateOurs", size);
  const peer = (task: string, threads = 1) => ours && time(task, size, { threads });
  return {
    ours,
    duckDb1: peer("evaluateByDuckDb"),
    duckDb2: peer("evaluateByDuckDb", 2),
    sqlite: peer("evaluateBySqlite"),
  };
}

function processes({ worker, folder, say }: EvaluationContext) {
  const run = <Found>(task: string, size: SizeName, more: Partial<TaskOptions> = {}) => {
    say(`${task} ${size}`);
    const file = join(folder, `${size}.xlsx`);
    const figures = join(folder, `${size.replaceAll(" ", "-")}.json`);
    const found = apart<Found>(worker, { task, size, file, figures, often: howOften(size), ...more });
    if (found === undefined) say(`${task} ${size} was given up: too much time or memory`);
    return found;
  };
  const time: Time = (task, size, more) => run<Timing>(task, size, more)?.found;
  return { run, time };
}

export interface EvaluationContext {
  readonly worker: string;
  /** A temporary folder for workbooks and figures. */
  readonly folder: string;
  readonly say: (what: string) => void;
}
