import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { addressOf, rangeAddress } from "../../../sheets/cell-address";
import { absoluteRange, quotedSheet } from "../../xlsx-file/draw/sheet-reference";
import type { NewerCalls } from "../newer-calls";
import { chartStrokes } from "./chart-strokes";
import { barStrokes, conditionStrokes } from "./condition-strokes";
import type { Luxury } from "./luxury";
import { lockStrokes } from "./lock-strokes";
import { pageStrokes } from "./page-strokes";
import { callBytes, type Stroke, stroke } from "./stroke";

/** Merges: after the values, because merging keeps the first cell's. */
export const mergeStrokes = (sheet: Excel.Worksheet, { merges }: SheetDrawing): readonly Stroke[] =>
  merges
    .map(rangeAddress)
    .filter((address) => address.includes(":"))
    .map((address) => stroke(callBytes, () => sheet.getRange(address).untrack().merge()));

/** A table or a filter, the tab's colour, no grid lines. */
export function frameStrokes(
  sheet: Excel.Worksheet,
  { filter, table, tabColour }: SheetDrawing,
  tableNames: readonly string[],
): readonly Stroke[] {
  return [
    ...(table ? [stroke(4 * callBytes, () => addTable(sheet, table, tableNames))] : []),
    // A table brings a filter of its own.
    ...(filter && !table ? [stroke(callBytes, () => sheet.autoFilter.apply(rangeAddress(filter)))] : []),
    stroke(2 * callBytes, () => {
      sheet.showGridlines = false;
      sheet.tabColor = tabColour ?? "";
    }),
  ];
}

function addTable(
  sheet: Excel.Worksheet,
  { name, range }: NonNullable<SheetDrawing["table"]>,
  taken: readonly string[],
): void {
  const table = sheet.tables.add(rangeAddress(range), true);
  table.name = freeName(name, taken);
  table.style = "TableStyleLight1";
}

/** Excel wants every table of a workbook to have a name of its own, whatever the capitals. */
function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let number = 1;
  let free = name;
  while (used.has(free.toLowerCase())) free = `${name}_${(number += 1)}`;
  return free;
}

/** Strokes of the parts that a sheet is right without, by what they are; the lock is the last, or nothing else could be. */
export function luxuryStrokes(
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  newer: NewerCalls,
): readonly (readonly [Luxury, readonly Stroke[]])[] {
  return [
    ["links", linkStrokes(sheet, drawing)],
    // In one list with the bars, which an Excel that refuses the one refuses, too.
    ["rules", [...barStrokes(sheet, drawing), ...conditionStrokes(sheet, drawing)]],
    ["choices", choiceStrokes(sheet, drawing)],
    ["notes", newer.hasNotes ? noteStrokes(sheet, drawing, newer) : []],
    ["freeze", freezeStrokes(sheet, drawing)],
    ["charts", chartStrokes(sheet, drawing)],
    ["page", pageStrokes(sheet, drawing)],
    ["lock", lockStrokes(sheet, drawing)],
  ];
}

const choiceStrokes = (sheet: Excel.Worksheet, { choices = [] }: SheetDrawing): readonly Stroke[] =>
  choices.map(({ range, values, from }) =>
    stroke(4 * callBytes, () => {
      const { dataValidation } = sheet.getRange(rangeAddress(range)).untrack();
      dataValidation.rule = {
        list: {
          inCellDropDown: true,
          source: from ? `=${absoluteRange(from.sheet, from.range)}` : values.join(","),
        },
      };
      // A person may still type something else.
      dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
    }),
  );

function freezeStrokes(sheet: Excel.Worksheet, { freeze }: SheetDrawing): readonly Stroke[] {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows + columns === 0) return [];
  if (rows === 0) return [stroke(callBytes, () => sheet.freezePanes.freezeColumns(columns))];
  if (columns === 0) return [stroke(callBytes, () => sheet.freezePanes.freezeRows(rows))];
  const corner = `A1:${addressOf(rows - 1, columns - 1)}`;
  return [stroke(callBytes, () => sheet.freezePanes.freezeAt(corner))];
}

const noteStrokes = (sheet: Excel.Worksheet, { rows }: SheetDrawing, newer: NewerCalls): readonly Stroke[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const note = cell?.note;
      if (!note) return [];
      return [stroke(callBytes + 3 * note.length, () => newer.addNote(sheet, addressOf(row, column), note))];
    }),
  );

/** Links of one column that stand one under the other go in one call; a call for each would be seven times the bytes. */
function linkStrokes(sheet: Excel.Worksheet, { rows }: SheetDrawing): readonly Stroke[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => linksInColumn(sheet, rows, column)).flat();
}

const linksPerCall = 500;

function linksInColumn(
  sheet: Excel.Worksheet,
  rows: SheetDrawing["rows"],
  column: number,
): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let run: Excel.SettableCellProperties[][] = [];
  const close = (end: number): void => {
    const own = run;
    run = [];
    if (own.length === 0) return;
    const paint = (): void =>
      void sheet
        .getRangeByIndexes(end - own.length, column, own.length, 1)
        .untrack()
        .setCellProperties(own);
    strokes.push(stroke(callBytes + JSON.stringify(own).length, paint));
  };
  rows.forEach(({ cells }, row) => {
    const cell = cells[column];
    if (!cell?.link || run.length === linksPerCall) close(row);
    if (cell?.link) run.push([{ hyperlink: linkOf(cell.link, cell.value) }]);
  });
  close(rows.length);
  return strokes;
}

const linkOf = (
  { sheet, address }: { readonly sheet: string; readonly address: string },
  value: unknown,
): Excel.RangeHyperlink => ({
  documentReference: `${quotedSheet(sheet)}!${address}`,
  ...(typeof value === "string" ? { textToDisplay: value } : {}),
});
