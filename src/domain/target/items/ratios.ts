import type { Comparator } from "../target";
import * as words from "../vocabulary";
import type { Bracket, Figure, Item } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { broken, isPlainWord, named, ratio } from "./ratio-figure";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";
import { isTimeUnit, type Whole, wholeAt } from "./whole-of";

const outOf = phraseTable(words.outOf);
const perRate = phraseTable(words.perRate);
const comparedBefore = phraseTable(words.comparatorsBefore);
const comparedBehind = phraseTable(words.comparatorsAfter);

/** "22/33", "22 of the 33", "4 out of 5", "5 per 1,000". After dates and ranges. */
export function markRatio(items: readonly Item[], at: number): Found | undefined {
  if (isSign(items[at], "/")) return danglingSlash(items, at);
  const part = items[at];
  if (part?.type === "word") return allOf(items, at) ?? ofThose(items, at);
  if (part?.type !== "figure" || (part.shape !== "number" && part.shape !== "points")) return undefined;
  return (
    slashed(items, at, part) ??
    bracketed(items, at, part) ??
    inWords(items, at, part) ??
    rate(items, at, part) ??
    oneIn(items, at, part)
  );
}

/** A slash beside one number only: "22/", "/33". Between words it is just a slash. */
function danglingSlash(items: readonly Item[], at: number): Found | undefined {
  const next = items[at + 1];
  if (next?.type !== "figure" || next.shape !== "number") return undefined;
  // "8 minutes (urban) / 19 minutes (rural)".
  if (items[at - 1]?.type === "bracket" && next.gap) return undefined;
  return isGlued(items[at]) || items[at - 1]?.type !== "word" ? broken("numerator-missing", 2) : undefined;
}

function slashed(items: readonly Item[], at: number, part: Figure): Found | undefined {
  if (!isSign(items[at + 1], "/")) return undefined;
  const whole = items[at + 2];
  // "Yr1 120 / Yr2 150".
  if (items[at + 1]?.gap && whole?.gap && whole.type === "name") return undefined;
  if (isSign(whole, "/")) return broken("malformed-ratio", 3);
  if (whole?.type !== "figure" || whole.shape !== "number") return broken("denominator-missing", 2);
  if (isSign(items[at + 3], "/") && items[at + 4]?.type === "figure") return broken("malformed-ratio", 5);
  if (isSign(items[at + 3], "/") && !(items[at + 4]?.type === "word" && isGlued(items[at + 4])))
    return broken("malformed-ratio", 4);
  return ratio(part, whole, 3, wordAt(items, at + 3) === words.of && whole.value <= 10 ? "share" : "ratio");
}

/** "22 (of 33) Members". */
function bracketed(items: readonly Item[], at: number, part: Figure): Found | undefined {
  const bracket = items.slice(at + 1, at + 4).find((item): item is Bracket => item.type === "bracket");
  const distance = bracket === undefined ? 0 : items.indexOf(bracket) - at;
  if (bracket === undefined || !items.slice(at + 1, at + distance).every(isPlainWord)) return undefined;
  const link = isSign(bracket.items[0], "/") ? { length: 1, value: "of" } : phraseAt(bracket.items, 0, outOf);
  const whole = link && wholeAt(bracket.items, link.length);
  if (link === undefined || link.value === "from" || whole === undefined) return undefined;
  return ratio(part, whole.figure, distance + 1, "ratio");
}

/** "22 of 33", "22 Members out of 33", "22 of the region's 33", "4 or more out of 5". */
function inWords(items: readonly Item[], at: number, part: Figure): Found | undefined {
  const said = phraseAt(items, at + 1, comparedBehind);
  const start = at + 1 + (said?.length ?? 0);
  for (let next = start; next <= start + 4; next += 1) {
    const link = phraseAt(items, next, outOf);
    const whole = link && wholeAt(items, next + link.length, next === at + 1 && link.value !== "from");
    if (link && whole && joins(items, at, next, link.value, whole)) {
      const unit = items.slice(start, next);
      return ratio(
        { ...part, ...named(unit), ...(said ? { implied: said.value } : {}) },
        whole.figure,
        whole.next - at,
        "ratio",
      );
    }
    if (link !== undefined || !(isPlainWord(items[next]) || isHyphen(items, next))) return undefined;
  }
  return undefined;
}

/** "30 self-assessments out of 33". */
const isHyphen = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], "-") && isGlued(items[at]) && isGlued(items[at + 1]) && items[at + 1]?.type === "word";

/** "all 33 Members": 33 of 33. */
function allOf(items: readonly Item[], at: number): Found | undefined {
  if (wordAt(items, at) !== words.allWord) return undefined;
  const whole = wholeAt(items, wordAt(items, at + 1) === words.of ? at + 2 : at + 1);
  if (whole === undefined || !Number.isInteger(whole.figure.value) || items[whole.next]?.type !== "word")
    return undefined;
  return ratio(whole.figure, whole.figure, whole.next - at, "ratio");
}

/** "Of the 33 Members, at least 20 have acceded": the whole goes before the part. */
function ofThose(items: readonly Item[], at: number): Found | undefined {
  const link = at === 0 || items[at - 1]?.type === "sign" ? phraseAt(items, at, outOf) : undefined;
  const whole = link && link.value !== "from" ? wholeAt(items, at + link.length) : undefined;
  if (whole === undefined) return undefined;
  let next = whole.next;
  while (next < whole.next + 4 && isPlainWord(items[next])) next += 1;
  if (!isSign(items[next], ",")) return undefined;
  const said = phraseAt(items, next + 1, comparedBefore);
  const part = items[next + 1 + (said?.length ?? 0)];
  if (part?.type !== "figure" || part.shape !== "number" || part.upTo !== undefined) return undefined;
  const unit = items.slice(whole.next, next);
  const implied = said ? { implied: said.value } : {};
  const length = next + 2 + (said?.length ?? 0) - at;
  return ratio({ ...part, ...named(unit), ...implied }, whole.figure, length, "ratio");
}

