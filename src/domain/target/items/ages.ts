import * as words from "../vocabulary";
import type { Item } from "./item";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

/** "Aged 15 years and older", "aged 6-23 months", "18 years or older", "the over-65s": whom, not how many. Before numbers. */
export function markAge(items: readonly Item[], at: number): Found | undefined {
  const led = words.agedWords.has(wordAt(items, at) ?? "");
  let next = led ? at + 1 : at;
  while (led && (words.ageLinks.has(wordAt(items, next) ?? "") || isSign(items[next], ":"))) next += 1;
  if (!isNumber(items, next)) return undefined;
  next += 1;
  const linked = isSign(items[next], "-") || words.linkWords.has(wordAt(items, next) ?? "");
  if (linked && isNumber(items, next + 1)) next += 2;
  if (isPlural(items, next)) return found(at, next + 1);
  const timed = words.ageUnits.has(wordAt(items, next) ?? "");
  if (timed) next += 1;
  const tail = tailAt(items, next, led || timed);
  return led || tail > 0 ? found(at, next + tail) : undefined;
}

const found = (at: number, end: number): Found => ({
  length: end - at,
  make: (place) => ({ type: "name", text: "age", ...place }),
});

const isNumber = (items: readonly Item[], at: number): boolean => {
  const [item, word] = [items[at], wordAt(items, at) ?? ""];
  return item?.type === "digits"
    ? /^\d{1,3}$/.test(item.text)
    : Object.hasOwn(words.smallNumbers, word) || Object.hasOwn(words.tens, word);
};

/** "Under-65s"; "under 5s" is a time. */
const isPlural = (items: readonly Item[], at: number): boolean =>
  wordAt(items, at) === "s" &&
  isGlued(items[at]) &&
  isSign(items[at - 2], "-") &&
  words.ageLeads.has(wordAt(items, at - 3) ?? "");

/** "and older", "or younger", "of age": how many items. "5 years or more" is a time, "30 or below" a limit. */
function tailAt(items: readonly Item[], at: number, timed: boolean): number {
  if (wordAt(items, at) === words.of && wordAt(items, at + 1) === words.ageWord) return 2;
  const joined = wordAt(items, at) === words.orWord || words.and.has(wordAt(items, at) ?? "");
  const older = timed && wordAt(items, at) !== words.orWord ? words.olderWords : words.olderAlone;
  return joined && older.has(wordAt(items, at + 1) ?? "") ? 2 : 0;
}
