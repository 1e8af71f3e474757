import fc from "fast-check";
import { fiscalYearOf } from "../../../../src/domain/kpi/periods";
import { calendarDate, yearOf } from "../../../../src/domain/shared/calendar-date";
import { dateFlags, keptTotalFlags } from "../../../../src/domain/survey/tallies/footing";
import type { WorkshopTally } from "../../../../src/domain/survey/tallies/tally";

test("a date is off its round by the same rule as when each workshop is held against each other one", () => {
  fc.assert(
    fc.property(fc.array(anyTally, { maxLength: 25 }), (tallies) => {
      const named = tallies.map((tally, place) => ({ ...tally, rows: [place + 2] }));
      expect(dateFlags(named, 7).map(({ row }) => row)).toEqual(plainlyOff(named));
    }),
  );
});

test("a kept total is held against the sum of its round, or of all where it names none", () => {
  fc.assert(
    fc.property(
      fc.array(anyTally, { maxLength: 12 }),
      fc.array(anyTally, { maxLength: 4 }),
      (tallies, totals) => {
        const wrong = totals.filter(({ round, replies }) => {
          const own = tallies.filter((tally) => round === "" || tally.round === round);
          return replies !== undefined && replies !== own.reduce((sum, one) => sum + (one.replies ?? 0), 0);
        });
        expect(keptTotalFlags(totals, tallies)).toHaveLength(wrong.length);
      },
    ),
  );
});

test("ten times the workshops of one round are looked at no more than ten times as often", () => {
  expect(looksFor(400)).toBeLessThanOrEqual(10 * looksFor(40));
});

/** How often dates and rounds are read. */
function looksFor(count: number): number {
  let looks = 0;
  const looked = (tally: WorkshopTally): WorkshopTally =>
    new Proxy(tally, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const one = aTally({ round: "2018/19", date: "2018-09-01", replies: 5 });
  const tallies = Array.from({ length: count }, () => looked(one));
  dateFlags(tallies, 7);
  keptTotalFlags(tallies, tallies);
  return looks;
}

const aTally = ({
  round,
  date,
  replies,
}: {
  readonly round: string;
  readonly date: string | undefined;
  readonly replies: number | undefined;
}): WorkshopTally => ({
  round,
  workshop: "Origin",
  ...(date === undefined ? {} : { date: calendarDate(date) }),
  ...(replies === undefined ? {} : { replies }),
  actions: [],
  rows: [2],
  isCounted: true,
});

const anyTally = fc
  .record({
    round: fc.constantFrom("2018/19", "2019/20", "Spring 2018/19", "no year", ""),
    date: fc.constantFrom(undefined, "2017-09-01", "2018-03-01", "2018-09-01", "2019-03-01", "2019-09-01"),
    replies: fc.constantFrom(undefined, 0, 3, 6),
  })
  .map(aTally);

/** The rule of RULES 8 to the letter: each workshop against all others of its round. */
function plainlyOff(tallies: readonly WorkshopTally[]): readonly number[] {
  const off = ({ round, date }: WorkshopTally): number | undefined => {
    const first = /(\d{4})\/\d\d/.exec(round)?.[1];
    return first === undefined || date === undefined
      ? undefined
      : yearOf(fiscalYearOf(date, 7).start) - Number(first);
  };
  return tallies.flatMap((tally) => {
    const own = off(tally);
    const others = tallies
      .filter((other) => other !== tally && other.round === tally.round)
      .flatMap((one) => off(one) ?? []);
    const usual = others.filter((one) => one === 0 || one === -1).length;
    const isOff =
      own !== undefined && (own > 0 || own < -1 || (own === -1 && others.every((one) => one === 0)));
    return isOff && others.length >= 2 && usual * 2 > others.length ? [tally.rows[0] ?? 0] : [];
  });
}
