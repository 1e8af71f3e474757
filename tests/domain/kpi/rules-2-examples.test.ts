import { event, judge, no, periodsOf, times, type World, yes } from "./a-world";

// The worked examples of RULES-2 16, each as it stands there.

const year: Pick<World, "term"> = { term: ["2025-01-01", "2025-12-31"] };
const codes = ({ remarks }: ReturnType<typeof judge>) => remarks.map(({ code }) => code);

describe("a clearance time of at most 36 hours", () => {
  const world: World = {
    ...year,
    target: "Average clearance time of at most 36 hours",
    label: "Clearance time",
    timeframe: "December 2025",
    asOf: "2025-06-30",
    log: [event("2025-03-01", { score: 4.25, respondents: 20 })],
  };
  const values = [
    { day: "2025-03-31", value: 48 },
    { day: "2025-06-30", value: 40 },
  ];

  test("is never judged by the scores of workshops", () => {
    const result = judge(world);
    expect(result).toMatchObject({ status: "no-data", actual: null, measure: "values", unit: "hours" });
    expect(result.why).toContain("nothing in the workbook measures hours");
  });

  test("the latest figure is over the limit", () => {
    expect(judge({ ...world, values })).toMatchObject({ status: "off-track", actual: 40, expected: null });
  });

  test("with a baseline of 60 it is paced from there", () => {
    const half = { ...world, term: ["2025-01-01", "2025-12-30"] as const, timeframe: "30 December 2025" };
    const result = judge({ ...half, asOf: "2025-07-01", values, baseline: 60 });
    expect(result).toMatchObject({ status: "on-track", actual: 40, direction: "less", baseline: 60 });
    expect(result.expected).toBeCloseTo(48);
    expect(result.attainment).toBeCloseTo(20 / 24);
  });
});

test("participants of the year are summed, and an event without them is told", () => {
  const result = judge({
    target: "At least 300 participants per year",
    label: "Number of participants",
    asOf: "2019-06-30",
    log: [
      event("2018-09-01", { participants: 200 }),
      event("2019-02-01", { participants: 115 }),
      event("2019-03-01"),
    ],
  });
  expect(result).toMatchObject({ status: "achieved", actual: 315, measure: "participants" });
  expect(result.remarks.map(({ text }) => text)).toContain("1 event without participants, not in the sum.");
});

test("Pacific Members are counted among the Pacific alone", () => {
  const result = judge({
    target: "At least 5 Pacific Members",
    asOf: "2019-06-30",
    answers: [...times(2, yes()), ...times(2, no), ...times(3, yes())],
    subRegions: [...times(4, "Pacific Islands"), ...times(3, "East Asia")],
  });
  expect(result).toMatchObject({ actual: 2, denominator: 4, group: "Pacific Islands" });
  expect(codes(result)).toContain("target-above-group");
});

test("a waiting time that should fall is paced down from its baseline", () => {
  const result = judge({
    term: ["2025-01-01", "2025-12-30"],
    target: "5",
    label: "Waiting time (minutes)",
    timeframe: "30 December 2025",
    asOf: "2025-07-01",
    baseline: 12,
    entered: 9,
  });
  expect(result).toMatchObject({ status: "behind", direction: "less", actual: 9 });
  expect(result.expected).toBeCloseTo(8.5);
  expect(result.attainment).toBeCloseTo(3 / 7);
});

test("none left of what there were 14 of is a way down, and no limit that is passed at once", () => {
  const result = judge({
    term: ["2025-04-01", "2025-06-30"],
    target: "0",
    label: "Open security findings",
    timeframe: "30 June 2025",
    asOf: "2025-05-31",
    baseline: 14,
    entered: 5,
  });
  expect(result).toMatchObject({ status: "on-track", direction: "less", baseline: 14 });
});

test("at least 80 % below a written baseline of 90 % contradicts itself", () => {
  const result = judge({
    target: "At least 80 %",
    label: "Compliance",
    asOf: "2019-06-30",
    baseline: 0.9,
    entered: 0.85,
  });
  expect(result.status).toBe("check-target");
  expect(result.why).toContain("below the baseline");
});

test("complaints without a comparator or a baseline are asked about, once", () => {
  const world: World = { target: "5", label: "Number of complaints", asOf: "2019-06-30", entered: 3 };
  expect(codes(judge(world))).toContain("direction-unclear");
  expect(judge(world).status).toBe("check-target");
  expect(judge({ ...world, figures: { direction: "less" } }).status).toBe("on-track");
});

