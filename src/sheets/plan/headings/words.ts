import { plainText } from "../../../domain/shared/plain-text";

/** A heading as a list of words: what stands in brackets apart, alternatives ("Goal / Target") apart. */
export interface HeadingText {
  /** Words of each alternative, in the singular, lower case and without accents. */
  readonly parts: readonly (readonly string[])[];
  /** The same of what stands in brackets. */
  readonly aside: readonly string[];
}

/** "ActionName", "annual_target", "KPIName" -> words apart; accents and case do not matter. */
export const foldedText = (text: string): string =>
  plainText(text.replace(/[\r\n]+/g, " "))
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/(?<![A-Z])([A-Z]{2,})([A-Z][a-z]{2,})/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[_\u00b7|]+/g, " ")
    .replace(/\((?:s|es|x)\)/g, "");

const joints = /(?<!\s)\s*(?:\/|&|\+|;|,|:|(?<= )(?:-|or|and|et|ou) )\s*/;

/** headingText(foldedText("Key result / Objective (2024)")) -> [["key", "result"], ["objective"]], aside ["2024"] */
export function headingText(folded: string): HeadingText {
  const aside: string[] = [];
  const main = folded.replace(/[([{]([^()[\]{}]*)[)\]}]?/g, (_, inside: string) => {
    aside.push(...wordsIn(inside));
    return " ";
  });
  const parts = main.split(joints).map(wordsIn);
  return { parts: parts.filter((words) => words.length > 0), aside };
}

const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .replace(/([%#])/g, " $1 ")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => singular(abbreviated.get(word) ?? word));

/** Words that headings cut short. */
const abbreviated = new Map([
  ["mgr", "manager"],
  ["dept", "department"],
  ["depts", "department"],
  ["dir", "directorate"],
  ["div", "division"],
  ["compl", "complete"],
  ["completn", "completion"],
  ["tgt", "target"],
  ["ind", "indicator"],
  ["indic", "indicator"],
  ["yr", "year"],
  ["wks", "week"],
  ["fcst", "forecast"],
  ["descr", "description"],
  ["desc", "description"],
  ["prog", "programme"],
  ["obj", "objective"],
  ["tx", "taux"],
]);

const kept = new Set(["status", "progress", "axis", "analysis", "basis", "this", "was", "is", "as", "plus"]);

/** "activities" -> "activity", "targets" -> "target"; "status" stays. */
export function singular(word: string): string {
  if (word.length < 4 ? word !== "nos" && word !== "ids" : kept.has(word) || /(?:ss|us)$/.test(word))
    return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
