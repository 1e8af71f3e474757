import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { packedText } from "../cli/commands/packed-text";
import { readWorkbookFile } from "../hosts/disk/workbook-file";
import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
import {
  failedProblem,
  judgeOffice,
  type OfficeFiles,
  type OfficeJob,
  type OfficeOutcome,
} from "../usecases/consolidate/judge-office";

const files: OfficeFiles = {
  open: async (path) => openXlsx(await readWorkbookFile(path)),
  pack: packedText,
};

/** One after the other, in this thread. */
export async function judgeHere(jobs: readonly OfficeJob[]): Promise<readonly OfficeOutcome[]> {
  const outcomes: OfficeOutcome[] = [];
  for (const job of jobs) outcomes.push(await judgeOffice(files, job));
  return outcomes;
}

/** More threads than this would take more memory than they give time. */
const mostThreads = 8;

/** Where a workbook or two changed, a thread would take longer to start than they to judge. */
const fewest = 3;

/**
 * Over the cores: every thread runs `script`, which must come to `serveJudging`. A thread that dies costs the office that it was
 * at; where none can start (a script that this Node does not read by itself) all are judged in this one.
 */
export function judgeBeside(script: string) {
  return async (jobs: readonly OfficeJob[]): Promise<readonly OfficeOutcome[]> => {
    if (jobs.length < fewest) return judgeHere(jobs);
    const outcomes: OfficeOutcome[] = [];
    const places = jobs.keys();
    const one = async (): Promise<void> => {
      let thread = await startedThread(script);
      for (const place of places) {
        const job = jobs[place];
        if (job === undefined) continue;
        outcomes[place] = await (thread?.judge(job) ?? judgeOffice(files, job));
        if (thread?.isAlive() === false) thread = await startedThread(script);
      }
      thread?.end();
    };
    const threads = Math.min(availableParallelism(), mostThreads, jobs.length);
    await Promise.all(Array.from({ length: threads }, one));
    return outcomes;
  };
}

interface JudgingThread {
  readonly judge: (job: OfficeJob) => Promise<OfficeOutcome>;
  readonly isAlive: () => boolean;
  readonly end: () => void;
}

/** A thread once it says that it serves; undefined where it ends before. */
function startedThread(script: string): Promise<JudgingThread | undefined> {
  return new Promise((started) => {
    const worker = new Worker(script, { workerData: judging });
    let alive = true;
    let settle: ((outcome: OfficeOutcome) => void) | undefined;
    const die = (message: string): void => {
      alive = false;
      started(undefined);
      settle?.({ kind: "refused", problem: failedProblem(message) });
    };
    const thread: JudgingThread = {
      judge: (job) =>
        new Promise((resolve) => {
          settle = resolve;
          if (alive) worker.postMessage(job);
          else die("its thread ended");
        }),
      isAlive: () => alive,
      end: () => void worker.terminate(),
    };
    worker.on("message", (said: OfficeOutcome | typeof serving) =>
      said === serving ? started(thread) : settle?.(said),
    );
    worker.on("error", (error: Error) => die(error.message));
    worker.on("exit", () => die("its thread ended"));
  });
}

/** What a thread says once it can be asked. */
export const serving = "serving";

/** By what a thread of ours knows what it is for. */
const judging = "rsp-tracker judging";

/** Whether this is such a thread; if so it judges what it is sent until it is ended. */
export function serveJudging(given: unknown): boolean {
  if (isMainThread || given !== judging || parentPort === null) return false;
  const port = parentPort;
  port.on("message", (job: OfficeJob) => {
    void judgeOffice(files, job).then((outcome) => port.postMessage(outcome));
  });
  port.postMessage(serving);
  return true;
}
