import { fraction } from "./fraction";
import { verdictOf } from "./rules-oracle";
import type { Answer, Kpi, LogRow, World } from "./world";

// The worked examples of the rules, so that the oracle itself is held to the text.

const term = { start: "2018-07-01", end: "2020-06-30" };
const june2020 = { due: "2020-06-30" };

function judge(asOf: string, kpi: Partial<Kpi>, rest: Partial<World> = {}) {
  const whole: Kpi = {
    target: { kind: "members", wish: "at least", value: 22, of: 33 },
    timeframe: june2020,
    baseline: null,
    entered: null,
    answers: null,
    figures: [],
    ...kpi,
  };
  const members = Array.from({ length: 33 }, (_, index) => ({
    name: `Member ${String(index)}`,
    region: "South Asia" as const,
    active: true,
  }));
  return verdictOf(whole, {
    term,
    fiscalYearStartMonth: 7,
    asOf,
    cutOffs: { pace: fraction(3, 4), rate: fraction(9, 10) },
    members,
    kpis: [whole],
    log: [],
    followUp: [],
    ...rest,
  });
}

const answers = (yes: number, since = "2018-12-31"): Answer[] =>
  Array.from({ length: 33 }, (_, index) => (index < yes ? { since } : "no"));

const logRow = (row: Partial<LogRow>): LogRow => ({
  date: null,
  activity: "Workshop",
  actions: [0],
  status: "delivered",
  participants: null,
  members: [],
  score: null,
  respondents: null,
  requested: "blank",
  requestMet: "blank",
  expertsUsed: "blank",
  ...row,
});

test.each([
  [17, "behind", 17 / 22],
  [18, "on-track", 18 / 22],
  [16, "off-track", 16 / 22],
])("%i of 22 Members from 15, half way, is %s", (count, status, attainment) => {
  const verdict = judge("2019-06-30", { baseline: 15, answers: answers(count) });
  expect(verdict).toMatchObject({ status, actual: count, denominator: 33, expected: 18, baseline: 15 });
  expect(verdict.attainment).toBeCloseTo(attainment);
});

test("on-going Members that grew within the year are on track", () => {
  const grown = answers(17).map((answer, index): Answer => (index < 15 ? { since: "2018-01-01" } : answer));
  expect(judge("2019-06-30", { timeframe: "on-going", answers: grown })).toMatchObject({
    status: "on-track",
    expected: null,
    baseline: 15,
  });
});

test("33 of 33 is achieved", () => {
  const target = { kind: "members", wish: "at least", value: 33, of: 33 } as const;
  expect(judge("2019-06-30", { target, answers: answers(33) })).toMatchObject({ status: "achieved" });
});

test.each([
  ["2018-12-31", 1, 2, "on-track", 1],
  ["2018-12-31", 0, 3, "behind", 1],
  ["2018-12-31", 0, 0, "behind", 1],
  ["2019-04-30", 0, 0, "off-track", 2],
])(
  "three times a year by %s with %i delivered and %i planned is %s",
  (asOf, done, planned, status, expected) => {
    const log = [
      ...Array.from({ length: done }, (_, index) => logRow({ date: `2018-08-0${String(index + 1)}` })),
      ...Array.from({ length: planned }, (_, index) =>
        logRow({ date: `2019-05-0${String(index + 1)}`, status: "planned" }),
      ),
      logRow({ date: "2018-09-09", actions: [] }),
    ];
    const target = { kind: "frequency", wish: "at least", value: 3, every: "year" } as const;
    expect(judge(asOf, { target }, { log })).toMatchObject({ status, actual: done, expected });
  },
);

test("one quarter missed is behind", () => {
  const log = ["2018-07-10", "2018-11-10", "2018-11-20"].map((date) => logRow({ date }));
  const target = { kind: "frequency", wish: "at least", value: 1, every: "quarter" } as const;
  const verdict = judge("2019-05-15", { target }, { log });
  expect(verdict).toMatchObject({ status: "behind", actual: 2 });
  expect(verdict.periods.map(({ met }) => met)).toEqual([true, true, false, null]);
  expect(verdict.periods[2]).toMatchObject({ start: "2019-01-01", end: "2019-03-31" });
});

