import { bracketedComparators } from "../vocabulary";
import { type Bracket, type Item, placeOf } from "./item";
import { isSign } from "./rewrite";

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** What stands in brackets, gathered in one item each; a bracket that never closes is left as a sign. */
export function groupBrackets(items: readonly Item[]): readonly Item[] {
  const result: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const end =
      item.type === "sign" && Object.hasOwn(closing, item.text) ? closeOf(items, at, item.text) : -1;
    if (end > at + 1 && items.slice(at + 1, end).every(compares)) {
      result.push(...items.slice(at + 1, end).flatMap(spelledOut));
      at = end;
    } else if (end < 0) result.push(item);
    else {
      result.push(bracketOf(items, at, end, item));
      at = end;
    }
  }
  return result;
}

const compares = (item: Item): boolean =>
  isSign(item, ".") || (item.type === "word" && bracketedComparators.has(item.text));

/** "(min.)" is no minute. */
const spelledOut = (item: Item): readonly Item[] =>
  item.type === "word"
    ? [{ ...item, text: item.text === "min" ? "minimum" : item.text === "max" ? "maximum" : item.text }]
    : [];

function bracketOf(items: readonly Item[], at: number, end: number, first: Item): Bracket {
  const inner = items.slice(at + 1, end).filter((item) => !isSign(item, "(", ")", "[", "]"));
  return { type: "bracket", items: inner, ...placeOf(first, items[end] ?? first) };
}

function closeOf(items: readonly Item[], at: number, open: string): number {
  let depth = 0;
  for (let next = at; next < items.length; next += 1) {
    if (isSign(items[next], open)) depth += 1;
    if (isSign(items[next], closing[open] ?? "")) depth -= 1;
    if (depth === 0) return next;
  }
  return -1;
}
