import fc from "fast-check";
import { calendarDate, dateOf } from "../../../src/domain/shared/calendar-date";
import { describeShort, describeTarget } from "../../../src/domain/target/describe-target";
import { periodOf } from "../../../src/domain/target/period";
import { isFlagged, readTarget } from "../../../src/domain/target/read-target";
import type { Comparator, Period, Target } from "../../../src/domain/target/target";

const year: Period = { count: 1, unit: "year" };

test.each<[Target, string, string]>([
  [
    { kind: "ratio", comparator: ">=", value: 22, of: 33, unit: "Members" },
    "at least 22 of 33 Members",
    "≥ 22 of 33",
  ],
  [
    { kind: "frequency", comparator: ">=", value: 3, period: year },
    "at least 3 times per year",
    "≥ 3 per year",
  ],
  [{ kind: "frequency", comparator: ">=", value: 1, period: year }, "at least once per year", "≥ 1 per year"],
  [
    { kind: "frequency", comparator: "<=", value: 2, unit: "missions", period: { count: 2, unit: "week" } },
    "at most 2 missions every 2 weeks",
    "≤ 2 every 2 weeks",
  ],
  [{ kind: "percent", comparator: "<=", value: 5 }, "at most 5 %", "≤ 5 %"],
  [
    { kind: "percent", comparator: ">=", value: 75, unit: "ROCB requests" },
    "at least 75 % of ROCB requests",
    "≥ 75 %",
  ],
  [
    { kind: "count", comparator: ">=", value: 1200, unit: "officers", deadline: calendarDate("2020-06-30") },
    "at least 1,200 officers by 30 June 2020",
    "≥ 1,200",
  ],
  [{ kind: "count", comparator: "<=", value: 30, unit: "days" }, "at most 30 days", "≤ 30 days"],
  [
    { kind: "count", comparator: ">", value: 1500000, unit: "USD" },
    "more than USD 1,500,000",
    "> USD 1,500,000",
  ],
  [{ kind: "ratio", comparator: ">", value: 1, of: 2, share: true }, "more than 1 in 2", "> 1 in 2"],
  [{ kind: "average", comparator: ">=", value: 4, of: 5 }, "average of at least 4 out of 5", "≥ 4 of 5"],
  [
    { kind: "change", comparator: ">=", value: 20, unit: "%", direction: "decrease", mode: "relative" },
    "decrease by at least 20 %",
    "- ≥ 20 %",
  ],
  [
    {
      kind: "change",
      comparator: "<=",
      value: 6,
      from: 10,
      unit: "days",
      direction: "decrease",
      mode: "level",
    },
    "decrease from 10 to at most 6 days",
    "≤ 6 days",
  ],
  [
    { kind: "range", value: 24, value2: 28, of: 33, unit: "Members" },
    "between 24 and 28 of 33 Members",
    "24-28 of 33",
  ],
  [{ kind: "date", deadline: calendarDate("2025-12-31") }, "by 31 December 2025", "by 31 December 2025"],
  [{ kind: "boolean" }, "done", "done"],
])("%j is told in a sentence and in short", (target, sentence, short) => {
  expect(describeTarget(target)).toBe(sentence);
  expect(describeShort(target)).toBe(short);
});

const comparator = fc.constantFrom<Comparator>(">=", "<=", ">", "<", "=");
const whole = fc.integer({ min: 1, max: 5_000_000 });
const thousandths = fc.integer({ min: 1, max: 99_999 }).map((value) => value / 1000);
const thing = fc.constantFrom(
  "Members",
  "regional workshops",
  "accredited experts",
  "CEN seizures",
  "e-learning courses",
);
const period = fc
  .record({
    count: fc.integer({ min: 1, max: 24 }),
    unit: fc.constantFrom<Period["unit"]>("day", "week", "month", "quarter", "year"),
  })
  .map(({ count, unit }) => periodOf(count, unit));
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((parts) => dateOf(parts.year, parts.month, parts.day) ?? calendarDate("2020-06-30"));

