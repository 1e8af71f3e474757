import { gridOf } from "../../../grid-of";
import { codesIn, kpisIn, officeOf } from "./read-shape";

// Each shape of a stranger's plan, in two variants. Source: PLAN-SHAPES 2.

describe("a KPI and a target alone: the KPI's own text is its action, with its own deadline and owner", () => {
  test.each([
    [
      gridOf`KPIs 2025
        KPI             | Target | Due date      | Owner | Actual
        Calls answered  | 400    | December 2025 | Ana   | 300
        Letters sent    | 20     | March 2025    | Ben   | 20`,
    ],
    [
      gridOf`Suivi 2025
        Indicateur      | Valeur cible | Échéance      | Responsable | Réalisé
        Calls answered  | 400          | décembre 2025 | Ana         | 300
        Letters sent    | 20           | mars 2025     | Ben         | 20`,
    ],
  ])("%#", (sheet) => {
    expect(kpisIn(sheet)).toMatchObject([
      { action: "Calls answered", target: "400", actual: 300, due: "2025-12-31", owner: "Ana" },
      { action: "Letters sent", target: "20", actual: 20, due: "2025-03-31", owner: "Ben" },
    ]);
  });
});

describe("the nearest of activity, output, initiative and key result is the action, goals stand above it", () => {
  test("activities under outputs and an objective", () => {
    const sheet = gridOf`Operational plan 2025
      Strategic Objective | Output       | Activity     | Performance Indicator | Annual Target
      Faster trade        | Window live  | Deploy it    | Agencies connected    | 10
                          |              | Train staff  | Officers trained      | 200`;
    expect(kpisIn(sheet)).toMatchObject([
      { action: "Deploy it", kpi: "Agencies connected", pillar: "Faster trade", levels: ["Window live"] },
      { action: "Train staff", kpi: "Officers trained", pillar: "Faster trade" },
    ]);
  });

  test("key results under objectives, with the figure they start from", () => {
    const sheet = gridOf`OKRs 2025
      Objective         | Key Result        | Owner | Start | Target | Current | Progress
      Delight customers | Promoters at 50   | Ana   | 30    | 50     | 42      | 60%
      Grow              | Orders of 2000    | Cy    | 1200  | 2000   | 1500    | 38%`;
    expect(kpisIn(sheet)).toMatchObject([
      {
        action: "Promoters at 50",
        target: "50",
        baseline: 30,
        actual: 42,
        owner: "Ana",
        pillar: "Delight customers",
      },
      { action: "Orders of 2000", target: "2000", baseline: 1200, actual: 1500, pillar: "Grow" },
    ]);
  });

  test("an initiative right of the target is not what the KPI is of", () => {
    const sheet = gridOf`Scorecard 2025
      Perspective | Strategic Objective | Measure     | Target | Actual | Variance | Initiative
      Financial   | Grow                | Revenue     | 10     | 8      | -2       | New products
      Customer    | Happy customers     | Complaints resolved | 50 | 42 | -8       | Training`;
    expect(kpisIn(sheet)).toMatchObject([
      { action: "Revenue", kpi: "Revenue", target: "10", actual: 8, pillar: "Financial", levels: ["Grow"] },
      { action: "Complaints resolved", target: "50", actual: 42, pillar: "Customer" },
    ]);
  });
});

describe("their own ids are kept", () => {
  test("in a column of ids, and usable in the log and in Member Status", () => {
    const plan = gridOf`Plan 2025
      KPI ID | KPI                   | Target
      FIE-01 | Number of talks       | 3 talks
      FIE-02 | Implementing Members  | At least 2 Members`;
    const log = gridOf`Log
      Date       | Activity | Actions | Type    | Status
      2025-02-01 | A talk   | FIE-01  | meeting | delivered
      2025-03-01 | A talk   | fie 01  | meeting | delivered`;
    const status = gridOf`Who
      Member | FIE-02 Implementing
      Fiji   | yes
      Samoa  | yes`;
    const model = officeOf(plan, log, status);
    expect(model.sheets.map(({ role }) => role)).toEqual([
      "strategic-action-plan",
      "activity-log",
      "member-status",
    ]);
    expect(model.evidence.activityLog.rows.map(({ actions }) => actions)).toEqual([["1-(a)"], ["1-(a)"]]);
    expect([...model.evidence.memberStatus.keys()]).toEqual(["1-(b)"]);
    expect(kpisIn(plan, log, status).map(({ ownId }) => ownId)).toEqual(["FIE-01", "FIE-02"]);
  });

  test("where a number would stand that is no count, or before the action's words", () => {
    const numbered = gridOf`Plan 2025
      Ref | Measure       | Target
      1.1 | Robberies     | 200
      2.1 | Response time | 10`;
    expect(kpisIn(numbered).map(({ ownId }) => ownId)).toEqual(["1.1", "2.1"]);
    const before = gridOf`Plan 2025
      Activity           | Indicator | Target
      1.1 Audit traders  | Audits    | 50
      1.2 Publish guides | Guides    | 4`;
    expect(kpisIn(before).map(({ ownId }) => ownId)).toEqual(["1.1", "1.2"]);
  });
});

