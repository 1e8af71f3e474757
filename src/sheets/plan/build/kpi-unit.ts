import { isBareCount } from "../../../domain/kpi/measure/measure-words";
import { isPerThing } from "../../../domain/plan/flow-or-level";
import { plainText } from "../../../domain/shared/plain-text";

/** "%", "percent", "Percentage (%)": figures below it are shares. */
export const isPercentUnit = (unit: string): boolean =>
  /^(?:%|per ?cent|percentage|pct|pour ?cent(?:age)?|%age|rate(?: \(?%\)?)?|percentage \(?%\)?)$/i.test(
    plainText(unit),
  );

const isDuration =
  /^(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|(?:working |calendar )?days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?)$/i;

/** "m" alone is metres; beside a currency it is million. A thousand inside a number ("per 1,000") is no scale. */
const scales: readonly (readonly [RegExp, number, string])[] = [
  [
    /\b(?:millions?|mill|mn|mio)\b|(?<=\b(?:usd|eur|gbp)\s?|[$€£]\s?)m\b|\bm(?=\s?(?:(?:usd|eur|gbp)\b|[$€£]))/i,
    1e6,
    "million",
  ],
  [/\b(?:billions?|bn|milliards?)\b/i, 1e9, "billion"],
  [/\b(?:thousands?|k|milliers?)\b|(?<![\d.,])'?000s?\b/i, 1e3, "thousand"],
];

/** What figures under a unit are multiplied with: 1.2 under "million USD" is 1,200,000. */
export const scaleOf = (unit: string): number =>
  isPerThing(plainText(unit).toLowerCase()) ? 1 : (scales.find(([pattern]) => pattern.test(unit))?.[1] ?? 1);

/** "million" of "USD million", "thousand" of "'000"; undefined where a unit has no scale. */
export const scaleWord = (text: string): string | undefined =>
  scales.find(([pattern]) => pattern.test(text))?.[2];

/** "> 40" under "EUR million" is more than 40 million; what names its own scale keeps it. undefined where nothing is added. */
export function withScale(text: string, unit: string): string | undefined {
  const scale = scaleOf(unit) === 1 ? undefined : scales.find(([pattern]) => pattern.test(unit));
  if (scale === undefined || scales.some(([pattern]) => pattern.test(text))) return undefined;
  return text.replace(/\d[\d.,]*/g, (figure) => `${figure} ${scale[2]}`);
}

/** A bare figure as a target in words, with its unit: withUnit("80", "%") -> "80 %"; undefined where the unit adds nothing. */
export function withUnit(figure: string, unit: string): string | undefined {
  if (isPercentUnit(unit)) return `${figure} %`;
  const plain = plainText(unit).replace(/^(?:number|no\.?|#|nombre) (?:of |de |d')/i, "");
  // A bare "5" under "minutes" says neither at most nor at least, as the sentence "5 minutes" would. Source: RULES-2 12.
  if (isBareCount(plain) || isDuration.test(plain) || plain === "" || plain.length > 40) return undefined;
  // "40" under "cases per 1,000" is 40 of that rate, no share of a thousand.
  if (isPerThing(plain.toLowerCase())) return undefined;
  const scale = scales.find(([pattern]) => pattern.test(plain));
  if (scale === undefined) return `${figure} ${plain}`;
  const [, , word] = scale;
  const rest = unitWithoutScale(plain) ?? "";
  return `${figure} ${word} ${rest}`.trim();
}

/** "million USD" -> "USD"; undefined where the unit is a scale alone. */
export function unitWithoutScale(unit: string): string | undefined {
  const plain = plainText(unit);
  const scale = scales.find(([pattern]) => pattern.test(plain));
  if (scale === undefined) return unit;
  const rest = plain
    .replace(scale[0], " ")
    .replace(/\bof\b|[()']/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return rest === "" ? undefined : rest;
}
