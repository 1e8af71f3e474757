import { cutTo, daysFromTo, type Day, isIn, plusDays, plusMonths, type Span, yearBefore } from "./days";
import { asNumber, fraction, isAtLeast, times, wholePart } from "./fraction";
import { atMostStatus, closedStatus, dueOf, isClosed, pacedStatus } from "./members-rules";
import { bare, type Field, type PeriodVerdict, type Status, type Verdict } from "./verdict";
import type { Every, Kpi, LogRow, Target, World } from "./world";

type FrequencyTarget = Target & { readonly kind: "frequency" };
type CountTarget = Target & { readonly kind: "count" };

/** Sections 2 and 3: so many in every period. */
export function frequencyVerdict(target: FrequencyTarget, kpi: Kpi, world: World): Verdict {
  const isYearly = target.every === "year" || target.every === "two years";
  return isYearly ? yearlyVerdict(target, kpi, world) : quarterlyVerdict(target, kpi, world);
}

function yearlyVerdict(target: FrequencyTarget, kpi: Kpi, world: World): Verdict {
  const periods = periodsOf(target, kpi, world);
  if (world.asOf > world.term.end) return afterTheYears(periods, world);
  const running = periods[periods.length - 1];
  if (running === undefined) throw new Error("a day inside the term is in one of its years");
  const gone = fraction(daysFromTo(running.start, world.asOf), daysFromTo(running.start, running.end));
  const expected = wholePart(times(fraction(target.value), gone));
  const hasRows = world.log.some(({ date }) => isIn(date, running));
  const verdict: Verdict = { ...bare("no-data"), expected, periods };
  if (!hasRows && kpi.entered === null) return { ...verdict, unsettled: ["expected", "periods"] };
  const actual = kpi.entered === null ? running.actual : asNumber(kpi.entered);
  const shown = { ...verdict, actual, attainment: actual / target.value };
  if (target.wish === "at most") {
    return {
      ...shown,
      attainment: null,
      status: atMostStatus(actual <= target.value, false),
      unsettled: ["expected"],
    };
  }
  const planned = plannedRows(kpi, running, gone, world);
  const status = yearStatus({ actual, target: target.value, expected, planned, gone });
  return { ...shown, status };
}

/** After the term every year has its verdict; what A is then, the text does not say. */
function afterTheYears(periods: readonly PeriodVerdict[], world: World): Verdict {
  const unsettled = ["actual", "expected", "attainment"] as const;
  if (!world.log.some(({ date }) => isIn(date, world.term)))
    return { ...bare("no-data"), periods, unsettled: ["expected", "periods"] };
  const met = periods.filter((period) => period.met === true).length;
  return { ...bare(closedStatus(fraction(met), fraction(periods.length))), periods, unsettled };
}

interface Year {
  readonly actual: number;
  readonly target: number;
  readonly expected: number;
  readonly planned: number;
  readonly gone: ReturnType<typeof fraction>;
}

function yearStatus({ actual, target, expected, planned, gone }: Year): Status {
  if (actual >= target) return "achieved";
  const paced = actual >= expected ? "on-track" : "behind";
  if (planned >= target - actual) return paced;
  if (!isAtLeast(gone, fraction(1, 2))) return paced;
  return isAtLeast(gone, fraction(3, 4)) ? "off-track" : "behind";
}

/** S: planned rows after as-of and inside the year; undated ones only in its first three quarters. */
function plannedRows(kpi: Kpi, year: Span, gone: Year["gone"], world: World): number {
  const planned = tiedRows(kpi, world).filter(({ status }) => status === "planned");
  const dated = planned.filter(({ date }) => date !== null && date > world.asOf && isIn(date, year));
  const undated = planned.filter(({ date }) => date === null);
  return distinctEvents(dated) + (isAtLeast(gone, fraction(3, 4)) ? 0 : undated.length);
}

function quarterlyVerdict(target: FrequencyTarget, kpi: Kpi, world: World): Verdict {
  const periods = periodsOf(target, kpi, world);
  const soFar = cutTo({ start: world.term.start, end: world.asOf }, world.term);
  // "Never missed while open" is said of events to reach; of a limit passed in an open period nothing is said.
  const limit = target.wish === "at most" ? (["status"] as const) : [];
  const unsettled: readonly Field[] = ["denominator", "expected", "attainment", ...limit];
  if (!world.log.some(({ date }) => isIn(date, soFar)))
    return { ...bare("no-data"), periods, unsettled: ["denominator", "expected", "periods"] };
  const met = periods.filter((period) => period.met === true).length;
  const missed = periods.filter((period) => period.met === false).length;
  const closed = closedStatus(fraction(met), fraction(periods.length));
  const open = missed === 0 ? "on-track" : missed === 1 ? "behind" : "off-track";
  const status = world.asOf > world.term.end ? closed : open;
  return { ...bare(status), actual: met, periods, unsettled };
}

