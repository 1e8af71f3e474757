import type { MilestoneReferences } from "../plan/milestone";
import type { Action } from "../plan/plan";
import { readMilestones } from "../plan/read-milestones";
import { read } from "../shared/reading";

/** What a person says of an action that answers to no milestone. */
export const noMilestone = "none";

/**
 * The actions with the milestones that people chose for them, by id: "1.1.3/2; 1.2.1/1" or "1.1.3 - 2nd milestone";
 * "none" clears every proposal. A choice that can't be read changes nothing.
 */
export function withChosenMilestones(
  actions: readonly Action[],
  chosen: ReadonlyMap<string, string>,
): readonly Action[] {
  if (chosen.size === 0) return actions;
  return actions.map((action) => {
    const references = referencesOf(chosen.get(action.id));
    return references === undefined ? action : { ...action, milestones: read(references) };
  });
}

function referencesOf(value: string | undefined): MilestoneReferences | undefined {
  if (value === undefined) return undefined;
  if (value.trim().toLowerCase() === noMilestone) return { references: [], specific: true };
  const reading = readMilestones(value.replace(/(\d)\s*\/\s*(\d{1,2})\b/g, "$1 - $2"));
  const isFound = reading.kind === "read" && (reading.value.references.length > 0 || reading.value.specific);
  return isFound ? reading.value : undefined;
}
