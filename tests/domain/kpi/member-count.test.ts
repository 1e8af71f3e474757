import { judge, no, times, type World, yes } from "./a-world";

const codes = ({ remarks }: ReturnType<typeof judge>) => remarks.map(({ code }) => code);
const half = { target: "At least 10/20 Members", asOf: "2019-06-30" } satisfies World;

describe("Members are a stock: the latest state of each, never summed", () => {
  test("a date after as-of is not yet a yes, and not unknown", () => {
    const result = judge({ ...half, answers: [yes("2019-07-01"), ...times(19, no)] });
    expect(result.members?.yes).toEqual([]);
    expect(result.members?.no).toHaveLength(20);
  });

  test("a yes counts from its own day on", () => {
    expect(judge({ ...half, answers: [yes("2019-06-30"), ...times(19, no)] }).actual).toBe(1);
  });

  test("blank is unknown, and the range is said", () => {
    const result = judge({ ...half, answers: [yes(), undefined, no, ...times(17, no)] });
    expect(result.members?.unknown).toEqual(["Member 2"]);
    expect(result.remarks.find(({ code }) => code === "members-unknown")?.text).toContain("between 1 and 2");
  });

  test("a cell that can't be read is unknown; in progress is not yet", () => {
    const result = judge({
      ...half,
      answers: [{ kind: "unread" }, { kind: "in-progress" }, ...times(18, no)],
    });
    expect(result.members).toMatchObject({ unknown: ["Member 1"], yes: [] });
    expect(result.members?.no).toContain("Member 2");
  });

  test("a Member that is not active counts nowhere, in the baseline neither", () => {
    const result = judge({ ...half, answers: times(20, yes("2017-01-01")), inactive: 5 });
    expect(result).toMatchObject({ actual: 15, baseline: 15 });
    expect(codes(result)).toContain("register-disagrees");
  });

  test("all blank is no data, not zero; all no is zero", () => {
    expect(judge({ ...half, answers: times(20, undefined) })).toMatchObject({
      status: "no-data",
      actual: null,
    });
    expect(judge({ ...half, answers: times(20, no) })).toMatchObject({ actual: 0 });
  });

  test("without a column it is no data and says which is missing", () => {
    expect(judge(half)).toMatchObject({ status: "no-data" });
    expect(judge(half).why).toContain("no column for 1-(a)");
  });
});

describe("the number asked for", () => {
  test("a bare n/m means at least", () =>
    expect(judge({ ...half, target: "10/20 Members", answers: times(20, yes()) }).status).toBe("achieved"));

  test("without a denominator the active Members are assumed, and that is said", () => {
    const result = judge({ ...half, target: "At least 28 Members", answers: times(33, no) });
    expect(result.denominator).toBe(33);
    expect(codes(result)).toContain("denominator-assumed");
  });

  test("where text and register disagree the target stands as written", () => {
    const result = judge({ ...half, target: "At least 22/33 Members", answers: times(34, no) });
    expect(result.denominator).toBe(33);
    expect(codes(result)).toContain("register-disagrees");
  });

  test("two-thirds of the Members is taken of the active ones, rounded up", () => {
    const result = judge({
      ...half,
      target: "At least two-thirds of the Members",
      answers: [...times(14, yes()), ...times(6, no)],
    });
    expect(result).toMatchObject({ status: "achieved", denominator: 20 });
    const short = judge({
      ...half,
      target: "At least two-thirds of the Members",
      answers: [...times(13, yes()), ...times(7, no)],
    });
    expect(short.status).not.toBe("achieved");
  });

  test("34 of 33 can't be read and is never a number", () => {
    expect(judge({ ...half, target: "At least 34/33 Members", answers: times(33, yes()) })).toMatchObject({
      status: "check-target",
      actual: null,
    });
  });
});

