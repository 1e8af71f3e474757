import { daysFromTo, type Day, plusDays, yearBefore } from "./days";
import { asNumber, type Fraction, fraction, isAtLeast, minus, times, wholePart } from "./fraction";
import { bare, type Status, type Verdict } from "./verdict";
import type { Answer, Kpi, Target, World } from "./world";

type MembersTarget = Target & { readonly kind: "members" };
type AnyMembers = Target & { readonly kind: "members" | "member share" | "region" };

/** RULES-2 10: a share is T = ceil(share x D); a region's Members are counted from themselves alone. */
export function askedMembers(target: AnyMembers, world: World): MembersTarget {
  if (target.kind === "members") return target;
  const { wish } = target;
  const counted = inRegion(target, world).members.filter(({ active }) => active).length;
  if (target.kind === "region") return { kind: "members", wish, value: target.value, of: counted };
  const { top, bottom } = target.value;
  const exact = (top * counted) / bottom;
  const value = wish === "at least" ? Math.ceil(exact - 1e-9) : Math.floor(exact + 1e-9);
  return { kind: "members", wish, value, of: counted };
}

/** The same world with other regions' Members struck out of every count. */
export const inRegion = (target: AnyMembers, world: World): World =>
  target.kind === "region"
    ? {
        ...world,
        members: world.members.map((member) => ({
          ...member,
          active: member.active && member.region === target.region,
        })),
      }
    : world;

/** Section 1: "At least 22/33 Members". */
export function membersVerdict(target: MembersTarget, kpi: Kpi, world: World): Verdict {
  const answers = kpi.answers ?? [];
  const hasAnswers = answers.some((answer) => answer !== "blank");
  const counted = fraction(countOn(world.asOf, kpi, world));
  const actual = kpi.entered ?? (hasAnswers ? counted : null);
  const baseline = kpi.baseline ?? countOn(plusDays(world.term.start, -1), kpi, world);
  const yearAgo = hasAnswers ? countOn(yearBefore(world.asOf), kpi, world) : null;
  const paced = pacedStatus({ actual, target: target.value, baseline, yearAgo, kpi, world });
  const verdict: Verdict = {
    ...bare("no-data"),
    denominator: target.of ?? world.members.filter(({ active }) => active).length,
    expected: paced.expected,
    baseline,
    members: namesOf(kpi, world),
  };
  if (actual === null) return { ...verdict, unsettled: ["expected", "baseline", "denominator", "members"] };
  const attained = {
    actual: asNumber(actual),
    attainment: target.value === 0 ? null : asNumber(actual) / target.value,
  };
  // Whether Members are still named beside an entered number, the text does not say.
  const unsettled = kpi.entered === null ? verdict.unsettled : (["members"] as const);
  if (target.wish === "at least") return { ...verdict, ...attained, status: paced.status, unsettled };
  if (kpi.baseline !== null && kpi.baseline > target.value) {
    const down = pacedDown({ actual, target: target.value, baseline: kpi.baseline, yearAgo, kpi, world });
    return { ...verdict, actual: asNumber(actual), ...down, unsettled };
  }
  return {
    ...verdict,
    ...attained,
    attainment: null,
    status: atMostStatus(!isAtLeast(actual, fraction(target.value + 1)), isClosed(kpi, world)),
    unsettled: [...unsettled, "expected"],
  };
}

interface Pace {
  readonly actual: Fraction | null;
  readonly target: number;
  readonly baseline: number;
  /** A one year before as-of, or null where there is no such value. */
  readonly yearAgo: number | null;
  readonly kpi: Kpi;
  readonly world: World;
  /** What adds up has no level to stand at. */
  readonly isLevel?: false;
}

/** RULES-2 12: less is better, from the baseline down: E = B - (B - T) e, whole things rounded up. */
export function pacedDown(pace: Pace): Pick<Verdict, "status" | "expected" | "attainment" | "baseline"> {
  const { actual, target, baseline, yearAgo, kpi, world } = pace;
  const due = dueOf(kpi, world);
  const way = baseline - target;
  const expected = due === null ? null : baseline - expectedBy(due, { ...pace, baseline: 0, target: way });
  const there = actual === null ? 0 : asNumber(actual);
  const gone = baseline - there;
  const shown = { expected, baseline, attainment: gone / way };
  if (there <= target) return { ...shown, status: "achieved" };
  if (isClosed(kpi, world))
    return { ...shown, status: gone > 0 && gone * 2 >= way ? "partly-achieved" : "not-achieved" };
  if (expected === null) {
    const before = yearAgo ?? baseline;
    return { ...shown, status: there < before ? "on-track" : there === before ? "behind" : "off-track" };
  }
  if (there <= expected) return { ...shown, status: "on-track" };
  const wanted = baseline - expected;
  const { top, bottom } = world.cutOffs.pace;
  const nearly = there - expected <= 1 || (wanted > 0 && gone * bottom >= wanted * top);
  return { ...shown, status: nearly ? "behind" : "off-track" };
}

