import { annualReportName, annualReportSheet } from "../../../src/sheets/annual-report/annual-report-sheet";
import { pageStarts } from "../../../src/sheets/annual-report/annual-report-sheet";
import { ownedSheets } from "../../../src/sheets/kpi/owned-sheets";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { annualReportOf } from "../../../src/usecases/drawing/annual-report";
import { publishedPicture } from "../../usecases/published-year";

const report = annualReportOf(publishedPicture());
const drawing = annualReportSheet(report);
const textsOf = drawing.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

test("every table has its caption, its headings under it, and as many cells a row as headings", () => {
  for (const { number, caption, columns } of report.tables) {
    const at = textsOf.findIndex(([first]) => first === `Table ${number}. ${caption}`);
    expect(at).toBeGreaterThan(0);
    expect(textsOf[at + 1]).toEqual(columns.map(({ heading }) => heading));
    expect(drawing.rows[at + 2]?.cells).toHaveLength(columns.length);
  }
});

test("numbers are numbers, with the places that the office prints", () => {
  const cells =
    drawing.rows.find(({ cells: [first] }) => first?.value === "Regional and sub-regional")?.cells ?? [];
  expect(cells.slice(2).map((cell) => cell?.value)).toEqual([11, 315, 315 / 11, expect.closeTo(4.76, 10)]);
  expect(cells.slice(2).map((cell) => cell?.style?.numberFormat)).toEqual([
    undefined,
    undefined,
    "0.0",
    "0.00",
  ]);
});

test("merges stay within the sheet, overlap nowhere, and page starts are rows of captions", () => {
  const rows = new Set(drawing.merges.map(({ top }) => top));
  expect(rows.size).toBe(drawing.merges.length);
  for (const { top, bottom, right } of drawing.merges) {
    expect(top).toBe(bottom);
    expect(right).toBeLessThan(drawing.columnWidths.length);
  }
  const starts = drawing.print.pageStarts ?? [];
  expect(starts.length).toBeGreaterThan(3);
  for (const row of starts) expect(String(textsOf[row]?.[0])).toMatch(/^Table \d+\. /);
});

test("the sheet is known as the product's own once it is drawn", async () => {
  const workbook = memoryWorkbook([]);
  await workbook.apply([{ kind: "draw", drawing }]);
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name }) => name)).toEqual([annualReportName]);
  expect(sheets.every(ownedSheets.isOurs)).toBe(true);
});

test("a table that fits on a page is not torn, and the first one never begins a new page", () => {
  const tables = [
    { first: 4, heights: [300] },
    { first: 5, heights: [300] },
    { first: 6, heights: [100] },
  ];
  expect(pageStarts(tables, 100, 70)).toEqual([5]);
  expect(pageStarts([{ first: 4, heights: [5000] }], 100, 70)).toEqual([]);
});
