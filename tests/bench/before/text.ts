import { milliseconds } from "../goals";
import { table } from "../table";
import { middleOf } from "../timing";
import type { Pair, Spent } from "./compare";

/** What was compared and what came of it. */
export interface Line extends Pair {
  readonly work: string;
  readonly size: string;
}

/** The processor's time of both builds, as a Markdown table. */
export const comparisonText = (lines: readonly Line[]): string =>
  table(
    ["processor's time", "now", "before", "now / before", "memory now", "before", "same output"],
    lines.map(({ work, size, now, before }) => [
      `${work} ${size}`.trim(),
      ...[now, before].map(spread),
      now && before ? (middleOf(now.runs) / middleOf(before.runs)).toFixed(2) : "",
      ...[now, before].map((spent) => (spent ? `${spent.megabytes} MB` : "")),
      now && before ? (now.print === before.print ? "yes" : "NO") : "",
    ]),
  );

/** The middle of the runs, and the least and most of them. */
function spread(spent: Spent | undefined): string {
  if (spent === undefined) return "given up";
  const { runs } = spent;
  return runs.length === 1
    ? milliseconds(runs[0] ?? NaN)
    : `${milliseconds(middleOf(runs))} (${milliseconds(Math.min(...runs))} to ${milliseconds(Math.max(...runs))})`;
}
