import { percentWords, pointWords } from "../vocabulary";
import type { Figure, Item } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isGlued, isSign } from "./rewrite";

const percents = phraseTable(percentWords);
const points = phraseTable(pointWords);

/** "75 %", "75 per cent", "5 percentage points", "20-point", "%75". */
export function markPercent(items: readonly Item[], at: number): Found | undefined {
  const figure = items[at];
  if (isSign(figure, "%")) return signFirst(items[at + 1]);
  if (figure?.type !== "figure" || figure.shape !== "number") return undefined;
  const next =
    isSign(items[at + 1], "-") && isGlued(items[at + 1]) && isGlued(items[at + 2]) ? at + 2 : at + 1;
  const point = phraseAt(items, next, points);
  if (point !== undefined) {
    return {
      length: next - at + point.length,
      make: (place) => ({ ...plainDecimal(figure), shape: "points", unit: point.value, ...place }),
    };
  }
  const plus = isSign(items[at + 1], "+") && isGlued(items[at + 1]) ? 1 : 0;
  const percent = phraseAt(items, next + plus, percents);
  if (percent === undefined) return undefined;
  return {
    length: next + plus - at + percent.length,
    make: (place) => ({
      ...plainDecimal(figure),
      shape: "percent",
      ...(plus ? { implied: ">=" } : {}),
      ...place,
    }),
  };
}

function signFirst(figure: Item | undefined): Found | undefined {
  if (figure?.type !== "figure" || figure.shape !== "number" || !isGlued(figure)) return undefined;
  return { length: 2, make: (place) => ({ ...plainDecimal(figure), shape: "percent", ...place }) };
}

/** Shares and scores are small: in them "12,5" and "1.125" are decimals. */
export function plainDecimal(figure: Figure): Figure {
  const { otherwise, doubts, ...rest } = figure;
  const left = (doubts ?? []).filter((code) => code !== "comma-as-decimal" && code !== "point-as-thousands");
  return { ...rest, value: otherwise ?? figure.value, doubts: left };
}
