import { checkDrawing } from "../../../src/hosts/xlsx-file/sheet-limits";
import type { DrawnChart, SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";
import { aLivingDrawing, livingParts } from "../../contracts/a-living-drawing";

const range = { top: 0, left: 0, bottom: 0, right: 0 };
const [chart] = livingParts.charts ?? [];

const withChart = (rest: Partial<DrawnChart>): Partial<SheetDrawing> => ({
  charts: chart ? [{ ...chart, ...rest }] : [],
});

const series = chart?.series ?? [];

const withPrint = (rest: Partial<SheetDrawing["print"]>): Partial<SheetDrawing> => ({
  print: { ...aDrawing("").print, ...rest },
});

const condition = (formula: string) => ({ range, formula, style: { bold: true } });

test("a living drawing is one that Excel takes", () => {
  expect(() => checkDrawing(aLivingDrawing())).not.toThrow();
  expect(() => checkDrawing(aLivingDrawing(withPrint({ pagesTall: 1 })))).not.toThrow();
});

test.each<[string, Partial<SheetDrawing>]>([
  ["two charts of one name", { charts: chart ? [chart, { ...chart, name: chart.name.toUpperCase() }] : [] }],
  ["a chart without a name", withChart({ name: " " })],
  ["a chart that leaves the sheet", withChart({ over: { top: 0, left: 0, bottom: 3, right: 16_383 } })],
  ["a chart over nothing", withChart({ over: { top: 5, left: 5, bottom: 4, right: 5 } })],
  ["labels in a block", withChart({ categories: { top: 2, left: 0, bottom: 3, right: 1 } })],
  ["labels above the sheet", withChart({ categories: { top: -1, left: 0, bottom: 0, right: 0 } })],
  ["fewer labels than values", withChart({ categories: { top: 2, left: 0, bottom: 2, right: 0 } })],
  ["a chart without series", withChart({ series: [] })],
  [
    "a series' name off the sheet",
    withChart({ series: series.map((one) => ({ ...one, name: { row: 0, column: -1 } })) }),
  ],
  ["an axis upside down", withChart({ values: { min: 5, max: 5 } })],
  ["a look without a formula", { conditions: [condition(" ")] }],
  ["a look whose formula has its sign", { conditions: [condition("=A1")] }],
  ["a look with a long text", { conditions: [condition(`A1="${"x".repeat(256)}"`)] }],
  ["a look off the sheet", { conditions: [{ ...condition("A1"), range: { ...range, right: 16_384 } }] }],
  [
    "choices from a block",
    { choices: [{ range, values: [], from: { sheet: "A", range: { ...range, bottom: 1, right: 1 } } }] },
  ],
  ["choices from two places", { choices: [{ range, values: ["a"], from: { sheet: "A", range } }] }],
  ["unlocked cells without end", { unlocked: [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }] }],
  ["unlocked cells off the sheet", { unlocked: [{ ...range, bottom: 1_048_576 }] }],
  [
    "a formula as a table's heading",
    { table: { name: "T", range: { top: 4, left: 0, bottom: 6, right: 2 } } },
  ],
  ["no pages at all", withPrint({ pagesTall: 0 })],
  ["page breaks on a print of one page", withPrint({ pagesTall: 1, pageStarts: [3] })],
  ["page breaks out of order", withPrint({ pageStarts: [6, 3] })],
  ["a page that begins above the first row", withPrint({ pageStarts: [0] })],
  [
    "more breaks than a sheet holds",
    withPrint({ pageStarts: Array.from({ length: 1_024 }, (_, row) => row + 1) }),
  ],
])("%s: a programmer's mistake", (_, rest) => {
  expect(() => checkDrawing(aLivingDrawing(rest))).toThrow("Excel cannot hold");
});

test.each([
  ["too long", `A1${"+A1".repeat(2_731)}`],
  ["empty", ""],
  ["with its sign", "=1"],
  ["with a text too long", `"${"x".repeat(256)}"`],
])("a formula that is %s: a programmer's mistake", (_, formula) => {
  expect(() => checkDrawing(aDrawing("B", [[{ value: 1, formula }]]))).toThrow(/Excel cannot hold .*A1/);
});

test("the longest formula and the longest text in one are fine", () => {
  const longest = `A1${"+A1".repeat(2_730)}`;
  expect(longest).toHaveLength(8_192);
  for (const formula of [longest, `"${'""'.repeat(255)}"`])
    expect(() => checkDrawing(aDrawing("B", [[{ value: 1, formula }]]))).not.toThrow();
});
