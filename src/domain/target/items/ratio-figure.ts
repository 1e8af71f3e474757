import * as words from "../vocabulary";
import type { Figure, Item } from "./item";
import type { Found } from "./rewrite";

/** So many of so many as one figure; a slip in it makes it broken. */
export function ratio(part: Figure, whole: Figure, length: number, kind: "ratio" | "share" | "rate"): Found {
  if (whole.value === 0) return broken("denominator-zero", length);
  const decimal = part.decimal ?? whole.decimal;
  const value = decimal ? (part.otherwise ?? part.value) : part.value;
  if ((part.upTo ?? value) > whole.value) return broken("numerator-above-denominator", length);
  const doubts = [...(part.doubts ?? []), ...(whole.doubts ?? [])];
  const spoken = part.spoken && whole.spoken;
  return {
    length,
    make: (place) => ({
      type: "figure",
      shape: kind === "ratio" ? "ratio" : "share",
      value,
      of: whole.value,
      doubts,
      ...place, // prettier-ignore
      ...(part.upTo === undefined ? {} : { upTo: part.upTo }),
      ...(part.unit === undefined ? {} : { unit: part.unit }),
      ...(part.implied === undefined ? {} : { implied: part.implied }),
      ...(decimal ? { decimal } : {}),
      ...(spoken ? { spoken } : {}),
      ...(kind === "rate" ? { per: true } : {}),
    }),
  };
}

export const broken = (reason: string, length: number): Found => ({
  length,
  make: (place) => ({ type: "broken", reason, ...place }),
});

/** What stands between the part and the whole names what is counted. */
export const named = (between: readonly Item[]): { readonly unit?: string } =>
  between.length === 0
    ? {}
    : { unit: between.map((item, at) => `${at > 0 && item.gap ? " " : ""}${textOf(item)}`).join("") };

const textOf = (item: Item): string =>
  item.type === "word" ? item.raw : item.type === "sign" ? item.text : "";

export const isPlainWord = (item: Item | undefined): boolean =>
  item?.type === "word" && !words.unitStops.has(item.text);
