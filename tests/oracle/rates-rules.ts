import { isIn } from "./days";
import { tiedRows } from "./events-rules";
import { asNumber, type Fraction, fraction, isAtLeast, minus, times } from "./fraction";
import { atMostStatus, closedStatus, isClosed } from "./members-rules";
import { bare, type Status, type Verdict } from "./verdict";
import type { Kpi, LogRow, ShareOf, Target, World } from "./world";

type ShareTarget = Target & { readonly kind: "share" };
type AverageTarget = Target & { readonly kind: "average" };

/** Section 4: sum first, then divide. */
export function shareVerdict(target: ShareTarget, kpi: Kpi, world: World): Verdict {
  // RULES-2 11: 0 to 1 is a fraction, unless the target is below 10 %: then the Actual is unread.
  if (kpi.entered !== null && asNumber(target.value) < 0.1 && kpi.entered.top > 0)
    return { ...bare("no-data"), unsettled: ["denominator"] };
  if (kpi.entered !== null)
    return { ...judgedShare(kpi.entered, target, kpi, world), unsettled: ["denominator"] };
  const span = { start: world.term.start, end: world.asOf };
  const sheet: readonly { readonly date: string | null }[] =
    target.of === "positive replies" ? world.followUp : world.log;
  if (!sheet.some(({ date }) => isIn(date, span))) return { ...bare("no-data"), unsettled: ["denominator"] };
  const { hits, all } = tallyOf(target.of, kpi, world);
  if (all === 0) return { ...bare("no-request"), denominator: 0 };
  return { ...judgedShare(fraction(hits, all), target, kpi, world), denominator: all };
}

function judgedShare(actual: Fraction, target: ShareTarget, kpi: Kpi, world: World): Verdict {
  const closed = isClosed(kpi, world);
  const shown = { ...bare("no-data"), actual: asNumber(actual) };
  if (target.wish === "at most")
    return { ...shown, status: atMostStatus(isAtLeast(target.value, actual), closed) };
  const open = openStatus(actual, target.value, times(target.value, world.cutOffs.rate));
  return {
    ...shown,
    attainment: asNumber(actual) / asNumber(target.value),
    status: closed ? closedStatus(actual, target.value) : open,
  };
}

function openStatus(actual: Fraction, target: Fraction, behindFrom: Fraction): Status {
  if (isAtLeast(actual, target)) return "on-track";
  return isAtLeast(actual, behindFrom) ? "behind" : "off-track";
}

function tallyOf(of: ShareOf, kpi: Kpi, world: World): { readonly hits: number; readonly all: number } {
  const span = { start: world.term.start, end: world.asOf };
  let [hits, all] = [0, 0];
  if (of === "positive replies") {
    for (const { date, yes, no } of world.followUp) {
      if (!isIn(date, span)) continue;
      hits += yes ?? 0;
      all += (yes ?? 0) + (no ?? 0);
    }
    return { hits, all };
  }
  for (const row of tiedElseAll(kpi, world)) {
    if (!isIn(row.date, span) || row.requested !== "yes") continue;
    all += 1;
    if ((of === "requests met" ? row.requestMet : row.expertsUsed) === "yes") hits += 1;
  }
  return { hits, all };
}

/** If any row of the log names the action, only rows that name it count; else every row. */
function tiedElseAll(kpi: Kpi, world: World): readonly LogRow[] {
  const tied = tiedRows(kpi, world);
  return tied.length > 0 ? tied : world.log;
}

/** Section 5: the mean score, weighted where every scored row gives its respondents. */
export function averageVerdict(target: AverageTarget, kpi: Kpi, world: World): Verdict {
  const actual = kpi.entered ?? meanScore(target, kpi, world);
  if (actual === null) return { ...bare("no-data"), unsettled: ["denominator"] };
  const closed = closedStatus(actual, target.value);
  const open = openStatus(actual, target.value, minus(target.value, fraction(1, 4)));
  return {
    ...bare(isClosed(kpi, world) ? closed : open),
    actual: asNumber(actual),
    attainment: asNumber(actual) / asNumber(target.value),
    unsettled: ["denominator"],
  };
}

function meanScore({ of }: AverageTarget, kpi: Kpi, world: World): Fraction | null {
  const span = { start: world.term.start, end: world.asOf };
  const scored = tiedElseAll(kpi, world).filter(
    ({ date, status, score }) =>
      status === "delivered" &&
      isIn(date, span) &&
      score !== null &&
      score.top >= 0 &&
      isAtLeast(fraction(of), score),
  );
  if (scored.length === 0) return null;
  const isWeighted = scored.every(({ respondents }) => respondents !== null);
  let [sum, weights] = [0, 0];
  for (const { score, respondents } of scored) {
    const weight = isWeighted ? (respondents ?? 0) : 1;
    // Scores are in hundredths, so the sum is whole and exact.
    sum += ((score?.top ?? 0) * 100 * weight) / (score?.bottom ?? 1);
    weights += weight;
  }
  return weights === 0 ? null : fraction(sum, weights * 100);
}
