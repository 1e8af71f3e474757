import { indicatorDoubt } from "../../../../src/domain/kpi/measure/indicator";
import { kpiParts } from "../../../../src/domain/plan/kpi-parts";
import { readTargets } from "../../../../src/domain/target/read-target";
import { officePlan } from "../../../../scripts/sample/office-plan";

const doubt = (label: string, targetText: string) =>
  indicatorDoubt({ label, targetText, target: readTargets(targetText) });

test.each([
  [
    "Number of experts utilized",
    "Use of accredited experts for one half of the requested missions",
    "the KPI counts experts, the target is a share of requested missions",
  ],
  ["Number of Members", "At least average of 4 out of 5", "the KPI counts members, the target is an average"],
  [
    "Total number of workshops",
    "At least 22/33 Members",
    "the KPI counts workshops, the target counts Members",
  ],
  [
    "No. of officers trained",
    "At least two workshops per year",
    "the KPI counts officers, the target counts workshops",
  ],
  ["Number of Members", "At least once per year", "the KPI counts members, the target says how often"],
  [
    "Number of implementing Members",
    "75% of the requests",
    "the KPI counts members, the target is a share of requests",
  ],
  [
    "Percentage of declarations cleared",
    "At least twice per year",
    "the KPI is a share, the target says how often",
  ],
  ["Proportion of trained staff", "80", "the KPI is a share, the target a number without per cent"],
  ["Average evaluation score", "22/33 Members", "the KPI is a score, the target counts Members"],
  ["Satisfaction rating", "once per year", "the KPI is a score, the target says how often"],
])("%j does not fit %j: %s", (label, target, text) => {
  expect(doubt(label, target)).toMatchObject({ code: "kpi-target-mismatch", text });
});

test.each([
  ["Number of talks and uptake across the region", "At least once every quarter", "talks and uptake"],
  ["Number of workshops & participants", "At least 5", "workshops and participants"],
])("%j is two things", (label, target, names) => {
  expect(doubt(label, target)).toMatchObject({
    code: "kpi-two-things",
    text: `the KPI names two things (${names}), one target cannot measure both`,
  });
});

test.each([
  ["Number of Members", "22/33 Members"],
  ["Number of Members", "75% of Members"],
  ["Number of Members implementing SAFE and TFA", "22/33 Members"],
  ["Number of countries", "At least 14 Members"],
  ["Number of Members with maturity level 3", "Level 3"],
  ["Number of workshops and seminars", "At least twice per year"],
  ["Number of trained officers", "200 participants"],
  ["Number of workshop participants", "30 officers"],
  ["Number of days to release goods", "Average of 3 days"],
  ["Number of officers certified", "20 per year"],
  ["Number of contributions", "Meet at least 75% of the ROCB requests"],
  ["Percentage of requests met", "75%"],
  ["Percentage of Members", "22/33 Members"],
  ["Result of the evaluation", "At least 50% of positive replies"],
  ["Training and evaluation", "5 workshops"],
  ["Number of workshops and participants", "5 workshops; 100 participants"],
  ["Number of Members", "soon"],
  ["", "5 workshops"],
])("%j fits %j, or nothing can be said", (label, target) => {
  expect(doubt(label, target)).toBeUndefined();
});

test("in the office's own plan exactly two KPIs get a remark", () => {
  const found = officePlan.pillars.flatMap(({ number, actions }) =>
    actions.flatMap(({ letter, kpi, target }) =>
      kpiParts(kpi, target).flatMap((part) => {
        const remark = doubt(part.label, part.targetText);
        return remark ? [`${number}-(${letter}) ${remark.code}`] : [];
      }),
    ),
  );
  expect(found).toEqual(["3-(b) kpi-target-mismatch", "4-(c) kpi-two-things"]);
});
