import { type Day, daysFromTo, plusDays } from "./days";
import { asNumber } from "./fraction";
import { countOn, namesOf } from "./members-rules";
import { bare, type PhaseVerdict, type Status, type Verdict } from "./verdict";
import type { Kpi, Level, Quarter, Target, World } from "./world";

type PhasesTarget = Target & { readonly kind: "phases" };
type QuartersTarget = Target & { readonly kind: "quarters" };

/** RULES-2 13, phases: E runs straight from phase to phase; Achieved and attainment go by the last. */
export function phasesVerdict({ levels }: PhasesTarget, kpi: Kpi, world: World): Verdict {
  const last = levels[levels.length - 1];
  if (last === undefined) throw new Error("phases are at least two");
  const hasAnswers = (kpi.answers ?? []).some((answer) => answer !== "blank");
  const baseline = kpi.baseline ?? countOn(plusDays(world.term.start, -1), kpi, world);
  const counted = hasAnswers ? countOn(world.asOf, kpi, world) : null;
  const actual = kpi.entered === null ? counted : asNumber(kpi.entered);
  const denominator = world.members.filter(({ active }) => active).length;
  if (actual === null)
    return {
      ...bare("no-data"),
      unsettled: ["expected", "baseline", "denominator", "members", "phases"],
    };
  const expected = Math.floor(expectedOn(world.asOf, levels, baseline, world) + 1e-9);
  return {
    ...bare(
      pacedUp({ actual, expected, baseline, target: last.value, closed: world.asOf > last.due }, world),
    ),
    actual,
    expected,
    baseline,
    denominator,
    attainment: actual / last.value,
    members: namesOf(kpi, world),
    phases: levels.map((level) => metOn(level, { actual, kpi, world })),
    // Of an entered number the text does not say whether Members are named.
    unsettled: kpi.entered === null ? [] : ["members"],
  };
}

/** Straight from B at the term's start to the first day, and on to the next. */
function expectedOn(day: Day, levels: readonly Level[], baseline: number, { term }: World): number {
  let from = { due: plusDays(term.start, -1), value: baseline };
  for (const level of levels) {
    if (level.due >= day) {
      const whole = daysFromTo(from.due, level.due) - 1;
      const gone = daysFromTo(from.due, day) - 1;
      return from.value + ((level.value - from.value) * gone) / whole;
    }
    from = level;
  }
  return from.value;
}

interface Stand {
  readonly actual: number;
  readonly kpi: Kpi;
  readonly world: World;
}

/** A phase that is over is judged by A of its day; an Actual has no day of its own. */
function metOn({ due, value }: Level, { actual, kpi, world }: Stand): PhaseVerdict {
  if (due >= world.asOf) return { due, target: value, met: actual >= value ? true : null };
  const met = kpi.entered === null ? countOn(due, kpi, world) >= value : null;
  return { due, target: value, met };
}

interface Pace {
  readonly actual: number;
  readonly expected: number;
  readonly baseline: number;
  readonly target: number;
  readonly closed: boolean;
}

/** RULES 1, Dated; a closed level that is not above B is Not achieved. */
function pacedUp({ actual, expected, baseline, target, closed }: Pace, { cutOffs }: World): Status {
  if (actual >= target) return "achieved";
  if (closed) return actual > baseline && actual * 2 >= target ? "partly-achieved" : "not-achieved";
  if (actual >= expected) return "on-track";
  if (expected - actual <= 1) return "behind";
  const { top, bottom } = cutOffs.pace;
  const isNear = expected > baseline && (actual - baseline) * bottom >= (expected - baseline) * top;
  return isNear ? "behind" : "off-track";
}

/** RULES-2 13, periods of the plan: a flow asks for the sum, a level for each. */
export function quartersVerdict(target: QuartersTarget, kpi: Kpi, world: World): Verdict {
  const begun = target.quarters.filter(({ start }) => start <= world.asOf);
  const told = begun.filter(({ actual }) => actual !== null);
  if (told.length === 0)
    return { ...bare("no-data"), unsettled: ["expected", "baseline", "denominator", "periods", "phases"] };
  return target.isLevel
    ? levelVerdict(target, { begun, told, baseline: kpi.baseline ?? 0 }, world)
    : flowVerdict(target, told, world);
}

const isOver = ({ term, asOf }: World): boolean => asOf > term.end;

function flowVerdict({ value }: QuartersTarget, told: readonly Quarter[], world: World): Verdict {
  const actual = told.reduce((sum, quarter) => sum + (quarter.actual ?? 0), 0);
  const exact = told.reduce((sum, quarter) => sum + quarter.target * goneOf(quarter, world.asOf), 0);
  const closed = isOver(world);
  // Closed: the full T.
  const expected = closed ? value : Math.floor(exact + 1e-6);
  const open = pacedUp({ actual, expected, baseline: 0, target: value, closed: false }, world);
  return {
    ...bare(closed ? closedFlow(actual, value) : open),
    actual,
    expected,
    attainment: actual / value,
    // A flow has B = 0; whether it is shown, the text does not say.
    unsettled: ["baseline", "periods", "phases"],
  };
}

/** What adds up has no level to stand at: half of the target is partly achieved. */
const closedFlow = (actual: number, value: number): Status =>
  actual >= value ? "achieved" : actual * 2 >= value ? "partly-achieved" : "not-achieved";

const goneOf = ({ start, end }: Quarter, day: Day): number =>
  Math.min(1, daysFromTo(start, day) / daysFromTo(start, end));

interface Told {
  readonly begun: readonly Quarter[];
  readonly told: readonly Quarter[];
  readonly baseline: number;
}

/** E is the target of the last ended quarter; before any has ended there is no E, and that is On track. */
function levelVerdict(target: QuartersTarget, { begun, told, baseline }: Told, world: World): Verdict {
  const actual = told[told.length - 1]?.actual ?? 0;
  const ended = begun.filter(({ end }) => end < world.asOf);
  const expected = ended[ended.length - 1]?.target ?? null;
  const way = target.value - baseline;
  const shown = {
    ...bare("on-track"),
    ...{ actual, expected, baseline },
    attainment: way === 0 ? null : (actual - baseline) / way,
  };
  const unsettled = ["periods", "phases"] as const;
  if (way === 0) return { ...shown, unsettled: [...unsettled, "status", "expected"] };
  if (actual >= target.value) return { ...shown, status: "achieved", unsettled };
  if (isOver(world)) {
    const half = (actual - baseline) * 2 >= way && actual > baseline;
    return {
      ...shown,
      status: half ? "partly-achieved" : "not-achieved",
      unsettled: [...unsettled, "expected"],
    };
  }
  if (expected === null) return { ...shown, unsettled };
  const closed = false;
  const status = pacedUp({ actual, expected, baseline, target: target.value, closed }, world);
  return { ...shown, status, unsettled };
}
