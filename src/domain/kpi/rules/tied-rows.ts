import type { ActionId } from "../../plan/ids";
import type { LogRow } from "../evidence";
import type { EvidenceIndex } from "../evidence-index";

/** Rows tied to the action, else all: if any row of the log names the action, only those count. */
export const rowsTiedTo = (index: EvidenceIndex, action: ActionId): readonly LogRow[] =>
  index.rowsByAction.get(action) ?? index.evidence.activityLog.rows;
