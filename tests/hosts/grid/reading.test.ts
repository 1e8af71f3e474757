import ExcelJS from "exceljs";
import { richWorkbook } from "../../fixtures/rich-workbook";
import { cellParts, zipped } from "../xlsx-file/hand-made";
import { openBook } from "./a-book";

test("a package that the grid's reader cannot read is shown as values, and not edited", async () => {
  const bytes = zipped(cellParts('<c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Risk</t></is></c>'));
  const { grid, type, told, book } = await openBook(bytes);
  const shown = (col: number) => grid.model().getters.getEvaluatedCell({ sheetId: "A", row: 0, col }).value;
  expect([shown(0), shown(1)]).toEqual([1, "Risk"]);
  type({ row: 0, column: 0 }, "2");
  expect(told).toEqual([expect.stringContaining("values only")]);
  expect(await book.bytes()).toBe(bytes);
});

/** What the grid shows of one sheet that was made by hand. */
async function shownSheet(make: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  make(workbook.addWorksheet("Plan"), workbook);
  const opened = await openBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return { ...opened, getters: opened.grid.model().getters };
}

test("of several rules on the same cells all are read, the most urgent first, with their fills", async () => {
  const rule = (text: string, colour: string, priority: number): ExcelJS.ConditionalFormattingRule => ({
    type: "cellIs",
    operator: "equal",
    formulae: [`"${text}"`],
    priority,
    style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: colour } } },
  });
  const { getters } = await shownSheet((sheet) => {
    sheet.addRow(["Late"]);
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [rule("Done", "FFC6EFCE", 2), rule("Late", "FFFFC7CE", 1)],
    });
  });
  const rules = getters.getConditionalFormats("Plan").map(({ rule }) => rule);
  expect(rules).toMatchObject([{ style: { fillColor: "#FFC7CE" } }, { style: { fillColor: "#C6EFCE" } }]);
  expect(getters.getCellComputedStyle({ sheetId: "Plan", row: 0, col: 0 })).toMatchObject({
    fillColor: "#FFC7CE",
  });
});

test("a formula finds the cells that a name stands for", async () => {
  const { getters } = await shownSheet((sheet, workbook) => {
    sheet.addRow([1, 2, { formula: "SUM(Figures)", result: 3 }]);
    workbook.definedNames.add("Plan!$A$1:$B$1", "Figures");
  });
  expect(getters.getEvaluatedCell({ sheetId: "Plan", row: 0, col: 2 }).value).toBe(3);
});

test("a row is as high as the file says, and where it says nothing as its text", async () => {
  const { getters } = await shownSheet((sheet) => {
    sheet.addRow(["large"]).font = { size: 30 };
    sheet.addRow(["given"]).height = 60;
  });
  expect([0, 1].map((row) => getters.getUserRowSize("Plan", row))).toEqual([undefined, 80]);
});

test("one cell of a formula that fills several is not written over", async () => {
  const { type, told, value } = await shownSheet((sheet) => {
    sheet.addRows([[1], [2], [3]]);
    sheet.fillFormula("B1:B3", "A1*2", [2, 4, 6]);
  });
  type({ row: 0, column: 1 }, "9");
  expect(told).toEqual([expect.stringContaining("fills several cells")]);
  expect(await value(0, 1)).toBe(2);
});

test("tabs stand in the workbook's order, whatever their parts are called", async () => {
  const workbook = new ExcelJS.Workbook();
  for (const name of ["Second", "First"]) workbook.addWorksheet(name).addRow([name]);
  // exceljs writes tabs in this order, and parts in the order they were added.
  (workbook.getWorksheet("First") as ExcelJS.Worksheet & { orderNo: number }).orderNo = 0;
  const { grid } = await openBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { getters } = grid.model();
  expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).toEqual(["First", "Second"]);
});

test("a workbook with about everything in it opens with its looks, and is saved as it was", async () => {
  const bytes = await richWorkbook();
  const { book, told } = await openBook(bytes);
  expect(await book.bytes()).toBe(bytes);
  expect(told).toEqual([]);
});
