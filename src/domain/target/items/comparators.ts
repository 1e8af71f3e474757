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
const denying = phraseTable(words.denyingPhrases);

/** "at least", "or more", "5+", "within". After numbers, since some of these words compare only beside one. */
export function markComparator(items: readonly Item[], at: number): Found | undefined {
  return behind(items, at) ?? strong(items, at) ?? denied(items, at) ?? beside(items, at);
}

/** "Not wider than 6 %", "never to fall below 90 %", "must not drop under 5": what is denied is the other side. */
function denied(items: readonly Item[], at: number): Found | undefined {
  const phrase = phraseAt(items, at, denying);
  if (phrase === undefined && !words.denyingWords.has(wordAt(items, at) ?? "")) return undefined;
  let next = at + (phrase?.length ?? 1);
  const start = next;
  while (next < start + 3 && words.movingVerbs.has(wordAt(items, next) ?? "")) next += 1;
  const word = wordAt(items, next) ?? "";
  const than = wordAt(items, next + 1) === words.thanWord;
  const sides = than ? words.comparativeSides : words.sideWords;
  const side = Object.hasOwn(sides, word) ? sides[word] : undefined;
  const end = next + (than ? 2 : 1);
  return side === undefined || !figureFollows(items, end)
    ? undefined
    : compare(side === "up" ? "<=" : ">=", "before", end - at);
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
  const found = phraseAt(items, at, before) ?? thanSide(items, at);
  return found && compare(found.value, "before", found.length);
}

/** "Slower than", "wider than", "older than", before a figure. */
function thanSide(
  items: readonly Item[],
  at: number,
): { readonly value: Comparator; readonly length: number } | undefined {
  const word = wordAt(items, at) ?? "";
  if (!Object.hasOwn(words.comparativeSides, word) || wordAt(items, at + 1) !== words.thanWord)
    return undefined;
  return figureFollows(items, at + 2) && at === 0
    ? { value: words.comparativeSides[word] === "up" ? ">" : "<", length: 2 }
    : undefined;
}

/** Right before the figure, an article or "of" between them at most. */
function beside(items: readonly Item[], at: number): Found | undefined {
  const isAbout = phraseAt(items, at, about);
  const found = phraseAt(items, at, close) ?? (isAbout && { value: "=" as const, length: isAbout.length });
  if (found === undefined || !figureFollows(items, at + found.length)) return undefined;
  if (wordAt(items, at + found.length) === words.of && !isAbout) return undefined;
  // "Hand over 36 kiosks": the verb takes "over".
  if (words.verbsBeforeOver.has(wordAt(items, at - 1) ?? "") && wordAt(items, at) === words.overWord)
    return undefined;
  // "Up to 80 % from 55 %": it goes up.
  if (
    wordAt(items, at) === words.upWord &&
    wordAt(items, at + 3) === words.from &&
    items[at + 4]?.type === "figure"
  )
    return undefined;
  // "Scaled up to 12 districts": the verb takes "up", and 12 is where it goes.
  if (words.growthBeforeUp.has(wordAt(items, at - 1) ?? "") && wordAt(items, at) === words.upWord)
    return undefined;
  // "Turn around 70 % of the declarations".
  if (
    isAbout &&
    words.verbsBeforeAround.has(wordAt(items, at - 1) ?? "") &&
    wordAt(items, at) === words.aroundWord
  )
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
  const next = wordAt(items, at + found.length);
  if (next === words.thanWord || next === words.toWord) return undefined;
  const better = wordAt(items, at + found.length - 1) === words.betterWord ? ({ better: true } as const) : {};
  return compare(found.value, "after", found.length, better);
}

function figureBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    if (items[back]?.type === "figure") return true;
    if (items[back]?.type !== "word" && items[back]?.type !== "every") return false;
  }
  return false;
}
