import { type ActionId, actionId, isPillar } from "./action-id";
import { letterOf, orderOf } from "./action-letters";

/** The actions of a list and the position after it. */
export interface ActionList {
  readonly ids: readonly ActionId[];
  readonly end: number;
}

interface Item {
  readonly pillar: number;
  readonly order: number;
  /** "(i)" or "1-(i)"; a letter without brackets goes on a list only after one written so. */
  readonly bracketed: boolean;
  readonly end: number;
}

/** Blanks are bounded so that a cell full of them costs nothing. */
const gap = "\\s{0,40}";
const withPillar = new RegExp(
  `(\\d{1,2})${gap}[-.:/]?${gap}(\\()?${gap}([a-z]{1,4})(?![a-z0-9])(${gap}\\))?(${gap}\\(\\d{1,2}\\))?`,
  "iy",
);
const bracketedLetter = new RegExp(`\\(${gap}([a-z]{1,4})${gap}\\)(${gap}\\(\\d{1,2}\\))?`, "iy");
const bareLetter = /([a-z]{1,4})(?![a-z0-9('])(?!\s{1,40}(?!(?:and|to|through)\b)[a-z]{2})/iy;
const separator = new RegExp(`${gap}(?:[,;&+/|]${gap}(?:and\\b${gap})?|and\\b${gap}|[\\r\\n]${gap})`, "iy");
const range = new RegExp(`${gap}(?:-|to\\b|through\\b|until\\b)${gap}`, "iy");
const widestRange = 60;

/**
 * Reads the list of actions that starts at a position of a text: "1(a), 1-(h) and (i)" (the pillar carries
 * over), "1-(a) to (d)". Undefined where none starts there. `text` has plain dashes; `pillar` is the one
 * meant where the list names none.
 */
export function scanActionList(text: string, start: number, pillar?: number): ActionList | undefined {
  let last = readItem(text, start, pillar, false);
  if (last === undefined) return undefined;
  const ids: ActionId[] = [idOf(last)];
  for (;;) {
    const next = readNext(text, last);
    if (next === undefined) return { ids: [...new Set(ids)], end: last.end };
    ids.push(...next.ids);
    last = next.item;
  }
}

function readNext(text: string, last: Item): { ids: readonly ActionId[]; item: Item } | undefined {
  const bare = !last.bracketed;
  const upTo = endOf(range, text, last.end);
  if (upTo !== undefined) {
    const item = readItem(text, upTo, last.pillar, bare);
    const ids = item && between(last, item);
    if (item && ids) return { ids, item };
  }
  const after = endOf(separator, text, last.end);
  const item = after === undefined ? undefined : readItem(text, after, last.pillar, bare);
  return item && { ids: [idOf(item)], item };
}

/** The actions after the first up to the last of a range; undefined where it is reversed, absurd or of two pillars. */
function between(first: Item, last: Item): readonly ActionId[] | undefined {
  const length = last.order - first.order;
  if (first.pillar !== last.pillar || length <= 0 || length > widestRange) return undefined;
  return Array.from({ length }, (_, step) => actionId(first.pillar, letterOf(first.order + step + 1)));
}

function readItem(text: string, start: number, pillar: number | undefined, bare: boolean): Item | undefined {
  const full = matchAt(withPillar, text, start);
  if (full) {
    const balanced = (full[2] === undefined) === (full[4] === undefined);
    const bracketed = full[2] !== undefined;
    // "1a)" closes a bracket that stands around the list, so the bracket is left where it is.
    const end = start + (balanced || bracketed ? full[0].length : full[0].length - (full[4] ?? "").length);
    return itemOf(Number(full[1]), full[3], bracketed, end);
  }
  if (pillar === undefined) return undefined;
  const letter =
    matchAt(bracketedLetter, text, start) ?? (bare ? matchAt(bareLetter, text, start) : undefined);
  return letter && itemOf(pillar, letter[1], letter[0].startsWith("("), start + letter[0].length);
}

function itemOf(
  pillar: number,
  letter: string | undefined,
  bracketed: boolean,
  end: number,
): Item | undefined {
  const order = orderOf(letter ?? "");
  return order === undefined || !isPillar(pillar) ? undefined : { pillar, order, bracketed, end };
}

const idOf = ({ pillar, order }: Item): ActionId => actionId(pillar, letterOf(order));

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

const endOf = (pattern: RegExp, text: string, start: number): number | undefined => {
  const found = matchAt(pattern, text, start);
  return found && start + found[0].length;
};
