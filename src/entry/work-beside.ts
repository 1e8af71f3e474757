import { applyToFile } from "../hosts/xlsx-file/apply-to-file";
import { readForGrid } from "../hosts/grid/read-for-grid";
import { answerJudge } from "../usecases/drawing/judging";
import { ProblemError } from "../usecases/problem";
import { judgeOfficeBytes } from "./judge-office-bytes";
import type { WorkAnswer, WorkRequest } from "./work-messages";

// Works beside the page, which stays awake meanwhile. Its end is the page's to bring about: that is how work is stopped.
addEventListener("message", ({ data }: MessageEvent<WorkRequest>) => {
  void answerOf(data).then((answer) =>
    postMessage(answer, { transfer: answer.kind === "applied" ? [answer.bytes.buffer] : [] }),
  );
});

async function answerOf(request: WorkRequest): Promise<WorkAnswer> {
  if (request.kind === "office")
    return { kind: "office", outcome: await judgeOfficeBytes(request.bytes, request.job) };
  if (request.kind !== "apply" && request.kind !== "read") return answerJudge(request);
  try {
    if (request.kind === "read") return { kind: "read", snapshot: await readForGrid(request.bytes) };
    return { kind: "applied", bytes: await applyToFile(request.bytes, request.changes) };
  } catch (error) {
    return error instanceof ProblemError ? { kind: "refused", problem: error.problem } : { kind: "broken" };
  }
}