/** Plain counts of section 6: summed term start to as-of, paced as Dated from 0. */
export function countVerdict(target: CountTarget, kpi: Kpi, world: World): Verdict {
  const soFar = { start: world.term.start, end: world.asOf };
  const hasRows = world.log.some(({ date }) => isIn(date, soFar));
  // RULES-2 12: sums end on the earlier of as-of and due day.
  const due = dueOf(kpi, world);
  const counted = { start: soFar.start, end: due !== null && due < soFar.end ? due : soFar.end };
  const actual = kpi.entered ?? (hasRows ? fraction(deliveredIn(counted, kpi, world)) : null);
  const paced = pacedStatus({
    actual,
    target: target.value,
    baseline: 0,
    isLevel: false,
    yearAgo:
      kpi.entered === null
        ? deliveredIn({ start: world.term.start, end: yearBefore(world.asOf) }, kpi, world)
        : null,
    kpi,
    world,
  });
  const verdict: Verdict = { ...bare(paced.status), expected: paced.expected, baseline: 0 };
  if (actual === null) return { ...verdict, unsettled: ["expected", "baseline"] };
  const shown = { ...verdict, actual: asNumber(actual) };
  // Of an entered number nothing says whether the log tells how it stood a year ago.
  const unsettled = kpi.entered !== null && kpi.timeframe === "on-going" ? (["status"] as const) : [];
  if (target.wish === "at least") return { ...shown, attainment: shown.actual / target.value, unsettled };
  const status = atMostStatus(shown.actual <= target.value, isClosed(kpi, world));
  return { ...shown, status, unsettled: ["expected", "baseline"] };
}

/** The periods of the term that have begun, each cut to the term. */
function periodsOf(target: FrequencyTarget, kpi: Kpi, world: World): readonly PeriodVerdict[] {
  return spansOf(target.every, world)
    .filter(({ start }) => start <= world.asOf)
    .map((span) => {
      const actual = deliveredIn(span, kpi, world);
      const isMet = target.wish === "at least" ? actual >= target.value : actual <= target.value;
      const isOpen = world.asOf <= span.end;
      // What is still open is decided only by the wish met for good, or by the limit passed for good.
      const isDecided = !isOpen || isMet === (target.wish === "at least");
      return { ...span, actual, met: isDecided ? isMet : null };
    });
}

const monthsOf: Readonly<Record<Every, number>> = {
  month: 1,
  "two months": 2,
  quarter: 3,
  "half-year": 6,
  year: 12,
  "two years": 24,
};

function spansOf(every: Every, { term, fiscalYearStartMonth }: World): readonly Span[] {
  const months = monthsOf[every];
  // Longer than a year is counted from the term start; a year and less from the start of the fiscal year.
  const first = every === "two years" ? term.start : fiscalYearStart(term.start, fiscalYearStartMonth);
  const spans: Span[] = [];
  for (let index = 0; plusMonths(first, index * months) <= term.end; index += 1) {
    const start = plusMonths(first, index * months);
    const end = plusDays(plusMonths(first, (index + 1) * months), -1);
    if (end >= term.start) spans.push(cutTo({ start, end }, term));
  }
  return spans;
}

/** The first day of the fiscal year that contains a day. */
export function fiscalYearStart(day: Day, month: number): Day {
  const year = Number(day.slice(0, 4));
  const inSameYear = `${String(year)}-${String(month).padStart(2, "0")}-01`;
  return inSameYear <= day ? inSameYear : plusMonths(inSameYear, -12);
}

function deliveredIn(span: Span, kpi: Kpi, world: World): number {
  const delivered = tiedRows(kpi, world).filter(({ status }) => status === "delivered");
  return distinctEvents(
    delivered.filter(({ date }) => date !== null && date <= world.asOf && isIn(date, span)),
  );
}

/** Rows that name the action; where every KPI is an action of its own, its position names it. */
export function tiedRows(kpi: Kpi, { log, kpis }: World): readonly LogRow[] {
  const action = kpis.indexOf(kpi);
  return log.filter(({ actions }) => actions.includes(action));
}

/** Rows with the same Date and the same Activity text are one event. */
const distinctEvents = (rows: readonly LogRow[]): number =>
  new Set(rows.map(({ date, activity }) => `${String(date)} ${activity}`)).size;
