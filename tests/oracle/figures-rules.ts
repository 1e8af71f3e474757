import { type Day, isIn, yearBefore } from "./days";
import { asNumber, fraction, isAtLeast, times } from "./fraction";
import { atMostStatus, closedStatus, dueOf, isClosed, pacedDown, pacedStatus } from "./members-rules";
import { bare, type Status, type Verdict } from "./verdict";
import type { Kpi, Target, World } from "./world";

type BoxesTarget = Target & { readonly kind: "boxes" };
type RateTarget = Target & { readonly kind: "rate" };

/**
 * RULES-2 11 and 12: things that happen are summed in the window; with a baseline a count is a level, the latest on or before
 * as-of. The plan's Actual comes before either.
 */
export function boxesVerdict(target: BoxesTarget, kpi: Kpi, world: World): Verdict {
  const isLevel = kpi.baseline !== null;
  const actual = kpi.entered === null ? amountBy(world.asOf, kpi, world, isLevel) : asNumber(kpi.entered);
  const shown = { ...bare("no-data"), actual };
  if (actual === null) return { ...shown, unsettled: ["expected", "baseline", "denominator"] };
  // A count a year ago is told by figures; by an Actual without a day it is not.
  const yearAgo = kpi.entered === null ? amountBy(yearBefore(world.asOf), kpi, world, isLevel) : null;
  const pace = { actual: fraction(actual), target: target.value, yearAgo, kpi, world };
  const closed = isClosed(kpi, world);
  if (target.wish === "at most") {
    const { baseline } = kpi;
    if (baseline !== null && baseline > target.value)
      return { ...shown, ...pacedDown({ ...pace, baseline }) };
    return { ...shown, status: atMostStatus(actual <= target.value, closed), unsettled: ["baseline"] };
  }
  if (!isLevel) {
    const paced = pacedStatus({ ...pace, baseline: 0, isLevel: false });
    return { ...shown, ...paced, baseline: 0, attainment: actual / target.value };
  }
  return levelVerdict(shown, { actual, yearAgo, target, kpi, world });
}

interface Level {
  readonly actual: number;
  readonly yearAgo: number | null;
  readonly target: BoxesTarget;
  readonly kpi: Kpi;
  readonly world: World;
}

function levelVerdict(shown: Verdict, { actual, yearAgo, target, kpi, world }: Level): Verdict {
  const baseline = kpi.baseline ?? 0;
  // T = B: met when A has not slipped; what comes of a slip, the text does not say.
  if (baseline === target.value)
    return actual >= target.value
      ? { ...shown, status: "achieved", unsettled: ["baseline", "expected"] }
      : { ...shown, unsettled: ["status", "baseline", "expected"] };
  const way = target.value - baseline;
  const attainment = (actual - baseline) / way;
  const pace = {
    actual: fraction(actual),
    target: target.value,
    baseline,
    yearAgo: yearAgo ?? baseline,
    kpi,
    world,
  };
  const paced = pacedStatus(pace);
  const half: Status = attainment >= 0.5 ? "partly-achieved" : "not-achieved";
  const status = isClosed(kpi, world) && actual < target.value ? half : paced.status;
  return { ...shown, status, expected: paced.expected, baseline, attainment };
}

/** Summed from term start to the day (or the due day before it), or the latest up to the day, however old. */
function amountBy(day: Day, kpi: Kpi, world: World, isLevel: boolean): number | null {
  const due = dueOf(kpi, world);
  const rows = kpi.figures.filter(({ date }) => date <= day);
  if (isLevel) return [...rows].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.value ?? null;
  const end = due !== null && due < day ? due : day;
  const inWindow = rows.filter(({ date }) => isIn(date, { start: world.term.start, end }));
  return inWindow.length === 0 ? null : inWindow.reduce((sum, { value }) => sum + value, 0);
}

/** A share with Of: sum of Value over sum of Of, judged by the bands of RULES 4. */
export function rateVerdict(target: RateTarget, kpi: Kpi, world: World): Verdict {
  const due = dueOf(kpi, world);
  const end = due !== null && due < world.asOf ? due : world.asOf;
  const rows = kpi.figures.filter(
    ({ date, of }) => of !== null && isIn(date, { start: world.term.start, end }) && date <= world.asOf,
  );
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const base = rows.reduce((all, { of }) => all + (of ?? 0), 0);
  const actual = kpi.entered ?? (rows.length === 0 ? null : fraction(sum, base));
  if (actual === null) return { ...bare("no-data"), unsettled: ["denominator"] };
  const shown = { ...bare("no-data"), actual: asNumber(actual), unsettled: ["denominator"] as const };
  const closed = isClosed(kpi, world);
  if (target.wish === "at most")
    return { ...shown, status: atMostStatus(isAtLeast(target.value, actual), closed) };
  const near = isAtLeast(actual, times(target.value, world.cutOffs.rate));
  const open: Status = isAtLeast(actual, target.value) ? "on-track" : near ? "behind" : "off-track";
  return {
    ...shown,
    attainment: asNumber(actual) / asNumber(target.value),
    status: closed ? closedStatus(actual, target.value) : open,
  };
}
