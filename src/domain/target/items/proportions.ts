import { betterWord, boundEnds, clockLeads, ratioWords } from "../vocabulary";
import type { Item } from "./item";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

/**
 * "Pupil-teacher ratio at most 45:1" asks for 45, "a ratio of 1:20" for one to twenty, where the text says that it is a ratio. Which
 * side is the better one a person should say, unless a comparison stands before. "80:20" and a bare "1:20" are no numbers.
 */
export function proportionAt(items: readonly Item[], at: number): Found | undefined {
  const [sign, second] = [items[at + 1], items[at + 2]];
  if (!isSign(sign, ":") || second?.type !== "digits" || isGlued(sign) !== isGlued(second)) return undefined;
  const broken: Found = {
    length: 3,
    make: (place) => ({ type: "broken", reason: "proportion", ...place }),
  };
  if (isClock(items, at)) return { length: 3, make: (place) => ({ type: "name", text: "clock", ...place }) };
  const [value, of] = [wholeAt(items, at), wholeAt(items, at + 2)];
  if (!isGlued(sign) && !(at === 0 && items[at + 3]?.type === "bracket")) return undefined;
  const better = items.some((_, index) => wordAt(items, index) === betterWord);
  if (value === undefined || of === undefined || better || !isTold(items, at))
    return isGlued(sign) ? broken : undefined;
  const before = wordAt(items, at - 1) ?? "";
  const said = boundEnds.has(before) || isSign(items[at - 1], "<", ">", "\u2264", "\u2265");
  if (of === 1 && value > 1)
    return {
      length: 3,
      make: (place) => ({
        type: "figure",
        shape: "number",
        value,
        doubts: said ? [] : ["side-of-ratio"],
        ...place,
      }),
    };
  if (value !== 1 || of === 1) return broken;
  return {
    length: 3,
    make: (place) => ({
      type: "figure",
      shape: "share",
      value,
      of,
      per: true,
      doubts: ["side-of-ratio"],
      ...place,
    }),
  };
}

/** "By 07:00", "between 8:30 and 16:00". */
function isClock(items: readonly Item[], at: number): boolean {
  const [hour, minute] = [items[at], items[at + 2]];
  const led = clockLeads.has(wordAt(items, at - 1) ?? "");
  return (
    led &&
    hour?.type === "digits" &&
    minute?.type === "digits" &&
    /^(?:[01]?\d|2[0-3])$/.test(hour.text) &&
    /^[0-5]\d$/.test(minute.text)
  );
}

const wholeAt = (items: readonly Item[], at: number): number | undefined => {
  const item = items[at];
  return item?.type === "digits" && /^\d{1,5}$/.test(item.text) && Number(item.text) > 0
    ? Number(item.text)
    : undefined;
};

/** A ratio by its name, or by a bracket that names both sides: "1:45 (teacher to pupil)". */
const isTold = (items: readonly Item[], at: number): boolean =>
  items.some((item, index) => index !== at && item.type === "word" && ratioWords.has(item.text)) ||
  (items[at + 3]?.type === "bracket" && at === 0);
