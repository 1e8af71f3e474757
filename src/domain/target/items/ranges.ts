import {
  and,
  between,
  from,
  of as ofWord,
  physicalUnits,
  scaleWords,
  through,
  to,
  unitStops,
  upWord,
} from "../vocabulary";
import type { Figure, Item } from "./item";
import { timesTen } from "./number-literal";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

/** "10-15", "75 % to 80 %", "between 3 and 5", "$5-10M". After percent and money, before ratios: "24-28/33". */
export function markRange(items: readonly Item[], at: number): Found | undefined {
  const framed = wordAt(items, at) === between;
  const start = framed ? plusAt(items, at + 1) : at;
  const low = items[start];
  if (low?.type !== "figure" || low.upTo !== undefined || isSign(items[at - 1], "/")) return undefined;
  const unit = repeatedUnit(items, start + 1);
  const own = linkAt(items, start + 1 + unit, framed);
  const link = own === 0 ? 0 : plusAt(items, start + 1 + unit + own) - start - 1;
  const high = items[start + 1 + link];
  if (link === 0 || high?.type !== "figure" || high.upTo !== undefined) return undefined;
  if (isGrantTo(items, start, start + 1 + link)) return undefined;
  const length = start - at + 2 + link;
  const joined = join(low, high);
  if (joined === undefined) return undefined;
  const arrow = arrowAt(items, start + 1) > 0 ? ({ arrow: true } as const) : {};
  const bounded = wordAt(items, start + 1) === upWord ? ({ bounded: true } as const) : {};
  return finish(items, at, length, { ...joined, ...arrow, ...bounded });
}

/** Past the sign of "+8". */
const plusAt = (items: readonly Item[], at: number): number =>
  isSign(items[at], "+") && isGlued(items[at + 1]) && items[at + 1]?.type === "figure" ? at + 1 : at;

/** "2 \u00b0C and 8 \u00b0C", "5 km to 9 km": 1 where the unit of the upper end stands behind the lower one too. */
function repeatedUnit(items: readonly Item[], at: number): number {
  const unit = wordAt(items, at) ?? "";
  const again = items.slice(at + 1, at + 6).some((_, index) => wordAt(items, at + 1 + index) === unit);
  return physicalUnits.has(unit) && again ? 1 : 0;
}

/** "Grants of EUR 120 to 450 households": money, and how many get it; "USD 5 to 10 per head" is a range. */
function isGrantTo(items: readonly Item[], low: number, high: number): boolean {
  const [money, counted, thing] = [items[low], items[high], items[high + 1]];
  if (money?.type !== "figure" || money.shape !== "money" || !to.has(wordAt(items, high - 1) ?? ""))
    return false;
  const plain = counted?.type === "figure" && counted.shape === "number" && counted.power === undefined;
  const sized = money.end - money.start > 1 && wordAt(items, low - 1) === ofWord;
  return (
    plain &&
    sized &&
    thing?.type === "word" &&
    !unitStops.has(thing.text) &&
    !Object.hasOwn(scaleWords, thing.text)
  );
}

function finish(items: readonly Item[], at: number, length: number, joined: Figure): Found {
  const more = isSign(items[at + length], "-", "~") && items[at + length + 1]?.type === "figure";
  // "From 10 to 6" goes down on purpose.
  const reversed = (joined.upTo ?? 0) < joined.value && !joined.arrow && wordAt(items, at - 1) !== from;
  const reason = more ? "malformed-range" : reversed ? "reversed-range" : undefined;
  if (reason !== undefined) return { length, make: (place) => ({ type: "broken", reason, ...place }) };
  return { length, make: (place) => ({ ...joined, ...place }) };
}

/** How many items link the two ends: "-", "~", "..", "to", "and" inside "between". */
function linkAt(items: readonly Item[], at: number, framed: boolean): number {
  const item = items[at];
  const arrow = arrowAt(items, at);
  if (arrow > 0) return arrow;
  if (isSign(item, "-", "~", "\u2026")) return 1;
  if (isSign(item, ".") && isSign(items[at + 1], ".")) return isSign(items[at + 2], ".") ? 3 : 2;
  if (
    wordAt(items, at) === upWord &&
    to.has(wordAt(items, at + 1) ?? "") &&
    (framed || wordAt(items, at - 2) === from)
  )
    return 2;
  const word = wordAt(items, at) ?? (isSign(item, "&") ? "&" : "");
  if (framed) return and.has(word) || to.has(word) ? 1 : 0;
  return to.has(word) || through.has(word) ? 1 : 0;
}

/** "->", "=>" between two numbers, or an arrow: how many items; 0 where there is none. */
function arrowAt(items: readonly Item[], at: number): number {
  if (isSign(items[at], "\u2192", "\u21d2", "\u27a1")) return 1;
  return isSign(items[at], "-") && isSign(items[at + 1], ">") && isGlued(items[at + 1]) ? 2 : 0;
}

/** Both ends in one figure; the first takes the sign or power that only the second shows. */
export function join(low: Figure, high: Figure): Figure | undefined {
  if (isFraction(low) && isFraction(high)) return join(inPercent(low), inPercent(high));
  const shape = high.shape === "number" ? low.shape : high.shape;
  if (low.shape !== "number" && low.shape !== shape) return undefined;
  if (shape === "share" || shape === "whole" || low.of !== high.of) return undefined;
  const unit = high.unit ?? low.unit;
  const value = spread(low, high);
  const doubts = [
    ...(low.doubts ?? []),
    ...(high.doubts ?? []),
    ...(value === high.value ? ["range-of-one"] : []),
  ];
  const decimal = low.decimal ?? high.decimal;
  return {
    ...low,
    shape,
    value,
    upTo: high.value,
    doubts,
    ...(unit === undefined ? {} : { unit }),
    ...(decimal ? { decimal } : {}),
  };
}

/** "Between a tenth and an eighth". */
const isFraction = ({ shape, spoken, of = 0 }: Figure): boolean =>
  shape === "share" && spoken === true && of <= 10;
const inPercent = ({ value, of = 1, ...figure }: Figure): Figure => ({
  ...figure,
  shape: "percent",
  value: Math.round((value * 10_000) / of) / 100,
});

/** "47.4-52.8 million": the first end is in millions too; "500-2 million" is not. */
function spread(low: Figure, high: Figure): number {
  if (high.power === undefined || low.power !== undefined) return low.value;
  return low.value <= timesTen(high.value, -high.power) ? timesTen(low.value, high.power) : low.value;
}
