import { judge, periodsOf, type World } from "./a-world";

const year: Pick<World, "term" | "fiscalYearStartMonth" | "timeframe"> = {
  timeframe: "December 2025",
  term: ["2025-01-01", "2025-12-31"],
  fiscalYearStartMonth: 1,
};

describe("a limit on the year's sum of quarters", () => {
  const world: World = {
    ...year,
    label: "Accidental fires",
    target: "not more than 310",
    baseline: 342,
    asOf: "2025-07-20",
    periods: periodsOf([
      ["Q1", "2025-01-01", "2025-03-31", undefined, 88],
      ["Q2", "2025-04-01", "2025-06-30", undefined, 71],
    ]),
  };

  test("is kept while the year runs, not reached, whatever the baseline was", () => {
    expect(judge(world)).toMatchObject({ status: "on-track", actual: 159, expected: null });
  });

  test("is passed once the sum is over it", () => {
    expect(judge({ ...world, target: "not more than 150" }).status).toBe("off-track");
  });

  test("whole calendar years are no parts of a year: the latest is a level on its way down", () => {
    const years = periodsOf([
      ["2024", "2024-01-01", "2024-12-31", 320, 330],
      ["2025", "2025-01-01", "2025-12-31", 310, undefined],
    ]);
    const result = judge({ ...world, term: ["2024-01-01", "2025-12-31"], periods: years });
    expect(result).toMatchObject({ actual: 330, expected: 320, status: "off-track" });
    expect(result.why).toContain("the latest");
  });
});

describe("reviewed on the last day of a year", () => {
  const world = (actual: number): World => ({
    label: "Student satisfaction (score out of 5)",
    target: "4.2",
    baseline: 3.6,
    ...year,
    term: ["2024-01-01", "2025-12-31"],
    asOf: "2024-12-31",
    periods: periodsOf([
      ["2024", "2024-01-01", "2024-12-31", 3.8, actual],
      ["2025", "2025-01-01", "2025-12-31", 4.2, undefined],
    ]),
  });
  const codes = ({ remarks }: ReturnType<typeof judge>) => remarks.map(({ code }) => code);

  test("its target is not held against it yet, which is said where it is not reached", () => {
    expect(judge(world(3.5)).status).toBe("on-track");
    expect(codes(judge(world(3.5)))).toContain("period-ends-today");
    expect(codes(judge(world(3.9)))).not.toContain("period-ends-today");
  });

  test("a day later it is", () => {
    const result = judge({ ...world(3.5), asOf: "2025-01-01" });
    expect(result.status).not.toBe("on-track");
    expect(codes(result)).not.toContain("period-ends-today");
  });
});

test("figures in millions are no whole things: 5.4 of 5.53 due is short of it", () => {
  const world: World = { ...year, label: "Pages digitised (million)", target: "10", asOf: "2025-07-20" };
  expect(judge({ ...world, entered: 5.4 })).toMatchObject({ status: "behind" });
});
