import fc from "fast-check";
import type { StatusAnswer } from "../../../src/domain/kpi/evidence/evidence";
import { addDays, calendarDate } from "../../../src/domain/shared/calendar-date";
import { event, forecastIn, judge, no, planned, times, type World, yes } from "./a-world";

const inProgress: StatusAnswer = { kind: "in-progress" };

/** 33 Members, 15 of them long before the term; the answers of others come first. */
const members = (...answers: readonly StatusAnswer[]): readonly StatusAnswer[] => [
  ...answers,
  ...times(15, yes("2016-01-01")),
  ...times(18 - answers.length, no),
];

const dated: World = {
  target: "At least 22/33 Members",
  asOf: "2019-06-30",
  answers: members(yes("2018-09-01"), yes("2019-02-01"), yes("2019-05-01")),
};

describe("the forecast of a dated Member count", () => {
  test("is the pace of the term so far and of the last 12 months, in whole Members", () => {
    expect(forecastIn(dated)).toMatchObject({
      ...{ at: "2020-06-30", low: 21, high: 22 },
      sentence: "Between 21 and 22 of 33 Members by 30 June 2020: the target of 22 is within reach.",
    });
  });

  test("says what it assumes, a sentence each", () => {
    expect(
      forecastIn({ ...dated, answers: members(...times(3, yes("2019-02-01")), inProgress) }),
    ).toMatchObject({
      assumptions: [
        "The pace goes on: 3 Members since 1 Jul 2018, 3 in the last 12 months; the slower gives the lower figure, the faster the higher.",
        "For the higher figure at least those in progress get there (1 Member).",
        "No Member falls back.",
      ],
    });
  });

  test("Members in progress lift only the higher figure", () => {
    const answers = members(yes("2019-02-01"), ...times(6, inProgress));
    expect(forecastIn({ ...dated, answers })).toMatchObject({ low: 17, high: 22 });
  });

  test("a slow last year lowers it, and says how much is short", () => {
    const slow = { asOf: "2019-12-31", answers: members(...times(4, yes("2018-07-15"))) };
    expect(forecastIn({ ...dated, ...slow })).toMatchObject({
      ...{ low: 19, high: 21 },
      sentence: "Between 19 and 21 of 33 Members by 30 June 2020: 1 short of 22 even at the higher figure.",
    });
  });

  test("dates that tell of no movement are evidence too", () => {
    expect(forecastIn({ ...dated, answers: members() })).toMatchObject({
      sentence: "15 of 33 Members by 30 June 2020: 7 short of 22.",
    });
  });

  test.each<[string, Partial<World>]>([
    [
      "fewer than three dated answers",
      { answers: [yes("2019-01-01"), yes("2018-12-01"), ...times(12, yes()), ...times(19, no)] },
    ],
    ["less than a quarter of the time elapsed", { asOf: "2018-12-29" }],
    ["the target reached", { target: "At least 18/33 Members" }],
    ["the deadline passed", { asOf: "2020-07-01" }],
    ["the day of the deadline", { asOf: "2020-06-30" }],
    ["on-going", { timeframe: "On-going" }],
    ["entered by hand", { entered: 17 }],
    ["at most", { target: "At most 22/33 Members" }],
    ["an unread target", { target: "soon-ish" }],
    ["no answers", { answers: times(33, undefined) }],
    ["before the term", { asOf: "2018-06-30" }],
  ])("there is none with %s", (_, change) => {
    expect(forecastIn({ ...dated, ...change })).toBeUndefined();
  });

  const aDay = (span: number) =>
    fc.integer({ min: 0, max: span }).map((days) => addDays(calendarDate("2016-01-01"), days));
  const anAnswer = fc.oneof(
    aDay(2100).map((day) => yes(day)),
    fc.constantFrom<StatusAnswer | undefined>(yes(), no, inProgress, undefined, { kind: "unread" }),
  );

  test("low <= high, never below the actual, never above the Members there are", () => {
    const world = fc.record({
      answers: fc.array(anAnswer, { minLength: 1, maxLength: 60 }),
      asked: fc.integer({ min: 1, max: 60 }),
      asOf: aDay(1700),
    });
    let found = 0;
    fc.assert(
      fc.property(world, ({ answers, asked, asOf }) => {
        const of = Math.max(asked, answers.length);
        const aWorld = { ...dated, asOf, answers, target: `At least ${asked}/${of} Members` };
        const forecast = forecastIn(aWorld);
        if (forecast === undefined) return;
        found += 1;
        const { actual } = judge(aWorld);
        expect(forecast.low).toBeLessThanOrEqual(forecast.high);
        expect(forecast.low).toBeGreaterThanOrEqual(actual ?? Infinity);
        expect(forecast.high).toBeLessThanOrEqual(answers.length);
        expect(forecast.at > asOf).toBe(true);
        expect(Number.isInteger(forecast.low) && Number.isInteger(forecast.high)).toBe(true);
      }),
      { numRuns: 120 },
    );
    expect(found).toBeGreaterThan(3);
  });
});

