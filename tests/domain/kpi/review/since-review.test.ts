import { evaluateKpi } from "../../../../src/domain/kpi/evaluate-kpi";
import type { FrozenReview } from "../../../../src/domain/kpi/review/frozen-review";
import { planChanges } from "../../../../src/domain/kpi/review/plan-changes";
import { rulesVersion } from "../../../../src/domain/kpi/rules-version";
import { changedSinceReview } from "../../../../src/domain/kpi/review/since-review";
import { usualNames } from "../../../../src/domain/kpi/summary";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { actionIn, contextIn, id, kpiIn, type World } from "../a-world";
import { kpiId } from "../../../../src/domain/plan/ids";

const world: World = {
  target: "Average clearance time of at most 36 hours",
  label: "Clearance time",
  asOf: "2019-06-30",
};

function remarksAfter(frozen: { readonly rules?: string; readonly targetText?: string }) {
  const kpi = kpiIn(world);
  const last: FrozenReview = {
    name: "31 December 2018",
    asOf: calendarDate("2018-12-31"),
    plan: "",
    termStart: undefined,
    kpis: new Map([
      [
        kpiId(id),
        {
          status: "on-track",
          actual: 4.25,
          unit: "score",
          attainment: null,
          targetText: world.target,
          ...frozen,
        },
      ],
    ]),
  };
  const context = contextIn(world);
  expect(evaluateKpi(kpi, actionIn(world), context).status).toBe("no-data");
  return changedSinceReview(kpi, actionIn(world), { last, context, names: usualNames });
}

test("a verdict that the rules of before gave and those of today do not is said", () => {
  const [remark] = remarksAfter({ rules: "1" });
  expect(remark?.code).toBe("rules-changed");
  expect(remark?.text).toMatch(/^on track on 31 Dec 2018 by the rules of before \(version 1\)/i);
});

test("by the same rules, or where the line does not say by which, nothing is said", () => {
  expect(remarksAfter({ rules: rulesVersion })).toEqual([]);
  expect(remarksAfter({})).toEqual([]);
});

test("a target whose words changed since is told with both", () => {
  const [remark] = remarksAfter({ rules: "1", targetText: "At most 24 hours" });
  expect(remark).toMatchObject({ code: "target-changed" });
  expect(remark?.text).toContain('"At most 24 hours" when the review of 31 Dec 2018 was closed');
});

test("a director finds the KPIs that today's rules judge otherwise by name, with what moved", () => {
  const [rules] = remarksAfter({ rules: "1" });
  const result = {
    ...evaluateKpi(kpiIn(world), actionIn(world), contextIn(world)),
    remarks: rules ? [rules] : [],
  };
  const last: FrozenReview = {
    ...{ name: "31 December 2018", asOf: calendarDate("2018-12-31"), plan: "" },
    ...{ termStart: undefined, kpis: new Map() },
  };
  expect(planChanges([result], [last])).toMatchObject({
    byRules: ["1-(a)"],
    sentence:
      "Since 31 December 2018: nothing moved. 1 KPI is judged otherwise by the rules of today: 1-(a).",
  });
  expect(planChanges([{ ...result, remarks: [] }], [last])).toMatchObject({
    byRules: [],
    sentence: "Since 31 December 2018: nothing moved.",
  });
});