describe("the unit belongs to target and actual", () => {
  test("per cent, days, millions and thousands from a column of units", () => {
    const sheet = gridOf`Strategy 2025
      Indicator    | Unit        | Baseline | Target | Actual
      Satisfaction | %           | 60       | 80     | 0.55
      Clearance    | days        |          | 5      | 9
      Exports      | million USD | 1.0      | 1.2    | 0.9
      Visitors     | '000        | 300      | 350    | 200`;
    expect(kpisIn(sheet)).toMatchObject([
      { target: "80 %", actual: 0.55, unit: "%" },
      { target: "5", actual: 9, unit: "days" },
      { target: "1.2 million USD", actual: 0.9, baseline: 1 },
      { target: "350 thousand", actual: 200, baseline: 300 },
    ]);
  });

  test("from the heading", () => {
    const sheet = gridOf`Plan 2025
      Indicator | Target (%) | Actual (%)
      Coverage  | 80         | 64`;
    expect(kpisIn(sheet)).toMatchObject([{ target: "80 %", actual: 64, unit: "%" }]);
  });
});

describe("figures of several kinds beside each other", () => {
  test("the revised target and the year to date count; forecast, variance, trend and Achieved % never do", () => {
    const sheet = gridOf`Scorecard FY2024/25
      KPI  | FY2023/24 Actual | FY2024/25 Target | Revised Target | YTD Actual | Forecast | Variance | Achieved % | Trend
      Loans | 95              | 120              | 110            | 82         | 108      | -28      | 75%        | up`;
    expect(kpisIn(sheet)).toMatchObject([{ target: "110", actual: 82 }]);
  });

  test("a share of the target reached is not the actual, though nothing else is there", () => {
    const sheet = gridOf`Plan 2025
      KPI   | Target | Achieved %
      Loans | 120    | 75%`;
    expect(kpisIn(sheet)[0]?.actual).toBeUndefined();
  });

  test("the year of the plan counts, earlier years left beside it do not", () => {
    const beside = gridOf`Targets
      Indicator | 2023 Actual | 2024 Actual | 2025 Target | 2025 Actual
      Patrols   | 1000        | 1200        | 1500        | 800`;
    expect(kpisIn(beside)).toMatchObject([
      { target: "1500", actual: 800, periods: undefined, due: "2025-12-31" },
    ]);
    const titled = gridOf`Plan 2025
      Indicator | Target 2024 | Actual 2024 | Target 2025 | Actual 2025
      Patrols   | 1300        | 1200        | 1500        | 800`;
    expect(kpisIn(titled)).toMatchObject([{ target: "1500", actual: 800, periods: undefined }]);
  });

  test("of two columns that could both be the target the first is used, and asked for", () => {
    const sheet = gridOf`Plan 2025
      Indicator     | Target A | Target B | Actual
      Trees planted | 100      | 200      | 50`;
    const columns = officeOf(sheet).sheets[0]?.planHeadings[0]?.assigned ?? [];
    expect(columns.map(({ role, certainty }) => [role, certainty])).toEqual([
      ["kpi", "sure"],
      ["target", "asked"],
      ["other", "asked"],
      ["actual", "sure"],
    ]);
  });
});

describe("two groups of columns in a row are two KPIs", () => {
  test("each with its own thing, and what stands around them belongs to both", () => {
    const sheet = gridOf`Plan 2025
      Outcome         | Outcome indicator | Baseline | Target | Activity | Activity indicator | Annual target | Lead
      Trade is faster | Release time      | 48       | 24     | Training | Officers trained   | 40            | Ana`;
    expect(kpisIn(sheet)).toMatchObject([
      { kpi: "Release time", target: "24", baseline: 48, owner: "Ana" },
      { action: "Training", kpi: "Officers trained", target: "40", baseline: undefined, owner: "Ana" },
    ]);
  });

  test("tables side by side, a blank column between them", () => {
    const sheet = gridOf`Plan 2025
      KPI         | Target | Actual | | KPI         | Target | Actual
      Hires       | 10     | 4      | | Vans bought | 3      | 1
      Trainings   | 20     | 15     | |             |        |`;
    expect(kpisIn(sheet).map(({ kpi, target, actual }) => [kpi, target, actual])).toEqual([
      ["Hires", "10", 4],
      ["Trainings", "20", 15],
      ["Vans bought", "3", 1],
    ]);
  });

  test("tables one below another, each with headings", () => {
    const sheet = gridOf`Plan 2025
      Customers
      KPI         | Target | Actual
      Calls       | 90%    | 85%

      Operations
      KPI         | Target | Actual
      Trucks      | 50     | 45`;
    expect(kpisIn(sheet).map(({ kpi, actual }) => [kpi, actual])).toEqual([
      ["Calls", 0.85],
      ["Trucks", 45],
    ]);
  });
});

