import type { TrendPoint } from "../../domain/kpi/review/trend";

/**
 * Bars from low to high. They are characters, because a native sparkline is an extension of Excel's that previewers and
 * older LibreOffice leave out; these stand in every viewer and on paper. The half and the full block are not among them:
 * some fonts draw those wider than the others, and a row of bars would stagger.
 */
const bars = ["▁", "▂", "▃", "▅", "▇"] as const;
const gap = "·";

type Point = Pick<TrendPoint, "actual" | "attainment">;

/** sparkline(trend.points) -> "▂▃▃▅": attainment from nothing to the target, or else figures from zero to the highest. */
export function sparkline(points: readonly Point[]): string {
  const isShare = points.some(({ attainment }) => attainment !== null);
  const values = points.map(({ attainment, actual }) => (isShare ? attainment : actual));
  const top = Math.max(isShare ? 1 : 0, ...values.filter((value) => value !== null));
  return values.map((value) => (value === null ? gap : barOf(value, top))).join("");
}

function barOf(value: number, top: number): string {
  const share = top > 0 ? Math.min(1, Math.max(0, value / top)) : 0;
  return bars[Math.min(bars.length - 1, Math.floor(share * bars.length))] ?? bars[0];
}
