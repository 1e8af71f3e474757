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

/** No letter behind it: to \\b an accent is none. */
const yes = /^(?:yes|y|oui|s[ií]|sim|ja|true|x|✓|✔|√|selected|checked)(?![\p{L}\d])/iu;

const tick = /^[x✓✔√]$/i;

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
      return yes.test(text.trim()) && !(scale.hasLevels && tick.test(text.trim()))
        ? { value: yesWithoutLevel }
        : { none: "unread" };
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
  // A letter that stands for it.
  ["in progress", /^(?:p|ip|i\.p\.)$/],
  [
    "no",
    /\bnot (?:yet )?(?:started|begun|commenced|planned|under ?way|initiated|in progress)\b|\b(?:pas(?: encore)?|non) (?:commence|debute|demarre|prevu|entame)|\bno (?:iniciad|comenzad|empezad|previst)[oa]|\b(?:aun|todavia) no\b|\bainda nao\b|\bnoch nicht\b/,
  ],
  [
    "in progress",
    /\b(?:in progress|in-progress|in (?:the )?process|on ?-?going|under implementation|partly|partial(?:ly)?|started|under ?way|being|planned|planning|pilot(?:ed|ing)?|en cours|partiellement|en partie|commence|en curso|en marcha|en proceso|en progreso|parcial(?:mente)?|en parte|previst[oa]|planificad[oa]|iniciad[oa]|em curso|em andamento|parcialmente|geplant|planejad[oa]|planead[oa]|previst[oa]|teilweise|in (?:arbeit|umsetzung))\b/,
  ],
  ["no", /^(?:no|n|false|0|non|nao|nein)\b|^[✗✘×☐]$|\bnot\b|\bno plans?\b|\b(?:ne|pas)\b/],
  [
    "yes",
    /^(?:yes|y|true|1|x|oui|si|sim|ja|✓|✔|√|☑)(?![\d\p{L}])|\b(?:implemented|done|full(?:y)?|complete[d]?|in place|realise|acheve|termine|en place|mis en (?:œuvre|oeuvre|place)|implementad[oa]|implantad[oa]|totalmente|completad[oa]|en vigor|umgesetzt|eingefuhrt)\b/u,
  ],
];

/** readImplemented("Partially implemented") -> "in progress"; undefined is blank, null could not be read. */
export function readImplemented(text: string): Implemented | undefined | null {
  // Codes join words: "in_progress".
  const plain = text
    .slice(0, 120)
    .trim()
    .toLowerCase()
    .replaceAll("_", " ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  if (saysNothing(plain) || plain === "?" || plain === "unknown") return undefined;
  return implementedWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** What the question says that its numbers mean: "(1 = yes, 2 = no, 3 = in progress)". */
export type ImplementedCodes = ReadonlyMap<string, Implemented>;

/** implementedCodesIn("AEO (0 = not implemented, 1 = implemented)") -> 0 no, 1 yes; empty where fewer than two are labelled. */
export function implementedCodesIn(question: string): ImplementedCodes {
  const found = [
    ...question.slice(0, 600).matchAll(/(?<!\d)(\d{1,2})\s*[=:]\s*(\p{L}[\p{L}' -]{0,40})/gu),
  ].flatMap(([, code = "", label = ""]) => {
    const value = readImplemented(label.trim());
    return value ? [[code, value] as const] : [];
  });
  return new Map(found.length > 1 ? found : []);
}

/** The same on a scale: its ends are no and yes, what lies between is in progress. 1 and 2 alone are yes and no. */
export function readImplementedOn(
  text: string,
  scale: AnswerScale | undefined,
  twoIsNo: boolean,
  codes: ImplementedCodes = new Map(),
): ScaledReading<Implemented> {
  const plain = text.trim();
  const coded = codes.get(plain);
  if (coded !== undefined) return { value: coded };
  if (codes.size > 0 && /^\d+$/.test(plain)) return { none: "unread" };
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
  // "Not known" and "No opinion" deny nothing.
  if (answerParts(text).kind === "dont-know") return { none: "dont-know" };
  const value = readImplemented(text);
  if (value !== undefined && value !== null) return { value };
  if (value === null) return { none: "unread" };
  return { none: text.trim() === "" ? "blank" : /unknown|\?/i.test(text) ? "dont-know" : "not-applicable" };
};
