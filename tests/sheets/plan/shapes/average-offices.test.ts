import { gridOf } from "../../../grid-of";
import { kpisIn, officeOf } from "./read-shape";

// Kinds that strangers' galleries of average offices showed.

describe("figures keep the scale of their unit", () => {
  test("target, actual and baseline are told as the plan writes them", () => {
    const sheet = gridOf`KPIs 2025
      KPI       | Unit        | Baseline | Target     | Actual
      Net sales | USD million | 40       | 48         | 24
      Deposits  | USD million | 1        | at least 2 | 1.5
      Loans     | '000        |          | 0.9 million | 700`;
    expect(kpisIn(sheet)).toMatchObject([
      { actual: 24, baseline: 40, why: expect.stringContaining("24 entered, 48 asked") as string },
      { actual: 1.5, why: expect.stringContaining("1.5 entered, 2 asked") as string },
      { actual: 700, why: expect.stringContaining("700 entered, 900 asked") as string },
    ]);
    expect(officeOf(sheet).remarks.map(({ code }) => code)).not.toContain("unit-multiplies");
  });

  test("so do figures by period", () => {
    const sheet = gridOf`KPIs 2025
      KPI     | Unit        | Target | Q1 Actual | Q2 Actual
      Revenue | EUR million | 40     | 9.5       | 10`;
    expect(kpisIn(sheet)).toMatchObject([
      { actual: 19.5, why: expect.stringContaining("19.5 (the sum of 2 figures), 40 asked") as string },
    ]);
  });

  test("where another sheet counts people one by one, thousands are a thousand each, and that is said", () => {
    const sheet = gridOf`KPIs 2025
      KPI          | Unit | Target
      Participants | '000 | 2`;
    const [kpi] = officeOf(sheet).plan?.actions.flatMap(({ kpis }) => kpis) ?? [];
    expect(kpi?.target).toMatchObject({ value: { parts: [{ value: 2000 }] } });
    expect(officeOf(sheet).remarks.map(({ code }) => code)).toContain("unit-multiplies");
  });

  test("a doubtful target that was confirmed keeps it too", () => {
    const plan = gridOf`KPIs 2025
      KPI     | Unit        | Target       | Actual
      Revenue | USD million | 48 or so plus | 24`;
    const choices = gridOf`Choices
      Kind    | Subject       | Value
      reading | 48 or so plus | at least 48 million USD`;
    expect(kpisIn(plan, { ...choices, name: "Choices" })[0]?.why ?? "").toContain("24 entered, 48 asked");
  });
});

test("a net score with a plus sign is a level where nothing is there to rise from", () => {
  const sheet = gridOf`KPIs 2025
    KPI                | Unit   | Target | Actual
    Net promoter score | points | +40    | 33`;
  expect(kpisIn(sheet)).toMatchObject([{ actual: 33, status: "off-track" }]);
});

test("nine out of ten mothers beside a percentage are a share", () => {
  const sheet = gridOf`KPIs 2025
    KPI                                  | Target              | Actual
    Mothers who say they would come back | 9 out of 10 mothers | 93%`;
  expect(kpisIn(sheet)).toMatchObject([
    { status: "on-track", why: expect.stringContaining("93 %") as string },
  ]);
});

test("All wards is a place like the others where the KPI is measured there alone, whatever is noted below", () => {
  const sheet = gridOf`Quality plan 2025
    Department | Quality indicator       | Target | Current performance | Lead
    Emergency  | Patients seen in time   | 95%    | 88%                 | Ana
    Surgery    | Checklists complete     | 98%    | 91%                 | Ben
    All wards  | Hand hygiene compliance | 85%    | 64%                 | Cy

    Reviewed by the committee every quarter.`;
  expect(kpisIn(sheet).map(({ kpi }) => kpi)).toContain("Hand hygiene compliance");
});

describe("a step on the way is not the target", () => {
  const table = gridOf`A title
    Indicator       | Unit | Actual 2024 | Target 2025 | Half-year target | Achievement Jan-Jun 2025
    New connections | No.  | 2310        | 3000        | 1500             | 1622
    Sewers extended | km   | 12          | 20          | 8                | 3`;

  test("the year's target is meant, and the report's half year is no term", () => {
    const title = "Performance contract 2025 - Half-Year Report (January - June 2025)";
    const sheet = { ...table, name: title };
    expect(officeOf(sheet).term).toEqual({ start: "2025-01-01", end: "2025-12-31" });
    expect(kpisIn(sheet)).toMatchObject([
      { target: "3000", actual: 1622 },
      { target: "20 km", actual: 3 },
    ]);
  });

  test("alone a half-year's target is the target, and a plan of half a year keeps its days", () => {
    const sheet = gridOf`Work plan January - June 2025
      Indicator       | Half-year target | Actual
      New connections | 1500             | 1622`;
    expect(officeOf(sheet).term).toEqual({ start: "2025-01-01", end: "2025-06-30" });
    expect(kpisIn(sheet)).toMatchObject([{ target: "1500", actual: 1622 }]);
  });
});

