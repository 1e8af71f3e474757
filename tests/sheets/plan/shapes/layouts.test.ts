import { gridOf } from "../../../grid-of";
import type { SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { codesIn, kpisIn, officeOf } from "./read-shape";

// How a sheet lies is understood before its headings are. Source: PLAN-SHAPES 2.

/** What stands first in each KPI: its words, target, actual and owner. */
const main = (sheet: SheetSnapshot) =>
  kpisIn(sheet).map(({ kpi, action, target, actual, owner }) => [kpi || action, target, actual, owner]);

describe("a turned table", () => {
  test("a bakery's indicators stand across, their figures run down", () => {
    const sheet = gridOf`Board 2025
      Crumb & Sons: indicators 2025
      Indicator | Loaves sold | Waste | New shops opened
      Owner     | Sales       | Oven  | Growth
      Unit      | no.         | %     | no.
      Baseline  |             | 9     |
      Target    | 9000        | 6     | 4
      Q1        | 2100        | 8     | 1
      Q2        | 2300        | 7.5   | 0`;
    expect(main(sheet)).toEqual([
      ["Loaves sold", "9000", 4400, "Sales"],
      ["Waste", "6 %", expect.closeTo(0.075), "Oven"],
      ["New shops opened", "4", 1, "Growth"],
    ]);
    expect(codesIn(sheet)).toContain("plan-lies-otherwise");
  });

  test("in the middle of a sheet, with French labels, each figure's cell is the sheet's own", () => {
    const sheet = gridOf("Suivi", [
      ["Refuge de la Combe, suivi 2025"],
      [],
      [null, "Indicateur", "Animaux placés", "Bénévoles actifs"],
      [null, "Responsable", "Accueil", "Bureau"],
      [null, "Cible 2025", 120, 45],
      [null, "Réalisé", 61, 40],
      [],
      ["Chiffres provisoires"],
    ]);
    expect(main(sheet)).toEqual([
      ["Animaux placés", "120", 61, "Accueil"],
      ["Bénévoles actifs", "45", 40, "Bureau"],
    ]);
    const kpis = officeOf(sheet).plan?.actions.flatMap((action) => action.kpis) ?? [];
    expect(kpis.map(({ sources }) => sources.map(({ address }) => address))).toEqual([
      ["C3", "C5"],
      ["D3", "D5"],
    ]);
  });
});

describe("cards", () => {
  test("a card for each indicator of a swimming pool, labels beside values", () => {
    const sheet = gridOf`Cards
      Lido cards 2025
      Measure 1   | Swimmers per week
      Lead        | Pool manager        | Unit     | no.
      Target 2025 | 1500                | Actual   | 1320

      Measure 2   | Lifeguards trained
      Lead        | Safety officer      | Unit     | no.
      Target 2025 | 12                  | Actual   | 12

      Measure 3   | Days closed
      Lead        | Training office     | Unit     | no.
      Target 2025 | at most 5           | Actual   | 2`;
    expect(main(sheet)).toEqual([
      ["Swimmers per week", "1500", 1320, "Pool manager"],
      ["Lifeguards trained", "12", 12, "Safety officer"],
      ["Days closed", "at most 5", 2, "Training office"],
    ]);
  });

  test("two cards stand side by side, two below each other", () => {
    const sheet = gridOf`KPIs
      Night shelter, KPIs 2025
      KPI    | Beds filled  |  | KPI    | Meals served
      Target | 40           |  | Target | 9000
      Actual | 37           |  | Actual | 4100
      Owner  | Front desk   |  | Owner  | Kitchen

      KPI    | Guests housed |  | KPI    | Volunteers
      Target | 25            |  | Target | 60
      Actual | 11            |  | Actual | 52
      Owner  | Case team     |  | Owner  | Front desk`;
    expect(main(sheet)).toEqual([
      ["Beds filled", "40", 37, "Front desk"],
      ["Meals served", "9000", 4100, "Kitchen"],
      ["Guests housed", "25", 11, "Case team"],
      ["Volunteers", "60", 52, "Front desk"],
    ]);
  });
});

test("a text merged across its row is a section's heading also where indicators stand in the first column", () => {
  const sheet = gridOf`Large taxpayers
    Performance agreement 2025
    Indicator          | Target 2025 | Actual | Unit responsible
    A. Revenue         |             |        |
    Revenue collected  | 184         | 131    | Collection
    Arrears recovered  | 6.5         | 4.9    | Collection
    B. Compliance      |             |        |
    Audits completed   | 240         | 171    | Audit
    Returns in time    |             | 90     |`;
  const merges = [2, 5].map((row) => ({ top: row, bottom: row, left: 0, right: 3 }));
  expect(main({ ...sheet, merges }).map(([kpi]) => kpi)).toEqual([
    "Revenue collected",
    "Arrears recovered",
    "Audits completed",
    "Returns in time",
  ]);
});

describe("two rows for each indicator", () => {
  test("Plan and Act. under quarters, with sections between them", () => {
    const sheet = gridOf`Dashboard 2025
      Ferry line, dashboard 2025
      KPI               | Lead   |       | Q1  | Q2  | Q3  | Q4  | Year
      Service
      Passengers        | Sales  | Plan  | 100 | 150 | 200 | 150 | 600
                        |        | Act.  | 90  | 160 |     |     |
      Ships
      Crossings run     | Deck   | Plan  | 30  | 30  | 40  | 30  | 130
                        |        | Act.  | 30  | 28  |     |     |`;
    expect(main(sheet)).toEqual([
      ["Passengers", "600", 250, "Sales"],
      ["Crossings run", "130", 58, "Deck"],
    ]);
  });

  test("Cible and Réalisé over years, the indicator written in each row", () => {
    const sheet = gridOf`Suivi
      Office du lait, suivi 2024-2026
      Indicateur       | Type    | 2024 | 2025 | 2026
      Fermes contrôlées | Cible   | 50   | 60   | 70
      Fermes contrôlées | Réalisé | 48   | 30   |
      Agents formés     | Cible   | 10   | 10   | 10
      Agents formés     | Réalisé | 11   | 4    |`;
    expect(main(sheet).map(([kpi, , actual]) => [kpi, actual])).toEqual([
      ["Fermes contrôlées", 78],
      ["Agents formés", 15],
    ]);
  });
});

describe("bands over headings", () => {
  test("headings merged down keep a second row of figures from being an indicator", () => {
    const sheet = gridOf(
      "Scorecard",
      [
        ["Harbour scorecard 2023-2027"],
        ["No.", "Indicator", "Baseline 2022", "Target 2027", "Actual", null, "Dept"],
        [null, null, null, null, 2023, 2024, null],
        ["1.1", "Berths in use", 20, 40, 22, 27, "PORT"],
        ["1.2", "Cranes in service", 9, 40, 12, 20, "CRN"],
      ],
      {
        merges: [0, 1, 2, 3, 6]
          .map((column) => ({ top: 1, left: column, bottom: 2, right: column }))
          .concat([{ top: 1, left: 4, bottom: 1, right: 5 }]),
      },
    );
    expect(main(sheet)).toEqual([
      ["Berths in use", "40", 27, "PORT"],
      ["Cranes in service", "40", 20, "CRN"],
    ]);
  });

  test("a band of a year's and a value's baseline gives the value, and numbers under headings are no row", () => {
    const sheet = gridOf(
      "Cadre",
      [
        ["Cadre de performance 2024-2026"],
        ["Indicateur", "Référence", null, "2024", null, "2025", null, "2026"],
        [null, "Année", "Valeur", "Prév.", "Réal.", "Prév.", "Réal. S1", "Prév."],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        ["Visites effectuées", "2023", null, 100, 90, 120, 70, 140],
        ["Taux de raccordement (%)", "2023", "61,5", 65, "66,2", 70, 68, 75],
      ],
      {
        merges: [
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 1, bottom: 1, right: 2 },
        ],
      },
    );
    expect(kpisIn(sheet).map(({ kpi, baseline, actual }) => [kpi, baseline, actual])).toEqual([
      ["Visites effectuées", undefined, 160],
      ["Taux de raccordement (%)", 61.5, expect.closeTo(0.68)],
    ]);
  });
});

