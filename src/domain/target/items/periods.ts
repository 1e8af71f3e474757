import { periodOf } from "../period";
import type { Period } from "../target";
import * as words from "../vocabulary";
import type { Item } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

const leads = phraseTable(words.everyWords);
const names = phraseTable(words.periodNames);
const adverbs = phraseTable(words.periodAdverbs);

/** "per year", "each quarter", "every two weeks", "monthly", "/yr". Before durations: "every 6 months" is no limit. */
export function markPeriod(items: readonly Item[], at: number): Found | undefined {
  return (
    led(items, at) ??
    joined(items, at) ??
    slashed(items, at) ??
    articled(items, at) ??
    inSoMany(items, at) ??
    basis(items, at) ??
    spaced(items, at) ??
    adverb(items, at)
  );
}

const every = (period: Period, length: number, more: object = {}): Found => ({
  length,
  make: (place) => ({ type: "every", period, ...more, ...place }),
});

function led(items: readonly Item[], at: number): Found | undefined {
  const lead = phraseAt(items, at, leads);
  if (lead === undefined) return crossed(items, at);
  const next = at + lead.length;
  const found = numbered(items, at, next) ?? named(items, at, next) ?? other(items, at, next);
  return found && (lead.value ? found : needing(found));
}

/** "One per process and year", "per head and month": the period goes on behind what there is one for. */
function joined(items: readonly Item[], at: number): Found | undefined {
  if (!words.and.has(wordAt(items, at) ?? "")) return undefined;
  let back = at - 1;
  while (back > at - 4 && wordAt(items, back) !== undefined && wordAt(items, back) !== words.per) back -= 1;
  const found = wordAt(items, back) === words.per && back < at - 1 ? named(items, at, at + 1) : undefined;
  return found && needing(found);
}

/** "3 x year". */
function crossed(items: readonly Item[], at: number): Found | undefined {
  const found = words.timesSign.has(wordAt(items, at) ?? "") ? named(items, at, at + 1) : undefined;
  return found && needing(found);
}

const needing = (found: Found): Found => ({
  ...found,
  make: (place) => {
    const item = found.make(place);
    return item.type === "every" ? { ...item, needsNumber: true } : item;
  },
});

function named(items: readonly Item[], at: number, next: number): Found | undefined {
  const name = phraseAt(items, next, names);
  const word = wordAt(items, next) ?? "";
  const half = word === words.half && words.eachWords.has(wordAt(items, next - 1) ?? "");
  if (name === undefined || (name.length === 1 && words.slashOnly.has(word) && !half)) return undefined;
  return every(name.value, next - at + name.length);
}

/** "every 6 months", "every two years". */
function numbered(items: readonly Item[], at: number, next: number): Found | undefined {
  const figure = items[next];
  if (figure?.type !== "figure" || figure.shape !== "number" || !Number.isInteger(figure.value))
    return undefined;
  const kind = words.dayKinds.has(wordAt(items, next + 1) ?? "") ? 1 : 0;
  const unit = unitAt(items, next + 1 + kind);
  // "Per 1,000 days of stay" is what a rate is told against.
  if (unit === undefined || figure.value < 1 || figure.value >= 100) return undefined;
  if (figure.upTo !== undefined) return openPeriod(next - at + 2 + kind);
  return every(periodOf(unit.count * figure.value, unit.unit), next - at + 2 + kind);
}

/** "every 2-3 years": how often is left open. */
const openPeriod = (length: number): Found => ({
  length,
  make: (place) => ({ type: "broken", reason: "range-of-periods", ...place }),
});

function other(items: readonly Item[], at: number, next: number): Found | undefined {
  const word = wordAt(items, next) ?? "";
  const times = Object.hasOwn(words.otherWords, word) ? words.otherWords[word] : undefined;
  const weekly = words.weekdays.has(wordAt(items, next + 1) ?? "");
  const unit = weekly ? ({ unit: "week", count: 1 } as const) : unitAt(items, next + 1);
  return times === undefined || unit === undefined
    ? undefined
    : every(periodOf(unit.count * times, unit.unit), next - at + 2);
}

function unitAt(items: readonly Item[], at: number): Period | undefined {
  const word = wordAt(items, at) ?? "";
  return Object.hasOwn(words.timeUnits, word) ? words.timeUnits[word]?.period : undefined;
}

