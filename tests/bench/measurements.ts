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
  usual: { runs: 7, budget: 20_000 },
  once: { runs: 1, budget: 0 },
};

const howOften = (size: SizeName): HowOften => (size === "S" ? often.small : often.usual);

/** One after another, each in a process of its own; `say` is told what comes next. */
export function measureAll({ worker, folder, say }: Bench) {
  const run = <Found>(task: string, size: SizeName, more: Partial<TaskOptions> = {}) => {
    say(`${task} ${size}`);
    const file = join(folder, `${size}.xlsx`);
    const figures = join(folder, `${size.replaceAll(" ", "-")}.json`);
    return apart<Found>(worker, { task, size, file, figures, often: howOften(size), ...more });
  };
  const time = (task: string, size: SizeName, more: Partial<TaskOptions> = {}): Timing =>
    run<Timing>(task, size, more).found;
  const duckDb = (size: SizeName, threads: number): Timing => time("evaluateByDuckDb", size, { threads });
  const evaluation = (size: SizeName) => ({
    ours: time("evaluateOurs", size),
    duckDb1: duckDb(size, 1),
    duckDb2: duckDb(size, 2),
    sqlite: time("evaluateBySqlite", size),
  });
  const workbook = (size: SizeName) => ({
    made: run<{ bytes: number; cells: number }>("makeWorkbook", size).found,
    read: time("readOurs", size),
    readByHucre: time("readByHucre", size),
    understand: time("understand", size),
    save: time("saveOurs", size),
    saveByHucre: time("saveByHucre", size),
    refresh: time("refresh", size),
  });
  const megabytes = (task: string): number => run(task, "M", { often: often.once }).megabytes;
  return {
    files: { S: workbook("S"), M: workbook("M") },
    evaluated: { S: evaluation("S"), M: evaluation("M"), L: evaluation("L") },
    parts: {
      S: run<Readonly<Record<string, Timing>>>("evaluateParts", "S").found,
      M: run<Readonly<Record<string, Timing>>>("evaluateParts", "M").found,
    },
    rivals: { sheetJs: time("readBySheetJs", "M"), excelJs: time("readByExcelJs", "M") },
    rows: [time("evaluateOurs", "rows 50k"), time("evaluateOurs", "M"), time("evaluateOurs", "rows 200k")],
    actions: (["actions 200", "actions 2k", "actions 20k"] as const).map((size) =>
      time("evaluateOurs", size),
    ),
    memory: {
      read: megabytes("readOurs"),
      readByHucre: megabytes("readByHucre"),
      refresh: megabytes("refresh"),
      saveByHucre: megabytes("saveByHucre"),
    },
  };
}

export interface Bench {
  readonly worker: string;
  /** A temporary folder for workbooks and figures. */
  readonly folder: string;
  readonly say: (what: string) => void;
}
