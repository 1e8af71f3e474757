import { note, type Outcome } from "./clause";
import { daysIn } from "./period";
import type { Period, Target } from "./target";

/**
 * "Two workshops and one mission per year": a period behind the last part is taken for those before it, which a
 * person should look at.
 */
export function sharePeriod(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  const last = outcomes.at(-1);
  if (last?.kind !== "target" || last.target.kind !== "frequency") return outcomes;
  const { period } = last.target;
  const before = outcomes.slice(0, -1);
  if (!before.every((outcome) => outcome?.kind === "target" && isPlainCount(outcome.target))) return outcomes;
  return [...before.map((outcome) => outcome && repeated(outcome, period)), last];
}

const isPlainCount = (target: Target): boolean =>
  target.kind === "count" && target.comparator === ">=" && target.period === undefined;

function repeated(outcome: Outcome, period: Period): Outcome {
  if (outcome.kind !== "target" || outcome.target.kind !== "count") return outcome;
  return {
    ...outcome,
    target: { ...outcome.target, kind: "frequency", period },
    notes: [...outcome.notes, note("period-shared", "doubtful")],
  };
}

/**
 * "2 doctors & 8 nurses per 10,000": the measure behind the last part may be that of those before it too; they keep
 * their plain count, and a person should look.
 */
export function doubtSharedWhole(
  outcomes: readonly (Outcome | undefined)[],
): readonly (Outcome | undefined)[] {
  const last = outcomes.at(-1);
  if (
    last?.kind !== "target" ||
    last.target.kind !== "ratio" ||
    last.target.share !== true ||
    last.target.of < 100
  )
    return outcomes;
  return outcomes.map((outcome) =>
    outcome?.kind === "target" && isPlainCount(outcome.target)
      ? { ...outcome, notes: [...outcome.notes, note("whole-may-be-shared", "doubtful")] }
      : outcome,
  );
}

/**
 * "Cut by 25 % and manage 60 % of fisheries by 2020": a day named once in a sentence holds for all of its parts. "Rising to
 * 85 % in 2027" is a step of its own.
 */
export function shareDeadline(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  const days = outcomes.flatMap((outcome) =>
    outcome?.kind === "target" && outcome.target.deadline !== undefined ? [outcome.target.deadline] : [],
  );
  const [deadline] = days;
  const steps = outcomes.some((outcome) => outcome?.kind === "target" && outcome.step === true);
  if (deadline === undefined || steps || new Set(days).size > 1) return outcomes;
  return outcomes.map((outcome) =>
    outcome?.kind === "target" ? { ...outcome, target: { ...outcome.target, deadline } } : outcome,
  );
}

/** "A score of 4/5 for relevance and 3/5 for delivery": the next n/m of the same scale is a score too. */
export function shareScore(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  let scale: number | undefined;
  return outcomes.map((outcome) => {
    if (outcome?.kind !== "target") return outcome;
    const { target } = outcome;
    if (target.kind === "average" && target.of !== undefined) scale = target.of;
    if (target.kind !== "ratio" || target.share === true || target.of !== scale || target.unit !== undefined)
      return outcome;
    return { ...outcome, target: { ...target, kind: "average" as const } };
  });
}

/**
 * "Not more than 9 % in 2026, 7 % in 2027", "reduce by 10 % in 2026 and 20 % in 2027": a later phase, with a day of its own, says in the
 * same way how it compares. Without a day nobody knows ("at most 5 errors and 3 complaints"): a person should look.
 */
export function shareComparator(
  outcomes: readonly (Outcome | undefined)[],
): readonly (Outcome | undefined)[] {
  let before: Told | undefined;
  return outcomes.map((outcome) => {
    if (outcome?.kind !== "target") return outcome;
    const told = before;
    if (!isAssumed(outcome)) {
      before = outcome;
      return outcome;
    }
    if (told === undefined || !("comparator" in told.target) || !("value" in outcome.target)) return outcome;
    const phase =
      told.target.deadline !== undefined &&
      outcome.target.deadline !== undefined &&
      told.target.deadline !== outcome.target.deadline;
    if (phase) return { ...outcome, target: inPhase(told.target, outcome.target) };
    const limits = told.target.comparator === "<" || told.target.comparator === "<=";
    if (!limits || outcome.target.kind !== "count" || told.target.kind !== "count") return outcome;
    return {
      ...outcome,
      target: inPhase(told.target, outcome.target),
      notes: [...outcome.notes, note("comparator-may-be-shared", "doubtful")],
    };
  });
}