/** Dated and on-going, as section 1 has them; a missing actual has an expected value all the same. */
export function pacedStatus(pace: Pace): { readonly status: Status; readonly expected: number | null } {
  const { actual, target, yearAgo, kpi, world } = pace;
  const due = dueOf(kpi, world);
  const expected = due === null ? null : expectedBy(due, pace);
  if (actual === null) return { status: "no-data", expected };
  if (isAtLeast(actual, fraction(target))) return { status: "achieved", expected };
  if (expected === null) return { status: onGoingStatus(actual, yearAgo), expected };
  // RULES-2 12: a closed level that moved nothing from B is not achieved.
  if (isClosed(kpi, world) && pace.isLevel !== false && isAtLeast(fraction(pace.baseline), actual))
    return { status: "not-achieved", expected };
  if (isClosed(kpi, world)) return { status: closedStatus(actual, fraction(target)), expected };
  return { status: datedStatus(actual, expected, pace), expected };
}

function expectedBy(due: Day, { target, baseline, world }: Pace): number {
  const whole = daysFromTo(world.term.start, due);
  const gone = daysFromTo(world.term.start, world.asOf);
  // A deadline before the term starts is closed: all of it was expected.
  if (whole <= 0) return target;
  const elapsed = fraction(Math.max(0, Math.min(gone, whole)), whole);
  return wholePart(minus(times(fraction(target - baseline), elapsed), fraction(-baseline)));
}

export function datedStatus(actual: Fraction, expected: number, { baseline, world }: Pace): Status {
  if (isAtLeast(actual, fraction(expected))) return "on-track";
  if (isAtLeast(actual, fraction(expected - 1))) return "behind";
  if (expected <= baseline) return "off-track";
  const part = times(minus(actual, fraction(baseline)), fraction(1, expected - baseline));
  return isAtLeast(part, world.cutOffs.pace) ? "behind" : "off-track";
}

function onGoingStatus(actual: Fraction, yearAgo: number | null): Status {
  if (yearAgo === null) return "behind";
  const earlier = fraction(yearAgo);
  if (!isAtLeast(earlier, actual)) return "on-track";
  return isAtLeast(actual, earlier) ? "behind" : "off-track";
}

/** The last day on which the KPI is due, or null where it is on-going. */
export function dueOf({ timeframe }: Kpi, { term }: World): Day | null {
  if (timeframe === "on-going") return null;
  return timeframe === "none" ? term.end : timeframe.due;
}

export function isClosed(kpi: Kpi, world: World): boolean {
  const due = dueOf(kpi, world);
  return due !== null && (world.asOf > due || due < world.term.start);
}

/** After the deadline, when the target is not reached: half of it is partly. */
export function closedStatus(actual: Fraction, target: Fraction): Status {
  if (isAtLeast(actual, target)) return "achieved";
  return isAtLeast(actual, times(target, fraction(1, 2))) ? "partly-achieved" : "not-achieved";
}

/** The text only says that A <= T is met; met while open is taken for On track, as with rates. */
export function atMostStatus(isMet: boolean, closed: boolean): Status {
  if (closed) return isMet ? "achieved" : "not-achieved";
  return isMet ? "on-track" : "off-track";
}

export const isYesOn = (day: Day, answer: Answer): boolean =>
  answer === "yes" || (typeof answer === "object" && answer.since <= day);

export function countOn(day: Day, { answers }: Kpi, { members }: World): number {
  let count = 0;
  members.forEach(({ active }, index) => {
    if (active && isYesOn(day, answers?.[index] ?? "blank")) count += 1;
  });
  return count;
}

export function namesOf({ answers }: Kpi, { members, asOf }: World): Verdict["members"] {
  const names: Verdict["members"] = { yes: [], no: [], unknown: [] };
  members.forEach(({ name, active }, index) => {
    const answer = answers?.[index] ?? "blank";
    if (!active) return;
    if (answer === "blank") names.unknown.push(name);
    else if (isYesOn(asOf, answer)) names.yes.push(name);
    else names.no.push(name);
  });
  return names;
}
