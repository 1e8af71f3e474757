import type { JudgeAnswer, JudgeRequest } from "../usecases/drawing/judging";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";
import type { OfficeJob, OfficeOutcome } from "../usecases/consolidate/judge-office";
import type { WorkbookChange } from "../usecases/ports/workbook";

/** What the page asks of the worker beside it: to judge, to write changes into a file, or to read one. */
export type WorkRequest =
  | JudgeRequest
  | { readonly kind: "apply"; readonly bytes: Uint8Array; readonly changes: readonly WorkbookChange[] }
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "office"; readonly bytes: Uint8Array; readonly job: OfficeJob };

export type WorkAnswer =
  | JudgeAnswer
  | { readonly kind: "applied"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "read"; readonly snapshot: WorkbookSnapshot }
  | { readonly kind: "office"; readonly outcome: OfficeOutcome };
