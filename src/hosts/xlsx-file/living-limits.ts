import { addressOf, rangeAddress } from "../../sheets/cell-address";
import type { DrawnChart, SheetDrawing } from "../../sheets/sheet-drawing";
import type { CellRange } from "../../sheets/sheet-snapshot";
import { readFormula } from "./formula/read-formula";
import { limits } from "./limits";

/** Characters of a formula, and of a text inside of one. */
const longestFormula = 8_192;
const longestFormulaText = 255;
/** Breaks between pages of a sheet. */
const mostBreaks = 1_023;
/** Blank cells that are written only for their lock. */
const mostUnlocked = 500_000;

/**
 * Throws an Error, as for any programmer's mistake, where Excel would take what a drawing computes, shows in charts,
 * locks or breaks into pages for damage, or would leave it out.
 */
export function checkLiving(drawing: SheetDrawing): void {
  drawing.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      checkFormula(addressOf(row, column), cell.formula);
      if (isHeading(drawing, row, column))
        fail(`a formula as a table's heading in ${addressOf(row, column)}`);
    }),
  );
  for (const { range, formula } of drawing.conditions ?? []) {
    checkFormula(`the look of ${rangeAddress(range)}`, formula);
    checkRange("a look", range);
  }
  for (const { values, from } of drawing.choices ?? [])
    if (from)
      checkLine(`choices${values.length > 0 ? " beside those of their own" : ""}`, from.range, values);
  checkCharts(drawing.charts ?? []);
  checkUnlocked(drawing.unlocked ?? []);
  checkPages(drawing);
}

const fail = (text: string): never => {
  throw new Error(`Excel cannot hold ${text}`);
};

const isHeading = ({ table }: SheetDrawing, row: number, column: number): boolean =>
  table?.range.top === row && column >= table.range.left && column <= table.range.right;

function checkFormula(place: string, formula: string): void {
  if (formula.trim() === "" || formula.startsWith("=")) fail(`the formula of ${place}: "${formula}"`);
  if (formula.length > longestFormula) fail(`a formula of ${formula.length} characters in ${place}`);
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > longestFormulaText))
    fail(`a text of more than ${longestFormulaText} characters in the formula of ${place}`);
  const read = readFormula(formula);
  if (read.kind === "unread") fail(`the formula of ${place}: ${read.issue}`);
}

function checkRange(what: string, range: CellRange): void {
  const { top, left, bottom, right } = range;
  const isWhole = [top, left, bottom, right].every(Number.isInteger);
  const isInside = top >= 0 && left >= 0 && bottom < limits.rows && right < limits.columns;
  if (!isWhole || !isInside || top > bottom || left > right) fail(`${what} over ${JSON.stringify(range)}`);
}

/** One row or one column. */
function checkLine(what: string, range: CellRange, besides: readonly string[] = []): void {
  checkRange(what, range);
  if (besides.length > 0 || (range.top < range.bottom && range.left < range.right))
    fail(`${what} from ${rangeAddress(range)}`);
}

const sizeOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

function checkCharts(charts: readonly DrawnChart[]): void {
  const names = new Set<string>();
  for (const chart of charts) {
    const name = chart.name.trim().toLowerCase();
    if (name === "" || names.has(name)) fail(`two charts, or one without a name: "${chart.name}"`);
    names.add(name);
    checkChart(chart);
  }
}

const mostSeries = 255;
const mostPoints = 32_000;

function checkChart({ name, over, categories, series, values = {} }: DrawnChart): void {
  checkRange(`the chart "${name}"`, over);
  // The anchor names the cell behind the last one.
  checkRange(`the chart "${name}"`, { ...over, bottom: over.bottom + 1, right: over.right + 1 });
  checkLine(`the labels of "${name}"`, categories);
  if (series.length === 0 || series.length > mostSeries) fail(`"${name}" with ${series.length} series`);
  if (sizeOf(categories) > mostPoints) fail(`"${name}" with ${sizeOf(categories)} labels`);
  for (const one of series) {
    const { row, column } = one.name;
    checkRange(`a series' name in "${name}"`, { top: row, left: column, bottom: row, right: column });
    checkLine(`a series of "${name}"`, one.values);
    if (sizeOf(one.values) !== sizeOf(categories))
      fail(`${sizeOf(one.values)} values for ${sizeOf(categories)} labels in "${name}"`);
  }
  const { min = -Infinity, max = Infinity } = values;
  if (!(min < max)) fail(`"${name}" from ${min} to ${max}`);
}

function checkUnlocked(unlocked: readonly CellRange[]): void {
  for (const range of unlocked) checkRange("unlocked cells", range);
  const cells = unlocked.reduce((sum, range) => sum + sizeOf(range), 0);
  if (cells > mostUnlocked) fail(`${cells} unlocked cells`);
}

function checkPages({ print: { pagesTall, pageStarts = [] } }: SheetDrawing): void {
  if (pagesTall !== undefined && !(Number.isInteger(pagesTall) && pagesTall > 0))
    fail(`a print of ${pagesTall} pages`);
  const isOrdered = pageStarts.every(
    (row, index) => Number.isInteger(row) && row > (pageStarts[index - 1] ?? 0) && row < limits.rows,
  );
  if (!isOrdered || pageStarts.length > mostBreaks || (pagesTall !== undefined && pageStarts.length > 0))
    fail(`pages that begin at the rows ${pageStarts.join(", ")}`);
}
