import { type Item, type Place, placeOf } from "./item";
import { begins } from "./opening-words";

/** What a mark found at a place: the thing it makes of the next `length` items. */
export interface Found {
  readonly length: number;
  readonly make: (place: Place) => Item;
}

/** Looks at one place of the items and says what stands there, or nothing. */
export type Mark = (items: readonly Item[], at: number) => Found | undefined;

/**
 * The items with every find of the mark, from left to right, put in place of what it was made from. Only items that the
 * mark (a bit) may begin with are looked at; the items are copied only behind a find.
 */
export function rewrite(items: readonly Item[], bit: number, mark: Mark): readonly Item[] {
  let result: Item[] | undefined;
  let copied = 0;
  for (let at = 0; at < items.length;) {
    const first = items[at];
    if (first === undefined) break;
    const found = (begins(first) & bit) === 0 ? undefined : mark(items, at);
    const last = items[at + (found?.length ?? 1) - 1];
    if (found === undefined || last === undefined) at += 1;
    else {
      result ??= [];
      for (; copied < at; copied += 1) result.push(items[copied] ?? first);
      result.push(found.make(placeOf(first, last)));
      at += found.length;
      copied = at;
    }
  }
  return result === undefined ? items : [...result, ...items.slice(copied)];
}

/** The text of the word at a place, in small letters; undefined where something else stands there. */
export function wordAt(items: readonly Item[], at: number): string | undefined {
  const item = items[at];
  return item?.type === "word" ? item.text : undefined;
}

/** One of some signs. Asked at each place of each text, so no list is made for it. */
export function isSign(
  item: Item | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
): boolean {
  if (item?.type !== "sign") return false;
  const { text } = item;
  return text === a || text === b || text === c || text === d || text === e;
}

/** True where the item follows the one before it without a blank. */
export const isGlued = (item: Item | undefined): boolean => item !== undefined && !item.gap && !item.line;
