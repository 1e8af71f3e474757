import type { Comparator } from "../target";
import * as words from "../vocabulary";
import type { Compare, Item } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

const before = phraseTable(words.comparatorsBefore);
const soft = phraseTable(words.comparatorsSoft);
const close = phraseTable(words.comparatorsClose);
const about = phraseTable(words.aboutWords);
const after = phraseTable(words.comparatorsAfter);
const aboutBehind = phraseTable(words.aboutAfter);

/** "at least", "or more", "5+", "within". After numbers, since some of these words compare only beside one. */
export function markComparator(items: readonly Item[], at: number): Found | undefined {
  return behind(items, at) ?? strong(items, at) ?? beside(items, at);
}

const compare = (
  comparator: Comparator,
  side: "before" | "after",
  length: number,
  more: Partial<Compare> = {},
): Found => ({
  length,
  make: (place) => ({ type: "compare", comparator, side, ...more, ...place }),
});

function strong(items: readonly Item[], at: number): Found | undefined {
  const mild = phraseAt(items, at, soft);
  if (mild && figureFollows(items, at + mild.length)) return compare(mild.value, "before", mild.length);
  const found = phraseAt(items, at, before);
  return found && compare(found.value, "before", found.length);
}

/** Right before the figure, an article or "of" between them at most. */
function beside(items: readonly Item[], at: number): Found | undefined {
  const isAbout = phraseAt(items, at, about);
  const found = phraseAt(items, at, close) ?? (isAbout && { value: "=" as const, length: isAbout.length });
  if (found === undefined || !figureFollows(items, at + found.length)) return undefined;
  // "Scaled up to 12 districts": the verb takes "up", and 12 is where it goes.
  if (words.growthBeforeUp.has(wordAt(items, at - 1) ?? "") && wordAt(items, at) === words.upWord)
    return undefined;
  return compare(
    found.value,
    "before",
    found.length,
    isAbout ? { close: true, about: true } : { close: true },
  );
}

function figureFollows(items: readonly Item[], at: number): boolean {
  const skipped = words.figureOpeners.has(wordAt(items, at) ?? "") ? at + 1 : at;
  const item = items[skipped];
  return item?.type === "figure" || item?.type === "broken";
}

/** Behind the figure: at once, or with the name of what is counted between ("5 workshops or more"). */
function behind(items: readonly Item[], at: number): Found | undefined {
  if (!figureBefore(items, at)) return undefined;
  if (isSign(items[at], "+"))
    return isGlued(items[at]) && items[at + 1]?.type !== "figure" ? compare(">=", "after", 1) : undefined;
  const loose = phraseAt(items, at, aboutBehind);
  if (loose !== undefined && items[at + loose.length]?.type !== "figure")
    return compare("=", "after", loose.length, { about: true });
  const found = phraseAt(items, at, after);
  if (found === undefined || figureFollows(items, at + found.length)) return undefined;
  // "At least 3 but not more than 5".
  if (wordAt(items, at + found.length) === words.thanWord) return undefined;
  return compare(found.value, "after", found.length);
}

function figureBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    if (items[back]?.type === "figure") return true;
    if (items[back]?.type !== "word") return false;
  }
  return false;
}
