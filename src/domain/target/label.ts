import type { Bracket, Figure, Item } from "./items/item";
import { isSign } from "./items/rewrite";
import { wordOf } from "./main-figure";
import {
  currencyCodes,
  currencyNouns,
  currencySigns,
  inWord,
  isVerb,
  per,
  percentLabels,
  scaleWords,
  timeUnits,
  unitLinks,
} from "./vocabulary";
import { timesTen } from "./items/number-literal";
import { directionOf } from "./phrases/directions";

/**
 * A text such as "Calls of 999 answered in 10 seconds: 90 %" names its measure first. The numbers of the name are no
 * levels, and a unit in the name ("Trained teachers (%): 92", "Budget (USD million): 5") is the unit of the level.
 */
export function labelled(items: readonly Item[]): readonly Item[] {
  if (!items.some(mayLabel)) return rated(items);
  const colon = lastAt(items, (item, at) => isSign(item, ":") || isLooseDash(items, at));
  const level = colon < 1 ? behindSign(items) : levelAt(items, colon);
  if (level < 0) return rated(items);
  const end = colon < 1 ? level : colon;
  return measuredIn(items, level).map((item, at) => (at < end && isOfLabel(items, at) ? nameOf(item) : item));
}

/** "Deaths per 100,000 births below 70": the measure stands in the name, the level behind it. */
function rated(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ type }) => type === "figure");
  const [whole, level] = [items[at], items.findIndex((item, index) => index > at && item.type === "figure")];
  const figure = items[level];
  if (!isPlain(whole) || wordOf(items, at - 1) !== per || !isPlain(figure) || at < 2) return items;
  if (whole.value < 100 || whole.value <= figure.value) return items;
  return items.map((item, index) =>
    index === level
      ? { ...figure, shape: "share", of: whole.value, per: true }
      : index === at
        ? nameOf(item)
        : item,
  );
}

/** Most texts hold no colon, dash, bracket or sign of per cent. */
const mayLabel = (item: Item): boolean =>
  item.type === "sign" || item.type === "bracket" || (item.type === "word" && percentLabels.has(item.text));

/** Where the level stands behind its label: the only figure behind the last colon, or the first there; -1 without a label. */
function levelAt(items: readonly Item[], colon: number): number {
  let at = colon + 1;
  while (items[at]?.type === "compare") at += 1;
  if (items[at]?.type !== "figure") return -1;
  const label = items.slice(0, colon);
  const pointed = isSign(items[colon], ":");
  const behind = items.slice(at + 1).filter((item) => !(item.type === "compare" && item.side === "after"));
  const alone = pointed && behind.length === 0 && label.some(({ type }) => type === "word");
  return alone || label.some(isUnitSign) || (pointed && namesMeasure(label)) ? at : -1;
}

/** "% of births attended 85": a sign that belongs to no number, and a bare one behind. */
const behindSign = (items: readonly Item[]): number =>
  items.findIndex((item, at) => at > 0 && isPlain(item) && items.slice(0, at).some(isUnitSign));

function lastAt(items: readonly Item[], fits: (item: Item, at: number) => boolean): number {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item !== undefined && fits(item, at)) return at;
  }
  return -1;
}

const isLooseDash = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], "-") && items[at]?.gap === true && items[at + 1]?.gap === true;

/** "Workers earning 20 % above the minimum": neither an amount first nor something done. */
function namesMeasure(label: readonly Item[]): boolean {
  const [first] = label;
  const amount = label.findIndex(({ type }) => type === "figure");
  const verb = wordOf(label, 0);
  // "Windows 11 migration: 1,100 workstations".
  const version =
    amount === 1 &&
    first?.type === "word" &&
    /^\p{Lu}/u.test(first.raw) &&
    isPlain(label[1]) &&
    label.length > 2;
  return (
    first?.type === "word" && (amount > 1 || version) && !isVerb(verb) && directionOf(verb) === undefined
  );
}

/** A number of the label, and a period that belongs to it ("three meals a day"). */
function isOfLabel(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type === "figure" || item?.type === "compare") return true;
  return item?.type === "every" && items.slice(0, at).some(({ type }) => type === "figure");
}

