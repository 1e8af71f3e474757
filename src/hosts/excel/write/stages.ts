import type { WorkbookChange } from "../../../usecases/ports/workbook";
import { sheetNameOf } from "./preflight";

/**
 * stagesOf(changes): the changes in groups that touch each sheet once, so that a group can be checked together and goes
 * out together. A change of a sheet that an earlier one touched waits for the next group, which sees what that one left.
 */
export function stagesOf(changes: readonly WorkbookChange[]): readonly (readonly WorkbookChange[])[] {
  const stages: WorkbookChange[][] = [];
  let touched = new Set<string>();
  for (const change of changes) {
    const name = sheetNameOf(change).toLowerCase();
    if (stages.length === 0 || touched.has(name)) {
      stages.push([]);
      touched = new Set();
    }
    touched.add(name);
    stages[stages.length - 1]?.push(change);
  }
  return stages;
}
