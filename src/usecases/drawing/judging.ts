import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { judged, understood } from "../plan-picture";
import type { Pause } from "../ports/table-file";
import { type Problem, ProblemError } from "../problem";
import type { Days } from "../report-kpis";
import { type PreparedSheets, preparedSheets } from "./put-sheets";
import { existingDrawings } from "./owned-drawings";

/** What a pane wants of a workbook's sheets: to see them judged, or what a refresh draws prepared as well. Plain data. */
export interface JudgeRequest {
  readonly kind: "look" | "refresh";
  readonly snapshot: WorkbookSnapshot;
  readonly days: Days;
}

/** What came of it, as it travels between threads. */
export type JudgeAnswer =
  | { readonly kind: "prepared"; readonly prepared: PreparedSheets }
  | { readonly kind: "refused"; readonly problem: Problem }
  /** A mistake of ours: who asked does the work itself, where the error is loud. */
  | { readonly kind: "broken" };

/** Judges, and prepares what is to be drawn; nothing is written. `pause` has its turn between the parts of the work. */
export async function judge({ kind, snapshot, days }: JudgeRequest, pause: Pause): Promise<PreparedSheets> {
  await pause();
  const model = understood(snapshot, days);
  await pause();
  const picture = judged(snapshot, model, days);
  if (kind === "look") return { picture, drawings: [] };
  await pause();
  return preparedSheets(picture, existingDrawings);
}

/** The side that works for another thread. */
export async function answerJudge(request: JudgeRequest): Promise<JudgeAnswer> {
  try {
    return { kind: "prepared", prepared: await judge(request, async () => undefined) };
  } catch (error) {
    return error instanceof ProblemError ? { kind: "refused", problem: error.problem } : { kind: "broken" };
  }
}
