import { applyToFile } from "../hosts/xlsx-file/apply-to-file";
import { answerJudge } from "../usecases/drawing/judging";
import { ProblemError } from "../usecases/problem";
import type { WorkAnswer, WorkRequest } from "./work-messages";

// Works beside the page, which stays awake meanwhile. Its end is the page's to bring about: that is how work is stopped.
addEventListener("message", ({ data }: MessageEvent<WorkRequest>) => {
  void answerOf(data).then((answer) =>
    postMessage(answer, { transfer: answer.kind === "applied" ? [answer.bytes.buffer] : [] }),
  );
});

async function answerOf(request: WorkRequest): Promise<WorkAnswer> {
  if (request.kind !== "apply") return answerJudge(request);
  try {
    return { kind: "applied", bytes: await applyToFile(request.bytes, request.changes) };
  } catch (error) {
    return error instanceof ProblemError ? { kind: "refused", problem: error.problem } : { kind: "broken" };
  }
}
