import { crosswalk, type PlanItem } from "../../../src/domain/map/crosswalk";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { outlineStructure, readOutline } from "../../../src/sheets/map/outline-sheet";
import { crosswalkPlans } from "../../../src/usecases/mapping/crosswalk-plans";
import { oldPlan } from "../../fixtures/annexes/decoys";
import { pastedAnnexes } from "../../fixtures/annexes/pasted-annexes";
import { gridOf } from "../../grid-of";

const item = (id: string, text: string, ...references: string[]): PlanItem => ({
  id,
  text,
  references,
  path: [],
  source: { sheet: "Plan", address: `A${id}` },
});
const shown = (rows: ReturnType<typeof crosswalk>) =>
  rows.map(({ from, to, state, certainty }) =>
    [from?.id ?? "", to?.id ?? "", state, certainty ?? ""].join(" "),
  );

test("an earlier cycle and the next: carried, reworded, dropped, new", () => {
  const earlier = [
    item("1", "Develop a train the trainer program"),
    item("2", "Build a Customs expert database"),
    item("3", "Publish a gender equality plan"),
  ];
  const later = [
    item("1", "Build and maintain a Customs expert database"),
    item("2", "Develop a train-the-trainer program"),
    item("3", "Hold ethics training"),
  ];
  expect(shown(crosswalk(earlier, later))).toEqual([
    "1 2 carried sure",
    "2 1 reworded likely",
    "3  dropped ",
    " 3 new ",
  ]);
});

test("a reference wins over words, and one item may answer to several", () => {
  const from = [item("a", "Something else", "x", "y"), item("b", "Risk tools")];
  const to = [item("x", "Risk tools"), item("y", "Valuation"), item("z", "Origin", "b")];
  expect(shown(crosswalk(from, to))).toEqual(["a x linked said", "a y linked said", "b z linked said"]);
});

const oco = [
  ["Priority 1: Customs Leadership"],
  ["Overall Objective: Enhance the leadership capability"],
  ["Develop and strengthen Members’ leadership capabilities"],
  ["* Develop mentoring and internship programmes"],
  ["* Develop front line supervision training"],
  ["Strengthen succession planning"],
  ["  • * Conduct a regional workshop on Corporate Governance"],
];

test("a plan in priorities, objectives and bullets is read by the structure that settings tell", () => {
  const items = readOutline(gridOf("OCO", oco), outlineStructure("Priority; Overall Objective; -; *"));
  expect(items?.map(({ text, source }) => `${source.address} ${text}`)).toEqual([
    "A4 Develop mentoring and internship programmes",
    "A5 Develop front line supervision training",
    "A7 Conduct a regional workshop on Corporate Governance",
  ]);
  expect(items?.[2]?.path).toEqual([
    "Priority 1: Customs Leadership",
    "Overall Objective: Enhance the leadership capability",
    "Strengthen succession planning",
  ]);
});

test("a column for each level does as well", () => {
  const sheet = gridOf("Plan", [
    ["Goal", "Strategy", "Deed"],
    ["One", "Trade", "Hold talks"],
    ["", "", "Write papers"],
    ["", "Borders", "Hold talks"],
  ]);
  expect(
    readOutline(sheet, outlineStructure("Goal; Strategy; Deed"))?.map(({ id, text }) => [id, text]),
  ).toEqual([
    ["One / Trade / 1", "Hold talks"],
    ["One / Trade / 2", "Write papers"],
    ["One / Borders / 1", "Hold talks"],
  ]);
});

describe("two sheets of a workbook", () => {
  test("the plan before and the plan now", () => {
    const model = readWorkbookModel({ sheets: [oldPlan(), ...pastedAnnexes()] });
    const rows = crosswalkPlans(model, { from: "SAP 2016-2018", to: "Annex I" });
    expect(rows.filter(({ from }) => from)).toHaveLength(3);
    expect(rows.find(({ from }) => from?.text.includes("RKC"))?.to?.id).toBe("1-(f)");
    expect(rows.filter(({ state }) => state === "new").length).toBeGreaterThanOrEqual(40);
  });

  test("actions are linked to the RSP by their references", () => {
    const rsp = gridOf("RSP", [
      ["Regional Strategic Plan 2018-2020"],
      ["Code", "Milestone"],
      ["1.1.1 - 1st milestone", "Risk tools"],
      ["1.1.1 - 2nd milestone", "Never served"],
    ]);
    const model = readWorkbookModel({ sheets: [...pastedAnnexes(), rsp] });
    const rows = crosswalkPlans(model, { from: "Annex I", to: "RSP" });
    expect(shown(rows.slice(0, 1))).toEqual(["1-(a) 1.1.1/1 linked said"]);
    expect(rows.at(-1)?.to?.id).toBe("1.1.1/2");
  });

  test("a structure in Settings serves another office; without one it is asked for", () => {
    const settings = gridOf("Settings", [
      ["Setting", "Value"],
      ["Outline OCO", "Priority; Overall Objective; -; *"],
    ]);
    const sheets = [...pastedAnnexes(), gridOf("OCO", oco)];
    const rows = crosswalkPlans(readWorkbookModel({ sheets: [...sheets, settings] }), {
      from: "OCO",
      to: "Annex I",
    });
    expect(rows.filter(({ from }) => from)).toHaveLength(3);
    expect(() => crosswalkPlans(readWorkbookModel({ sheets }), { from: "OCO", to: "Annex I" })).toThrow(
      'Add "Outline OCO"',
    );
    expect(() => crosswalkPlans(readWorkbookModel({ sheets }), { from: "Nothing", to: "OCO" })).toThrow(
      "no sheet",
    );
    expect(
      readWorkbookModel({ sheets: [...sheets, settings] }).remarks.map(({ code }) => code),
    ).not.toContain("setting-unread");
  });
});
