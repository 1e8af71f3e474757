import { ProblemError } from "../../../usecases/problem";
import type { ExcelEnv, Timer } from "../env";

/** A talk with Excel: calls are queued on the context and go out with `sync`. No object of it is kept afterwards. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what was queued; throws a ProblemError ("excel-silent") where Excel does not answer. */
  readonly sync: () => Promise<void>;
}

/** How long Excel may take for one answer: longer than a large sheet needs, shorter than a person waits. */
const longestAnswer = 45_000;

/** Opens a session for a task. What it queued and did not send is dropped when it throws. */
export function openSession<Result>(
  env: ExcelEnv,
  task: (session: Session) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // The task's own end counts: what the client does afterwards is its housekeeping and may take its time.
    const batch = async (context: Excel.RequestContext): Promise<void> => {
      resolve(await task({ context, sync: () => within(env.timer, context.sync()) }));
    };
    env.run({ delayForCellEdit: true }, batch).catch(reject);
  });
}

function within(timer: Timer, answer: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = timer(() => reject(silence()), longestAnswer);
    answer.then(
      () => (callOff(), resolve()),
      (error: unknown) => (callOff(), reject(error)),
    );
  });
}

const silence = (): ProblemError =>
  new ProblemError({
    code: "excel-silent",
    text: `Excel has not answered for ${longestAnswer / 1000} seconds, so it is not known whether anything was written.`,
    next: "Finish editing the cell if one is open, look at the sheet, and try again: the workbook will be read anew.",
  });

export const isSilence = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === "excel-silent";
