import { stamp } from "../../../src/sheets/kpi/owned-sheets";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import { aDrawing } from "../../contracts/a-drawing";
import { partsIn, textIn } from "../xlsx-file/packages";
import { bookBytes, openBook } from "./a-book";

const plan = {
  Plan: [
    ["Action", "Target"],
    ["Risk", "22/33"],
    ["Origin", 5],
  ],
} as const;
const b2 = { row: 1, column: 1 };

test("a workbook that nobody touched is saved as the very bytes that were opened", async () => {
  const bytes = await bookBytes(plan);
  const { book } = await openBook(bytes);
  await book.read();
  expect(await book.bytes()).toBe(bytes);
  expect(book.isEdited()).toBe(false);
});

test.each<[string, CellValue]>([
  ["24/33", "24/33"],
  ["at least 20", "at least 20"],
  ["12.5", 12.5],
  ["TRUE", true],
  ["85%", { kind: "percent", value: 0.85 }],
  ["6/30/2019", { kind: "date", date: calendarDate("2019-06-30") }],
  ["'007", "007"],
  ["", null],
  ["=B3*2", 10],
])("what is typed as %j is read as %j", async (typed, value) => {
  const { type, value: read, book } = await openBook(await bookBytes(plan));
  type(b2, typed);
  expect(book.isEdited()).toBe(true);
  expect(await read(1, 1)).toEqual(value);
});

test("an edit that was undone leaves no trace", async () => {
  const bytes = await bookBytes(plan);
  const { type, undo, book } = await openBook(bytes);
  type(b2, "24/33");
  await book.read();
  undo();
  expect(book.isEdited()).toBe(false);
  expect(await book.bytes()).toBe(bytes);
});

