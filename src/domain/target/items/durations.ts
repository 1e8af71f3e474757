import {
  articles,
  changeNouns,
  dayKinds,
  deliverables,
  doneWords,
  notPlainTimes,
  timesNouns,
  timesSign,
  timesWords,
  timeUnits,
  limitLeads,
} from "../vocabulary";
import type { Item } from "./item";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

/** "30 days", "48h", "5 working days". "10 year plan" (one unit, many of it) is a name. */
export function markDuration(items: readonly Item[], at: number): Found | undefined {
  const figure = items[at];
  if (figure?.type === "word") return oneUnit(items, at);
  if (figure?.type !== "figure" || figure.shape !== "number") return undefined;
  const linked =
    dayKinds.has(wordAt(items, at + 1) ?? "") || (isSign(items[at + 1], "-") && isGlued(items[at + 2]));
  const kind = linked ? 1 : 0;
  const word = wordAt(items, at + 1 + kind) ?? "";
  const unit = Object.hasOwn(timeUnits, word) ? timeUnits[word] : undefined;
  if (unit === undefined) return undefined;
  const length = 2 + kind;
  if (names(items, at, figure.value, word, length))
    return { length, make: (place) => ({ type: "name", text: word, ...place }) };
  const said = dayKinds.has(wordAt(items, at + 1) ?? "")
    ? `${wordAt(items, at + 1) ?? ""} ${unit.plural}`
    : unit.plural;
  return { length, make: (place) => ({ ...figure, shape: "duration", unit: said, ...place }) };
}

/** "under an hour", "within a week": one of them. */
function oneUnit(items: readonly Item[], at: number): Found | undefined {
  const unit = wordAt(items, at + 1) ?? "";
  const limited = limitLeads.has(wordAt(items, at - 1) ?? "") && articles.has(wordAt(items, at) ?? "");
  const next = items[at + 2];
  if (!limited || !Object.hasOwn(timeUnits, unit) || (next?.type === "sign" && isGlued(next)))
    return undefined;
  const said = timeUnits[unit]?.plural ?? unit;
  return {
    length: 2,
    make: (place) => ({
      type: "figure",
      shape: "duration",
      value: 1,
      unit: said,
      spoken: true,
      ...place,
    }),
  };
}

function names(items: readonly Item[], at: number, value: number, word: string, length: number): boolean {
  const next = items[at + length];
  const single = timeUnits[word]?.many === undefined && !shortOf(word);
  // "First 100 days plan published".
  const made =
    next?.type === "word" &&
    deliverables.has(next.text) &&
    doneWords.has(wordAt(items, at + length + 1) ?? "");
  if (made) return true;
  // "100 Days Programme".
  const unit = items[at + length - 1];
  if (unit?.type === "word" && isTitled(unit.raw) && next?.type === "word" && isTitled(next.raw)) return true;
  const changed = next?.type === "word" && changeNouns.has(next.text);
  return value !== 1 && single && next?.type === "word" && !changed && items[at - 1]?.type !== "compare";
}

const isTitled = (raw: string): boolean => /^\p{Lu}\p{Ll}/u.test(raw);

const shortOf = (word: string): boolean => word.length <= 3 && word !== "day";

/** "once", "3 times", "3 x per year": how often. After periods: "x" only before one. */
export function markTimes(items: readonly Item[], at: number): Found | undefined {
  const item = items[at];
  const spoken =
    item?.type === "word" && Object.hasOwn(timesWords, item.text) ? timesWords[item.text] : undefined;
  if (spoken !== undefined) return timesAlone(items, at, spoken);
  if (item?.type !== "figure" || item.shape !== "number") return undefined;
  const next = wordAt(items, at + 1) ?? "";
  const counted = timesNouns.has(next) && (next !== "time" || item.value === 1);
  const crossed =
    (timesSign.has(next) || (isSign(items[at + 1], "\u00d7") && isGlued(items[at + 1]))) &&
    items[at + 2]?.type === "every";
  if (!counted && !crossed) return undefined;
  return { length: 2, make: (place) => ({ ...item, shape: "times", ...place }) };
}

/** "once approved" means "as soon as": behind "once" something must say how often. */
function timesAlone(items: readonly Item[], at: number, value: number): Found | undefined {
  const next = items[at + 1];
  if (value === 1 && next?.type === "word" && !notPlainTimes.has(next.text)) return undefined;
  return { length: 1, make: (place) => ({ type: "figure", shape: "times", value, spoken: true, ...place }) };
}
