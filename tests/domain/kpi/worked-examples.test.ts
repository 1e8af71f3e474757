import { event, judge, no, planned, times, yes } from "./a-world";

const before = yes("2017-03-01");
const lately = yes("2019-02-01");

describe("the worked examples of docs/rules.md", () => {
  const dated = (now: number) =>
    judge({
      target: "At least 22/33 Members",
      asOf: "2019-06-30",
      answers: [...times(15, before), ...times(now - 15, lately), ...times(33 - now, no)],
    });

  test("22 of 33 by June 2020, from 15 to 17 half way: one short of 18 is behind, attainment 77 %", () => {
    const result = dated(17);
    expect(result).toMatchObject({
      status: "behind",
      actual: 17,
      denominator: 33,
      expected: 18,
      baseline: 15,
    });
    expect(result.attainment).toBeCloseTo(17 / 22, 12);
  });

  test("the same with 18 is on track", () => expect(dated(18).status).toBe("on-track"));

  test("the same with 16 is off track: two short, a third of the way", () =>
    expect(dated(16).status).toBe("off-track"));

  test("22 of 33, on-going, 17 now and 15 a year ago is on track, improving", () => {
    const answers = [...times(15, before), ...times(2, lately), ...times(16, no)];
    const result = judge({
      target: "At least 22/33 Members",
      timeframe: "On-going",
      asOf: "2019-06-30",
      answers,
    });
    expect(result).toMatchObject({ status: "on-track", expected: null });
    expect(result.why).toContain("improving");
  });

  test("33/33 Members with 33 is achieved", () => {
    expect(judge({ target: "33/33 Members", asOf: "2019-06-30", answers: times(33, before) }).status).toBe(
      "achieved",
    );
  });

  const threeTimes = (done: number, plans: number, asOf = "2018-12-31") =>
    judge({
      target: "At least 3 times per year",
      asOf,
      log: [
        ...times(done, "2018-08-01").map((day) => event(day)),
        ...times(plans, "2019-05-15").map(planned),
        { day: "2018-09-01" },
      ],
    });

  test("three times a year, half way, one done and two planned is on track", () => {
    expect(threeTimes(1, 2)).toMatchObject({ status: "on-track", actual: 1, expected: 1 });
  });

  test("three times a year, half way, none done is behind, with three planned and with none", () => {
    expect(threeTimes(0, 3)).toMatchObject({ status: "behind", actual: 0, expected: 1 });
    expect(threeTimes(0, 0).status).toBe("behind");
  });

  test("three times a year, none done or planned by the end of April is off track", () => {
    expect(threeTimes(0, 0, "2019-04-30").status).toBe("off-track");
  });

  test("once every quarter with events in July and November misses January to March and is behind", () => {
    const result = judge({
      target: "At least once every quarter",
      asOf: "2019-05-15",
      log: ["2018-07-10", "2018-11-05", "2018-11-20"].map((day) => event(day)),
    });
    expect(result).toMatchObject({ status: "behind", actual: 2 });
    expect(result.periods.map(({ met }) => met)).toEqual([true, true, false, null]);
    expect(result.why).toContain("missed Jan-Mar 2019");
  });

  test("50 % of positive replies with 96 of 148 is on track and shown as 65 %", () => {
    const followUp = [{ day: "2018-09-28", invited: 261, replies: 148, effectsYes: 96, effectsNo: 52 }];
    const result = judge({
      target: "At least 50% of positive replies",
      label: "Result of the evaluation",
      asOf: "2019-06-30",
      followUp,
    });
    expect(result).toMatchObject({ status: "on-track", denominator: 148, measure: "positive replies" });
    expect(result.actual).toBeCloseTo(96 / 148, 12);
    expect(result.why).toContain("(65 %)");
    expect(result.remarks.map(({ code }) => code)).toContain("other-base-other-verdict");
  });

  test("an average of 4 of 5 with 4.76 is on track while open and achieved after the term", () => {
    const log = [event("2019-03-01", { score: 4.76 })];
    const at = (asOf: string) => judge({ target: "At least average of 4 out of 5", asOf, log });
    expect(at("2019-06-30")).toMatchObject({ status: "on-track", actual: 4.76 });
    expect(at("2020-07-01").status).toBe("achieved");
  });

  test("75 % of the requests with 9 of 14 is off track, the next 6 would reach it", () => {
    const asked = (met: boolean) => event("2018-10-01", { requested: true, requestMet: met });
    const log = [...times(9, asked(true)), ...times(5, asked(false))];
    const result = judge({
      target: "Meet at least 75% of the ROCB requests",
      label: "Number of contributions",
      asOf: "2019-06-30",
      log,
    });
    expect(result).toMatchObject({ status: "off-track", denominator: 14 });
    expect(result.attainment).toBeCloseTo(0.857, 3);
    expect(result.why).toContain("next 6");
    expect(result.why).toContain("64 %");
  });
});
