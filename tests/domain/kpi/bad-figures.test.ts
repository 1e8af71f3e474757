import { judge, periodsOf, type World } from "./a-world";

// What people get wrong in figures and periods: each is told, with what to do, and the rest goes on.

const visits: World = { target: "40 visits", label: "Number of visits", asOf: "2019-06-30" };
const told = (world: World) => {
  const { actual, remarks } = judge(world);
  return { actual, codes: remarks.map(({ code }) => code), texts: remarks.map(({ text }) => text) };
};

describe("rows of KPI Values", () => {
  test("a future day does not count yet", () => {
    const { actual, texts } = told({
      ...visits,
      values: [
        { day: "2018-09-30", value: 5 },
        { day: "2020-01-31", value: 7 },
      ],
    });
    expect(actual).toBe(5);
    expect(texts).toContain("1 figure dated after as-of, not counted yet: correct the day if it is a slip.");
  });

  test("two values of one day are both added to a sum", () => {
    const { actual, texts } = told({
      ...visits,
      values: [
        { day: "2018-09-30", value: 5 },
        { day: "2018-09-30", value: 7 },
      ],
    });
    expect(actual).toBe(12);
    expect(texts).toContain("1 day with two unequal figures: both are added; keep one if they are the same.");
  });

  test("a numerator above what it is of is left out", () => {
    const { actual, texts } = told({
      target: "At least 80 %",
      label: "Share of calls answered",
      asOf: "2019-06-30",
      values: [
        { day: "2018-09-30", value: 8, of: 10 },
        { day: "2018-12-31", value: 12, of: 9 },
      ],
    });
    expect(actual).toBe(0.8);
    expect(texts).toContain(
      "1 figure above what it is of, left out: look whether Value and Of were exchanged.",
    );
  });
});

describe("columns by period", () => {
  test("a year beside its quarters is the whole of them, not one more period", () => {
    const { actual, texts } = told({
      ...visits,
      target: "20 visits",
      asOf: "2018-12-31",
      periods: periodsOf([
        ["Year", "2018-06-01", "2019-06-30", 20, undefined],
        ["Q1", "2018-07-01", "2018-09-30", 5, 6],
        ["Q2", "2018-10-01", "2018-12-31", 15, 7],
      ]),
    });
    expect(actual).toBe(13);
    expect(texts).toContain(
      "The plan's figures of Year hold those of other columns, so they are not counted beside them.",
    );
  });

  test("that overlap in part are told", () => {
    const { codes } = told({
      ...visits,
      asOf: "2018-12-31",
      periods: periodsOf([
        ["A", "2018-07-01", "2018-10-31", 20, 6],
        ["B", "2018-10-01", "2018-12-31", 20, 7],
      ]),
    });
    expect(codes).toContain("periods-overlap");
  });

  test("that add up to another sum than the target are told, and the target counts", () => {
    const { texts } = told({
      ...visits,
      asOf: "2018-12-31",
      periods: periodsOf([
        ["Q1", "2018-07-01", "2018-09-30", 5, 6],
        ["Q2", "2018-10-01", "2018-12-31", 15, 7],
      ]),
    });
    expect(texts).toContain("The targets of the periods add up to 20, the target is 40: the target counts.");
  });
});

describe("phases", () => {
  const world = (target: string): World => ({
    target,
    label: "Number of Members",
    timeframe: "June 2030",
    term: ["2025-01-01", "2028-12-31"],
    asOf: "2026-06-30",
    baseline: 9,
    answers: Array.from({ length: 33 }, (_, place) =>
      place < 12 ? ({ kind: "yes" } as const) : ({ kind: "no" } as const),
    ),
  });

  test("out of order are judged in the order of their days, and told", () => {
    const [inOrder, turned] = ["15 Members by 2026, 20 by 2028", "20 Members by 2028, 15 by 2026"].map(
      (target) => judge(world(target)),
    );
    expect(turned?.expected).toBe(13);
    expect([turned?.status, turned?.expected, turned?.attainment]).toEqual([
      inOrder?.status,
      inOrder?.expected,
      inOrder?.attainment,
    ]);
    expect(turned?.remarks.map(({ code }) => code)).toContain("phases-out-of-order");
    expect(inOrder?.remarks.map(({ code }) => code)).not.toContain("phases-out-of-order");
  });
});

test("a group that nobody carries is Check target, and says what to add", () => {
  const { status, why } = judge({
    target: "At least 5 ASEAN Members",
    asOf: "2019-06-30",
    answers: [{ kind: "yes" }, { kind: "no" }],
    subRegions: ["Pacific Islands", "Pacific Islands"],
  });
  expect(status).toBe("check-target");
  expect(why).toBe("Check target: no Member is marked ASEAN: add the column to the Members sheet.");
});
