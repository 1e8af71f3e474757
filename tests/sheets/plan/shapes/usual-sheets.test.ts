import { gridOf } from "../../../grid-of";
import { kpisIn, officeOf } from "./read-shape";

// Further kinds from average offices' sheets, in inputs of our own. Source: PLAN-SHAPES 1 to 3, RULES-2 13.

test("quarters headed by their months are periods, also in French", () => {
  expect(
    kpisIn(gridOf`Scorecard 2025
      Indicator         | Unit | Target | Jan-Mar | Apr-Jun | Jul-Sep
      Beds occupied     | %    | ≤ 85   | 90      | 88      | 84
      Average stay      | day  | ≤ 5    | 6.1     | 5.5     |`),
  ).toMatchObject([
    {
      actual: 0.88,
      periods: [
        ["Jan-Mar", undefined, expect.anything()],
        ["Apr-Jun", undefined, expect.anything()],
        ["Jul-Sep", undefined, expect.anything()],
      ],
    },
    { actual: 5.5 },
  ]);
  expect(
    kpisIn(gridOf`Tableau de bord 2025
      Indicateur     | Cible | Réalisé janv-juin
      Délai de visa  | 12    | 15`),
  ).toMatchObject([{ kpi: "Délai de visa", target: "12" }]);
});

test("a position on a day is the figure of the year that the target is of, and keeps its limit", () => {
  const [first, second] = kpisIn(gridOf`Plan 2024-25
    Measure          | 2023/24 outturn | 2024/25 target | Position at 31 May 2025
    Fires in homes   | 400             | Below 350      | 300
    Checks carried out | 900           | 1,000          | 950`);
  expect(first).toMatchObject({ target: "Below 350", actual: 300 });
  expect(second).toMatchObject({ actual: 950 });
});

test("ticks under planned quarters are a schedule, never targets", () => {
  const rows = kpisIn(gridOf`Annual Work Plan 2025
    Activity        | Lead | Planned quarter |    |    |    | Status
                    |      | Q1              | Q2 | Q3 | Q4 |
    Review the list | Ann  | x               |    |    |    | Done
    Train the team  | Bo   |                 | x  | x  |    | In progress`);
  expect(rows).toMatchObject([
    { action: "Review the list", status: "achieved", due: "2025-03-31" },
    { action: "Train the team", due: "2025-09-30" },
  ]);
});

test("beside a measure the planned action is the action", () => {
  expect(
    kpisIn(gridOf`Quality objectives 2025
      Quality objective | Measure    | Target | Planned action      | Who | Result to date
      Few faults        | Scrap rate | ≤ 2 %  | Train the operators | Al  | 2.4 %`),
  ).toMatchObject([{ kpi: "Scrap rate", action: "Train the operators", target: "≤ 2 %" }]);
});

test("activities with an officer in charge are a plan of work, also where a venue is told", () => {
  const office = officeOf(gridOf`Activity Plan 2025
    No | Activity      | Venue  | Start date | End date   | Officer in charge | Status
    1  | Spring course | Hall   | 2025-03-01 | 2025-03-02 | Trainer           | Completed
    2  | Autumn course | Hall   | 2025-10-01 | 2025-10-02 | Trainer           | Not started`);
  expect(office.plan?.actions.map(({ text }) => text)).toEqual(["Spring course", "Autumn course"]);
});

test.each([
  [
    "likelihood and impact",
    gridOf`Sheet
      Ref | Description        | Likelihood (1-5) | Impact (1-5) | Strategy | Owner
      R1  | Key staff leave    | 3                | 4            | Reduce   | HR
      R2  | Servers are late   | 2                | 3            | Transfer | IT`,
  ],
  [
    "a French title",
    gridOf`Registre des risques 2025
      Réf. | Description du risque | Impact | Stratégie  | Propriétaire
      R1   | Départ                | 4      | Réduire    | RH
      R2   | Retard                | 3      | Transférer | DSI`,
  ],
])("a register of risks is no plan for sure: %s", (_, sheet) => {
  expect(officeOf(sheet).plan).toBeUndefined();
});

test("a log of figures by the plan's own codes is read as KPI Values", () => {
  const plan = gridOf("Indicators", [
    ["Monitoring plan 2024-2026"],
    ["Code", "Indicator", "Unit", "Baseline", "Target"],
    ["OC-1", "Households with safe water", "%", 46, 75],
    ["OP-1", "Wells dug", "number", 0, 60],
  ]);
  const log = gridOf("Data log", [
    ["Progress data"],
    ["Code", "Date", "Value", "Comment"],
    ["OP-1", "2024-12-31", 14, null],
    ["OP-1", "2025-05-31", 12, null],
    ["OC-1", "2025-03-31", 58, null],
  ]);
  expect(officeOf(plan, log).evidence.kpiValues?.size).toBe(2);
  expect(kpisIn(plan, log)).toMatchObject([
    { ownId: "OC-1", status: expect.not.stringMatching("no-data") as string },
    { ownId: "OP-1", status: expect.not.stringMatching("no-data") as string },
  ]);
});
