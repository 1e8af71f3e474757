import { dayText } from "../../domain/kpi/words";
import { goodShareOf, type Region, type RegionOffice } from "../../domain/region/region";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { DrawnCell, SheetDrawing } from "../sheet-drawing";
import { type FileAddresses, officeCell, regionTable, share, words } from "./region-table";

export const trendsName = "Review Trends";

/** The newest reviews; more columns than this show no more on a page. */
const mostReviews = 10;

/** What share of the measured KPIs was achieved or on track in each closed review, and is now. */
export function trendsSheet({ offices }: Region, addresses: FileAddresses): SheetDrawing {
  const reviewed = offices.filter(({ summary }) => summary.reviews.length > 0);
  const days = [...new Set(reviewed.flatMap(({ summary }) => summary.reviews.map(({ asOf }) => asOf)))]
    .sort()
    .slice(-mostReviews);
  return regionTable({
    name: trendsName,
    title: "Trends over closed reviews",
    lines: [
      "Of the measured KPIs the share that is achieved or on track, by the office's closed reviews and as of its own day now. * judged by other rules than today's.",
    ],
    columns: [
      { heading: "Office", width: 26 },
      ...days.map((day) => ({ heading: dayText(day), width: 12, style: { align: "center" as const } })),
      { heading: "Now", width: 9, style: { align: "center" } },
      { heading: "Since the last review", width: 26 },
    ],
    rows: reviewed.map((office) => rowOf(office, days, addresses)),
    empty: "No office has closed a review before its day.",
  });
}

function rowOf(
  office: RegionOffice,
  days: readonly CalendarDate[],
  addresses: FileAddresses,
): readonly DrawnCell[] {
  const { summary } = office;
  const byDay = new Map(summary.reviews.map((review) => [review.asOf, review]));
  const now = goodShareOf(summary);
  const last = summary.reviews.at(-1);
  const before = last === undefined || last.measured === 0 ? null : last.good / last.measured;
  return [
    officeCell(office.office, addresses(office.path)),
    ...days.map((day): DrawnCell => {
      const review = byDay.get(day);
      if (review === undefined || review.measured === 0) return share(null);
      const cell = share(review.good / review.measured);
      return review.otherRules ? { ...cell, style: { ...cell.style, numberFormat: '0%"*"' } } : cell;
    }),
    share(now),
    words(changeText(before, now)),
  ];
}

/** "▲ 12 points up", in whole per cent. */
function changeText(before: number | null, now: number | null): string {
  if (before === null || now === null) return "nothing to compare";
  const points = Math.round((now - before) * 100);
  if (points === 0) return "► as before";
  return points > 0 ? `▲ ${points} points up` : `▼ ${-points} points down`;
}
