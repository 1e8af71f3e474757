import { saysNothing } from "../../shared/plain-text";
import { answerParts } from "../scales/answer-parts";
import type { AnswerScale } from "../scales/answer-scale";
import { readPlace } from "../scales/answer-scale";
import {
  levelOfPlace,
  levelOfWord,
  type NeedTable,
  yesWithoutLevel,
  type NeedLevel,
} from "../scales/need-levels";

export type { NeedLevel };
export type Implemented = "yes" | "no" | "in progress";

/** Answers that are none, each for its own reason; outside: beyond the ends of the scale. */
export type NoAnswer = "blank" | "not-applicable" | "dont-know" | "outside" | "unread";
export type ScaledReading<Value> = { readonly value: Value } | { readonly none: NoAnswer };

const yes = /^(?:yes|y|oui|true|x|✓|✔|selected|checked)\b/i;

/** readNeedOn("4", 1 to 5) -> high; "Very high", "4 - High" and stars too; a word has its level whatever the scale. */
export function readNeedOn(text: string, scale: AnswerScale, table?: NeedTable): ScaledReading<NeedLevel> {
  if (/^(?:not (?:selected|checked)|unchecked|false)$/i.test(text.trim())) return { value: "none" };
  const label = labelledWord(text);
  if (label !== undefined) return { value: label };
  const reading = readPlace(text, scale);
  switch (reading.kind) {
    case "place":
      return { value: levelOfPlace(reading.place, scale, table) };
    case "word":
      return { value: levelOfWord(reading) };
    case "unread":
      return yes.test(text.trim()) ? { value: yesWithoutLevel } : { none: "unread" };
    default:
      return { none: reading.kind };
  }
}

const needWords: readonly (readonly [NeedLevel, RegExp])[] = [
  ["none", /\b(?:no need|not needed|not required|none|nil|no|not at all|0)\b/],
  ["high", /\b(?:high|highest|urgent|strong(?:ly)?|essential|critical|great|top|much)\b/],
  ["medium", /\b(?:medium|moderate(?:ly)?|mid|middle|average|some|normal|fair)\b/],
  ["low", /\b(?:low|lowest|little|minor|slight(?:ly)?|weak)\b/],
];

const needNumbers: Readonly<Record<string, NeedLevel>> = {
  "0": "none",
  "1": "low",
  "2": "medium",
  "3": "high",
};

/** "3 - High", "High (3)": the word says the level. */
function labelledWord(text: string): NeedLevel | undefined {
  const plain = text.slice(0, 120).trim().toLowerCase();
  const isLabelled = /^\d{1,3}\s*[-–—=:.)(]\s*\p{L}/u.test(plain) || /^\p{L}.*[(\s-]\d{1,3}\)?$/u.test(plain);
  const level = isLabelled
    ? needWords.find(([, words]) => words.test(plain.replace(/\d+/g, "")))?.[0]
    : undefined;
  return level !== undefined && /\bvery (?:low|little|weak)\b/.test(plain) ? "low" : level;
}

/** A cell of the Needs Survey: readNeed("High") -> "high"; undefined is blank, null could not be read. Bare numbers are of 0 to 3. */
export function readNeed(text: string): NeedLevel | undefined | null {
  const plain = text.slice(0, 120).trim().toLowerCase();
  if (plain === "" || /^(?:-|n\/?a|not applicable|\?)$/.test(plain)) return undefined;
  if (Object.hasOwn(needNumbers, plain)) return needNumbers[plain];
  return needWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const implementedWords: readonly (readonly [Implemented, RegExp])[] = [
  [
    "in progress",
    /\b(?:in progress|in-progress|on ?-?going|under implementation|partly|partial(?:ly)?|started|under ?way|being|planned|planning|pilot(?:ed|ing)?|en cours|partiellement|en partie|commence)\b/,
  ],
  ["no", /^(?:no|n|false|0|non)\b|\bnot\b|\bno plans?\b|\b(?:ne|pas)\b/],
  [
    "yes",
    /^(?:yes|y|true|1|x|oui|✓|✔)(?!\d)|\b(?:implemented|done|full(?:y)?|complete[d]?|in place|realise|acheve|termine|en place|mis en (?:œuvre|oeuvre|place))\b/,
  ],
];

/** readImplemented("Partially implemented") -> "in progress"; undefined is blank, null could not be read. */
export function readImplemented(text: string): Implemented | undefined | null {
  const plain = text.slice(0, 120).trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (saysNothing(plain) || plain === "?" || plain === "unknown") return undefined;
  return implementedWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** The same on a scale: its ends are no and yes, what lies between is in progress. 1 and 2 alone are yes and no. */
export function readImplementedOn(
  text: string,
  scale: AnswerScale | undefined,
  twoIsNo: boolean,
): ScaledReading<Implemented> {
  const plain = text.trim();
  if (twoIsNo && /^[12]$/.test(plain)) return { value: plain === "1" ? "yes" : "no" };
  // Numbers from 1 on without a 0 may mean anything.
  if (scale?.kind === "codes" && scale.low === 1 && /^\d+$/.test(plain)) return { none: "unread" };
  if (scale === undefined || scale.high <= 1 || scale.kind === "words" || !/^\d/.test(plain))
    return wordsOfImplemented(text);
  const reading = readPlace(text, scale);
  if (reading.kind !== "place")
    return reading.kind === "word" ? wordsOfImplemented(text) : { none: reading.kind };
  const up = scale.strongest === "high" ? reading.place : scale.low + scale.high - reading.place;
  return { value: up <= scale.low ? "no" : up >= scale.high ? "yes" : "in progress" };
}

const wordsOfImplemented = (text: string): ScaledReading<Implemented> => {
  const value = readImplemented(text);
  if (value !== undefined && value !== null) return { value };
  if (value === null && answerParts(text).kind === "dont-know") return { none: "dont-know" };
  if (value === null) return { none: "unread" };
  return { none: text.trim() === "" ? "blank" : /unknown|\?/i.test(text) ? "dont-know" : "not-applicable" };
};
