import { cutTo, daysFromTo, isIn, plusDays, plusMonths, type Span, yearBefore } from "./days";
import { fiscalYearStart, tiedRows } from "./events-rules";
import { fraction } from "./fraction";
import { atMostStatus, closedStatus, dueOf, isClosed, pacedStatus } from "./members-rules";
import { bare, type PeriodVerdict, type Status, type Verdict } from "./verdict";
import type { Kpi, Target, World } from "./world";

type ParticipantsTarget = Target & { readonly kind: "participants" };

/** RULES-2 10: Participants of delivered rows of the action, summed in the window; all blank: no data; no row of it: 0. */
export function participantsVerdict(target: ParticipantsTarget, kpi: Kpi, world: World): Verdict {
  const soFar = { start: world.term.start, end: world.asOf };
  if (!world.log.some(({ date }) => isIn(date, soFar))) return withoutData;
  const all = peopleIn(soFar, kpi, world);
  if (all === null) return withoutData;
  if (target.every === "term") return overTerm(target, kpi, world);
  return perPeriod(target, kpi, world);
}

const withoutData: Verdict = {
  ...bare("no-data"),
  unsettled: ["denominator", "expected", "baseline", "periods"],
};

/** The sum over events; null where there are events and every one is blank. Rows of one Date and Activity are one event. */
function peopleIn(span: Span, kpi: Kpi, world: World): number | null {
  const events = new Map<string, number | null>();
  for (const { date, activity, status, participants } of tiedRows(kpi, world)) {
    if (status !== "delivered" || date === null || date > world.asOf || !isIn(date, span)) continue;
    const key = `${date} ${activity}`;
    const known = events.get(key) ?? null;
    events.set(key, participants === null ? known : Math.max(known ?? 0, participants));
  }
  // A row of the same event that names other actions tells of the same people.
  for (const { date, activity, status, participants } of world.log) {
    const key = `${String(date)} ${activity}`;
    if (status !== "delivered" || participants === null || !events.has(key)) continue;
    events.set(key, Math.max(events.get(key) ?? 0, participants));
  }
  const told = [...events.values()].filter((people) => people !== null);
  if (told.length === 0) return events.size === 0 ? 0 : null;
  return told.reduce((sum, people) => sum + people, 0);
}

function overTerm(target: ParticipantsTarget, kpi: Kpi, world: World): Verdict {
  const due = dueOf(kpi, world);
  // RULES-2 12: sums end on the earlier of as-of and due day.
  const end = due !== null && due < world.asOf ? due : world.asOf;
  const actual = peopleIn({ start: world.term.start, end }, kpi, world) ?? 0;
  if (target.wish === "at most") {
    const status = atMostStatus(actual <= target.value, isClosed(kpi, world));
    return { ...bare(status), actual, unsettled: ["expected", "baseline"] };
  }
  const before = { start: world.term.start, end: yearBefore(world.asOf) };
  const yearAgo = peopleIn(before, kpi, world) ?? 0;
  const pace = { actual: fraction(actual), target: target.value, baseline: 0, yearAgo, kpi, world };
  const paced = pacedStatus({ ...pace, isLevel: false });
  return {
    ...bare(paced.status),
    expected: paced.expected,
    baseline: 0,
    actual,
    attainment: actual / target.value,
  };
}

/** Nothing is planned, so S does not exist: A >= T achieved, A >= E on track, else the bands of RULES 1. */
function perPeriod(target: ParticipantsTarget, kpi: Kpi, world: World): Verdict {
  const spans = spansOf(target.every === "year" ? 12 : 3, world).filter(({ start }) => start <= world.asOf);
  const periods = spans.map((span) => periodOf(span, target, kpi, world));
  const isOver = world.asOf > world.term.end;
  // What a blank period does to the years that are over, and to figures of quarters, the text leaves open.
  const blank = periods.some(({ actual }) => (actual as number | null) === null);
  const open = ["actual", "expected", "attainment", "denominator", "periods"] as const;
  if (blank) return { ...bare("no-data"), unsettled: ["status", ...open] };
  if (target.every === "quarter" && target.wish === "at most")
    return { ...bare("no-data"), unsettled: ["status", ...open] };
  const met = periods.filter((period) => period.met === true).length;
  if (isOver)
    return {
      ...bare(closedStatus(fraction(met), fraction(periods.length))),
      periods,
      unsettled: ["actual", "expected", "attainment"],
    };
  if (target.every === "quarter") {
    const missed = periods.filter((period) => period.met === false).length;
    const status: Status = missed === 0 ? "on-track" : missed === 1 ? "behind" : "off-track";
    return { ...bare(status), actual: met, periods, unsettled: ["expected", "attainment"] };
  }
  const running = periods[periods.length - 1];
  if (running === undefined) throw new Error("a day inside the term is in one of its years");
  return runningYear(running, periods, target, world);
}

function runningYear(
  { start, end, actual }: PeriodVerdict,
  periods: readonly PeriodVerdict[],
  target: ParticipantsTarget,
  world: World,
): Verdict {
  if (target.wish === "at most")
    return { ...bare(atMostStatus(actual <= target.value, false)), actual, periods, unsettled: ["expected"] };
  const [gone, whole] = [daysFromTo(start, world.asOf), daysFromTo(start, end)];
  const expected = Math.floor((target.value * gone) / whole);
  const { top, bottom } = world.cutOffs.pace;
  const near = expected - actual <= 1 || (expected > 0 && actual * bottom >= expected * top);
  const paced: Status = actual >= expected ? "on-track" : near ? "behind" : "off-track";
  const status = actual >= target.value ? "achieved" : paced;
  return { ...bare(status), actual, expected, attainment: actual / target.value, periods };
}

function periodOf(span: Span, target: ParticipantsTarget, kpi: Kpi, world: World): PeriodVerdict {
  const rows = world.log.some(({ date }) => isIn(date, span));
  const people = rows ? peopleIn(span, kpi, world) : null;
  if (people === null) return { ...span, actual: null as unknown as number, met: null };
  const reached = target.wish === "at least" ? people >= target.value : people <= target.value;
  const isDecided = world.asOf > span.end || reached === (target.wish === "at least");
  return { ...span, actual: people, met: isDecided ? reached : null };
}

function spansOf(months: number, { term, fiscalYearStartMonth }: World): readonly Span[] {
  const first = fiscalYearStart(term.start, fiscalYearStartMonth);
  const spans: Span[] = [];
  for (let index = 0; plusMonths(first, index * months) <= term.end; index += 1) {
    const end = plusDays(plusMonths(first, (index + 1) * months), -1);
    if (end >= term.start) spans.push(cutTo({ start: plusMonths(first, index * months), end }, term));
  }
  return spans;
}
