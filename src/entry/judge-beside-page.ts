import type { Judge } from "../ui/judge";
import { refuseStopped } from "../usecases/drawing/put-sheets";
import type { JudgeAnswer, JudgeRequest } from "../usecases/drawing/judging";
import { ProblemError } from "../usecases/problem";

/** The worker that rests, its engine warm; undefined while it works, and where none can start. */
let resting: Worker | undefined;
let canStart = true;

/** Judges in a worker, or on the page itself where no worker can start (an old webview, a strict policy). */
export const judgeBesidePage: Judge = async (request, signal) => {
  const worker = resting ?? startWorker();
  resting = undefined;
  const answer = worker ? await answerOf(worker, request, signal) : "broken";
  if (answer === "broken" || answer.kind === "broken") {
    worker?.terminate();
    canStart = worker !== undefined && answer !== "broken";
    return (await import("../ui/judge")).judgeHere(request, signal);
  }
  resting = worker;
  if (answer.kind === "refused") throw new ProblemError(answer.problem);
  return answer.prepared;
};

function startWorker(): Worker | undefined {
  if (!canStart) return undefined;
  try {
    return new Worker(/* webpackChunkName: "judge-worker" */ new URL("./judge-worker.ts", import.meta.url));
  } catch {
    return undefined;
  }
}

/** "broken" where the worker did not start or broke down. Stopping ends it at once, whatever it is at. */
function answerOf(
  worker: Worker,
  request: JudgeRequest,
  signal: AbortSignal,
): Promise<JudgeAnswer | "broken"> {
  return new Promise<JudgeAnswer | "broken">((done, refuse) => {
    const stop = (): void => {
      worker.terminate();
      try {
        refuseStopped(() => false);
      } catch (error) {
        refuse(error as Error); // thrown by the line above
      }
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<JudgeAnswer>) => {
      signal.removeEventListener("abort", stop);
      done(data);
    };
    worker.onerror = () => done("broken");
    worker.postMessage(request);
  });
}