/** A record with some of its fields left out. */
const some = <Fields extends object>(fields: {
  [Key in keyof Fields]: fc.Arbitrary<Fields[Key]>;
}): fc.Arbitrary<Partial<Fields>> => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>; // fast-check types the optional keys more loosely

const parts = fc.tuple(whole, whole).map(([a, b]) => ({ value: Math.min(a, b), of: Math.max(a, b) }));
const ends = fc.tuple(whole, whole).filter(([a, b]) => a !== b);

const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc
    .tuple(comparator, whole, some({ unit: thing, deadline: day }))
    .map(([comparator, value, more]): Target => ({ kind: "count", comparator, value, ...more })),
  fc
    .tuple(comparator, whole, fc.constantFrom("$", "USD", "EUR", "RM"), some({ period, deadline: day }))
    .map(([comparator, value, unit, more]): Target => ({ kind: "count", comparator, value, unit, ...more })),
  fc
    .tuple(comparator, whole, fc.constantFrom("days", "hours", "working days"))
    .map(([comparator, value, unit]): Target => ({ kind: "count", comparator, value, unit })),
  fc
    .tuple(comparator, parts, some({ unit: thing, period, deadline: day }))
    .map(([comparator, n, more]): Target => ({ kind: "ratio", comparator, ...n, ...more })),
  fc
    .tuple(comparator, fc.integer({ min: 1, max: 9 }), some({ unit: thing, period }))
    .map(([comparator, value, more]): Target => ({
      kind: "ratio",
      comparator,
      value,
      of: 10,
      share: true,
      ...more,
    })),
  fc
    .tuple(comparator, thousandths, some({ unit: thing, period, deadline: day }))
    .map(([comparator, value, more]): Target => ({ kind: "percent", comparator, value, ...more })),
  fc
    .tuple(comparator, whole, period, some({ unit: thing, deadline: day }))
    .map(([comparator, value, period, more]): Target => ({
      kind: "frequency",
      comparator,
      value,
      period,
      ...more,
    })),
  fc
    .tuple(comparator, thousandths, fc.constantFrom(100, 1000), some({ deadline: day }))
    .map(([comparator, value, of, more]): Target => ({ kind: "average", comparator, value, of, ...more })),
  fc
    .tuple(comparator, thousandths, fc.constantFrom("satisfaction score", "%", "hours"))
    .map(([comparator, value, unit]): Target => ({ kind: "average", comparator, value, unit })),
  fc
    .tuple(
      comparator,
      thousandths,
      fc.constantFrom("increase" as const, "decrease" as const),
      fc.constantFrom("%", "percentage points", "weeks"),
      some({ period, deadline: day }),
    )
    .map(([comparator, value, direction, unit, more]): Target => ({
      kind: "change",
      comparator,
      value,
      direction,
      mode: unit === "%" ? "relative" : "absolute",
      unit,
      ...more,
    })),
  fc
    .tuple(comparator, ends, fc.constantFrom("%", "Members", "days"))
    .map(([comparator, [from, value], unit]): Target => ({
      kind: "change",
      comparator,
      value,
      from,
      direction: value > from ? "increase" : "decrease",
      mode: "level",
      unit,
    })),
  fc.tuple(ends, some({ unit: thing, period, deadline: day })).map(([[a, b], more]): Target => ({
    kind: "range",
    value: Math.min(a, b),
    value2: Math.max(a, b),
    ...more,
  })),
  day.map((deadline): Target => ({ kind: "date", deadline })),
  some({ deadline: day })
    .map((more): Target => ({ kind: "boolean", ...more }))
    .filter((target) => target.deadline === undefined),
);

test("reading a description gives the same target again, without a doubt", () => {
  fc.assert(
    fc.property(anyTarget, (target) => {
      const reading = readTarget(describeTarget(target));
      expect(reading).toMatchObject({ kind: "read" });
      expect(reading.kind === "read" && reading.value).toEqual(target);
      expect(isFlagged(reading)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