test("ticks under quarters are planned periods, also under a band that says Timeframe", () => {
  const sheet = gridOf`Operational plan 2025
    Activity                | Timeframe |    |    |    | Responsible | Status
                            | Q1        | Q2 | Q3 | Q4 |             |
    Weed the collection     | x         | x  |    |    | Collections | Completed
    Replace the machines    |           | x  |    |    | Systems     | Delayed
    Renew e-journals        |           |    |    | x  | Acquisition | Not started`;
  expect(kpisIn({ ...sheet, merges: [{ top: 0, left: 1, bottom: 0, right: 4 }] })).toMatchObject([
    { due: "2025-06-30" },
    { due: "2025-06-30" },
    { due: "2025-12-31" },
  ]);
});

test("a French rate of realisation, cut short, is reckoned and not used", () => {
  const sheet = gridOf`Plan de travail 2025
    Activités     | Indicateurs               | Unité | Cible 2025 | Réalisé | Taux de réal.
    Former        | Nombre d'agents formés    | Nbre  | 200        | 164     | 82%
    Superviser    | Nombre de missions        | Nbre  | 4          | 3       | 75%`;
  const roles = officeOf(sheet).sheets[0]?.planHeadings[0]?.assigned.map(({ role, certainty }) => [
    role,
    certainty,
  ]);
  expect(roles?.at(-1)).toEqual(["derived", "sure"]);
  expect(kpisIn(sheet)).toMatchObject([{ actual: 164 }, { actual: 3 }]);
});

describe("whose figures a column holds", () => {
  test("where we are before the first year is the baseline", () => {
    const sheet = gridOf`Plan 2024/25 - 2026/27
      Measure                   | Where we are (2023-24) | 2024-25 Goal | 2024-25 Result | 2025-26 Goal | 2026-27 Goal
      Out-of-school suspensions | 412                    | 370          | 350            | 330          | 290
      Buildings rated good      | 19                     | 21           | 20             | 23           | 26`;
    expect(kpisIn(sheet)).toMatchObject([
      { baseline: 412, target: "290", actual: 350 },
      { baseline: 19, target: "26", actual: 20 },
    ]);
  });

  test("last year's outturn beside this year's target is not asked about", () => {
    const sheet = gridOf`Plan 2025
      Measure        | 2024 outturn | 2025 target | Year to date | Achievement (%)
      Breath tests   | 8200         | 9000        | 6690         | 74
      Patrols walked | 120          | 140         | 80           | 57`;
    const assigned = officeOf(sheet).sheets[0]?.planHeadings[0]?.assigned ?? [];
    expect(assigned.filter(({ certainty }) => certainty === "asked")).toEqual([]);
    expect(kpisIn(sheet)).toMatchObject([{ actual: 6690 }, { actual: 80 }]);
  });

  test("from and to over figures are where a key result starts and what it is to reach", () => {
    const sheet = gridOf`OKRs 2025
      Key result        | From | To   | Now
      Onboarding time   | 12   | 5    | 7
      Applications sent | 1400 | 2000 | 1750`;
    expect(kpisIn(sheet)).toMatchObject([
      { baseline: 12, target: "5", actual: 7 },
      { baseline: 1400, target: "2000", actual: 1750 },
    ]);
  });
});

test("half a year that ends in June tells that a fiscal year is the calendar's", () => {
  const sheet = gridOf`BSC FY25
    Corporate scorecard 2025 - half-year position, 30 June 2025 |        |
    KPI                                                         | Target | Actual
    Accounts opened                                             | 600    | 334`;
  expect(officeOf(sheet).term).toEqual({ start: "2025-01-01", end: "2025-12-31" });
});

test("a record of courses with pass and fail is no plan of work", () => {
  const sheet = gridOf`Training record 2025
    Name      | Department | Course      | Date attended | Result
    A. Mensah | Theatre    | Fire safety | 2025-02-11    | Pass
    B. Osei   | Ward 3     | Life saving | 2025-03-02    | Pass
    C. Addo   | Pharmacy   | Cold chain  | 2025-03-18    | Fail`;
  expect(officeOf(sheet).plan).toBeUndefined();
});
