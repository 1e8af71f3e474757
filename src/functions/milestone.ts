import { milestoneIds } from "../domain/plan/milestones/milestone";
import { readMilestoneCell } from "../domain/plan/milestones/read-milestones";
import { type Answer, answer, nothing, quoted, slip } from "./answer";
import { argumentOf, textOf } from "./argument";
import { inWords } from "../domain/shared/code-words";
import { kept } from "./kept";

const readText = kept((text) => readMilestoneCell(text));

/**
 * RSP.MILESTONE: "1.2.2 - 1st to 3rd milestones" -> 1.2.2/1, 1.2.2/2, 1.2.2/3, each in a row; "specific" where the RSP does not
 * ask for the action. A reading in doubt is refused: half of the milestones would look like all of them.
 */
export function milestones(given: unknown): Answer<readonly string[]> {
  const cell = argumentOf(given);
  const text = textOf(cell);
  const reading = typeof cell === "number" ? readMilestoneCell(cell) : readText(text);
  if (reading.kind === "unread")
    return slip(`${quoted(text)} could not be read: ${inWords(reading.reason)}.`);
  const doubts = reading.notes.filter(({ certainty }) => certainty === "doubtful");
  if (doubts.length > 0)
    return slip(`${quoted(text)} is in doubt: ${doubts.map(({ code }) => inWords(code)).join("; ")}.`);
  const ids = milestoneIds(reading.value);
  return ids.length > 0 ? answer(ids) : nothing("No milestone is written there.");
}
