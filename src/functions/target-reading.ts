import type { Reading } from "../domain/shared/reading";
import { saysNothing } from "../domain/shared/plain-text";
import type { TargetSentence } from "../domain/target/read-target";
import { readTargetCell } from "../domain/target/read-target-cell";
import { type Answer, answer, nothing, quoted, slip } from "./answer";
import { type Argument, textOf } from "./argument";
import { inWords } from "../domain/shared/code-words";
import { fiscalYear } from "./fiscal-year";
import { kept } from "./kept";

const readText = kept((text) => readTargetCell(text, fiscalYear));

/** How a target cell is read: words, or a bare number, which asks for at least as many. */
export const readingOf = (target: Argument): Reading<TargetSentence> =>
  typeof target === "number" ? readNumber(target) : readText(textOf(target));

/** Excel hands over 85 % as 0.85, and nobody asks for a part of one thing. */
const readNumber = (value: number): Reading<TargetSentence> =>
  readTargetCell(value > 0 && value < 1 ? { kind: "percent", value } : value, fiscalYear);

/** The same where the target must be understood: why not goes to the cell. */
export function sentenceOf(target: Argument): Answer<Extract<Reading<TargetSentence>, { kind: "read" }>> {
  const text = textOf(target);
  if (saysNothing(text)) return nothing("There is no target.");
  const reading = readingOf(target);
  return reading.kind === "read"
    ? answer(reading)
    : slip(`The target ${quoted(text)} could not be read: ${inWords(reading.reason)}.`);
}