type Told = Extract<Outcome, { kind: "target" }>;

/** Nothing of its own says how it compares or changes. */
const isAssumed = ({ target, notes }: Told): boolean =>
  target.kind !== "change" && notes.some(({ code }) => code === "at-least-assumed");

function inPhase(told: Target, own: Target): Target {
  if (told.kind === "change" && told.mode === "relative" && own.kind === "percent")
    return { ...told, value: own.value, ...(own.deadline === undefined ? {} : { deadline: own.deadline }) };
  const same =
    told.kind === own.kind && "comparator" in told && "comparator" in own && told.kind !== "change";
  return same && own.kind !== "change" ? { ...own, comparator: told.comparator } : own;
}

/** "15 Members by 2026, 20 by 2028", "so far 6/18 branches; aim 14/18": what is told again counts the same things. */
export function shareUnit(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  let before: { readonly kind?: string; readonly unit?: string; readonly deadline?: string } = {};
  return outcomes.map((outcome) => {
    if (outcome?.kind === "remark") before = outcome;
    if (outcome?.kind !== "target") return outcome;
    const { target } = outcome;
    const phase =
      before.kind === target.kind && target.deadline !== undefined && before.deadline !== undefined;
    const again = phase || before.kind === "remark";
    const unit = again && target.unit === undefined && target.kind !== "percent" ? before.unit : undefined;
    before = unit === undefined ? target : { ...target, unit };
    return unit === undefined ? outcome : { ...outcome, target: { ...target, unit } };
  });
}

/** "Q1 10, Q2 20, Q3 20 inspections": numbers alone, and what all of them count behind the last. */
export function unitOfList(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  const last = outcomes.at(-1);
  const alone = outcomes
    .slice(0, -1)
    .every(
      (outcome) =>
        outcome?.kind === "target" &&
        last?.kind === "target" &&
        isPlainCount(outcome.target) &&
        isPlainCount(last.target) &&
        outcome.target.unit === undefined,
    );
  if (!alone || last?.kind !== "target" || last.target.unit === undefined) return outcomes;
  const { unit } = last.target;
  return outcomes.map((outcome) =>
    outcome?.kind === "target" ? { ...outcome, target: { ...outcome.target, unit } } : outcome,
  );
}

/** "5 visits, up to 8", "up to 9 visits, at least 3", "minimum 30; maximum 40 visits": two bounds of which one counts nothing may be one range. */
export function doubtBounds(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  const [low, high, more] = outcomes.flatMap((outcome) => (outcome?.kind === "target" ? [outcome] : []));
  if (low?.target.kind !== "count" || high?.target.kind !== "count" || more !== undefined) return outcomes;
  const sides = [low.target.comparator, high.target.comparator].join();
  if (
    !(sides === ">=,<=" || sides === "<=,>=") ||
    (low.target.unit !== undefined && high.target.unit !== undefined)
  )
    return outcomes;
  return outcomes.map((outcome) =>
    outcome === high
      ? { ...high, notes: [...high.notes, note("bounds-may-be-one-range", "doubtful")] }
      : outcome,
  );
}

/** "12 sittings a year, one each month": the same pace told once more asks for nothing else. */
export function withoutRepeats(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  const [first] = outcomes;
  if (first?.kind !== "target" || first.target.kind !== "frequency") return outcomes;
  const { target } = first;
  return outcomes.filter(
    (outcome) =>
      outcome === first ||
      outcome?.kind !== "target" ||
      outcome.target.kind !== "frequency" ||
      outcome.target.unit !== undefined ||
      paceOf(outcome.target) !== paceOf(target) ||
      outcome.target.comparator !== target.comparator,
  );
}

/** Days for each of them. */
const paceOf = ({ value, period }: Extract<Target, { kind: "frequency" }>): number => daysIn(period) / value;
