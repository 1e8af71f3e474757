import * as words from "../../vocabulary";
import type { Item } from "../item";
import { type Found, isGlued, isSign, wordAt } from "../rewrite";
import { digitsAt, type Moment } from "./when-parts";

/** "Order 14/2023", "Decree No. 7/2021", "(EU) 2019/1020": the number of a document, no date and no ratio. */
export function documentNumber(items: readonly Item[], at: number): Found | undefined {
  const [first, second] = [digitsAt(items, at), digitsAt(items, at + 2)];
  if (first === "" || second === "" || !isSign(items[at + 1], "/", "-") || !isGlued(items[at + 1]))
    return undefined;
  let back = at - 1;
  while (isSign(items[back], ".", "#", "\u00b0", "\u00ba") || isNumberSign(wordAt(items, back) ?? ""))
    back -= 1;
  const signed = items
    .slice(back + 1, at)
    .some((item, index) => !isSign(item, ".") || isNumberSign(wordAt(items, back + 1 + index) ?? ""));
  if (isSign(items[at + 1], "-") && !signed) return undefined;
  const led = signed || words.codeLeads.has(wordAt(items, back) ?? "");
  const numbered = items[back]?.type === "bracket" && /^(?:19|20)\d\d$/.test(first) && second.length > 2;
  return led || numbered
    ? { length: 3, make: (place) => ({ type: "name", text: first, ...place }) }
    : undefined;
}

/** "Act 12 of 2024". */
export function lawOfYear(items: readonly Item[], at: number): Found | undefined {
  const [number, year] = [digitsAt(items, at), digitsAt(items, at + 2)];
  const law = words.codeLeads.has(wordAt(items, at - 1) ?? "") && wordAt(items, at + 1) === words.of;
  return law && number !== "" && /^(?:19|20)\d\d$/.test(year)
    ? { length: 3, make: (place) => ({ type: "name", text: number, ...place }) }
    : undefined;
}

/** "Its 1967 Protocol": the year of a document. */
export function yearOfDocument(items: readonly Item[], at: number): Found | undefined {
  const [year, thing] = [digitsAt(items, at), items[at + 1]];
  const called =
    thing?.type === "word" &&
    /^\p{Lu}/u.test(thing.raw) &&
    (words.codeLeads.has(thing.text) || words.baselineNouns.has(thing.text));
  return called && /^(?:19|20)\d\d$/.test(year) && words.determiners.has(wordAt(items, at - 1) ?? "")
    ? { length: 1, make: (place) => ({ type: "name", text: year, ...place }) }
    : undefined;
}

/** "No.", "n\u00b0". */
const isNumberSign = (word: string): boolean =>
  words.numberAbbreviations.has(word) || /^n\u00b7?$/.test(word);

/** "The Circular of 14 March 2023"; "a deadline of 14 March 2027" is one. */
export const isDateOfThing = (items: readonly Item[], at: number, { yearOnly }: Moment): boolean =>
  wordAt(items, at) === words.of && yearOnly !== true && words.codeLeads.has(wordAt(items, at - 1) ?? "");
