import { rollUp } from "../../../src/domain/kpi/roll-up";
import { summarySentence } from "../../../src/domain/kpi/summary";
import { worstOf } from "../../../src/domain/kpi/status";
import { event, judge, no, planned, times, type World, yes } from "./a-world";

const codes = ({ remarks }: ReturnType<typeof judge>) => remarks.map(({ code }) => code);

describe("the ladder: the first that fits wins", () => {
  test("a target that can't be read is Check target, before the term too", () => {
    expect(judge({ target: "soon", asOf: "2017-01-01" })).toMatchObject({
      status: "check-target",
      actual: null,
    });
  });

  test("a doubtful target is not computed with", () => {
    expect(
      judge({ target: "At least 2O/33 Members", asOf: "2019-06-30", answers: times(33, yes()) }).status,
    ).toBe("check-target");
  });

  test("at least nothing asks for nothing", () => {
    const result = judge({ target: "At least 0 Members", asOf: "2019-06-30", answers: times(3, yes()) });
    expect(result.status).toBe("check-target");
  });

  test("before the term nothing has started; on its first day it has", () => {
    const answers = [...times(1, yes("2017-01-01")), ...times(1, no)];
    expect(judge({ target: "2/2 Members", asOf: "2018-06-30", answers }).status).toBe("not-started");
    expect(judge({ target: "2/2 Members", asOf: "2018-07-01", answers }).status).toBe("on-track");
  });
});

describe("an entered actual wins over everything and is marked", () => {
  const entered = (target: string, value: number | boolean, more: Partial<World> = {}) =>
    judge({ target, entered: value, asOf: "2019-06-30", ...more });

  test("for Members, with the plan's baseline or from zero", () => {
    const result = entered("At least 20/40 Members", 9);
    expect(result).toMatchObject({
      isEntered: true,
      measure: "entered",
      actual: 9,
      baseline: 0,
      expected: 9,
      status: "on-track",
    });
    expect(codes(result)).toContain("no-baseline");
    expect(result.sources).toEqual([{ sheet: "Plan", address: "F5" }]);
  });

  test("for Members with answers in Member Status, baseline and the year before come from there", () => {
    const answers = [...times(4, yes("2018-01-01")), ...times(36, no)];
    expect(entered("At least 20/40 Members", 9, { answers })).toMatchObject({
      baseline: 4,
      expected: 11,
      denominator: 40,
    });
    expect(entered("At least 20/40 Members", 3, { answers, timeframe: "On-going" }).status).toBe("off-track");
  });

  test("a plain count is paced from zero, whatever the baseline", () => {
    // Events happen, so a baseline is no level that they began from. Source: RULES-2 12.
    const more = { label: "Things", baseline: 4 };
    expect(entered("At least 10 workshops", 5, more)).toMatchObject({
      baseline: 0,
      expected: 4,
      status: "on-track",
    });
  });

  test("on-going it has no earlier value and is behind", () => {
    expect(entered("At least 20/40 Members", 9, { timeframe: "On-going" }).why).toContain("no earlier value");
  });

  test("for a year, with what is planned in the log", () => {
    expect(
      entered("At least 3 times per year", 1, {
        asOf: "2019-03-31",
        log: [planned("2019-05-01"), planned("2019-06-01")],
      }).status,
    ).toBe("behind");
  });

  test("for quarters it is how many were met", () => {
    expect(entered("Once per quarter", 3, { asOf: "2019-07-01" })).toMatchObject({
      status: "behind",
      expected: 4,
    });
  });

  test("a share as 0.8 or as 80", () => {
    expect(entered("Meet 75% of the requests", 0.8).actual).toBe(0.8);
    expect(entered("Meet 75% of the requests", 80).actual).toBe(0.8);
  });

  test("a yes where a number is needed is no data", () =>
    expect(entered("20/40 Members", true).status).toBe("no-data"));
});

describe("the other kinds", () => {
  const entered = (target: string, value: number | boolean, more: Partial<World> = {}) =>
    judge({ target, label: "Indicator", entered: value, asOf: "2019-06-30", ...more });

  test("a change needs a baseline", () => {
    expect(entered("Increase by 20%", 110)).toMatchObject({ status: "no-data" });
    expect(entered("Increase by 20%", 110, { baseline: 100 })).toMatchObject({
      status: "on-track",
      attainment: 0.5,
    });
    expect(entered("Reduce clearance time by 30%", 60, { baseline: 100 })).toMatchObject({
      status: "achieved",
    });
  });

  test("a range is met inside, both ends included", () => {
    expect(entered("Between 10 and 15 things", 15).status).toBe("on-track");
    expect(entered("Between 10 and 15 things", 16).status).toBe("off-track");
  });

  test("a deliverable is done or not", () => {
    expect(entered("Strategy approved", true).status).toBe("achieved");
    expect(entered("Strategy approved", false, { asOf: "2020-07-01" }).status).toBe("not-achieved");
  });

  test("a plain count of events is summed over the term and paced from zero", () => {
    const log = times(3, event("2018-09-01")).map((row, place) => ({
      ...row,
      activity: `Workshop ${place}`,
    }));
    expect(judge({ target: "8 workshops", label: "Workshops", asOf: "2019-06-30", log })).toMatchObject({
      measure: "events",
      actual: 3,
      expected: 3,
      status: "on-track",
    });
  });

  test("what nothing measures is no data and says what to do", () => {
    expect(judge({ target: "1,200 boxes", label: "Boxes", asOf: "2019-06-30" }).why).toContain(
      "Actual column",
    );
  });
});

describe("comparisons as written", () => {
  const more = (target: string, now: number) =>
    judge({ target, asOf: "2019-06-30", answers: [...times(now, yes()), ...times(33 - now, no)] }).status;

  test("more than half of 33 Members is met by 17", () => {
    expect(more("More than half of the Members", 17)).toBe("achieved");
    expect(more("More than half of the Members", 16)).not.toBe("achieved");
  });

  test("more than twice a year needs a third", () => {
    const result = judge({
      target: "More than twice per year",
      asOf: "2019-04-30",
      log: [event("2018-08-01"), event("2018-09-01")],
    });
    expect(result.status).toBe("off-track");
    expect(result.why).toContain("1 needed");
  });
});

describe("rows without a date", () => {
  test("count nowhere and are a remark, planned ones apart", () => {
    const result = judge({
      target: "Twice per year",
      asOf: "2018-12-31",
      log: [event(""), planned(""), { day: "2018-08-01" }],
    });
    expect(codes(result)).toEqual(expect.arrayContaining(["row-without-date", "plan-without-date"]));
  });
});

describe("roll-up", () => {
  const of = (...statuses: readonly Parameters<typeof worstOf>[0][number][]) =>
    rollUp(statuses.map((status) => ({ status, attainment: status === "no-data" ? null : 1.5 })));

  test("counts first; grey is no failure; attainment is capped", () => {
    expect(of("no-data", "behind", "achieved")).toMatchObject({
      total: 3,
      measured: 2,
      worst: "behind",
      meanAttainment: 1,
    });
    expect(of("no-data")).toMatchObject({ measured: 0, worst: "no-data", meanAttainment: null });
    expect(of().worst).toBeNull();
  });

  test("the sentence names the statuses that occur", () => {
    expect(summarySentence(of("no-data", "behind", "achieved"))).toBe(
      "2 of 3 measured: 1 achieved, 1 behind, 1 no data",
    );
  });

  test("an action shows the worse of its two KPIs", () => {
    expect(worstOf(["achieved", "check-target"])).toBe("check-target");
    expect(worstOf(["off-track", "not-achieved"])).toBe("not-achieved");
  });
});