const nameOf = ({ start, end, gap, line }: Item): Item => ({ type: "name", text: "", start, end, gap, line });

const isPlain = (item: Item | undefined): item is Figure =>
  item?.type === "figure" && item.shape === "number";

/** "%", "(%)", "percentage of": the level behind it is in per cent. */
const isUnitSign = (item: Item): boolean =>
  isSign(item, "%") ||
  (item.type === "word" && percentLabels.has(item.text)) ||
  (item.type === "bracket" && unitIn(item) !== undefined);

type Unit = Pick<Figure, "shape"> & Partial<Pick<Figure, "unit" | "power">>;

function measuredIn(items: readonly Item[], level: number): readonly Item[] {
  const figure = items[level];
  if (!isPlain(figure) || items[level + 1]?.type === "word") return items;
  const label = items.slice(0, level);
  const bracket = label.flatMap((item) => (item.type === "bracket" ? (unitIn(item) ?? []) : []))[0];
  const whole = wholeOf(label);
  if (whole !== undefined && whole > figure.value)
    return items.map((item, at) =>
      at === level ? { ...figure, shape: "share", of: whole, per: true } : item,
    );
  const unit: Unit | undefined = bracket ?? (label.some(isUnitSign) ? { shape: "percent" } : unitSaid(label));
  if (unit === undefined) return items;
  const { power = 0, ...more } = unit;
  const value = timesTen(figure.value, power);
  return items.map((item, at) => (at === level ? { ...figure, ...more, value } : item));
}

/** "(%)", "(days)", "(USD million)", "(thousands)": a bracket that holds a unit and nothing else. */
const unitIn = ({ items }: Bracket): Unit | undefined =>
  unitOf(items[0]?.type === "word" && wordOf(items, 0) === inWord ? items.slice(1) : items);

/** "Nurses per 10,000 inhabitants: 32". */
function wholeOf(label: readonly Item[]): number | undefined {
  const at = label.findIndex((item, index) => isPlain(item) && wordOf(label, index - 1) === per);
  const figure = label[at];
  return isPlain(figure) && figure.value >= 100 ? figure.value : undefined;
}

/** "Release time in hours: 48". */
function unitSaid(label: readonly Item[]): Unit | undefined {
  const at = lastAt(label, (_, index) => wordOf(label, index) === inWord);
  const end = lastAt(label, (item) => isSign(item, ":"));
  return at < 1 || end < 0 ? undefined : unitOf(label.slice(at + 1, end));
}

/** "USD million", "millions of euros", "%", "days", "thousands": every word must be of the unit. */
function unitOf(items: readonly Item[]): Unit | undefined {
  const said = items.filter((item, at) => !(unitLinks.has(wordOf(items, at)) || isSign(item, ".")));
  const powers = said.flatMap((item) => scaleOf(item) ?? []);
  const [measure, more] = said.filter((item) => scaleOf(item) === undefined);
  if (more !== undefined || powers.length > 1) return undefined;
  const scaled = powers.map((power) => ({ power }))[0] ?? {};
  if (measure === undefined) return powers.length > 0 ? { shape: "number", ...scaled } : undefined;
  const currency = currencyOf(measure);
  if (currency !== undefined) return { shape: "money", unit: currency, ...scaled };
  if (powers.length > 0) return undefined;
  if (isSign(measure, "%") || isPercentWord(measure)) return { shape: "percent" };
  const word = measure.type === "word" ? measure.text : "";
  return Object.hasOwn(timeUnits, word)
    ? { shape: "duration", unit: timeUnits[word]?.plural ?? word }
    : undefined;
}

const isPercentWord = (item: Item): boolean => item.type === "word" && percentLabels.has(item.text);

const nouns = new Map(currencyNouns.filter(([noun]) => !noun.includes(" ")));

function currencyOf(item: Item): string | undefined {
  if (item.type === "sign") return currencySigns.has(item.text) ? item.text : undefined;
  if (item.type !== "word") return undefined;
  return currencyCodes.has(item.raw) ? item.raw : nouns.get(item.text);
}

const scaleOf = (item: Item): number | undefined =>
  item.type === "word" && Object.hasOwn(scaleWords, item.text) ? scaleWords[item.text] : undefined;
