import { boundLinks } from "../vocabulary";
import type { Compare, Figure, Item } from "./item";
import { join } from "./ranges";
import { type Found, isSign, wordAt } from "./rewrite";

/** "At least 10 but no more than 15", "minimum 10, maximum 20": one range. After comparators. */
export function markBounds(items: readonly Item[], at: number): Found | undefined {
  const low = boundAt(items, at, ">=", ">");
  const link = low && linkAt(items, low.next);
  const high = link && boundAt(items, low.next + link, "<=", "<");
  if (!low || !high || !isAlike(low, high, wordAt(items, high.next) !== undefined)) return undefined;
  const joined = join(low.figure, high.figure);
  if (joined?.upTo === undefined) return undefined;
  if (joined.upTo < joined.value)
    return {
      length: high.next - at,
      make: (place) => ({ type: "broken", reason: "reversed-range", ...place }),
    };
  const open = low.compare.comparator === ">" || high.compare.comparator === "<";
  const doubts = [...(joined.doubts ?? []), ...(open ? ["end-not-included"] : [])];
  return { length: high.next - at, make: (place) => ({ ...joined, doubts, ...place }) };
}

interface Bound {
  readonly compare: Compare;
  readonly figure: Figure;
  readonly next: number;
}

function boundAt(items: readonly Item[], at: number, ...allowed: readonly string[]): Bound | undefined {
  const [compare, figure] = [items[at], items[at + 1]];
  if (compare?.type !== "compare" || compare.side !== "before" || figure?.type !== "figure") return undefined;
  const single = figure.upTo === undefined && figure.of === undefined;
  return single && allowed.includes(compare.comparator) ? { compare, figure, next: at + 2 } : undefined;
}

/** "but", ", but", "and", ",": how many items. */
function linkAt(items: readonly Item[], at: number): number | undefined {
  const comma = isSign(items[at], ",") ? 1 : 0;
  const length = comma + (boundLinks.has(wordAt(items, at + comma) ?? "") ? 1 : 0);
  return length > 0 ? length : isSign(items[at], "&") ? 1 : undefined;
}

/** "At least 5, within 30 days" are two things; a bare lower number takes the unit of the upper. */
const isAlike = (low: Bound, high: Bound, counted: boolean): boolean =>
  low.figure.shape === high.figure.shape
    ? low.figure.unit === high.figure.unit || !counted
    : low.figure.shape === "number" && high.compare.close !== true;
