import { singular } from "../kpi/measure/measure-words";

/** What the office calls those whom it counts: { one: "Branch", many: "Branches" }. */
export interface CountedWord {
  readonly one: string;
  readonly many: string;
}

export const usualWord: CountedWord = { one: "Member", many: "Members" };

/** countedWord("Branches") -> Branch, Branches; "Country" -> Country, Countries; blank is Members. Source: PLAN-SHAPES 5. */
export function countedWord(countedAre: string | undefined): CountedWord {
  const said = countedAre?.trim() ?? "";
  if (said === "") return usualWord;
  const one = singular(said);
  return one === said ? { one, many: pluralOf(said) } : { one, many: said };
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Names of sheets stay, and so does what a person wrote, which our sentences quote. */
const ofSheets = "(?! (?:Status|Scorecard|Profile|sheet)\\b)";
const member = new RegExp(`"[^"]*"|“[^“”]*”|(?<!\\bsheet )\\b(?:Members|Member)\\b${ofSheets}`, "g");

/** A sentence of ours in the office's word: "2 of 33 Members" -> "2 of 33 Branches". */
export const inCountedWord = (sentence: string, { one, many }: CountedWord): string =>
  one === usualWord.one && many === usualWord.many
    ? sentence
    : sentence.replace(member, (found) => (found === "Member" ? one : found === "Members" ? many : found));

/** "5 Pacific branches" -> "5 Pacific Members": what a plan says in the office's word, as every plan may say it. */
export function asMembers(text: string, countedAre: string | undefined): string {
  const { one, many } = countedWord(countedAre);
  if (many === usualWord.many) return text;
  const said = [many, one].map((word) => word.replace(/[^\p{L}]+/gu, "\\P{L}+")).join("|");
  return text.replace(new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, "giu"), usualWord.many);
}
