import { describeTarget } from "./describe-target";
import { isFlagged, readTargets, type TargetContext } from "./read-target";
import type { Comparator, Target } from "./target";

const most = 3;

/**
 * What else a doubtful text may mean, nearest first, at most three sentences; each is surely read and may be kept in Choices as
 * it stands. otherReadings("5 visits with 80 % attendance") -> "at least 80 %", "at most 5 visits", "exactly 5 visits".
 * Empty where the text is sure or cannot be read.
 */
export function otherReadings(text: string, context: TargetContext = {}): readonly string[] {
  const reading = readTargets(text, context);
  if (reading.kind === "unread" || !isFlagged(reading)) return [];
  const { parts } = reading.value;
  const spans = reading.notes.flatMap(({ certainty, span }) =>
    certainty === "doubtful" && span !== undefined ? [span] : [],
  );
  const rewritten = spans.flatMap(({ start, end }) => [
    // Without the word, and from it on: another number may be the one that is meant.
    `${text.slice(0, start)} ${text.slice(end)}`,
    text.slice(start),
  ]);
  const proposed = parts.map(describeTarget).join("; ");
  const sentences = [
    ...rewritten.flatMap((other) => sentenceOf(other, context) ?? []),
    ...parts.slice(0, 1).flatMap((part) => otherSides(part)),
  ];
  return [...new Set(sentences)]
    .filter((sentence) => sentence !== proposed && sentenceOf(sentence, context) !== undefined)
    .slice(0, most);
}

/** The sentence of a text that is surely read and asks for something that can be measured. */
function sentenceOf(text: string, context: TargetContext): string | undefined {
  const reading = readTargets(text.trim(), context);
  if (reading.kind === "unread" || isFlagged(reading)) return undefined;
  const { parts } = reading.value;
  return parts.some(({ kind }) => kind === "boolean" || kind === "date")
    ? undefined
    : parts.map(describeTarget).join("; ");
}

const sides: readonly Comparator[] = [">=", "<=", "="];

/** The same amount, compared in another way. */
const otherSides = (target: Target): readonly string[] =>
  "comparator" in target
    ? sides
        .filter((comparator) => comparator !== target.comparator)
        .map((comparator) => describeTarget({ ...target, comparator }))
    : [];