describe("one KPI repeated per branch or sex is several, and the further column is shown", () => {
  test.each([
    [
      gridOf`Plan 2025
        Branch | Action         | KPI              | Target | Actual
        North  | Train officers | Officers trained | 40     | 40
        South  | Train officers | Officers trained | 40     | 10`,
      ["Officers trained (North)", "Officers trained (South)"],
    ],
    [
      gridOf`Plan 2025
        Indicator      | Sex    | Target | Actual
        People trained | Male   | 100    | 40
        People trained | Female | 100    | 10`,
      ["People trained (Male)", "People trained (Female)"],
    ],
  ])("%#", (sheet, labels) => {
    const kpis = kpisIn(sheet);
    expect(kpis.map(({ kpi }) => kpi)).toEqual(labels);
    expect(kpis.map(({ actual }) => actual)).toEqual([40, 10]);
  });
});

describe("rows that are no KPIs are set aside, and said", () => {
  test("totals, sections, signatures and legends", () => {
    const sheet = gridOf`Plan 2025
      KPI               | Target | Actual | Owner
      Finance           |        |        |
      Operating profit  | 120    | 55     | CFO
      Sub-total         | 120    | 55     |
      Grand total       | 120    | 55     |
      Prepared by: Ana  |        |        |
      Legend: green is good |    |        |`;
    expect(kpisIn(sheet).map(({ kpi }) => kpi)).toEqual(["Operating profit"]);
    expect(codesIn(sheet).filter((code) => code.startsWith("row-"))).toEqual([
      "row-not-an-action",
      "row-is-a-total",
      "row-is-a-total",
      "row-not-an-action",
      "row-not-an-action",
    ]);
  });

  test("numbered rows alone in their row are pillars, whatever number they have", () => {
    const sheet = gridOf`Plan 2025
      Action      | KPI    | Target
      3. Improve planning
      Survey      | Surveys | 2
      7. Support Members
      Train       | Courses | 5`;
    expect(kpisIn(sheet).map(({ pillar }) => pillar)).toEqual(["Improve planning", "Support Members"]);
    const goals = gridOf`Plan 2025
      Priority 2: Literacy
      Objective  | Actions   | Who | By when    | Progress
      Read more  | Book club | Ana | March 2025 | Done`;
    expect(kpisIn(goals)).toMatchObject([{ pillar: "Literacy", levels: ["Read more"] }]);
  });
});

describe("hidden rows and columns", () => {
  const rows = [
    ["Action", "KPI", "Target", "Target", "Actual"],
    ["Train", "Officers trained", 99, 40, 25],
    ["Old", "Old indicator", 10, 10, 1],
  ];
  test("are read and said, and a visible column wins", () => {
    const sheet = gridOf("Plan 2025", rows, { hiddenColumns: [2], hiddenRows: [2] });
    expect(kpisIn(sheet).map(({ target }) => target)).toEqual(["40", "10"]);
    expect(codesIn(sheet)).toContain("read-from-hidden");
  });

  test("a hidden column without a rival is read and said", () => {
    const sheet = gridOf(
      "Plan 2025",
      rows.map(([a = "", b = "", , d = ""]) => [a, b, d]),
      { hiddenColumns: [2] },
    );
    expect(kpisIn(sheet).map(({ target }) => target)).toEqual(["40", "10"]);
    expect(codesIn(sheet)).toContain("read-from-hidden");
  });
});

describe("a plan with a sheet per department", () => {
  const department = (name: string, kpi: string) =>
    gridOf(name, [
      ["KPI", "Target", "Actual"],
      [kpi, 10, 5],
    ]);
  test("is one plan, each sheet a part of it, and that is said", () => {
    const sheets = [department("Roads", "Roads sealed"), department("Water", "Pipes laid")];
    expect(kpisIn(...sheets).map(({ pillar, kpi }) => [pillar, kpi])).toEqual([
      ["Roads", "Roads sealed"],
      ["Water", "Pipes laid"],
    ]);
    expect(codesIn(...sheets)).toContain("plan-of-several-sheets");
  });

  test("the same sheet of two years is not: one is used, the other named", () => {
    const sheets = [department("Plan 2024", "Roads sealed"), department("Plan 2025", "Pipes laid")];
    expect(kpisIn(...sheets).map(({ kpi }) => kpi)).toEqual(["Pipes laid"]);
    expect(codesIn(...sheets)).toContain("several-plan-sheets");
  });
});