/** "2/yr", "1/quarter". */
function slashed(items: readonly Item[], at: number): Found | undefined {
  // "5 g/kg/day": one measure of three words.
  const measured = words.physicalUnits.has(wordAt(items, at - 1) ?? "");
  const chained = measured && isSign(items[at - 2], "/") && isGlued(items[at]) && isGlued(items[at - 1]);
  if (!isSign(items[at], "/") || chained) return undefined;
  const name = phraseAt(items, at + 1, names);
  const next = items[at + 1 + (name?.length ?? 0)];
  // "10 \u00b5g/m3": the letter has a power behind it.
  const powered = isGlued(next) && (next?.type === "digits" || next?.type === "name" || isSign(next, "^"));
  return name && !powered ? every(name.value, 1 + name.length, { needsNumber: true }) : undefined;
}

/** "twice a year", "8 to 12 a month", "5 workshops a year": behind something counted. */
function articled(items: readonly Item[], at: number): Found | undefined {
  if (!words.articles.has(wordAt(items, at) ?? "") || !countedBefore(items, at)) return undefined;
  const before = wordAt(items, at - 1) ?? "";
  // "Hired within a year" is a time; "twice within a year" says how often.
  const inside = before === words.inWord || (words.inside.has(before) && timesBefore(items, at - 1));
  if (words.notBeforeArticle.has(before) && !inside) return undefined;
  const found = named(items, at, at + 1);
  // "Employed a year after training": when it is looked at.
  const behind = wordAt(items, at + (found?.length ?? 0)) ?? "";
  return words.timeAfter.has(behind) || words.laterWords.has(behind) ? undefined : found;
}

function countedBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    const item = items[back];
    if (item?.type === "figure") return true;
    if (
      item?.type === "word" &&
      (Object.hasOwn(words.timesWords, item.text) || words.articles.has(item.text))
    )
      return true;
    const inName = isSign(item, "-", "/", "&") && isGlued(items[back + 1]);
    if (item?.type !== "word" && item?.type !== "bracket" && !inName) return false;
  }
  return false;
}

/** "once in two years", "twice in a year". */
function inSoMany(items: readonly Item[], at: number): Found | undefined {
  if (wordAt(items, at) !== words.inWord || !timesBefore(items, at)) return undefined;
  const article = words.thatPeriod.has(wordAt(items, at + 1) ?? "") ? named(items, at, at + 2) : undefined;
  return article ?? numbered(items, at, at + 1);
}

function timesBefore(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at - 1) ?? "";
  return Object.hasOwn(words.timesWords, word) || words.timesNouns.has(word);
}

/** "Six-monthly", "2-yearly". */
function spaced(items: readonly Item[], at: number): Found | undefined {
  const figure = items[at];
  if (figure?.type !== "figure" || figure.shape !== "number" || !Number.isInteger(figure.value))
    return undefined;
  const next = at + 2;
  const unit = isSign(items[at + 1], "-") ? words.spacedAdverbs[wordAt(items, next) ?? ""] : undefined;
  if (unit === undefined || figure.value < 1) return undefined;
  const behind = items[next + 1];
  const adjective = behind?.type === "word" && !words.unitStops.has(behind.text) ? { adjective: true } : {};
  return every(periodOf(figure.value, unit), next - at + 1, adjective);
}

/** "On a yearly basis", "on quarterly basis". */
function basis(items: readonly Item[], at: number): Found | undefined {
  if (wordAt(items, at) !== words.onWord) return undefined;
  const start = words.articles.has(wordAt(items, at + 1) ?? "") ? at + 2 : at + 1;
  const several = spaced(items, start);
  if (several !== undefined && wordAt(items, start + several.length) === words.basisWord)
    return { ...several, length: start - at + several.length + 1 };
  const found = phraseAt(items, start, adverbs);
  if (found === undefined || wordAt(items, start + found.length) !== words.basisWord) return undefined;
  return every(found.value.period, start - at + found.length + 1);
}

function adverb(items: readonly Item[], at: number): Found | undefined {
  const found = phraseAt(items, at, adverbs);
  if (found === undefined) return undefined;
  const next = items[at + found.length];
  // "Annual Work Plan" is a name, "quarterly-based" a compound.
  if (next?.type === "word" && words.nounsNamedByPeriod.has(next.text)) return undefined;
  if (isSign(next, "-") && isGlued(next)) return undefined;
  const { period, ...more } = found.value;
  return every(
    period,
    found.length,
    next?.type === "word" && !words.unitStops.has(next.text) ? { ...more, adjective: true } : more,
  );
}