describe("the forecast of events", () => {
  const yearly: World = {
    target: "At least 4 times per year",
    label: "Number of workshops",
    asOf: "2019-01-31",
    log: [
      event("2018-09-01"),
      event("2018-12-01"),
      planned("2019-03-01"),
      planned("2019-05-01"),
      planned("2019-09-01"),
    ],
  };

  test("is of the running year: at the pace so far, or all that is planned with a day in it", () => {
    expect(forecastIn(yearly)).toMatchObject({
      ...{ at: "2019-06-30", low: 3, high: 4 },
      sentence: "Between 3 and 4 of 4 events by 30 June 2019: the target of 4 is within reach.",
    });
  });

  test("of a quarterly target it is of the running quarter", () => {
    const log = [event("2019-01-10"), planned("2019-03-01"), planned("2019-04-02")];
    expect(
      forecastIn({ ...yearly, log, target: "At least twice every quarter", asOf: "2019-01-31" }),
    ).toMatchObject({
      ...{ at: "2019-03-31", low: 2, high: 2 },
      sentence: "2 of 2 events by 31 March 2019: the target of 2 would be reached.",
    });
  });

  test("with nothing planned it stays where it is, and says why", () => {
    expect(forecastIn({ ...yearly, log: [event("2018-09-01"), planned("")] })).toMatchObject({
      ...{ low: 1, high: 1 },
      sentence: "1 of 4 events by 30 June 2019: 3 short of 4.",
      assumptions: ["Nothing more takes place: the Activity Log has nothing else planned with a day."],
    });
  });

  test.each<[string, Partial<World>]>([
    ["no row in the year", { log: [event("2018-05-01"), planned("2019-03-01")] }],
    ["less than a quarter of the year elapsed", { asOf: "2018-09-29" }],
    ["the year's target reached", { target: "At least twice per year" }],
    ["the term over", { asOf: "2020-08-01" }],
    ["a limit", { target: "At most 4 times per year" }],
    ["an entered figure", { entered: 2 }],
  ])("there is none with %s", (_, change) => {
    expect(forecastIn({ ...yearly, ...change })).toBeUndefined();
  });

  test("low <= high, and neither below what was delivered", () => {
    const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(calendarDate("2018-05-01"), days));
    const row = fc.record({ day: aDay, isPlanned: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        aDay,
        fc.constantFrom("per year", "every quarter", "per month"),
        (rows, asOf, period) => {
          const log = rows.map(({ day, isPlanned }) => (isPlanned ? planned(day) : event(day)));
          const forecast = forecastIn({ ...yearly, asOf, log, target: `At least 6 times ${period}` });
          if (forecast === undefined) return;
          const done = rows.filter(({ day, isPlanned }) => !isPlanned && day <= asOf).length;
          expect(forecast.low).toBeLessThanOrEqual(forecast.high);
          expect(forecast.high).toBeLessThanOrEqual(rows.length);
          expect(forecast.low).toBeGreaterThanOrEqual(0);
          expect(forecast.low).toBeLessThanOrEqual(done + rows.length);
          expect(forecast.at >= asOf).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("an on-going count and a frozen review", () => {
  const ongoing: World = {
    target: "At least 22/33 Members",
    timeframe: "On-going",
    asOf: "2019-06-30",
    answers: members(),
  };

  test("has slipped where the review of a year ago froze more", () => {
    expect(judge(ongoing).status).toBe("behind");
    const slipped = judge({ ...ongoing, frozen: ["2018-06-30", 17] });
    expect(slipped).toMatchObject({
      status: "off-track",
      why: "15 of 33 Members, 22 asked: on-going and slipped, 17 a year ago.",
    });
    expect(slipped.remarks.map(({ text }) => text)).toContain(
      "A year ago is as the review of 30 June 2018 froze it.",
    );
  });

  test("answers that were entered late, with an earlier day, are no improvement", () => {
    expect(judge({ ...ongoing, frozen: ["2018-06-30", 12] }).status).toBe("behind");
  });

  test("an entered count is held against the review", () => {
    const entered = { ...ongoing, entered: 18, answers: [] };
    expect(judge(entered).status).toBe("behind");
    expect(judge({ ...entered, frozen: ["2018-06-30", 17] }).status).toBe("on-track");
    expect(judge({ ...entered, frozen: ["2018-06-30", 19] }).status).toBe("off-track");
  });

  test("a dated count has its pace and is not held against a review", () => {
    expect(judge({ ...dated, frozen: ["2018-06-30", 30] })).toEqual(judge(dated));
  });
});