describe("targets by quarter", () => {
  const quarters = (actuals: readonly (number | undefined)[]) =>
    periodsOf([
      ["Q1", "2025-01-01", "2025-03-31", 10, actuals[0]],
      ["Q2", "2025-04-01", "2025-06-30", 10, actuals[1]],
      ["Q3", "2025-07-01", "2025-09-30", 10, actuals[2]],
      ["Q4", "2025-10-01", "2025-12-31", 10, actuals[3]],
    ]);
  const world: World = {
    ...year,
    target: "40",
    label: "Manuals printed",
    timeframe: "December 2025",
    asOf: "2025-06-30",
  };

  test("of a flow ask for the sum of the begun ones", () => {
    expect(judge({ ...world, periods: quarters([10, 15]) })).toMatchObject({
      status: "on-track",
      actual: 25,
      expected: 20,
      isFlow: true,
    });
  });

  test("a blank one asks for nothing and is named with what it would ask", () => {
    const result = judge({ ...world, asOf: "2025-07-01", periods: quarters([10, undefined]) });
    expect(result).toMatchObject({ status: "on-track", actual: 10, expected: 10 });
    expect(result.remarks.map(({ text }) => text)).toContain("Q2 blank, 10 more due.");
  });
});

test("Members by calendar years are due by the last ended year", () => {
  const result = judge({
    term: ["2024-01-01", "2026-12-31"],
    target: "22/33 Members",
    timeframe: "December 2026",
    asOf: "2025-06-15",
    answers: [...times(13, yes("2024-05-01")), ...times(20, no)],
    periods: periodsOf([
      ["2024", "2024-01-01", "2024-12-31", 10, undefined],
      ["2025", "2025-01-01", "2025-12-31", 15, undefined],
      ["2026", "2026-01-01", "2026-12-31", 22, undefined],
    ]),
  });
  expect(result).toMatchObject({ status: "on-track", actual: 13, expected: 10, isFlow: false });
});

test("phases: the pace runs straight from the baseline to the first", () => {
  const result = judge({
    term: ["2025-01-01", "2028-12-31"],
    target: "15 Members by 2026, 20 by 2028",
    asOf: "2026-06-30",
    baseline: 9,
    answers: [...times(12, yes("2025-05-01")), ...times(21, no)],
  });
  expect(result).toMatchObject({ status: "behind", actual: 12, expected: 13 });
  expect(result.phases).toEqual([
    { due: "2026-12-31", target: 15, met: null },
    { due: "2028-12-31", target: 20, met: null },
  ]);
});

test("visits with a baseline are a level from year to year", () => {
  const result = judge({
    term: ["2025-01-01", "2025-12-30"],
    target: "2 million visits",
    label: "Website visits",
    timeframe: "30 December 2025",
    asOf: "2025-07-01",
    baseline: 1_288_500,
    entered: 1_500_000,
  });
  expect(result).toMatchObject({ status: "off-track", expected: 1_644_250, isFlow: false });
  expect(result.attainment).toBeCloseTo(0.297, 3);
});

test("workshops happen, whatever a baseline says", () => {
  const result = judge({
    term: ["2025-01-01", "2025-12-31"],
    target: "8 workshops",
    label: "Workshops",
    timeframe: "December 2025",
    asOf: "2025-08-07",
    baseline: 5,
    entered: 4,
  });
  expect(result).toMatchObject({ status: "on-track", expected: 4, isFlow: true });
});

test("four per quarter, three and five by quarter: the first is missed", () => {
  const result = judge({
    ...year,
    target: "4 per quarter",
    label: "Meetings held",
    asOf: "2025-07-01",
    fiscalYearStartMonth: 1,
    periods: periodsOf([
      ["Q1", "2025-01-01", "2025-03-31", undefined, 3],
      ["Q2", "2025-04-01", "2025-06-30", undefined, 5],
    ]),
  });
  expect(result).toMatchObject({ status: "behind", actual: 1 });
  expect(result.periods.map(({ actual, met }) => [actual, met])).toEqual([
    [3, false],
    [5, true],
    [null, null],
  ]);
});

test("a period's figure is read on the target's scale: 85 of 80 % is met, 70 is not", () => {
  const { periods } = judge({
    target: "At least 80 %",
    label: "Share of calls answered",
    asOf: "2019-01-31",
    periods: periodsOf([
      ["Q1", "2018-07-01", "2018-09-30", 80, 85],
      ["Q2", "2018-10-01", "2018-12-31", 80, 70],
    ]),
  });
  expect(periods.map(({ actual, target, met }) => [actual, target, met])).toEqual([
    [0.85, 0.8, true],
    [0.7, 0.8, false],
  ]);
});
