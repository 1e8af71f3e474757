import type { Item } from "./items/item";
import { isLessThanBefore } from "./items/numbers";
import { isGlued, isSign } from "./items/rewrite";
import { wordOf } from "./main-figure";
import { abbreviations, months } from "./vocabulary";

/** The tokens of each sentence: apart at ";", at full stops, bullets and numbering "(1)", "a)", "2.". */
export function sentencesOf(tokens: readonly Item[]): readonly (readonly Item[])[] {
  if (!tokens.some(mayEnd)) return tokens.length > 0 ? [tokens] : [];
  const sentences: Item[][] = [[]];
  for (let at = 0; at < tokens.length;) {
    const numbering = numberingAt(tokens, at);
    const item = tokens[at];
    if (numbering > 0 || endsSentence(tokens, at)) sentences.push([]);
    else if (item !== undefined) sentences.at(-1)?.push(item);
    at += Math.max(numbering, 1);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Most texts are one sentence without numbering. */
const mayEnd = (item: Item): boolean => item.line || (item.type === "sign" && endingSigns.has(item.text));
const endingSigns: ReadonlySet<string> = new Set([";", ".", "\u2022", "-", "*", "(", ")"]);

const isStart = (tokens: readonly Item[], at: number): boolean =>
  at === 0 ||
  tokens[at]?.line === true ||
  isSign(tokens[at - 1], ";", ":", ",", "\u2022") ||
  isSign(tokens[at - 1], ".");

/** How many tokens a number, letter or bullet before a part takes. */
function numberingAt(tokens: readonly Item[], at: number): number {
  const item = tokens[at];
  if (isSign(item, "\u2022")) return 1;
  if (
    isStart(tokens, at) &&
    isSign(item, "-", "*", "o") &&
    !isLessThanBefore(tokens, at) &&
    tokens[at + 1] !== undefined &&
    !isGlued(tokens[at + 1])
  )
    return 1;
  if (isSign(item, "(") && isIndex(tokens[at + 1]) && isSign(tokens[at + 2], ")"))
    return opensPart(tokens, at, 3);
  if (isIndex(item) && isSign(tokens[at + 1], ")") && isGlued(tokens[at + 1]) && !isOpen(tokens, at))
    return opensPart(tokens, at, 2);
  return isIndex(item) && isSign(tokens[at + 1], ".") && isGlued(tokens[at + 1])
    ? pointedPart(tokens, at)
    : 0;
}

/** "1. ... 2. ...": behind a colon "5." is the number itself at the end of its sentence. */
function pointedPart(tokens: readonly Item[], at: number): number {
  const apart =
    (at === 0 || !isGlued(tokens[at])) && tokens[at + 2] !== undefined && !isGlued(tokens[at + 2]);
  const starts = isStart(tokens, at) && !isSign(tokens[at - 1], ":", ",");
  return apart && (starts || followsOther(tokens, at, indexText(tokens[at]), ".")) ? 2 : 0;
}

/** A marker at the start, or one that follows an earlier marker; "twenty-two (22)" is none. */
function opensPart(tokens: readonly Item[], at: number, length: number): number {
  if (tokens[at + length] === undefined) return 0;
  if (isStart(tokens, at)) return length;
  return followsOther(tokens, at, indexText(tokens[length === 3 ? at + 1 : at]), ")") ? length : 0;
}

/** True where the marker one before this one, with the same sign, went before. */
function followsOther(tokens: readonly Item[], at: number, text: string, sign: string): boolean {
  const former = earlier(text);
  const before = tokens.slice(0, at);
  return (
    former !== "" &&
    before.some((item, index) => indexText(item) === former && isSign(tokens[index + 1], sign))
  );
}

const indexText = (item: Item | undefined): string =>
  item?.type === "digits" || item?.type === "word" ? item.text : "";
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

function earlier(text: string): string {
  if (/^\d+$/.test(text)) return String(Number(text) - 1);
  if (romans.indexOf(text) > 0) return romans[romans.indexOf(text) - 1] ?? "";
  return /^[b-z]$/.test(text) ? String.fromCharCode(text.charCodeAt(0) - 1) : "";
}

const isIndex = (item: Item | undefined): boolean =>
  (item?.type === "digits" && /^[1-9]\d?$/.test(item.text)) ||
  (item?.type === "word" && (/^[a-z]$/.test(item.text) || romans.includes(item.text)));

/** Inside a bracket that has not closed, "a)" only closes it. */
function isOpen(tokens: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (isSign(tokens[back], ")")) return false;
    if (isSign(tokens[back], "(")) return true;
  }
  return false;
}

/** "5,400 (men 2,700; women 2,700)": what a bracket holds stays together. */
const isInBracket = (tokens: readonly Item[], at: number): boolean =>
  isOpen(tokens, at) && tokens.slice(at).some((item) => isSign(item, ")"));

function endsSentence(tokens: readonly Item[], at: number): boolean {
  const item = tokens[at];
  if (isSign(item, ";")) return !isInBracket(tokens, at);
  const next = tokens[at + 1];
  const before = wordOf(tokens, at - 1);
  if (!isSign(item, ".") || next === undefined || isGlued(next) || isSign(tokens[at - 1], ".")) return false;
  if (before.length < 2 || abbreviations.has(before) || Object.hasOwn(months, before))
    return tokens[at - 1]?.type !== "word";
  return (
    next.type === "digits" || next.type === "sign" || (next.type === "word" && /^\p{Lu}/u.test(next.raw))
  );
}
