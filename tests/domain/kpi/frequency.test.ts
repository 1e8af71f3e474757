import { event, id, judge, planned, times, type World } from "./a-world";

const codes = ({ remarks }: ReturnType<typeof judge>) => remarks.map(({ code }) => code);
const year = (asOf: string, log: World["log"], more: Partial<World> = {}) =>
  judge({ target: "At least 4 times per year", asOf, log: log ?? [], ...more });
const other = { day: "2018-07-02" };

describe("so many a year: each fiscal year is judged alone", () => {
  test("a log without any row in the year is no data; with rows of others it is zero", () => {
    expect(year("2018-12-31", [{ day: "2018-06-30" }])).toMatchObject({ status: "no-data", actual: null });
    expect(year("2018-12-31", [other])).toMatchObject({ actual: 0 });
  });

  test("rows of the same day and activity are one event, with a remark", () => {
    const twice = times(2, event("2018-08-01", { activity: "Workshop on AEO" }));
    const result = year("2018-12-31", twice);
    expect(result.actual).toBe(1);
    expect(codes(result)).toContain("same-event");
  });

  test("a surplus is not carried over", () => {
    const log = [...times(9, "2018-08-01").map((day) => event(day)), event("2019-08-01")];
    expect(year("2019-12-31", log)).toMatchObject({ actual: 1 });
    expect(year("2019-12-31", log).why).toContain("Closed years met: 1 of 1");
  });

  test("delivered rows after as-of don't count yet; postponed and cancelled ones never", () => {
    const log = [
      event("2019-01-01"),
      event("2018-08-01", { status: "cancelled" }),
      event("2018-09-01", { status: "postponed" }),
      other,
    ];
    expect(year("2018-12-31", log).actual).toBe(0);
  });

  test("a row without a status counts nowhere", () => {
    expect(year("2018-12-31", [event("2018-08-01", { status: undefined }), other]).actual).toBe(0);
  });

  test("planned rows count only after as-of and inside the year; one whose day has passed is a remark", () => {
    const log = [event("2018-08-01"), event("2018-09-01"), event("2018-10-01"), planned("2019-03-31"), other];
    expect(year("2019-04-01", log)).toMatchObject({ status: "off-track" });
    expect(codes(year("2019-04-01", log))).toContain("planned-day-passed");
    expect(year("2019-03-30", log)).toMatchObject({ status: "on-track", actual: 3 });
    expect(year("2019-04-10", [...log.slice(0, 3), planned("2019-07-01")]).status).toBe("off-track");
  });

  test("an undated plan counts until three quarters of the year have passed", () => {
    const log = [...["2018-08-01", "2018-09-01", "2018-10-01"].map((day) => event(day)), planned("")];
    // Day 273 of 365 is the last below 0.75.
    expect(year("2019-03-30", log)).toMatchObject({ status: "on-track", expected: 2 });
    expect(year("2019-03-31", log)).toMatchObject({ status: "off-track" });
  });

  test("enough planned but fewer done than expected is behind", () => {
    expect(
      year("2019-05-31", [
        ...times(2, "2018-08-01").map((day) => event(day)),
        planned("2019-06-10"),
        planned("2019-06-20"),
      ]).status,
    ).toBe("behind");
  });

  test("after the term: all years met, at least half, or fewer", () => {
    const first = times(4, "2018-08-01").map((day) => event(day));
    const second = times(4, "2019-08-01").map((day) => event(day));
    expect(year("2020-07-01", [...first, ...second]).status).toBe("achieved");
    expect(year("2020-07-01", first).status).toBe("partly-achieved");
    expect(year("2020-07-01", [other]).status).toBe("not-achieved");
    expect(year("2020-07-01", [{ day: "2017-01-01" }]).status).toBe("no-data");
  });

  test("a year cut by the term is judged on its days inside, with the full target and a remark", () => {
    const result = judge({
      target: "At least twice per year",
      asOf: "2018-03-31",
      term: ["2018-01-01", "2020-06-30"],
      log: [event("2017-12-31"), event("2018-02-01")],
    });
    expect(result).toMatchObject({ actual: 1, expected: 0 });
    expect(codes(result)).toContain("year-cut");
  });

  test("every two years is counted from the term's start", () => {
    const result = judge({
      target: "At least once every two years",
      asOf: "2019-12-31",
      log: [event("2018-08-01")],
    });
    expect(result).toMatchObject({ status: "achieved" });
    expect(result.periods).toEqual([{ start: "2018-07-01", end: "2020-06-30", actual: 1, met: true }]);
  });

  test("the timeframe is no deadline of a recurring target", () => {
    expect(year("2019-12-31", [other, event("2019-08-01")], { timeframe: "June 2019" }).status).not.toBe(
      "not-achieved",
    );
  });

  test("at most once a year is kept or passed, and has no attainment", () => {
    const most = (log: World["log"]) =>
      judge({ target: "No more than one mission per year", asOf: "2018-12-31", log: log ?? [] });
    expect(most([event("2018-08-01")])).toMatchObject({ status: "on-track", attainment: null });
    expect(most([event("2018-08-01"), event("2018-09-01")]).status).toBe("off-track");
  });
});

