/** A host that can take its last `apply` back. Optional: a file that was not saved over needs none. */
export interface Revert {
  /**
   * Puts back what the last `apply` replaced. False where there is nothing to take back: nothing was written yet, or it
   * was taken back already. Throws a ProblemError ("cell-changed") where somebody changed a cell of the user's sheets
   * since, and then nothing was put back.
   */
  revertLast(): Promise<boolean>;
}
