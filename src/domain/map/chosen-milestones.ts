import type { MilestoneReferences } from "../plan/milestones/milestone";
import { readMilestones } from "../plan/milestones/read-milestones";

/** What a person says of an action that answers to no milestone. */
export const noMilestone = "none";

/**
 * The milestones that a person chose for an action: "1.1.3/2; 1.2.1/1" or "1.1.3 - 2nd milestone"; "none" is the
 * office's own, so that nothing is proposed any more. Undefined where it can't be read.
 */
export function readChosenMilestones(value: string): MilestoneReferences | undefined {
  if (value.trim().toLowerCase() === noMilestone) return { references: [], specific: true };
  const reading = readMilestones(value.replace(/(\d)\s*\/\s*(\d{1,2})\b/g, "$1 - $2"));
  const isFound = reading.kind === "read" && (reading.value.references.length > 0 || reading.value.specific);
  return isFound ? reading.value : undefined;
}
