import { addressOf } from "../../../sheets/cell-address";
import { refuse } from "../../../usecases/problem";

/** The refusal to take a run back over what somebody wrote since. */
export const refuseChanged = (sheet: string, row: number, column: number): never =>
  refuse(
    "cell-changed",
    `${addressOf(row, column)} of "${sheet}" was changed after the last run.`,
    "Nothing was taken back. Change the cell by hand, or keep it as it is.",
  );
