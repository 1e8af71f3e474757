import { addMonths, addYears, type CalendarDate, dayNumber } from "../../shared/calendar-date";
import { atLeast } from "../compare";
import { compared, type Compared, type Judged, type Seen } from "./compared";
import { shownStatus } from "../decision";
import type { FrozenKpi, FrozenReview } from "./frozen-review";
import type { StatusNames } from "../summary";
import type { Trend, TrendPoint } from "./trend";
import { trendSentence } from "./trend-sentence";

/** The day of the report, and the reviews of this plan before it, in time order. */
export interface TrendFrame {
  readonly asOf: CalendarDate;
  readonly reviews: readonly FrozenReview[];
  readonly names: StatusNames;
}

/** More points than this show no more in a narrow cell. */
const mostPoints = 12;

/** How a KPI moved against the reviews that froze it; undefined where none did. */
export function trendOf(result: Judged, { asOf, reviews, names }: TrendFrame): Trend | undefined {
  const seen = reviews.flatMap(({ asOf: day, kpis }): readonly Seen[] => {
    const frozen = kpis.get(result.kpi.id);
    return frozen === undefined ? [] : [{ point: pointOf(day, frozen), frozen }];
  });
  const latest = seen.at(-1);
  if (latest === undefined) return undefined;
  const { actual, attainment } = result;
  const now = { asOf, status: shownStatus(result), actual, attainment };
  const then = compared(result, latest);
  const since = sinceOf(seen, now);
  const yearBefore = nearest(seen, asOf);
  return {
    direction: directionOf(then, now),
    last: latest.point,
    points: [...seen.slice(-mostPoints).map(({ point }) => point), now],
    sentence: trendSentence({ result, now, latest, then, since, yearBefore, names }),
    ...(yearBefore === undefined ? {} : { yearBefore: yearBefore.point }),
    ...(since === undefined ? {} : { since }),
  };
}

const pointOf = (asOf: CalendarDate, { status, setStatus, actual, attainment }: FrozenKpi): TrendPoint => ({
  ...{ asOf, status: setStatus ?? status },
  ...{ actual, attainment },
});

function directionOf(then: Compared, now: TrendPoint): Trend["direction"] {
  const byShare = then.attainment !== null && now.attainment !== null;
  const [before, after] = byShare ? [then.attainment, now.attainment] : [then.actual, now.actual];
  if (before === null || after === null) return "none";
  if (!atLeast(after, before)) return "down";
  return atLeast(before, after) ? "level" : "up";
}

/** The first day of the unbroken row of reviews that showed today's status. */
function sinceOf(seen: readonly Seen[], now: TrendPoint): CalendarDate | undefined {
  let since: CalendarDate | undefined;
  for (let place = seen.length - 1; seen[place]?.point.status === now.status; place -= 1)
    since = seen[place]?.point.asOf;
  return since;
}

/** The review nearest to a year before, 9 to 15 months back. */
function nearest(seen: readonly Seen[], asOf: CalendarDate): Seen | undefined {
  const day = dayNumber(addYears(asOf, -1));
  const [first, last] = [addMonths(asOf, -15), addMonths(asOf, -9)];
  const away = ({ point }: Seen): number => Math.abs(dayNumber(point.asOf) - day);
  return seen
    .filter(({ point }) => point.asOf >= first && point.asOf <= last)
    .reduce<Seen | undefined>((best, one) => (best && away(best) <= away(one) ? best : one), undefined);
}
