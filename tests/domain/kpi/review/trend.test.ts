import type { Judged } from "../../../../src/domain/kpi/review/compared";
import type { FrozenKpi, FrozenReview } from "../../../../src/domain/kpi/review/frozen-review";
import { membersAYearBefore, reviewsOf } from "../../../../src/domain/kpi/review/frozen-review";
import { planChanges } from "../../../../src/domain/kpi/review/plan-changes";
import { usualNames } from "../../../../src/domain/kpi/summary";
import type { Trend } from "../../../../src/domain/kpi/review/trend";
import { trendOf } from "../../../../src/domain/kpi/review/trend-of";
import { kpiId } from "../../../../src/domain/plan/ids";
import type { Plan } from "../../../../src/domain/plan/plan";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { event, id, judge, no, times, type World, yes } from "../a-world";

const kpi = kpiId(id);
const target = "At least 22/33 Members";

const frozen = (
  status: FrozenKpi["status"],
  actual: number | null,
  more: Partial<FrozenKpi> = {},
): FrozenKpi => ({
  ...{ status, actual, unit: "Members", targetText: target },
  attainment: actual === null ? null : actual / 22,
  ...more,
});

const review = (
  day: string,
  kpis: FrozenKpi | undefined,
  more: Partial<FrozenReview> = {},
): FrozenReview => ({
  ...{ name: day, asOf: calendarDate(day), plan: "Plan", termStart: calendarDate("2018-07-01") },
  kpis: new Map(kpis === undefined ? [] : [[kpi, kpis]]),
  ...more,
});

const counted: World = {
  target,
  asOf: "2019-06-30",
  answers: [...times(15, yes("2017-01-01")), ...times(2, yes("2019-02-01")), ...times(16, no)],
};

const trend = (reviews: readonly FrozenReview[], world: World = counted, more: Partial<Judged> = {}) =>
  trendOf({ ...judge(world), ...more }, { asOf: calendarDate(world.asOf), reviews, names: usualNames });

describe("the trend of a KPI", () => {
  test("there is none without a review that froze it", () => {
    expect(trend([])).toBeUndefined();
    expect(trend([review("2018-12-31", undefined)])).toBeUndefined();
  });

  test("one review tells since when, and what was then", () => {
    expect(trend([review("2018-12-31", frozen("behind", 15))])).toMatchObject({
      ...{ direction: "up", since: "2018-12-31" },
      sentence: "Behind since 31 December 2018; 15 Members then, 17 now.",
    });
  });

  test("another status then is named, and since is left open", () => {
    const found = trend([
      review("2018-06-30", frozen("behind", 12)),
      review("2018-12-31", frozen("off-track", 15)),
    ]);
    expect(found?.sentence).toBe(
      "Off track on 31 December 2018, now behind; 15 Members then, 17 now; 12 Members on 30 June 2018.",
    );
    expect(found?.since).toBeUndefined();
    expect(found?.yearBefore).toMatchObject({ asOf: "2018-06-30", actual: 12 });
  });

  test("since reaches back over every review in a row that showed the same", () => {
    const found = trend([
      review("2018-09-30", frozen("behind", 14)),
      review("2018-12-31", frozen("on-track", 15, { setStatus: "behind" })),
      review("2019-03-31", frozen("behind", 17)),
    ]);
    expect(found).toMatchObject({ since: "2018-09-30", direction: "level" });
    expect(found?.sentence).toBe(
      "Behind since 30 September 2018; 17 Members now, as on 31 March 2019; 14 Members on 30 September 2018.",
    );
    expect(found?.points.map(({ actual }) => actual)).toEqual([14, 15, 17, 17]);
  });

  test("fewer than then is down; a figure on one side alone has no direction", () => {
    expect(trend([review("2018-12-31", frozen("behind", 18))])?.direction).toBe("down");
    const none = trend([review("2018-12-31", frozen("no-data", null))]);
    expect(none).toMatchObject({ direction: "none" });
    expect(none?.sentence).toBe("No data on 31 December 2018, now behind; no figure then, 17 Members now.");
  });

  test("against another target only the figures compare", () => {
    const found = trend([
      review("2018-12-31", frozen("achieved", 15, { targetText: "At least 15\nMembers", attainment: 1 })),
    ]);
    expect(found?.direction).toBe("up");
    expect(found?.sentence).toContain(
      '15 Members then, when the target was "At least 15 Members", 17 Members now',
    );
  });

  test("a figure of another kind is not compared", () => {
    expect(trend([review("2018-12-31", frozen("behind", 0.6, { unit: "share" }))])).toMatchObject({
      direction: "none",
      sentence: "Behind since 31 December 2018; 17 Members now, measured another way then.",
    });
  });

  test("a yearly figure that began again with its year has not fallen", () => {
    const yearly: World = {
      target: "At least twice per year",
      label: "Number of workshops",
      asOf: "2019-12-31",
    };
    const events = { log: [event("2018-09-01"), event("2018-10-01"), event("2019-09-01")] };
    const then = frozen("achieved", 2, { unit: "events", targetText: yearly.target });
    const found = trend([review("2019-06-30", then)], { ...yearly, ...events });
    expect(found?.direction).toBe("none");
    expect(found?.sentence).toMatch(
      /^Achieved on 30 June 2019, now \w+ ?\w*; 1 event now, counted from zero since then\.$/,
    );
  });

  test("a director's status is the one that is compared", () => {
    const decision = {
      status: "on-track",
      note: "x",
      by: "",
      when: undefined,
      source: { sheet: "Choices", address: "A2" },
    } as const;
    expect(trend([review("2018-12-31", frozen("behind", 15))], counted, { decision })?.sentence).toMatch(
      /^Behind on 31 December 2018, now on track/,
    );
  });

  test("a sparkline has the last 12 reviews and today", () => {
    const many = times(20, 0).map((_, place) =>
      review(`2017-01-${String(place + 1).padStart(2, "0")}`, frozen("behind", place)),
    );
    expect(trend(many)?.points.map(({ actual }) => actual)).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 17,
    ]);
  });

  test("the year before is the review nearest to it, from 9 to 15 months back", () => {
    const days = ["2018-03-29", "2018-05-31", "2018-07-31", "2018-10-01"];
    const at = (some: readonly string[]) =>
      trend(some.map((day) => review(day, frozen("behind", 15))))?.yearBefore?.asOf;
    expect(at(days)).toBe("2018-05-31");
    expect(at(["2018-03-29", "2018-10-01"])).toBeUndefined();
  });
});

