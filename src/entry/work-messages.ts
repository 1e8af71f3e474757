import type { JudgeAnswer, JudgeRequest } from "../usecases/drawing/judging";
import type { WorkbookChange } from "../usecases/ports/workbook";

/** What the page asks of the worker beside it: to judge, or to write changes into a file. */
export type WorkRequest =
  | JudgeRequest
  | { readonly kind: "apply"; readonly bytes: Uint8Array; readonly changes: readonly WorkbookChange[] };

export type WorkAnswer = JudgeAnswer | { readonly kind: "applied"; readonly bytes: Uint8Array<ArrayBuffer> };
