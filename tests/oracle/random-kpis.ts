import fc from "fast-check";
import { type Day, plusDays, type Span } from "./days";
import { type Fraction, fraction } from "./fraction";
import type { Answer, FigureRow, Kpi, Target, Timeframe } from "./world";

const wishes = fc.oneof(
  { weight: 6, arbitrary: fc.constant("at least" as const) },
  { weight: 1, arbitrary: fc.constant("at most" as const) },
);

const membersTargets: fc.Arbitrary<Target> = fc
  .tuple(wishes, fc.integer({ min: 1, max: 33 }), fc.option(fc.nat(12), { nil: null, freq: 4 }))
  .map(([wish, value, more]) => ({ kind: "members", wish, value, of: more === null ? null : value + more }));

const frequencyTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("frequency"),
  wish: wishes,
  value: fc.integer({ min: 1, max: 5 }),
  every: fc.oneof(
    { weight: 4, arbitrary: fc.constant("year" as const) },
    { weight: 3, arbitrary: fc.constant("quarter" as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "month" as const,
        "two months" as const,
        "half-year" as const,
        "two years" as const,
      ),
    },
  ),
});

/** In tenths of a per cent. */
const shares = fc.oneof(fc.constantFrom(500, 750, 1000, 125, 900, 50), fc.integer({ min: 1, max: 1000 }));

const shareTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("share"),
  wish: wishes,
  value: shares.map((tenths) => fraction(tenths, 1000)),
  of: fc.constantFrom("requests met", "experts used", "positive replies"),
});

const averageTargets: fc.Arbitrary<Target> = fc
  .oneof(
    fc.integer({ min: 380, max: 440 }),
    fc.constantFrom(400, 425, 450),
    fc.integer({ min: 100, max: 500 }),
  )
  .map((hundredths) => ({ kind: "average", value: fraction(hundredths, 100), of: 5 }));

const countTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("count"),
  wish: wishes,
  value: fc.integer({ min: 1, max: 12 }),
});

const memberShareTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("member share"),
  wish: wishes,
  value: fc.integer({ min: 1, max: 20 }).map((twentieths) => fraction(twentieths * 5, 100)),
});

const regionTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("region"),
  wish: wishes,
  value: fc.integer({ min: 1, max: 20 }),
  region: fc.constantFrom("Pacific Islands" as const, "South Asia" as const),
});

const participantTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("participants"),
  wish: wishes,
  value: fc.integer({ min: 1, max: 120 }),
  every: fc.constantFrom("term" as const, "year" as const, "quarter" as const),
});

/** Levels that rise, by days inside the term or after it. */
const phaseTargets = (term: Span): fc.Arbitrary<Target> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 20, max: 1100 }), { minLength: 2, maxLength: 3 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 33 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([days, values]) => {
      const levels = [...values].sort((a, b) => a - b);
      return {
        kind: "phases",
        levels: [...days]
          .sort((a, b) => a - b)
          .map((day, at) => ({ due: plusDays(term.start, day), value: levels[at] ?? 33 })),
      };
    });

const perEventTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("per event"),
  wish: wishes,
  value: fc.integer({ min: 1, max: 40 }),
  of: fc.constantFrom("participants" as const, "Members" as const),
});

/** Quarters of the calendar inside the term, whose targets add up to the whole, or rise to it. */
const quarterTargets = (quarters: readonly Span[]): fc.Arbitrary<Target> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: quarters.length, maxLength: quarters.length }),
      fc.array(fc.option(fc.nat(16), { nil: null, freq: 3 }), {
        minLength: quarters.length,
        maxLength: quarters.length,
      }),
      fc.boolean(),
    )
    .map(([steps, actuals, isLevel]) => {
      const sums = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0));
      const targets = isLevel ? sums : steps;
      return {
        kind: "quarters",
        isLevel,
        value: sums[sums.length - 1] ?? 0,
        quarters: quarters.map((span, at) => ({
          ...span,
          target: targets[at] ?? 0,
          actual: actuals[at] ?? null,
        })),
      };
    });

const boxTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("boxes"),
  wish: wishes,
  value: fc.integer({ min: 1, max: 60 }),
});

const rateTargets: fc.Arbitrary<Target> = fc.record({
  kind: fc.constant("rate"),
  wish: wishes,
  value: fc.integer({ min: 3, max: 20 }).map((twentieths) => fraction(twentieths * 5, 100)),
});

const targetsIn = (term: Span, quarters: readonly Span[]): fc.Arbitrary<Target> =>
  fc.oneof(
    { weight: 3, arbitrary: phaseTargets(term) },
    { weight: 4, arbitrary: perEventTargets },
    // One quarter alone would be read as the whole.
    ...(quarters.length > 1 ? [{ weight: 4, arbitrary: quarterTargets(quarters) }] : []),
    { weight: 2, arbitrary: memberShareTargets },
    { weight: 2, arbitrary: regionTargets },
    { weight: 4, arbitrary: participantTargets },
    { weight: 4, arbitrary: boxTargets },
    { weight: 4, arbitrary: rateTargets },
    { weight: 6, arbitrary: membersTargets },
    { weight: 7, arbitrary: frequencyTargets },
    { weight: 5, arbitrary: shareTargets },
    { weight: 3, arbitrary: averageTargets },
    { weight: 3, arbitrary: countTargets },
    { weight: 1, arbitrary: fc.constant({ kind: "unreadable" }) },
  );

