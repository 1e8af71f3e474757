import type { Note } from "../shared/reading";
import { type Clause, note } from "./clause";
import type { Compare, Item } from "./items/item";
import type { Comparator } from "./target";

/** How a figure compares, and the notes on whether the text says so; `clash` where it says two things. */
export interface Compared {
  readonly comparator: Comparator;
  readonly notes: readonly Note[];
  readonly clash: boolean;
}

const assumedCodes: Readonly<Record<Comparator, string>> = {
  ">=": "at-least-assumed",
  "<=": "at-most-assumed",
  ">": "more-than-assumed",
  "<": "less-than-assumed",
  "=": "exactly-assumed",
};

/** The comparator of the figure at a place: said before or behind it, else the usual one. */
export function comparedAt({ items }: Clause, at: number, usual: Comparator): Compared {
  const said = [...saidBefore(items, at), ...saidBehind(items, at)].map((compare) =>
    compare.better === true && isTime(items[at]) ? { ...compare, comparator: "<=" as const } : compare,
  );
  const [first] = said;
  if (first === undefined) {
    const comparator = impliedAt(items, at) ?? usual;
    return { comparator, notes: [note(assumedCodes[comparator], "assumed")], clash: false };
  }
  const code = first.about ? "about-taken-as-equal" : "comparator-said";
  return {
    comparator: first.comparator,
    notes: [note(code, first.about ? "assumed" : "said", first)],
    clash: said.some((other) => other.comparator !== first.comparator && !other.about),
  };
}

/** "15 minutes or better" are fewer. */
const isTime = (item: Item | undefined): boolean => item?.type === "figure" && item.shape === "duration";

/** The comparator that the figure's own words hold: ">" for a majority, "=" for zero. */
function impliedAt(items: readonly Item[], at: number): Comparator | undefined {
  const figure = items[at];
  if (figure?.type !== "figure") return undefined;
  return figure.implied ?? (figure.value === 0 && figure.upTo === undefined ? "=" : undefined);
}

function saidBefore(items: readonly Item[], at: number): readonly Compare[] {
  const found: Compare[] = [];
  for (let back = at - 1; back >= 0; back -= 1) {
    const item = items[back];
    if (item?.type === "figure") break;
    // "Equal to at least 4 months".
    const doubled =
      item?.type === "compare" && item.comparator === "=" && items[back + 1]?.type === "compare";
    if (item?.type === "compare" && item.side === "before" && !doubled) found.push(item);
  }
  return found;
}

function saidBehind(items: readonly Item[], at: number): readonly Compare[] {
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next];
    if (item?.type === "figure") return [];
    if (item?.type === "compare") return item.side === "after" ? [item] : [];
  }
  return [];
}