describe("pasted lines", () => {
  test("lines divided by semicolons, with decimal commas and quotes", () => {
    const sheet = gridOf("export", [
      ["Export du 01/07/2025"],
      ["Code;Indicateur;Cible 2025;Réalisé;Responsable"],
      ['A-1;"Puits forés; entretenus";40;18;Eau'],
      ["A-2;Part des foyers raccordés (%);62,5;58,1;Réseau"],
      ["A-3;Compteurs posés;1 200;610;Réseau"],
      ["Total;3 indicateurs;;;"],
    ]);
    expect(main(sheet)).toEqual([
      ["Puits forés; entretenus", "40", 18, "Eau"],
      ["Part des foyers raccordés (%)", expect.stringMatching(/^62,5/), 58.1, "Réseau"],
      ["Compteurs posés", "1200", 610, "Réseau"],
    ]);
  });

  test("lines drawn with pipes and a rule", () => {
    const sheet = gridOf("Notes", [
      ["Choir work plan 2025"],
      ["| Task | Who | Due | Status |"],
      ["|:-----|-----|-----|--------|"],
      ["| Book the hall | Ann | 31/03/2025 | Done |"],
      ["| Print programmes | Bo | 30/09/2025 | Not started |"],
      ["| Tune the piano | Cy | 31/08/2025 | In progress |"],
    ]);
    expect(kpisIn(sheet).map(({ action, owner, due }) => [action, owner, due])).toEqual([
      ["Book the hall", "Ann", "2025-03-31"],
      ["Print programmes", "Bo", "2025-09-30"],
      ["Tune the piano", "Cy", "2025-08-31"],
    ]);
  });

  test("lines that say what they are, a foot of the page between them", () => {
    const sheet = gridOf(
      "Text",
      [
        "Parks plan 2025",
        "KPI 1: Trees planted",
        "Target: 400",
        "So far: 180",
        "Owner: Nursery",
        "Parks plan 2025        3",
        "KPI 2: Playgrounds repaired",
        "Target: at least 12",
        "So far: 7",
        "Owner: Works",
      ].map((line) => [line]),
    );
    expect(main(sheet)).toEqual([
      ["Trees planted", "400", 180, "Nursery"],
      ["Playgrounds repaired", "at least 12", 7, "Works"],
    ]);
  });

  test("a table of which each cell became a line", () => {
    const sheet = gridOf(
      "Page",
      [
        ...["Library targets 2025", "Indicator", "Target", "Result", "Owner"],
        ...["Loans", 9000, 4700, "Desk", "New readers", 300, 120, "Desk", "Book sales", 14, 9, "Friends"],
      ].map((line) => [line]),
    );
    expect(main(sheet)).toEqual([
      ["Loans", "9000", 4700, "Desk"],
      ["New readers", "300", 120, "Desk"],
      ["Book sales", "14", 9, "Friends"],
    ]);
  });

  test("lines of a Word table that became rows are joined to the row above", () => {
    const sheet = gridOf`Plan 2025
      Operational plan 2025
      Objective        | Indicator                   | Target | Deadline    | Officer
      1. Safe crossings | Number of crossings painted | 60     | 31 October  | Roads
      for children     | near schools                |        | 2025        |
      2. Clean streets | Bins emptied every day      | 80%    | 31 Dec 2025 | Cleansing
                       | (city centre)               |        |             | Supervisor`;
    expect(kpisIn(sheet).map(({ kpi, target, due, owner }) => [kpi, target, due, owner])).toEqual([
      ["Number of crossings painted near schools", "60", "2025-10-31", "Roads"],
      ["Bins emptied every day (city centre)", "80%", "2025-12-31", "Cleansing Supervisor"],
    ]);
  });

  test("steps listed under an action are no broken lines", () => {
    const sheet = gridOf`Plan 2025
      Action            | Indicator       | Target | Owner
      Repair the bridge | Bridges repaired | 2      | Roads
      - buy the steel   |                 |        |
      Paint the fence   | Fences painted  | 5      | Works
      - buy the paint   |                 |        |`;
    expect(codesIn(sheet)).not.toContain("plan-lies-otherwise");
  });
});

