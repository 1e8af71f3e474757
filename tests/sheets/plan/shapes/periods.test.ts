import { gridOf } from "../../../grid-of";
import { kpisIn } from "./read-shape";

// Quarters, months and years side by side. Source: RULES-2 13, PLAN-SHAPES 2.

test.each([
  [
    "actuals per quarter beside the annual target",
    gridOf`Plan 2024-2025
      Action | KPI              | Annual Target | Q1 Actual | Q2 Actual | Q3 Actual | Q4 Actual
      Train  | Officers trained | 40            | 10        | 12        | 9         |`,
    {
      target: "40",
      actual: 31,
      periods: [
        ["Q1", undefined, 10],
        ["Q2", undefined, 12],
        ["Q3", undefined, 9],
      ],
    },
  ],
  [
    "targets per quarter in words, one actual",
    gridOf`Plan 2024-2025
      Action | KPI              | Quarter 1 target | Second quarter target | 3rd Qtr Target | Target Q4 | Actual
      Train  | Officers trained | 10               | 10                    | 10             | 10        | 25`,
    {
      target: "40",
      actual: 25,
      periods: [
        ["Q1", 10, undefined],
        ["Q2", 10, undefined],
        ["Q3", 10, undefined],
        ["Q4", 10, undefined],
      ],
    },
  ],
  [
    "French quarters",
    gridOf`Plan 2024-2025
      Activité | Indicateur     | Cible annuelle | T1 réalisé | T2 réalisé
      Former   | Agents formés  | 40             | 10         | 12`,
    {
      target: "40",
      actual: 22,
      periods: [
        ["Q1", undefined, 10],
        ["Q2", undefined, 12],
      ],
    },
  ],
  [
    "bare months beside a target are what was achieved",
    gridOf`KPIs 2025
      Indicator | Annual target | Jan | Feb | Mar | Total
      Seizures  | 60            | 4   | 5   | 3   | 12`,
    {
      target: "60",
      actual: 12,
      periods: [
        ["Jan", undefined, 4],
        ["Feb", undefined, 5],
        ["Mar", undefined, 3],
      ],
    },
  ],
  [
    "bare quarters that make up the target are what is planned",
    gridOf`Plan 2024-2025
      Indicator | Annual target | Q1 | Q2 | Q3 | Q4
      Audits    | 60            | 10 | 20 | 20 | 10`,
    {
      target: "60",
      actual: undefined,
      periods: [
        ["Q1", 10, undefined],
        ["Q2", 20, undefined],
        ["Q3", 20, undefined],
        ["Q4", 10, undefined],
      ],
    },
  ],
  [
    "a level keeps its last target and its latest figure",
    gridOf`Framework 2024-2026
      Indicator                     | 2024 Target | 2025 Target | 2026 Target | 2024 Actual
      Labs equipped (cumulative)    | 2           | 4           | 6           | 3`,
    {
      target: "6",
      actual: 3,
      periods: [
        ["2024", 2, 3],
        ["2025", 4, undefined],
        ["2026", 6, undefined],
      ],
    },
  ],
  [
    "targets of two years apart are stations on a way, not a sum",
    gridOf`Logframe 2023-2027
      Output  | Indicator     | Baseline | Target 2025 | Target 2027
      Trained | Staff trained | 0        | 100         | 300`,
    {
      target: "300",
      periods: [
        ["2025", 100, undefined],
        ["2027", 300, undefined],
      ],
    },
  ],
  [
    "years of the plan counted from one",
    gridOf`Matrix July 2023 - June 2026
      Activities | Output Indicator | Y1 Target | Y2 Target | Y3 Target
      Draft bill | Bills drafted    | 1         | 2         | 3`,
    {
      target: "6",
      periods: [
        ["Year 1", 1, undefined],
        ["Year 2", 2, undefined],
        ["Year 3", 3, undefined],
      ],
    },
  ],
])("%s", (_, sheet, expected) => expect(kpisIn(sheet)).toMatchObject([expected]));

describe("bands above, periods below", () => {
  test("merged bands of target and actual over years", () => {
    const sheet = gridOf(
      "Plan",
      [
        ["University plan 2024-2026"],
        ["Goal", "KPI", "Target", null, null, "Actual", null, null, "Owner"],
        [null, null, 2024, 2025, 2026, 2024, 2025, 2026, null],
        ["Teach", "Courses held", 10, 20, 30, 9, 12, null, "Dean"],
      ],
      {
        merges: [
          { top: 1, left: 2, bottom: 1, right: 4 },
          { top: 1, left: 5, bottom: 1, right: 7 },
        ],
      },
    );
    expect(kpisIn(sheet)).toMatchObject([
      {
        kpi: "Courses held",
        target: "60",
        actual: 21,
        owner: "Dean",
        periods: [
          ["2024", 10, 9],
          ["2025", 20, 12],
          ["2026", 30, undefined],
        ],
      },
    ]);
  });

  test("bands of quarters over target and actual, merged or not", () => {
    const sheet = gridOf`FY2025
      KPI            | Q1     |        | Q2     |        | Q3     |        | Q4     |
                     | Target | Actual | Target | Actual | Target | Actual | Target | Actual
      Permits issued | 100    | 90     | 100    | 110    | 100    | 95     | 100    |`;
    expect(kpisIn(sheet)).toMatchObject([
      {
        target: "400",
        actual: 295,
        periods: [
          ["Q1", 100, 90],
          ["Q2", 100, 110],
          ["Q3", 100, 95],
          ["Q4", 100, undefined],
        ],
      },
    ]);
  });
});

test("quarters lie in the plan's fiscal year, FY2025 ends in 2025", () => {
  const sheet = gridOf`FY2025
    KPI     | Target | Q1 Actual | Q2 Actual
    Permits | 100    | 10        | 20`;
  const fiscal = gridOf`Settings
    Setting               | Value
    Fiscal year starts in | April`;
  expect(kpisIn(sheet)).toMatchObject([{ due: "2025-06-30" }]);
  expect(kpisIn(sheet, fiscal)).toMatchObject([{ due: "2025-03-31" }]);
});

describe("what Settings say of a KPI's periods makes its target, too", () => {
  const sheet = gridOf`FY2025
    KPI           | Q1     |        | Q2     |        | Q3     |        | Q4     |
                  | Target | Actual | Target | Actual | Target | Actual | Target | Actual
    Permits valid | 100    | 90     | 110    | 105    | 120    | 118    | 130    | 131`;
  const saying = (meaning: string) =>
    gridOf("Settings", [
      ["Setting", "Value"],
      ["Periods 1-(a)", meaning],
    ]);

  test("added up, target and actual are both sums", () => {
    expect(kpisIn(sheet, saying("add up"))).toMatchObject([{ target: "460", actual: 444 }]);
  });

  test("as a level, both are the last", () => {
    expect(kpisIn(sheet, saying("level"))).toMatchObject([{ target: "130", actual: 131 }]);
  });
});

test("an actual a little above a limit of 2.5 % is not shown as the limit", () => {
  const [kpi] = kpisIn(gridOf`Plan 2024-2025
    Action | KPI       | Target       | Actual
    Pay    | Loss rate | At most 2.5% | 2.9%`);
  expect(kpi?.why).toBe("2.9 % entered, 2.5 % at most: the limit is passed.");
});