describe("so many a quarter: four in one do not make up for three empty ones", () => {
  const quarter = (asOf: string, days: readonly string[], target = "At least once every quarter") =>
    judge({ target, asOf, log: [other, ...days.map((day) => event(day))] });

  test("one missed is behind, two are off track", () => {
    expect(quarter("2019-01-15", ["2018-08-01"]).status).toBe("behind");
    expect(quarter("2019-01-15", []).status).toBe("off-track");
  });

  test("a quarter is never missed while it is open, to its last day", () => {
    expect(quarter("2018-09-30", []).status).toBe("on-track");
    expect(quarter("2018-10-01", []).status).toBe("behind");
  });

  test("the running quarter counts as soon as it is met", () => {
    expect(quarter("2018-08-02", ["2018-08-01"])).toMatchObject({ actual: 1, attainment: 1 });
  });

  test("two a quarter need two in each", () => {
    expect(quarter("2018-10-01", ["2018-08-01"], "At least twice per quarter")).toMatchObject({
      actual: 0,
      status: "behind",
    });
  });

  test("after the term all met is achieved, half is partly achieved, fewer is not", () => {
    const days = [
      "2018-08-01",
      "2018-11-01",
      "2019-02-01",
      "2019-05-01",
      "2019-08-01",
      "2019-11-01",
      "2020-02-01",
      "2020-05-01",
    ];
    expect(quarter("2020-07-01", days).status).toBe("achieved");
    expect(quarter("2020-07-01", days.slice(0, 4)).status).toBe("partly-achieved");
    expect(quarter("2020-07-01", days.slice(0, 3)).status).toBe("not-achieved");
  });

  test("quarters follow the fiscal year's own start", () => {
    const result = judge({
      target: "Once per quarter",
      asOf: "2019-03-01",
      fiscalYearStartMonth: 2,
      term: ["2019-02-01", "2020-01-31"],
      log: [{ day: "2019-02-03", actions: [id] }],
    });
    expect(result.periods).toEqual([{ start: "2019-02-01", end: "2019-04-30", actual: 1, met: true }]);
  });

  test("months and half-years follow the same rule with their own periods", () => {
    expect(
      judge({ target: "At least once per month", asOf: "2018-09-01", log: [event("2018-07-15")] }),
    ).toMatchObject({ status: "behind", actual: 1 });
    expect(judge({ target: "Every 6 months", asOf: "2019-01-01", log: [event("2018-12-31")] })).toMatchObject(
      { status: "on-track", actual: 1 },
    );
  });

  test("a row after the term does not make data of it", () => {
    const late = [event("2020-08-15")];
    expect(judge({ target: "Once per quarter", asOf: "2020-09-01", log: late }).status).toBe("no-data");
  });

  test("no row in the term so far is no data", () => {
    expect(judge({ target: "Once per quarter", asOf: "2018-09-30", log: [event("2018-10-01")] }).status).toBe(
      "no-data",
    );
  });
});