test("an edit changes the part of its sheet and no other", async () => {
  const bytes = await bookBytes({ ...plan, Members: [["Fiji"]] });
  const { type, book } = await openBook(bytes);
  type(b2, "24/33");
  const saved = await book.bytes();
  const changed = Object.keys(partsIn(saved)).filter((name) => textIn(saved, name) !== textIn(bytes, name));
  expect(changed.filter((name) => name.includes("worksheets"))).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("a formula that follows an edit takes its new result along", async () => {
  const rows = [[2, { formula: "A1*2", result: 4 }, { formula: "B1+1", result: 5 }]] as const;
  const { type, value } = await openBook(await bookBytes({ Plan: rows }));
  type({ row: 0, column: 0 }, "10");
  expect([await value(0, 1), await value(0, 2)]).toEqual([20, 21]);
});

describe("a formula that the grid cannot compute", () => {
  const rows = [["x", { formula: 'CUBEVALUE("a","b")', result: 7 }, { formula: "B1+1", result: 8 }]] as const;

  test("shows its stored result, and what reads from it computes", async () => {
    const { grid } = await openBook(await bookBytes({ Plan: rows }));
    const { getters } = grid.model();
    const shown = (col: number) => getters.getEvaluatedCell({ sheetId: "Plan", row: 0, col }).value;
    expect([shown(1), shown(2)]).toEqual([7, 8]);
    expect(getters.getCellStyle({ sheetId: "Plan", row: 0, col: 1 })).toMatchObject({ italic: true });
  });

  test("keeps it when something else is edited", async () => {
    const { type, value } = await openBook(await bookBytes({ Plan: rows }));
    type({ row: 0, column: 0 }, "y");
    expect([await value(0, 0), await value(0, 1), await value(0, 2)]).toEqual(["y", 7, 8]);
  });

  test("is not written over", async () => {
    const { type, told, value } = await openBook(await bookBytes({ Plan: rows }));
    type({ row: 0, column: 1 }, "9");
    expect(told).toEqual([expect.stringContaining("cannot calculate this formula")]);
    expect(await value(0, 1)).toBe(7);
  });
});

describe("what the product draws", () => {
  const kpis = aDrawing(
    "KPI Progress",
    [["Risk", { value: 0.77, style: { numberFormat: "0%", fill: "#CDEBD0" } }]],
    {
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      freeze: { rows: 1, columns: 0 },
      dataBars: [{ range: { top: 0, left: 1, bottom: 0, right: 1 }, min: 0, max: 1, colour: "#00AA00" }],
      columnWidths: [20, 10],
    },
  );

  test("stands in a tab with its colours, widths, merges and bars", async () => {
    const { book, grid } = await openBook(await bookBytes(plan));
    await book.apply([{ kind: "draw", drawing: kpis }]);
    const { getters } = grid.model();
    const sheetId = getters.getSheetIdByName("KPI Progress") ?? "";
    expect(getters.getEvaluatedCell({ sheetId, row: 0, col: 1 }).formattedValue).toBe("77%");
    expect(getters.getCellStyle({ sheetId, row: 0, col: 1 })).toMatchObject({ fillColor: "#CDEBD0" });
    expect(getters.getColSize(sheetId, 0)).toBe(145);
    expect(getters.getMerges(sheetId)).toMatchObject([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    expect(getters.getConditionalFormats(sheetId)).toMatchObject([{ rule: { type: "DataBarRule" } }]);
    expect(getters.getPaneDivisions(sheetId)).toMatchObject({ ySplit: 1 });
  });

  test("is no step that a person can undo: the edit before it is", async () => {
    const { book, type, undo, value } = await openBook(await bookBytes(plan));
    type(b2, "24/33");
    await book.apply([{ kind: "draw", drawing: kpis }]);
    undo();
    expect(await value(1, 1)).toBe("22/33");
    expect(await value(0, 0, "KPI Progress")).toBe("Risk");
  });

  const stamped = aDrawing("KPI Progress", [["Risk", 0.77], [stamp]]);

  test("is not edited", async () => {
    const { book, type, told, value } = await openBook(await bookBytes(plan));
    await book.apply([{ kind: "draw", drawing: stamped }]);
    type({ row: 0, column: 0, sheet: "KPI Progress" }, "mine");
    expect(told).toEqual([expect.stringContaining("change the plan")]);
    expect(await value(0, 0, "KPI Progress")).toBe("Risk");
  });

  test("is the user's where it carries no stamp: a plan that was set up is written in at once", async () => {
    const { book, grid } = await openBook(await bookBytes(plan));
    await book.apply([{ kind: "draw", drawing: aDrawing("My plan", [["Action"], ["Risk"]]) }]);
    const model = grid.model();
    const sheetId = model.getters.getSheetIdByName("My plan") ?? "";
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 1, content: "Audit" });
    expect(model.getters.getEvaluatedCell({ sheetId, row: 1, col: 0 }).formattedValue).toBe("Audit");
  });

  test("gives a formula that reads from it its new result", async () => {
    const rows = [[{ formula: "'KPI Progress'!B1", result: 1 }]] as const;
    const { book, value } = await openBook(await bookBytes({ Plan: rows, "KPI Progress": [["Risk", 1]] }));
    await book.apply([{ kind: "draw", drawing: aDrawing("KPI Progress", [["Risk", 5]]) }]);
    expect(await value(0, 0)).toBe(5);
  });
});

test("what the pane writes shows in the grid", async () => {
  const { book, grid } = await openBook(await bookBytes(plan));
  const cells = [{ row: 1, column: 1, was: "22/33", becomes: "24/33" }];
  await book.apply([{ kind: "patch", sheet: "Plan", cells }]);
  await book.apply([{ kind: "append", sheet: "Plan", under: 2, rows: [["Valuation", 3]] }]);
  const shown = (row: number, col: number) =>
    grid.model().getters.getEvaluatedCell({ sheetId: "Plan", row, col }).value;
  expect([shown(1, 1), shown(3, 0), shown(3, 1)]).toEqual(["24/33", "Valuation", 3]);
});

test("saving marks what was saved", async () => {
  const { book, type } = await openBook(await bookBytes(plan));
  type(b2, "24/33");
  await book.bytes();
  expect(book.isEdited()).toBe(true);
  book.markSaved();
  expect(book.isEdited()).toBe(false);
});