describe("the changes of a whole plan", () => {
  const last = review("2018-12-31", undefined);
  const changed = (then: FrozenKpi, now: World = counted) => {
    const found = trend([review("2018-12-31", then)], now);
    const result: Judged & { readonly trend?: Trend } = { ...judge(now), ...(found ? { trend: found } : {}) };
    return planChanges([result], [last])?.sentence;
  };

  test.each<[string, FrozenKpi, string]>([
    ["a better status", frozen("off-track", 15), "1 better"],
    ["a worse status", frozen("on-track", 15), "1 worse"],
    ["the same status, more Members", frozen("behind", 15), "1 better"],
    ["the same status, fewer Members", frozen("behind", 18), "1 worse"],
    ["no figure then", frozen("no-data", null), "1 newly measured"],
    ["the same", frozen("behind", 17), "nothing moved"],
  ])("%s", (_, then, text) => {
    expect(changed(then)).toBe(`Since 31 December 2018: ${text}.`);
  });

  test("no figure now, and no figure ever", () => {
    const blank = { ...counted, answers: times(33, undefined) };
    expect(changed(frozen("behind", 15), blank)).toContain("1 no longer measured");
    expect(changed(frozen("no-data", null), blank)).toContain("nothing moved");
  });

  test("there are none without a review", () => {
    expect(planChanges([judge(counted)], [])).toBeUndefined();
  });
});

describe("the reviews of a plan", () => {
  const action = { kpis: [{ id: kpi }] };
  const plan = { title: "Strategic  Plan", pillars: [], actions: [action] } as unknown as Plan; // only ids and title are read
  const mark = { plan, term: { start: calendarDate("2018-07-01"), end: calendarDate("2020-06-30") } };
  const own = review("2018-12-31", frozen("behind", 15), { plan: "strategic plan" });

  test.each<[string, FrozenReview, number]>([
    ["the same plan", own, 1],
    ["a review without a title", { ...own, plan: "" }, 1],
    ["another title", { ...own, plan: "Strategic Plan 2020" }, 0],
    ["another term", { ...own, termStart: calendarDate("2020-07-01") }, 0],
    ["no readable term", { ...own, termStart: undefined }, 0],
    ["no id in common", { ...own, kpis: new Map() }, 0],
  ])("%s", (_, found, amount) => {
    expect(reviewsOf([found], mark)).toHaveLength(amount);
  });

  test("come in time order, the later of one day counting", () => {
    const again = { ...own, name: "again" };
    const early = { ...own, name: "early", asOf: calendarDate("2018-09-30") };
    expect(reviewsOf([own, again, early], mark).map(({ name }) => name)).toEqual(["early", "again"]);
  });

  test("a year before is told by the last review on or before that day, within a year of it", () => {
    const asOf = calendarDate("2019-06-30");
    const at = (day: string, actual: number) => review(day, frozen("behind", actual));
    const year = (...reviews: readonly FrozenReview[]) => membersAYearBefore(reviews, asOf).get(kpi)?.members;
    expect(year(at("2018-01-31", 12), at("2018-06-30", 15), at("2018-12-31", 18))).toBe(15);
    expect(year(at("2018-12-31", 18))).toBeUndefined();
    expect(year(at("2017-06-29", 12))).toBeUndefined();
    expect(year(review("2018-06-30", frozen("behind", 0.5, { unit: "share" })))).toBeUndefined();
  });
});
