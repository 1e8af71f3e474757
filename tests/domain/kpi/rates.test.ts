import { event, id, judge, times, type World } from "./a-world";

const codes = ({ remarks }: ReturnType<typeof judge>) => remarks.map(({ code }) => code);
const asked = (met: boolean | undefined, day = "2018-10-01") =>
  event(day, { requested: true, requestMet: met });
const requests = (log: World["log"], more: Partial<World> = {}) =>
  judge({
    target: "Meet at least 75% of the ROCB requests",
    label: "Contributions",
    asOf: "2019-06-30",
    log: log ?? [],
    ...more,
  });

describe("shares: sum first, then divide", () => {
  test("no row in the term is no data, rows without a request are no request, never 0 %", () => {
    expect(requests([asked(true, "2018-06-30")]).status).toBe("no-data");
    expect(requests([event("2018-10-01")])).toMatchObject({
      status: "no-request",
      actual: null,
      denominator: 0,
    });
  });

  test("exactly 75 % is met; 0.9 of it is behind, a little less is off track", () => {
    const of = (met: number, all: number) =>
      requests([...times(met, asked(true)), ...times(all - met, asked(false))]).status;
    expect(of(9, 12)).toBe("on-track");
    expect(of(27, 40)).toBe("behind");
    expect(of(26, 40)).toBe("off-track");
  });

  test("a blank counts as no and the remark says how many", () => {
    const result = requests([...times(3, asked(true)), asked(undefined), asked(true)]);
    expect(result).toMatchObject({ actual: 0.8, denominator: 5 });
    expect(result.remarks.find(({ code }) => code === "blank-counted-as-no")?.text).toContain("1 row");
  });

  test("below five the base is small and the fraction is printed", () => {
    const result = requests(times(3, asked(true)));
    expect(codes(result)).toContain("small-base");
    expect(result.why).toMatch(/^3 of 3, /);
  });

  test("if any row names the action only such rows count, else every row", () => {
    const elsewhere = { ...asked(false), actions: [] };
    expect(requests([elsewhere, elsewhere]).denominator).toBe(2);
    expect(requests([elsewhere, asked(true)]).denominator).toBe(1);
    expect(requests([elsewhere, event("2018-10-02")]).status).toBe("no-request");
  });

  test("requests count whatever their status, up to as-of", () => {
    expect(requests([{ ...asked(true), status: "cancelled" }, asked(true, "2019-07-01")]).denominator).toBe(
      1,
    );
  });

  test("after the deadline: met, half of it, or less", () => {
    const of = (met: number) =>
      requests([...times(met, asked(true)), ...times(8 - met, asked(false))], { asOf: "2020-07-01" }).status;
    expect([of(6), of(3), of(2)]).toEqual(["achieved", "partly-achieved", "not-achieved"]);
  });

  test("an on-going share stays open after the term", () => {
    expect(requests(times(5, asked(true)), { asOf: "2021-01-01", timeframe: "On-going" }).status).toBe(
      "on-track",
    );
  });

  test("accredited experts are counted in Experts used", () => {
    const log = [
      event("2018-10-01", { requested: true, expertsUsed: true, requestMet: false }),
      event("2018-10-02", { requested: true, expertsUsed: false }),
    ];
    const result = judge({
      target: "Use of accredited experts\nfor at least one half of the requested missions",
      label: "Experts utilized",
      asOf: "2019-06-30",
      log,
    });
    expect(result).toMatchObject({ measure: "experts used", actual: 0.5, status: "on-track" });
  });

  test("at 100 % a miss can't be made up", () => {
    expect(
      requests([...times(9, asked(true)), asked(false)], { target: "Meet 100% of the requests" }).why,
    ).toContain("cannot be made up");
  });

  test("a share is shown rounded down while it is unmet", () => {
    const result = requests([...times(747, asked(true)), ...times(253, asked(false))]);
    expect(result.why).toContain("(74 %)");
  });
});

describe("positive replies", () => {
  test("rows outside the term so far and rows without a date are left out", () => {
    const followUp = [
      { day: "2018-06-30", effectsYes: 50, effectsNo: 0 },
      { day: "2018-07-01", effectsYes: 1, effectsNo: 1 },
      { effectsYes: 50, effectsNo: 0 },
      { day: "2019-07-01", effectsYes: 50, effectsNo: 0 },
    ];
    const result = judge({
      target: "At least 50% of positive replies",
      label: "Evaluation",
      asOf: "2019-06-30",
      followUp,
    });
    expect(result).toMatchObject({ actual: 0.5, denominator: 2, status: "on-track" });
  });
});

describe("averages", () => {
  const average = (log: World["log"], more: Partial<World> = {}) =>
    judge({
      target: "At least average of 4 out of 5",
      label: "Evaluation",
      asOf: "2019-06-30",
      log: log ?? [],
      ...more,
    });
  const scored = (score: number, respondents?: number, day = "2019-01-01") =>
    event(day, { score, respondents });

  test("weighted by respondents where every scored row has them", () => {
    expect(average([scored(5, 30), scored(3, 10)])).toMatchObject({
      actual: 4.5,
      denominator: 40,
      status: "on-track",
    });
  });

  test("else the plain mean, and which one is said", () => {
    const result = average([scored(5, 30), scored(3)]);
    expect(result).toMatchObject({ actual: 4, denominator: null, status: "on-track" });
    expect(result.why).toContain("plain mean");
  });

  test("scores off the scale are left out with a remark", () => {
    const result = average([scored(4), scored(6), scored(-1)]);
    expect(result.actual).toBe(4);
    expect(codes(result)).toContain("score-off-scale");
  });

  test("only delivered rows up to as-of; without any it is no data", () => {
    expect(
      average([event("2019-01-01", { score: 5, status: "planned" }), scored(5, 1, "2019-07-01")]).status,
    ).toBe("no-data");
  });

  test("a quarter of a point short is behind, more is off track", () => {
    expect(average([scored(3.75)]).status).toBe("behind");
    expect(average([scored(3.74)]).status).toBe("off-track");
  });

  test("a tie stays a tie however the doubles fall", () => {
    expect(average([scored(4.1, 3), scored(3.7, 1)]).status).toBe("on-track");
    expect(average([scored(3.9), scored(4.1), scored(4.0), scored(3.95), scored(4.05)]).status).toBe(
      "on-track",
    );
  });

  test("4 of 5 is never 80 %", () => expect(average([scored(3)]).why).not.toContain("%"));

  test("after the deadline as a share", () => {
    expect(average([scored(2)], { asOf: "2020-07-01" }).status).toBe("partly-achieved");
    expect(average([scored(1.9)], { asOf: "2020-07-01" }).status).toBe("not-achieved");
  });

  test("rows tied to the action come before all others", () => {
    expect(
      average([{ day: "2019-01-01", status: "delivered", score: 2, actions: [] }, scored(5)]).actual,
    ).toBe(5);
    expect(average([{ day: "2019-01-01", status: "delivered", score: 2, actions: [] }]).actual).toBe(2);
    expect(id).toBe("1-(a)");
  });
});