test("96 positive of 148 replies are on track for one half", () => {
  const target = { kind: "share", wish: "at least", value: fraction(1, 2), of: "positive replies" } as const;
  const followUp = [
    { date: "2018-09-01", yes: 50, no: 40 },
    { date: "2018-10-01", yes: 46, no: 12 },
  ];
  const verdict = judge("2019-06-30", { target }, { followUp });
  expect(verdict).toMatchObject({ status: "on-track", denominator: 148 });
  expect(verdict.actual).toBeCloseTo(0.6486, 4);
});

test.each([
  ["2020-06-30", "on-track"],
  ["2020-07-01", "achieved"],
])("a mean of 4.76 of 5 on %s is %s", (asOf, status) => {
  const target = { kind: "average", value: fraction(400, 100), of: 5 } as const;
  const log = [logRow({ date: "2018-09-01", score: fraction(476, 100), respondents: 30 })];
  expect(judge(asOf, { target }, { log })).toMatchObject({ status, actual: 4.76 });
});

test.each([
  [9, 14, "off-track"],
  [27, 40, "behind"],
  [9, 12, "on-track"],
])("%i of %i requests met at 75 %% is %s", (met, all, status) => {
  const target = { kind: "share", wish: "at least", value: fraction(3, 4), of: "requests met" } as const;
  const log = Array.from({ length: all }, (_, index) =>
    logRow({ date: "2018-09-01", requested: "yes", requestMet: index < met ? "yes" : "blank" }),
  );
  const verdict = judge("2019-06-30", { target }, { log });
  expect(verdict).toMatchObject({ status, denominator: all });
  expect(verdict.attainment).toBeCloseTo(met / all / 0.75);
});

describe("RULES-2 13", () => {
  const calendar = { start: "2025-01-01", end: "2028-12-31" };

  test("15 Members by 2026 and 20 by 2028, from 9, with 12 on 30 June 2026: one short of 13", () => {
    const target = {
      kind: "phases",
      levels: [
        { due: "2026-12-31", value: 15 },
        { due: "2028-12-31", value: 20 },
      ],
    } as const;
    const kpi = { target, baseline: 9, answers: answers(12, "2025-02-01") };
    expect(judge("2026-06-30", kpi, { term: calendar })).toMatchObject({
      status: "behind",
      expected: 13,
      attainment: 0.6,
      phases: [
        { due: "2026-12-31", target: 15, met: null },
        { due: "2028-12-31", target: 20, met: null },
      ],
    });
  });

  const quarters = (...actuals: readonly (number | null)[]) =>
    ["01-01 03-31", "04-01 06-30", "07-01 09-30", "10-01 12-31"].map((days, at) => {
      const [start = "", end = ""] = days.split(" ").map((day) => `2025-${day}`);
      return { start, end, target: 10, actual: actuals[at] ?? null };
    });
  const year = { start: "2025-01-01", end: "2025-12-31" };

  test.each([
    ["10 and 15", quarters(10, 15), 25, 20],
    ["10 and a blank", quarters(10), 10, 10],
  ])("10 in each quarter, %s on the last day of the second", (_, columns, actual, expected) => {
    const target = { kind: "quarters", isLevel: false, value: 40, quarters: columns } as const;
    expect(judge("2025-06-30", { target, timeframe: "none" }, { term: year })).toMatchObject({
      status: "on-track",
      actual,
      expected,
    });
  });
});

test("RULES-2 10: the mean of participants is of the events that tell them, rows of one event once", () => {
  const target = { kind: "per event", wish: "at least", value: 25, of: "participants" } as const;
  const log = [
    logRow({ date: "2018-09-01", participants: 20 }),
    logRow({ date: "2018-09-01", participants: 20, actions: [1] }),
    logRow({ date: "2018-10-01", participants: 26, activity: "Seminar" }),
    logRow({ date: "2018-11-01", activity: "Talk" }),
  ];
  expect(judge("2019-06-30", { target }, { log })).toMatchObject({ status: "behind", actual: 23 });
});
