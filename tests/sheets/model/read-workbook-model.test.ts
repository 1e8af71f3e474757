import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { milestonesOf } from "../../../src/sheets/plan/build/build-actions";
import { decoySheets, oldPlan } from "../../fixtures/annexes/decoys";
import {
  hidden,
  withDatesAsText,
  withErrorsFor,
  withLongTail,
  withMergedTitle,
  withNumbersAsText,
} from "../../fixtures/annexes/nuisances";
import { pastedActionPlan, pastedAnnexes, pastedWorkPlan } from "../../fixtures/annexes/pasted-annexes";
import { registerLayout } from "../../fixtures/annexes/register-layout";
import { officePlan } from "../../../scripts/sample/office-plan";
import { gridOf } from "../../grid-of";

const read = (sheets: readonly SheetSnapshot[]) => readWorkbookModel({ sheets });
const codes = ({ remarks }: ReturnType<typeof read>) => remarks.map(({ code }) => code);

/** What the paper says, whatever the layout. */
const paper = officePlan.pillars.flatMap(({ number, actions }) =>
  actions.map((action) => ({ ...action, id: `${number}-(${action.letter})` })),
);

describe.each([
  ["pasted as published", pastedAnnexes()],
  ["pasted, headings on every page", pastedAnnexes({ headingsEveryPage: true, actionsPerPage: 5 })],
  ["a register, cells merged down", registerLayout({ spread: "merged" })],
  ["a register, cells repeated", registerLayout({ spread: "repeated" })],
  ["a register, cells blank below the first", registerLayout({ spread: "blank-below" })],
  ["both plans in one sheet", registerLayout({ sheets: "one" })],
  [
    "columns in another order, with numbers and notes",
    registerLayout({ columnSeed: 7, extra: ["number", "notes", "empty"] }),
  ],
  ["beside decoys", [...decoySheets(), ...pastedAnnexes()]],
  ["a merged title above", pastedAnnexes().map((sheet) => withMergedTitle(sheet, "For the Heads"))],
  ["dates and numbers as text", registerLayout().map(withDatesAsText).map(withNumbersAsText)],
  ["20,000 rows under it", [withLongTail(pastedActionPlan()), pastedWorkPlan()]],
  ["hidden", pastedAnnexes().map((sheet) => hidden(sheet))],
])("the office's plan, %s", (_, sheets) => {
  const model = read(sheets);
  const actions = model.plan?.actions ?? [];

  test("43 actions with the paper's ids, in its order", () =>
    expect(actions.map(({ id }) => id)).toEqual(paper.map(({ id }) => id)));

  test("44 KPIs with the paper's targets", () => {
    expect(actions.flatMap(({ kpis }) => kpis)).toHaveLength(44);
    const written = actions.map(({ kpis }) =>
      kpis.map(({ targetText }) => targetText.replace(/\s+/g, " ")).join(""),
    );
    expect(written).toEqual(paper.map(({ target }) => target.replace(/\s+/g, " ").replace("(1) ", "")));
  });

  test("every action has its milestones, and every target but one is read", () => {
    expect(actions.filter((action) => milestonesOf(action).length === 0)).toEqual([]);
    expect(
      actions
        .flatMap(({ kpis }) => kpis)
        .filter(({ target }) => target.kind === "unread")
        .map(({ id }) => id),
    ).toEqual(["1-(h)(2)"]);
  });

  test("the activities and what else they serve", () => {
    expect(actions.map(({ activities }) => activities.length)).toEqual(
      paper.map(({ activities }) => activities.length),
    );
    expect(actions.find(({ id }) => id === "1-(c)")?.activities.at(-1)?.seeAlso).toEqual(["1-(h)", "1-(i)"]);
  });

  test("four pillars and the term", () => {
    expect(model.plan?.pillars.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(model.term).toEqual({ start: "2018-07-01", end: "2020-06-30" });
  });
});

describe("what is odd is said, and the rest goes on", () => {
  test("numbers of the Strategic Action Plan go with the letters of the work plan", () => {
    const actions = read(pastedAnnexes()).plan?.actions ?? [];
    expect(actions.slice(0, 28).map(({ sapNumber }) => sapNumber)).toEqual(
      Array.from({ length: 28 }, (_, place) => place + 5),
    );
    expect(actions[28]?.sapNumber).toBeUndefined();
  });

  test("an error in a cell is named, and stops only itself", () => {
    const model = read([withErrorsFor(pastedActionPlan(), "At least 22/33 Members"), pastedWorkPlan()]);
    expect(codes(model)).toContain("error-cell");
    expect(model.plan?.actions).toHaveLength(43);
    expect(model.plan?.actions[0]?.kpis[0]?.target.kind).toBe("unread");
  });

  test("of two plans the later is used, and the other is named with the way to choose it", () => {
    const model = read([oldPlan(), ...pastedAnnexes()]);
    const remark = model.remarks.find(({ code }) => code === "several-plan-sheets");
    expect(remark?.text).toContain(oldPlan().name);
    expect(remark?.next).toContain("Strategic Action Plan sheet");
    expect(model.plan?.actions).toHaveLength(43);
  });

  test("Settings choose among several plans", () => {
    const settings = gridOf("Settings", [
      ["Setting", "Value"],
      ["Strategic Action Plan sheet", oldPlan().name],
    ]);
    const model = read([settings, oldPlan(), ...pastedAnnexes()]);
    expect(codes(model)).not.toContain("several-plan-sheets");
    expect(model.term?.start).toBe("2016-07-01");
  });

  test("a hidden plan is read when there is no other, and that is said", () => {
    expect(codes(read(pastedAnnexes().map((sheet) => hidden(sheet))))).toContain("plan-sheet-hidden");
    expect(codes(read([hidden(oldPlan()), ...pastedAnnexes()]))).not.toContain("plan-sheet-hidden");
  });

  test("a term that only the deadlines tell is assumed, and that is said", () => {
    const model = read(registerLayout());
    expect(codes(model)).toContain("term-assumed");
  });

  test("evidence for an action that the plan lacks is named once, with its row", () => {
    const log = gridOf`Activity Log
      Date       | Activity | Actions | Type  | Status
      2018-08-01 | One      | 9-(z)   | other | delivered
      2018-08-02 | Two      | 9-(z)   | other | delivered`;
    const model = read([...pastedAnnexes(), log]);
    expect(model.remarks.filter(({ code }) => code === "action-not-in-plan")).toMatchObject([
      { source: { sheet: "Activity Log", address: "A2" } },
    ]);
  });

  test("thousands of the same slip are named a few times, and then counted", () => {
    const rows = Array.from({ length: 500 }, () => ["soon", "Event", "1-(a)", "other", "delivered"]);
    const model = read([
      ...pastedAnnexes(),
      gridOf("Log", [["Date", "Activity", "Actions", "Type", "Status"], ...rows]),
    ]);
    const slips = model.remarks.filter(({ code }) => code === "log-date-unread");
    expect(slips).toHaveLength(26);
    expect(slips.at(-1)?.text).toContain("475 more");
  });

  test("a workbook without a plan has none, and nothing throws", () => {
    expect(read([]).plan).toBeUndefined();
    expect(read([gridOf("Empty", [])]).plan).toBeUndefined();
    expect(read(decoySheets().filter(({ name }) => name !== oldPlan().name)).plan).toBeUndefined();
  });
});

describe("a plan with a sheet per pillar", () => {
  const pillar = (number: number) =>
    gridOf(`Pillar ${number}`, [
      [`Pillar ${number}: Something`],
      ["No.", "Action", "KPI", "Target"],
      ["a", `Do ${number}`, "Number of Members", "10/33 Members"],
    ]);

  test("is one plan", () => {
    expect(read([pillar(1), pillar(2)]).plan?.actions.map(({ id }) => id)).toEqual(["1-(a)", "2-(a)"]);
  });
});

describe("figures of the plan", () => {
  const plan = (actual: string | number) =>
    gridOf("SAP", [
      ["Action plan 2018-2020"],
      ["No.", "Action", "KPI", "Target", "Actual", "Baseline"],
      ["a", "Risk", "Members", "5/9 Members", actual, 2],
    ]);

  test("are read with their cell", () => {
    const kpi = read([plan(4)]).plan?.actions[0]?.kpis[0];
    expect(kpi).toMatchObject({
      entered: { value: 4, source: { sheet: "SAP", address: "E3" } },
      baseline: 2,
    });
  });

  test("that can't be read are named; a dash says nothing", () => {
    expect(codes(read([plan("about 3")]))).toContain("actual-unread");
    expect(codes(read([plan("-")]))).not.toContain("actual-unread");
  });
});

test("a sheet that Settings name and the workbook lacks is said", () => {
  const settings = gridOf("Settings", [
    ["Setting", "Value"],
    ["Annual Work Plan sheet", "AWP 2030"],
  ]);
  const remark = read([settings, ...pastedAnnexes()]).remarks.find(({ code }) => code === "setting-unread");
  expect(remark?.text).toContain("AWP 2030");
});

describe("cells merged down", () => {
  const merged = gridOf(
    "SAP",
    [
      ["Action plan 2018-2020"],
      ["No.", "Action", "KPI", "Target", "Deadline"],
      ["a", "Risk", "Number of Members", "5/9 Members", "June 2019"],
      ["b", "Valuation", null, "6/9 Members", null],
      ["c", "Origin", "Number of talks", "Twice per year", null],
    ],
    {
      merges: [
        { top: 2, left: 2, bottom: 3, right: 2 },
        { top: 2, left: 4, bottom: 4, right: 4 },
        { top: 0, left: 0, bottom: 0, right: 4 },
      ],
    },
  );

  test("one deadline or KPI beside several actions is that of each", () => {
    const actions = read([merged]).plan?.actions ?? [];
    expect(actions.map(({ timeframeText }) => timeframeText)).toEqual([
      "June 2019",
      "June 2019",
      "June 2019",
    ]);
    expect(actions.map(({ kpis }) => kpis[0]?.label)).toEqual([
      "Number of Members",
      "Number of Members",
      "Number of talks",
    ]);
  });
});
