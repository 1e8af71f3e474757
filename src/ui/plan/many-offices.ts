import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { OfficeJob, OfficeOutcome } from "../../usecases/consolidate/judge-office";

/** Judges the workbooks of other offices, one at a time, and makes a workbook of what is drawn of them. */
export interface ManyOffices {
  /** Throws a ProblemError ("stopped") where nobody waits for it any more. */
  readonly judge: (bytes: Uint8Array, job: OfficeJob, signal: AbortSignal) => Promise<OfficeOutcome>;
  readonly draw: (sheets: readonly SheetDrawing[]) => Promise<Uint8Array>;
}
