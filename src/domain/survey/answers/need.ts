import { saysNothing } from "../../shared/plain-text";

export type NeedLevel = "none" | "low" | "medium" | "high";
export type Implemented = "yes" | "no" | "in progress";

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

/** readNeed("3 - High") -> "high"; undefined is blank, null could not be read. Bare numbers are read from 0 to 3. */
export function readNeed(text: string): NeedLevel | undefined | null {
  const plain = text.slice(0, 120).trim().toLowerCase();
  if (plain === "" || /^(?:-|n\/?a|not applicable|\?)$/.test(plain)) return undefined;
  if (Object.hasOwn(needNumbers, plain)) return needNumbers[plain];
  return needWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const implementedWords: readonly (readonly [Implemented, RegExp])[] = [
  [
    "in progress",
    /\b(?:in progress|in-progress|on ?-?going|partly|partial(?:ly)?|started|under ?way|being|en cours|partiellement|commence)\b/,
  ],
  ["no", /^(?:no|n|false|0|non)\b|\bnot\b|\b(?:ne|pas)\b/],
  [
    "yes",
    /^(?:yes|y|true|1|x|oui)\b|\b(?:implemented|done|full(?:y)?|complete[d]?|in place|realise|acheve|termine|en place)\b/,
  ],
];

/** readImplemented("Partially implemented") -> "in progress"; undefined is blank, null could not be read. */
export function readImplemented(text: string): Implemented | undefined | null {
  const plain = text.slice(0, 120).trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (saysNothing(plain) || plain === "?" || plain === "unknown") return undefined;
  return implementedWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}
