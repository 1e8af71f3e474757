import {
  allWord,
  amountOpeners,
  placeLeads,
  wholeLeads,
  doingWords,
  doneWords,
  eachWords,
  noneAlone,
  noneAtAll,
  noneInWords,
  noneWords,
  notCounted,
  evenWord,
  notWord,
  timeUnits,
  toWord,
  unitStops,
  vagueWords,
  weekdays,
  wholePhrases,
} from "../vocabulary";
import type { Item } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isSign, wordAt } from "./rewrite";

const wholes = phraseTable(wholePhrases);
const nonePhrases = phraseTable(noneInWords);
const nonesAtAll = phraseTable(noneAtAll);

/** "all Members" is 100 %, "no overdue reports" is 0. Last: "no more than" and "every year" have gone before. */
export function markWhole(items: readonly Item[], at: number): Found | undefined {
  return none(items, at) ?? whole(items, at) ?? allDone(items, at);
}

function none(items: readonly Item[], at: number): Found | undefined {
  const word = wordAt(items, at) ?? "";
  const alone = at === 0 ? phraseAt(items, at, nonesAtAll) : undefined;
  if (alone !== undefined && alone.length === items.length) return noneOf(alone.length);
  const phrase = phraseAt(items, at, nonePhrases) ?? notOne(items, at);
  // "From 3 months to nil".
  const last = items[at + 1] === undefined || items[at + 1]?.type === "when";
  if (noneAlone.has(word) && wordAt(items, at - 1) === toWord && last) return noneOf(1);
  if ((!noneWords.has(word) && phrase === undefined) || !opens(items, at)) return undefined;
  const length = phrase?.length ?? 1;
  const follows = items[at + length];
  if (
    follows === undefined
      ? !noneAlone.has(word)
      : follows.type !== "word" || unitStops.has(follows.text) || notCounted.has(follows.text)
  )
    return undefined;
  return noneOf(length);
}

const noneOf = (length: number): Found => ({
  length,
  make: (place) => ({ type: "figure", shape: "number", value: 0, spoken: true, implied: "=", ...place }),
});

/** "Not one breach", "not even one": the number has been read. */
function notOne(items: readonly Item[], at: number): { readonly length: number } | undefined {
  const next = wordAt(items, at + 1) === evenWord ? at + 2 : at + 1;
  const one = items[next];
  const said =
    wordAt(items, at) === notWord && one?.type === "figure" && one.spoken === true && one.value === 1;
  return said && one.shape === "number" ? { length: next + 1 - at } : undefined;
}

function whole(items: readonly Item[], at: number): Found | undefined {
  const found = phraseAt(items, at, wholes);
  const thing = items[at + (found?.length ?? 0)];
  if (found === undefined || thing?.type !== "word" || !wholeOpens(items, at)) return undefined;
  if (eachWords.has(wordAt(items, at) ?? "") && unitStops.has(thing.text)) return undefined;
  if (phraseAt(items, at + found.length, wholes) !== undefined) return undefined;
  if (eachWords.has(wordAt(items, at) ?? "") && isTime(items, at + found.length)) return undefined;
  return {
    length: found.length,
    make: (place) => ({ type: "figure", shape: "whole", value: 100, spoken: true, implied: ">=", ...place }),
  };
}

/** "Contracts above USD 50,000 all tendered": all of what stands before. */
function allDone(items: readonly Item[], at: number): Found | undefined {
  if (wordAt(items, at) !== allWord || at === 0) return undefined;
  // "Half by 2026, all by 2027".
  const phase = items[at + 1]?.type === "when" && items.slice(0, at).some(({ type }) => type === "figure");
  const done = doneWords.has(wordAt(items, at + 1) ?? "") || phase;
  if (!done || items[at - 1]?.type === "compare" || unitStops.has(wordAt(items, at - 1) ?? ""))
    return undefined;
  return {
    length: 1,
    make: (place) => ({ type: "figure", shape: "whole", value: 100, spoken: true, implied: ">=", ...place }),
  };
}

/** "Every rainy day", "every second market day": when, not all of them. */
const isTime = (items: readonly Item[], at: number): boolean =>
  [at, at + 1].some((next) => {
    const word = wordAt(items, next) ?? "";
    return weekdays.has(word) || (Object.hasOwn(timeUnits, word) && wordAt(items, at + 2) === undefined);
  });

/** At the start of what is said, so that "no" and "all" are the amount. */
const opens = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  if (before === undefined || before.type === "sign") return !isSign(before, "-", "/");
  return before.type === "word" && amountOpeners.has(before.text);
};

const isDeed = (word: string): boolean => doneWords.has(word) || doingWords.has(word) || vagueWords.has(word);

const isDoneItem = (item: Item): boolean => item.type === "word" && doneWords.has(item.text);

/** "Forecasts for all projects" asks for all of them; "adopted by all offices" says who adopted it. */
function wholeOpens(items: readonly Item[], at: number): boolean {
  if (opens(items, at) || items[at - 1]?.type === "compare") return true;
  const lead = wordAt(items, at - 1) ?? "";
  // "Officer appointed in every club": nothing else says how many or how often.
  const alone = !items.some(({ type }) => type === "figure" || type === "every");
  if (alone && eachWords.has(wordAt(items, at) ?? "") && placeLeads.has(lead))
    return items.slice(0, at).some(isDoneItem);
  if (!wholeLeads.has(lead)) return false;
  return !items.slice(0, at).some((item) => item.type === "word" && isDeed(item.text));
}