/** "3 teams of 5 officers" is no ratio: with a noun between, the whole must be named as such. */
function joins(
  items: readonly Item[],
  at: number,
  next: number,
  link: "of" | "out of" | "from",
  whole: Whole,
): boolean {
  const lead = wordAt(items, at - 1) ?? "";
  // "Down to 40 from 90" comes from there.
  if (link === "from") return next === at + 1 && lead !== words.by && !words.to.has(lead);
  if (next === at + 1 || link === "out of" || whole.determined) return true;
  return items[whole.next]?.type !== "word";
}

/** "5 per 1,000", "9 in 10", "70 deaths per 100,000 births", "1 teacher to 30 pupils": the whole only sets the measure. */
function rate(items: readonly Item[], at: number, part: Figure): Found | undefined {
  const said = phraseAt(items, at + 1, comparedBehind);
  const start = at + 1 + (said?.length ?? 0);
  let next = start;
  const close = phraseAt(items, next, perRate);
  while (!close && next < at + 12 && isBetween(items, next) && !isTold(items, next)) next += 1;
  // "1 complaint or fewer per 1,000".
  const late = said ? undefined : comparedWithin(items, start, next);
  const link = phraseAt(items, next, perRate);
  const whole = link ? wholeAt(items, next + link.length) : besides(items, at);
  if (!whole || whole.determined || whole.figure.value <= part.value) return undefined;
  if (link && next > start && !isTold(items, next)) return undefined;
  const end = link ? next : whole.next - 2;
  const between = items.slice(start, late === undefined ? end : late.at);
  const per = wordAt(items, next) === words.per || !link;
  // "1 nurse per 10 beds" is a rate between two sorts of things, which no share of one of them can stand for.
  const odd = between.length > 0 && per && !isRound(whole.figure.value);
  const doubts = [...(part.doubts ?? []), ...(odd ? ["rate-between-things"] : [])];
  const compared = said ?? late;
  const implied = compared ? { implied: compared.value } : {};
  return ratio(
    { ...part, ...named(between), ...implied, doubts },
    whole.figure,
    whole.next - at,
    per ? "rate" : "share",
  );
}

/** "Or fewer", right before a place. */
function comparedWithin(
  items: readonly Item[],
  start: number,
  end: number,
): { readonly at: number; readonly value: Comparator } | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const found = phraseAt(items, at, comparedBehind);
    if (found !== undefined && at + found.length === end) return { at, value: found.value };
  }
  return undefined;
}

/** What may stand between a number and what it is told against: words, hyphens, commas. */
const isBetween = (items: readonly Item[], at: number): boolean =>
  items[at]?.type === "word" ||
  isHyphen(items, at) ||
  (isSign(items[at], ",", "&") && items[at + 1]?.type === "word");

/** "Per 100,000 births", "per 10 beds", "for every three pupils": for how many there is one. */
function isTold(items: readonly Item[], at: number): boolean {
  const link = phraseAt(items, at, perRate);
  const whole = link && wholeAt(items, at + link.length);
  // "95 children in 100".
  const closing = wordAt(items, at) === words.inWord && isPowerOfTen(whole?.figure.value ?? 0);
  if (closing && !isPlainWord(items[whole?.next ?? 0])) return true;
  const each = wordAt(items, at) === words.per || words.eachWords.has(wordAt(items, at + 1) ?? "");
  return whole !== undefined && each && Number.isInteger(whole.figure.value);
}

/** "1 midwife to 28 births": two sorts of things, and nothing that grows. */
function besides(items: readonly Item[], at: number): Whole | undefined {
  let next = at + 1;
  while (next < at + 4 && isPlainWord(items[next])) next += 1;
  const whole = words.to.has(wordAt(items, next) ?? "") ? wholeAt(items, next + 1) : undefined;
  const moves = items.slice(0, at).some((item) => item.type === "word" && isMoving(item.text));
  return next > at + 1 && whole && isPlainWord(items[whole.next]) && !moves ? whole : undefined;
}

/** "One vehicle in five", "two schools in three are"; "one clinic in five districts" says where. */
function oneIn(items: readonly Item[], at: number, part: Figure): Found | undefined {
  let next = at + 1;
  while (next < at + 4 && isPlainWord(items[next])) next += 1;
  const whole = next > at + 1 && wordAt(items, next) === words.inWord ? wholeAt(items, next + 1) : undefined;
  if (whole === undefined || part.spoken !== true || whole.figure.spoken !== true) return undefined;
  const behind = wordAt(items, whole.next) ?? "";
  const things = /[^su]s$/.test(behind) || words.people.has(behind) || isTimeUnit(behind);
  if (things || whole.determined || whole.figure.value > 10 || whole.figure.value <= part.value)
    return undefined;
  return ratio({ ...part, ...named(items.slice(at + 1, next)) }, whole.figure, whole.next - at, "share");
}

const isMoving = (word: string): boolean =>
  words.increaseCues.has(word) || words.decreaseCues.has(word) || words.from === word || words.isVerb(word);

const isPowerOfTen = (value: number): boolean => value === 10 || value === 100 || value === 1000;

/** 100, 5,000, 100,000: what shares are told against. */
const isRound = (value: number): boolean => value >= 100 && value % 100 === 0;
