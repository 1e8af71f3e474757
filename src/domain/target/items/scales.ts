import { and, of as ofWord, pointWords, scalePhrases, scaleWordsOf, smallNumbers, to } from "../vocabulary";
import type { Item } from "./item";
import { readLiteral } from "./number-literal";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isSign, wordAt } from "./rewrite";

const leads = phraseTable(scalePhrases);
const points = phraseTable(pointWords);

/** "on a scale of 1 to 5", "5-point scale", "scale 1-5". Before numbers: its ends are no target. */
export function markScaleOfScores(items: readonly Item[], at: number): Found | undefined {
  return spelled(items, at) ?? pointed(items, at);
}

function spelled(items: readonly Item[], at: number): Found | undefined {
  const lead = phraseAt(items, at, leads);
  if (lead === undefined) return undefined;
  const low = valueAt(items, at + lead.length);
  const next = at + lead.length + 1;
  const linked =
    to.has(wordAt(items, next) ?? "") ||
    isSign(items[next], "-") ||
    (and.has(wordAt(items, next) ?? "") && low !== undefined);
  const high = low !== undefined && linked ? valueAt(items, next + 1) : undefined;
  const named = scaleWordsOf.has(wordAt(items, next) ?? "");
  const top = high ?? (named || wordAt(items, at + lead.length - 1) === ofWord ? low : undefined);
  if (top === undefined) return undefined;
  const end = high === undefined ? next : next + 2;
  const closing = scaleWordsOf.has(wordAt(items, end) ?? "") ? 1 : 0;
  return { length: end - at + closing, make: (place) => ({ type: "scale", top, ...place }) };
}

/** "5-point scale", "five point Likert scale". */
function pointed(items: readonly Item[], at: number): Found | undefined {
  const top = valueAt(items, at);
  if (top === undefined) return undefined;
  const next = isSign(items[at + 1], "-") ? at + 2 : at + 1;
  const point = phraseAt(items, next, points);
  if (point === undefined) return undefined;
  let end = next + point.length;
  while (end < next + 4 && wordAt(items, end) !== undefined && !scaleWordsOf.has(wordAt(items, end) ?? ""))
    end += 1;
  if (!scaleWordsOf.has(wordAt(items, end) ?? "")) return undefined;
  const closing = scaleWordsOf.has(wordAt(items, end + 1) ?? "") ? 2 : 1;
  return { length: end - at + closing, make: (place) => ({ type: "scale", top, ...place }) };
}

function valueAt(items: readonly Item[], at: number): number | undefined {
  const item = items[at];
  if (item?.type === "figure") return item.value;
  const word = wordAt(items, at) ?? "";
  if (Object.hasOwn(smallNumbers, word)) return smallNumbers[word];
  const literal = item?.type === "digits" ? readLiteral(item.text) : undefined;
  return literal?.kind === "number" ? (literal.otherwise ?? literal.value) : undefined;
}
