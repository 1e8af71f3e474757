import type { Remark } from "../../src/domain/shared/remark";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { checkModel } from "../../src/usecases/check-plan";
import { pastedAnnexes } from "../fixtures/annexes/pasted-annexes";
import { registerLayout } from "../fixtures/annexes/register-layout";
import { gridOf } from "../grid-of";

const check = (sheets: readonly SheetSnapshot[]) => checkModel(readWorkbookModel({ sheets }));
const place = ({ sheet, address }: Remark["source"]): string => `${sheet}!${address}`;
const line = ({ code, source, also = [] }: Remark): string =>
  [code, place(source), ...also.map(place)].join(" ");
/** What is said of targets and KPIs themselves is tested where it is found. */
const ofTheMap = ({ code }: Remark): boolean => !/^(?:kpi-t|target-(?!missing))/.test(code);
const codesOf = (sheets: readonly SheetSnapshot[]): readonly string[] =>
  check(sheets).remarks.map(({ code }) => code);

describe("the office's plan as published: its oddities are found, each with its cells, and nothing else", () => {
  const { findings, remarks } = check(pastedAnnexes());

  test("what a person should look at", () => {
    expect(findings.filter(ofTheMap).map(line)).toEqual([
      "target-missing Annex I!D30", // 1-(h)(2): two KPIs, one target
      "rsp-of-another-cycle Annex I!B62",
      "rsp-of-another-cycle Annex I!B67",
      "rsp-of-another-cycle Annex I!B83",
      "milestone-gap Annex I!B24 Annex I!B23 Annex I!B25", // 1.1.1: 2nd
      "milestone-gap Annex I!B26 Annex I!B27", // 1.1.2: 1st and 3rd
      "milestone-gap Annex I!B45 Annex I!B46", // 1.2.1: 1st
      "milestone-gap Annex I!B48", // 2.1.1: 1st to 3rd
      "milestone-gap Annex I!B49 Annex I!B50 Annex I!B51 Annex I!B52", // 2.2.1: 1st
      "milestone-served-twice Annex I!B45 Annex I!B46", // 1.2.1/2: 1-(q) and 1-(r)
      "timeframe-missing Annex I!E30", // 1-(h)
      "cross-reference-unanswered Annex II!B7 Annex II!B12", // the Revenue workshop of 1-(c) is not under 1-(h)
    ]);
  });

  test("the gaps are named by part and ordinal", () => {
    const gaps = findings.filter(({ code }) => code === "milestone-gap").map(({ text }) => text);
    expect(gaps).toEqual([
      "RSP 1.1.1: no action serves the 2nd milestone (used: 1st, 3rd and 4th).",
      "RSP 1.1.2: no action serves the 1st and 3rd milestone (used: 2nd and 4th).",
      "RSP 1.2.1: no action serves the 1st milestone (used: 2nd).",
      "RSP 2.1.1: no action serves the 1st, 2nd and 3rd milestone (used: 4th).",
      "RSP 2.2.1: no action serves the 1st milestone (used: 2nd, 3rd, 4th and 5th).",
    ]);
  });

  test("slips of the pen between the two plans, and undated activities, are for information", () => {
    const infos = remarks.filter(({ severity }) => severity === "info");
    expect(infos.filter(({ code }) => code === "wording-drifts").map(({ text }) => text)).toEqual([
      '3-(i) reads "od" here and "of" in the work plan.',
      '3-(j) reads "the 7" here and nothing more in the work plan.',
      '4-(c) reads "to ho region to" here and nothing more in the work plan.',
    ]);
    expect(infos.filter(({ code }) => code === "kpi-only-in-one-plan")).toHaveLength(6);
    expect(infos.filter(({ code }) => code === "activities-undated").map(line)).toEqual([
      "activities-undated Annex II!B5",
    ]);
  });

  test("errors come first, information last", () => {
    const severities = remarks.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});

const order = ["error", "warning", "info"];

test.each([
  ["a register of two sheets", registerLayout()],
  ["a register of one sheet", registerLayout({ sheets: "one", columnSeed: 3 })],
])("%s says the same of its milestones and references", (_, sheets) => {
  const codes = check(sheets)
    .findings.filter(ofTheMap)
    .map(({ code }) => code);
  expect(codes).toEqual([
    "term-assumed",
    "target-missing",
    ...Array<string>(5).fill("milestone-gap"),
    "milestone-served-twice",
    "timeframe-missing",
    "cross-reference-unanswered",
  ]);
});

const sap = (...rows: readonly string[][]): SheetSnapshot =>
  gridOf("SAP", [
    ["Strategic Action Plan 2018-2020"],
    ["Pillar 1: Tools"],
    ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe"],
    ...rows.map(([number = "", action = "", milestone = "", kpi = "Number of Members"]) => [
      number,
      action,
      milestone,
      kpi,
      "5/33 Members",
      "June 2020",
    ]),
  ]);
const awp = (...rows: readonly string[][]): SheetSnapshot =>
  gridOf("AWP", [
    ["Annual Work Plan 2018-2019"],
    ["Pillar 1: Tools"],
    ["Specific action", "Activities", "KPI"],
    ...rows,
  ]);
const two = [
  ["a", "Risk management tools", "1.1.1 - 1st milestone"],
  ["b", "National valuation database", "1.1.1 - 2nd milestone"],
] as string[][];

describe("cross-references", () => {
  const plan = (a: string, b: string) => [
    sap(...two),
    awp(["a) Risk management tools", a], ["b) National valuation database", b]),
  ];
  const workshop = "Hold a workshop on valuation control";

  test("both ways: nothing to say", () =>
    expect(codesOf(plan(`${workshop} (See also 1-(b))`, `${workshop} (See also 1-(a))`))).toEqual([
      "activities-undated",
    ]));

  test("one way, with both cells", () => {
    const { findings } = check(plan(`${workshop} (See also 1-(b))`, workshop));
    expect(findings.map(line)).toEqual(["cross-reference-one-way AWP!B4 AWP!B5"]);
  });

  test("small differences of wording leave it one event", () =>
    expect(
      check(
        plan(
          `${workshop} (See also 1-(b))`,
          "Conduct a regional workshop on control of valuation (See also 1-(a))",
        ),
      ).findings,
    ).toEqual([]));

  test("not answered", () =>
    expect(check(plan(`${workshop} (See also 1-(b))`, "Publish a handbook")).findings.map(line)).toEqual([
      "cross-reference-unanswered AWP!B4 AWP!B5",
    ]));

  test("pointing nowhere, and to itself", () =>
    expect(
      check(plan(`${workshop} (See also 1-(x))`, `${workshop} 2 (See also 1-(b))`)).findings.map(line),
    ).toEqual(["cross-reference-dangling AWP!B4", "cross-reference-to-itself AWP!B5"]));

  test("the same words under two actions without a reference are for information", () =>
    expect(codesOf(plan(workshop, workshop))).toContain("same-event-not-linked"));
});

describe("numbering", () => {
  const rows = (...letters: readonly string[]) =>
    letters.map((letter, at) => [letter, `Action of its own number ${at}`, `1.1.1 - ${at + 1}. milestone`]);

  test.each([
    ["a letter twice", rows("a", "b", "b"), "number-twice SAP!B6 SAP!B5"],
    ["a letter left out", rows("a", "c"), "number-skipped SAP!B5 SAP!B4"],
    ["a number left out", rows("5.", "6.", "8."), "number-skipped SAP!B6 SAP!B5"],
  ])("%s", (_, plan, expected) => expect(check([sap(...plan)]).findings.map(line)).toContain(expected));

  test("none where letters follow each other", () =>
    expect(codesOf([sap(...rows("a", "b", "c"))])).toEqual([]));

  test("a pillar that the work plan numbers otherwise", () => {
    const renumbered = gridOf("AWP", [
      ["Annual Work Plan 2018-2019"],
      ["Pillar 2: Tools"],
      ["Specific action", "Activities", "KPI"],
      ["a) Risk management tools", "Hold a workshop in May 2019"],
      ["b) National valuation database", "Hold a seminar"],
    ]);
    expect(check([sap(...two), renumbered]).findings.map(line)).toEqual([
      "paired-by-text SAP!B4",
      "paired-by-text SAP!B5",
      "pillar-renumbered AWP!A4 SAP!B4",
      "pillar-renumbered AWP!A5 SAP!B5",
    ]);
  });
});

describe("the two plans apart", () => {
  test("KPI labels that differ, with both cells", () => {
    const plans = [
      sap(...two),
      awp(
        ["a) Risk management tools", "Hold one", "Number of implementing Members"],
        ["b) National valuation database", "Hold two", "Number of Members"],
      ),
    ];
    expect(check(plans).findings.map(line)).toEqual(["kpi-labels-differ SAP!D4 AWP!C4"]);
  });

  test("an empty work plan is one remark", () => {
    const plans = [
      sap(...two),
      awp(["a) Risk management tools", "", "x"], ["b) National valuation database", "", "y"]),
    ];
    expect(codesOf(plans)).toContain("work-plan-empty");
  });
});

describe("with an RSP sheet", () => {
  const rsp = gridOf("RSP", [
    ["Regional Strategic Plan 2018-2020"],
    ["Code", "Milestone", "Timeframe", "Owner"],
    ["1.1.1 - 1st milestone", "Implement risk management tools", "On-going", "Vice Chair"],
    ["1.1.1 - 2nd milestone", "Develop a national valuation database", "June 2020", "ROCB"],
    ["1.1.2 - 1st milestone", "Develop AEO programs", "June 2020", "ROCB"],
    ["1.1.2 - 1st milestone", "The same again", "June 2020", "ROCB"],
  ]);

  test("unserved, unknown and disagreeing milestones", () => {
    const plan = sap(...two, ["c", "Transit corridors", "1.1.3 - 1st milestone"]);
    expect(check([plan, rsp]).remarks.map(line)).toEqual([
      "milestone-not-in-rsp SAP!C6",
      "rsp-milestone-twice RSP!A6",
      "timeframe-differs-from-rsp SAP!F4 RSP!A3",
      "milestone-unserved RSP!A5",
    ]);
  });

  test("owners that disagree", () => {
    const plan = gridOf("SAP", [
      ["Strategic Action Plan 2018-2020"],
      ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe", "Owner"],
      ["a", "Risk", "1.1.1 - 1st milestone", "Members", "5/33 Members", "On-going", "Secretariat"],
      ["b", "Value", "1.1.1 - 2nd milestone", "Members", "5/33 Members", "June 2020", "ROCB A/P"],
      ["c", "AEO", "1.1.2 - 1st milestone", "Members", "5/33 Members", "June 2020", ""],
    ]);
    expect(check([plan, rsp]).findings.map(line)).toEqual([
      "rsp-milestone-twice RSP!A6",
      "owner-differs-from-rsp SAP!G3 RSP!A3",
    ]);
  });

  test("it is no plan of the office, also with targets of its own", () => {
    const withTargets = gridOf("RSP 2018-2020", [
      ["No.", "Milestone", "Target", "Action owner"],
      ["1.1.1/1", "Tools", "22/33 Members", "ROCB"],
      ["1.1.1/2", "Database", "14/33 Members", "ROCB"],
    ]);
    const { model, findings } = check([sap(...two), withTargets]);
    expect(model.sheets.map(({ role }) => role)).toEqual([
      "strategic-action-plan",
      "regional-strategic-plan",
    ]);
    expect(findings).toEqual([]);
  });
});

test("2,000 actions and an empty workbook part are no trouble", () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [
    "",
    `Action ${at}`,
    `1.1.${(at % 15) + 1} - ${(at % 9) + 1}th milestone`,
  ]);
  expect(check([sap(...rows)]).plan.actions).toHaveLength(2000);
});
