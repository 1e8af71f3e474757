import { actionId, kpiId } from "../../../../src/domain/plan/ids";
import type { Plan } from "../../../../src/domain/plan/plan";
import { readTimeframe } from "../../../../src/domain/plan/time/read-timeframe";
import { read } from "../../../../src/domain/shared/reading";
import { readTargets } from "../../../../src/domain/target/read-target";
import { planRemarks } from "../../../../src/sheets/plan/build/plan-remarks";

const id = actionId(3, "b");

const planWith = (label: string, targetText: string): Plan => ({
  pillars: [],
  actions: [
    {
      id,
      pillar: 3,
      text: "Use experts",
      milestones: read({ references: [], specific: false }),
      timeframe: readTimeframe("June 2020", { fiscalYearStartMonth: 7 }),
      timeframeText: "June 2020",
      kpis: [
        {
          id: kpiId(id),
          action: id,
          label,
          targetText,
          target: readTargets(targetText),
          sources: [
            { sheet: "Plan", address: "D9" },
            { sheet: "Plan", address: "E9" },
          ],
        },
      ],
      activities: [],
      source: { sheet: "Plan", address: "B9" },
    },
  ],
});

test("a KPI that does not fit its target is said at the KPI's cell, with both texts", () => {
  expect(planRemarks(planWith("Number of\nMembers", "At least average of 4 out of 5"))).toEqual([
    {
      code: "kpi-target-mismatch",
      severity: "warning",
      source: { sheet: "Plan", address: "D9" },
      text: '3-(b): "Number of Members" and "At least average of 4 out of 5": the KPI counts members, the target is an average.',
      next: "Let KPI and target speak of the same thing; it is computed by its target.",
    },
  ]);
});

test("where they fit nothing is said", () => {
  expect(planRemarks(planWith("Number of Members", "At least 22/33 Members"))).toEqual([]);
});
