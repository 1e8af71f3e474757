import type { Note, Reading } from "../shared/reading";
import { describeTarget } from "./describe-target";
import { nearestPhrase } from "./nearest-phrase";
import { isFlagged, readTargets, type TargetContext, type TargetSentence } from "./read-target";
import type { Comparator, Target } from "./target";

const mostOthers = 3;

/**
 * otherReadings("Cancel 4 seminars", ...) -> ["at most 4 seminars", "exactly 4 seminars"]: what else a doubtful text may ask,
 * each a sentence that is surely read, the nearest to the doubt first. Of a text that could not be read, sentences near it.
 * Source: READING, "The principle".
 */
export function otherReadings(
  text: string,
  reading: Reading<TargetSentence>,
  context: TargetContext = {},
): readonly string[] {
  const near = reading.kind === "unread" ? nearTo(text, context) : reading.value.parts;
  const first = near[0];
  if (first === undefined) return [];
  const turned = turnedOf(first);
  const numbered = ofOtherNumbers(text, first, context);
  const notes = reading.kind === "read" ? reading.notes : [];
  const others = isOfNumbers(notes) ? [...numbered, ...turned] : [...turned, ...numbered];
  const alone = near.length > 1 ? near : [];
  const said = reading.kind === "unread" ? near.slice(0, 1) : [];
  const proposed = reading.kind === "read" && near.length === 1 ? describeTarget(first) : undefined;
  const sentences = [...said, ...alone, ...others].map(describeTarget);
  return [...new Set(sentences)]
    .filter((sentence) => sentence !== proposed && isSure(sentence, context))
    .slice(0, mostOthers);
}

/** Doubts of which number is meant, rather than of which way is better. */
const ofNumbers = new Set(["year-or-number", "two-dates", "number-may-qualify", "multiple-or-addition"]);

const isOfNumbers = (notes: readonly Note[]): boolean =>
  notes.some(({ code, certainty }) => certainty === "doubtful" && ofNumbers.has(code));

function nearTo(text: string, context: TargetContext): readonly Target[] {
  const near = readTargets(nearestPhrase(text)?.phrase ?? "", context);
  return near.kind === "read" ? near.value.parts : [];
}

const turnings: Readonly<Record<Comparator, readonly Comparator[]>> = {
  ">=": ["<=", "="],
  ">": ["<=", "="],
  "<=": [">=", "="],
  "<": [">=", "="],
  "=": [">=", "<="],
};

/** The same level the other way round, or just so. */
function turnedOf(target: Target): readonly Target[] {
  if (!("comparator" in target)) return [];
  const turned = turnings[target.comparator].map((comparator) => ({ ...target, comparator }));
  if (target.kind !== "change") return turned;
  const direction = target.direction === "increase" ? "decrease" : "increase";
  return [{ ...target, direction }];
}

const numbers = /(?<![\p{L}\d.,/])\d[\d.,]*/gu;

/** Read from another number of the text on: "Same as 2017 (9 visits)" may ask for nine visits. */
function ofOtherNumbers(text: string, target: Target, context: TargetContext): readonly Target[] {
  const used = new Set(["value" in target ? target.value : 0, "of" in target ? target.of : 0]);
  return [...text.matchAll(numbers)].flatMap(({ index, 0: written }) => {
    const rest = readTargets(text.slice(index), context);
    const [part] = rest.kind === "read" ? rest.value.parts : [];
    if (part === undefined || !("value" in part) || used.has(part.value)) return [];
    return Number(written.replace(/,/g, "")) === part.value ? [part] : [];
  });
}

/** Whoever chooses it is not asked again. */
function isSure(sentence: string, context: TargetContext): boolean {
  const reading = readTargets(sentence, context);
  return reading.kind === "read" && !isFlagged(reading);
}
