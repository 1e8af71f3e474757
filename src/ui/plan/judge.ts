import { refuseStopped, type PreparedSheets } from "../../usecases/drawing/put-sheets";
import { judge, type JudgeRequest } from "../../usecases/drawing/judging";

/**
 * Judges a workbook's sheets and prepares what is to be drawn: beside the page where the front can, else on it. Throws a
 * ProblemError as the work itself does, and ("stopped") as soon as `signal` says so.
 */
export type Judge = (request: JudgeRequest, signal: AbortSignal) => Promise<PreparedSheets>;

/** On the page itself, which has a turn between the parts of the work. */
export const judgeHere: Judge = (request, signal) =>
  judge(request, async () => {
    await new Promise((resolve) => setTimeout(resolve));
    refuseStopped(() => !signal.aborted);
  });
