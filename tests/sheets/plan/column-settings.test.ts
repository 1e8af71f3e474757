import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { settingsTable } from "../../../src/sheets/tables/settings/settings-table";
import { readSettings as settingsFrom } from "../../../src/sheets/tables/settings/read-settings";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { columnCalled, columnNames, planColumns } from "../../../src/sheets/plan/column-names";
import { headingWords } from "../../../src/sheets/headings";
import { gridOf } from "../../grid-of";

const readSettings = (sheet: SheetSnapshot) => {
  const table = settingsTable.read(sheet);
  return table && settingsFrom(table);
};

const ownWords = gridOf`Our plan
  Ref | Undertaking     | Success story          | Goal for 2020          | Deadline
  1   | Pillar 1: Aid   |                        |                        |
  a   | Risk management | Members with it        | At least 22/33 Members | June 2020`;

const settings = (...lines: readonly (readonly [string, string])[]) =>
  gridOf("Settings", [
    ["Setting", "Value"],
    ["Term start", "2018-07-01"],
    ["Term end", "2020-06-30"],
    ...lines,
  ]);

const said = settings(
  ["Column Action", "Undertaking"],
  ["Column KPI", "SUCCESS   story"],
  ["Column Target", "Goal for 2020"],
);

function askedIn({ plan }: ReturnType<typeof readWorkbookModel>) {
  const target = plan?.actions[0]?.kpis[0]?.target;
  return target?.kind === "read" ? target.value.parts[0] : target;
}

describe("headings that Settings give a meaning", () => {
  test("make a plan of a sheet that is none by its own words", () => {
    expect(readWorkbookModel({ sheets: [ownWords] }).plan).toBeUndefined();
    const { sheets, plan, remarks } = readWorkbookModel({ sheets: [ownWords, said] });
    expect(sheets[0]?.role).toBe("strategic-action-plan");
    expect(plan?.actions.flatMap(({ kpis }) => kpis.map(({ target }) => target.kind))).toEqual(["read"]);
    expect(remarks.filter(({ code }) => code === "setting-unread")).toEqual([]);
  });

  test("are shown as what they mean, which is what check tells", () => {
    const [plan] = readWorkbookModel({ sheets: [ownWords, said] }).sheets;
    expect(plan?.headings).toContainEqual({ column: "target", text: "Goal for 2020", address: "D1" });
    expect(plan?.headings.map(({ column }) => column)).not.toContain("pillar");
  });

  test("win over a column to the left that sounds like it", () => {
    const two = gridOf`Plan
      Action          | KPI     | Target (old) | Goal
      Risk management | Members | 5 Members    | 22/33 Members`;
    const model = readWorkbookModel({ sheets: [two, settings(["Column Target", "Goal"])] });
    expect(askedIn(model)).toMatchObject({ value: 22, of: 33 });
  });

  test("may be several for one meaning, a line each, and may mean nothing", () => {
    const { columns } = readSettings(
      settings(["Column Target", "Goal"], ["Column Target", "Aim"], ["Column Ignored", "Target (old)"]),
    ) ?? { columns: new Map() };
    expect([...columns].map(([heading, { column }]) => [heading, column])).toEqual([
      ["goal", "target"],
      ["aim", "target"],
      ["target old", "ignored"],
    ]);
    const two = gridOf`Plan
      Action          | KPI     | Target (old) | Target for 2020
      Risk management | Members | 5 Members    | 22/33 Members`;
    const model = readWorkbookModel({ sheets: [two, settings(["Column Ignored", "Target (old)"])] });
    expect(askedIn(model)).toMatchObject({ value: 22, of: 33 });
  });

  test("that no plan has are a remark at their cell", () => {
    const { remarks } = readWorkbookModel({ sheets: [ownWords, said, settings(["Column Owner", "Boss"])] });
    expect(remarks.filter(({ text }) => text.includes("Boss"))).toEqual([]);
    const slip = readWorkbookModel({ sheets: [ownWords, settings(["Column Target", "Gaol for 2020"])] });
    expect(slip.remarks.filter(({ code }) => code === "setting-unread")).toMatchObject([
      { source: { sheet: "Settings", address: "B4" }, text: expect.stringContaining('"Gaol for 2020"') },
    ]);
  });

  test("as a column that a plan has not, or as no text at all, are named and change nothing", () => {
    const read = readSettings(settings(["Column Weather", "Target"], ["Column Target", "***"]));
    expect(read?.columns.size).toBe(0);
    expect(read?.remarks.map(({ source }) => source.address)).toEqual(["B4", "B5"]);
  });
});

test("every column of a plan can be called by its name", () => {
  expect(planColumns.map((column) => columnCalled(headingWords(columnNames[column])))).toEqual(planColumns);
});

test.each([
  ["deadline", "timeframe"],
  ["measured by", "measure"],
  ["kpi target", "target"],
  ["weather", undefined],
])("a column called %s is %s", (words, column) => expect(columnCalled(words)).toBe(column));