describe("letters under months", () => {
  test("the sheet's own legend says what is planned and what was done", () => {
    const sheet = gridOf`Work calendar 2025
      Vineyard work calendar 2025 (X = planned, C = completed)
      Task           | Lead | Jan | Feb | Mar | Apr | May | Jun | Jul
      Prune the rows | Eva  | C   | C   |     |     |     |     |
      Mend the wall  | Ola  |     |     | C   | X   |     |     |
      Net the fruit  | Eva  |     |     |     |     |     |     | X
      Tasks a month  |      | 1   | 1   | 1   | 1   | 0   | 0   | 1`;
    expect(kpisIn(sheet).map(({ action, due, status }) => [action, due, status])).toEqual([
      ["Prune the rows", "2025-02-28", "achieved"],
      ["Mend the wall", "2025-04-30", "off-track"],
      ["Net the fruit", "2025-07-31", "not-started"],
    ]);
  });

  test("without a legend letters say nothing for sure", () => {
    const sheet = gridOf`Rota 2025
      Name | Role | Jan | Feb | Mar | Apr | May | Jun
      Eva  | Cook | D   | N   | D   | N   | D   | N
      Ola  | Cook | N   | D   | N   | D   | N   | D`;
    expect(officeOf(sheet).plan).toBeUndefined();
  });
});
