import { plainText } from "../shared/plain-text";
import { type Reading, read } from "../shared/reading";
import { describeTarget } from "./describe-target";
import { isFlagged, readTargets, type TargetContext, type TargetSentence } from "./read-target";

/** What a person said once of a doubtful text: the proposal's own sentence, or another one that is surely read. */
export interface ReadingChoice {
  /** The target's text, as `readingKey` makes it. */
  readonly text: string;
  /** "at least 22 of 33 Members"; several parts are apart by ";". "yes" confirms the proposal as it is. */
  readonly meant: string;
}

/** Texts that differ only in blanks, dashes and line breaks are one. */
export const readingKey = (text: string): string => plainText(text);

/** proposalOf(reading) -> "at least 22 of 33 Members; at least 3 workshops": the sentence that a person confirms. */
export const proposalOf = ({ parts }: TargetSentence): string => parts.map(describeTarget).join("; ");

const affirmed = new Set(["yes", "y", "x", "ok", "confirmed", "oui", "true"]);

/**
 * The reading after a person's word on its text: sure from then on, with the note "reading-confirmed" (the proposal) or
 * "reading-chosen" (another sentence). Undefined where what they wrote cannot be read surely itself, or confirms nothing.
 */
export function confirmedReading(
  reading: Reading<TargetSentence>,
  meant: string,
  context: TargetContext = {},
): Reading<TargetSentence> | undefined {
  const proposed = reading.kind === "read" && affirmed.has(plainText(meant).toLowerCase());
  if (proposed || (reading.kind === "read" && plainText(meant) === proposalOf(reading.value))) {
    const sure = reading.notes.filter(({ certainty }) => certainty !== "doubtful");
    return read(reading.value, [...sure, { code: "reading-confirmed", certainty: "said" }]);
  }
  const other = readTargets(meant, context);
  if (other.kind === "unread" || isFlagged(other)) return undefined;
  // Its words stand in Choices, not in the plan.
  return read({ parts: other.value.parts }, [{ code: "reading-chosen", certainty: "said" }]);
}
