import type { RollUp } from "../../../domain/kpi/roll-up";
import { overviewWords } from "../../words-overview";

/** That nothing is behind is said only of what was measured. */
export function nothingWorse({ measured, total }: Pick<RollUp, "measured" | "total">): string {
  if (measured === 0) return overviewWords.notMeasured(total);
  return measured < total ? overviewWords.partlyMeasured(measured, total) : overviewWords.nothing;
}