describe("dated: paced from the baseline to the deadline", () => {
  const at = (asOf: string, now: number, more: Partial<World> = {}) =>
    judge({
      target: "At least 20/40 Members",
      asOf,
      answers: [...times(now, yes("2018-08-01")), ...times(40 - now, no)],
      ...more,
    });

  test("on the deadline's last day it is still open, the day after it is over", () => {
    expect(at("2020-06-30", 12).status).toBe("off-track");
    expect(at("2020-07-01", 12).status).toBe("partly-achieved");
  });

  test("after the deadline half the target is partly achieved, less is not achieved", () => {
    expect(at("2020-07-01", 10).status).toBe("partly-achieved");
    expect(at("2020-07-01", 9).status).toBe("not-achieved");
  });

  test("three quarters of the expected way is behind, a little less is off track", () => {
    // 30 June 2019: 365 of 731 days, 20 asked from 0, so 9 are expected.
    expect(at("2019-06-30", 7).status).toBe("behind");
    expect(at("2019-06-30", 6).status).toBe("off-track");
  });

  test("the plan's own baseline wins over the dated entries", () => {
    expect(at("2019-06-30", 12, { baseline: 10 })).toMatchObject({
      baseline: 10,
      expected: 14,
      status: "off-track",
    });
  });

  test("no yes before the term: the pace is measured from zero and that is said", () => {
    expect(codes(at("2019-06-30", 7))).toContain("no-baseline");
  });

  test("a yes without a date counts on every day, in the baseline too", () => {
    const result = judge({
      target: "At least 20/40 Members",
      asOf: "2019-06-30",
      answers: [...times(12, yes()), ...times(28, no)],
    });
    expect(result).toMatchObject({ baseline: 12, expected: 15, status: "off-track" });
  });

  test("a deadline before the term starts is closed", () => {
    expect(at("2019-06-30", 12, { timeframe: "June 2018" })).toMatchObject({
      status: "partly-achieved",
      expected: 20,
    });
  });

  test("without a timeframe it is due at the end of the term, with a remark", () => {
    const result = at("2019-06-30", 9, { timeframe: "" });
    expect(result.status).toBe("on-track");
    expect(codes(result)).toContain("no-timeframe");
  });

  test("a timeframe that can't be read is due at the end of the term, with a remark", () => {
    expect(codes(at("2019-06-30", 9, { timeframe: "some day" }))).toContain("timeframe-unread");
  });

  test("above 125 % the target may be low; over-achievement is no fault", () => {
    const result = at("2019-06-30", 26);
    expect(result.status).toBe("achieved");
    expect(codes(result)).toContain("target-may-be-low");
    expect(codes(at("2019-06-30", 25))).not.toContain("target-may-be-low");
  });
});

describe("on-going: compared with one year earlier", () => {
  const ongoing = (answers: World["answers"], asOf = "2019-06-30") =>
    judge({ target: "At least 20/40 Members", timeframe: "On-going", asOf, ...(answers ? { answers } : {}) });

  test("no change within a year is behind", () => {
    expect(ongoing([...times(5, yes("2018-06-30")), ...times(35, no)]).status).toBe("behind");
  });

  test("a yes of exactly one year ago was there then, one day later it is new", () => {
    expect(ongoing([yes("2018-06-30"), ...times(39, no)]).status).toBe("behind");
    expect(ongoing([yes("2018-07-01"), ...times(39, no)]).status).toBe("on-track");
  });

  test("a year before 29 February is 28 February", () => {
    expect(ongoing([yes("2019-02-28"), ...times(39, no)], "2020-02-29").status).toBe("behind");
    expect(ongoing([yes("2019-03-01"), ...times(39, no)], "2020-02-29").status).toBe("on-track");
  });

  test("it is never overdue, and has no expected figure", () => {
    const result = ongoing([...times(5, yes("2018-01-01")), ...times(35, no)], "2022-01-01");
    expect(result).toMatchObject({ status: "behind", expected: null });
    expect(codes(result)).toContain("stale");
  });
});

test("more Members never lower the standing", () => {
  const rank = ["off-track", "behind", "on-track", "achieved"];
  const standings = Array.from({ length: 41 }, (_, now) =>
    rank.indexOf(
      judge({
        target: "At least 30/40 Members",
        asOf: "2019-06-30",
        answers: [...times(now, yes("2018-08-01")), ...times(40 - now, no)],
      }).status,
    ),
  );
  expect(standings).toEqual([...standings].sort((a, b) => a - b));
  expect(new Set(standings).size).toBe(4);
});
