import type { ReadForGrid } from "../hosts/grid/read-for-grid";
import type { ApplyToFile } from "../hosts/xlsx-file/apply-to-file";
import type { Judge } from "../ui/plan/judge";
import { refuseStopped } from "../usecases/drawing/put-sheets";
import type { ManyOffices } from "../ui/plan/many-offices";
import { ProblemError } from "../usecases/problem";
import type { WorkAnswer, WorkRequest } from "./work-messages";

/** The worker that rests, its engine warm; undefined while it works, and where none can start. */
let resting: Worker | undefined;
let canStart = true;

/** Judges in a worker, or on the page itself where no worker can start (an old webview, a strict policy). */
export const judgeBesidePage: Judge = async (request, signal) => {
  const answer = await answerTo(request, signal);
  return answer.kind === "prepared"
    ? answer.prepared
    : (await import("../ui/plan/judge")).judgeHere(request, signal);
};

/** Writes into a file likewise. */
export const applyBesidePage: ApplyToFile = async (bytes, changes) => {
  const answer = await answerTo({ kind: "apply", bytes, changes });
  return answer.kind === "applied"
    ? answer.bytes
    : (await import("../hosts/xlsx-file/apply-to-file")).applyToFile(bytes, changes);
};

/** Reads a file likewise. */
export const readBesidePage: ReadForGrid = async (bytes, signal) => {
  const answer = await answerTo({ kind: "read", bytes }, signal);
  return answer.kind === "read"
    ? answer.snapshot
    : (await import("../hosts/grid/read-for-grid")).readForGrid(bytes);
};

/** Judges another office's workbook likewise. */
export const judgeOfficeBesidePage: ManyOffices["judge"] = async (bytes, job, signal) => {
  const answer = await answerTo({ kind: "office", bytes, job }, signal);
  return answer.kind === "office"
    ? answer.outcome
    : (await import("./judge-office-bytes")).judgeOfficeBytes(bytes, job);
};

/** Throws what the worker refused. "broken" where there is none, or it broke down: then the page does the work, and errors are loud. */
async function answerTo(
  request: WorkRequest,
  signal?: AbortSignal,
): Promise<Exclude<WorkAnswer, { readonly kind: "refused" }>> {
  const worker = resting ?? startWorker();
  resting = undefined;
  if (!worker) return { kind: "broken" };
  const answer = await askedOf(worker, request, signal);
  if (answer === "gone" || answer.kind === "broken") {
    worker.terminate();
    canStart = answer !== "gone";
    return { kind: "broken" };
  }
  resting = worker;
  if (answer.kind === "refused") throw new ProblemError(answer.problem);
  return answer;
}

function startWorker(): Worker | undefined {
  if (!canStart) return undefined;
  try {
    return new Worker(/* webpackChunkName: "work-beside" */ new URL("./work-beside.ts", import.meta.url));
  } catch {
    return undefined;
  }
}

/** "gone" where the worker did not start, or broke down. Stopping ends it at once, whatever it is at. */
function askedOf(
  worker: Worker,
  request: WorkRequest,
  signal: AbortSignal | undefined,
): Promise<WorkAnswer | "gone"> {
  return new Promise<WorkAnswer | "gone">((done, fail) => {
    const stop = (): void => {
      worker.terminate();

      Promise.resolve()
        .then(() => refuseStopped(() => false))
        .catch(fail);
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop, { once: true });
    const ended = (answer: WorkAnswer | "gone"): void => {
      signal?.removeEventListener("abort", stop);
      done(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => ended(data);
    worker.onerror = () => ended("gone");
    worker.postMessage(request);
  });
}