/** A yes, no or blank for each Member, and days since when; sometimes no column, sometimes a blank one. */
function answersOf(members: number, days: fc.Arbitrary<Day>): fc.Arbitrary<readonly Answer[] | null> {
  const since = days.map((day) => ({ since: day }));
  const answer = fc.oneof(
    { weight: 5, arbitrary: since },
    {
      weight: 4,
      arbitrary: fc.constantFrom("yes" as const, "no" as const, "in progress" as const, "blank" as const),
    },
  );
  const column = (answers: fc.Arbitrary<Answer>) =>
    fc.array(answers, { minLength: members, maxLength: members });
  return fc.oneof(
    { weight: 8, arbitrary: column(answer) },
    { weight: 2, arbitrary: column(fc.constantFrom<Answer>("no", "in progress", "blank")) },
    { weight: 1, arbitrary: fc.constantFrom(null, new Array<Answer>(members).fill("blank")) },
  );
}

const timeframesOf = (deadlines: fc.Arbitrary<Day>): fc.Arbitrary<Timeframe> =>
  fc.oneof(
    { weight: 3, arbitrary: deadlines.map((due) => ({ due })) },
    { weight: 2, arbitrary: fc.constant("on-going" as const) },
    { weight: 1, arbitrary: fc.constant("none" as const) },
  );

/** What a planner may have typed into the Actual column: hundredths for a share or an average, whole otherwise. */
function enteredFor({ kind }: Target): fc.Arbitrary<Fraction | null> {
  if (kind === "quarters" || kind === "per event") return fc.constant(null);
  if (kind === "frequency" || kind === "unreadable" || kind === "participants" || kind === "member share")
    return fc.constant(null);
  const whole = fc.nat(34).map((count) => fraction(count));
  const share = fc.nat(100).map((hundredths) => fraction(hundredths, 100));
  const score = fc.integer({ min: 100, max: 500 }).map((hundredths) => fraction(hundredths, 100));
  const values = kind === "share" || kind === "rate" ? share : kind === "average" ? score : whole;
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: values });
}

/** Only a level to be reached has a baseline; that of a share of Members may be either, so worlds keep clear of it. */
const isLevel = ({ kind }: Target): boolean => ["members", "region", "count", "boxes"].includes(kind);

const hasAnswers = ({ kind }: Target): boolean =>
  ["members", "member share", "region", "phases"].includes(kind);

/** Rows of KPI Values: amounts of things, or so many of so many. */
function figuresFor({ kind }: Target, days: fc.Arbitrary<Day>): fc.Arbitrary<readonly FigureRow[]> {
  if (kind !== "boxes" && kind !== "rate") return fc.constant([]);
  const row = fc.record({ date: days, value: fc.nat(20), more: fc.integer({ min: 1, max: 20 }) });
  // Two figures of one day: the text says which counts, a random world keeps clear of it.
  return fc
    .uniqueArray(row, { maxLength: 6, selector: ({ date }) => date })
    .map((rows) =>
      rows.map(({ date, value, more }) => ({ date, value, of: kind === "rate" ? value + more : null })),
    );
}

/** Of levels by days or quarters at most the first one: "at least" below a baseline would contradict itself. */
function baselineFor(target: Target): fc.Arbitrary<number | null> {
  if (target.kind === "phases")
    return fc.option(fc.nat(target.levels[0]?.value ?? 0), { nil: null, freq: 2 });
  if (target.kind === "quarters")
    return target.isLevel ? fc.nat(target.quarters[0]?.target ?? 0) : fc.constant(null);
  return isLevel(target) ? fc.option(fc.nat(30), { nil: null, freq: 2 }) : fc.constant(null);
}

/** KPIs of every kind for a register of so many Members. */
export function kpisFor(size: {
  readonly members: number;
  readonly days: fc.Arbitrary<Day>;
  readonly deadlines: fc.Arbitrary<Day>;
  readonly term: Span;
  /** Whole quarters of the calendar inside the term. */
  readonly quarters: readonly Span[];
}): fc.Arbitrary<Kpi> {
  return targetsIn(size.term, size.quarters).chain((target) =>
    fc.record({
      target: fc.constant(target),
      // Columns of quarters end with the term; the text does not say what an earlier day does to them.
      timeframe: target.kind === "quarters" ? fc.constant("none" as const) : timeframesOf(size.deadlines),
      baseline: baselineFor(target),
      entered: enteredFor(target),
      answers: hasAnswers(target) ? answersOf(size.members, size.days) : fc.constant(null),
      figures: figuresFor(target, size.days),
    }),
  );
}
