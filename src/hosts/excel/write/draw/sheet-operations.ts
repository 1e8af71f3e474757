import type { ConditionalStyle, DrawnCell, SheetDrawing } from "../../../../sheets/sheet-drawing";
import { addressOf, rangeAddress } from "../../../../sheets/cell-address";
import { absoluteRange, quotedSheet } from "../../../xlsx-file/draw/sheet-reference";
import type { NewerCalls } from "../../newer-calls";
import type { OptionalFeature } from "../optional-feature";
import { callBytes, type Operation, operation } from "../operation";
import { chartOperations } from "./chart-operations";
import { lockOperations } from "./lock-operations";
import { pageOperations } from "./page-operations";

/** Merges: after the values, because merging keeps the first cell's. */
export const mergeOperations = (sheet: Excel.Worksheet, { merges }: SheetDrawing): readonly Operation[] =>
  merges
    .map(rangeAddress)
    .filter((address) => address.includes(":"))
    .map((address) => operation(callBytes, () => sheet.getRange(address).untrack().merge()));

/** A table or a filter, the tab's colour, no grid lines. */
export function frameOperations(
  sheet: Excel.Worksheet,
  { filter, table, tabColour }: SheetDrawing,
  tableNames: readonly string[],
): readonly Operation[] {
  return [
    ...(table ? [operation(4 * callBytes, () => addTable(sheet, table, tableNames))] : []),
    // A table brings a filter of its own.
    ...(filter && !table ? [operation(callBytes, () => sheet.autoFilter.apply(rangeAddress(filter)))] : []),
    operation(2 * callBytes, () => {
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

/** Operations of the parts that a sheet is right without, by what they are; the lock is the last, or nothing else could be. */
export function optionalOperations(
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  newer: NewerCalls,
): readonly (readonly [OptionalFeature, readonly Operation[]])[] {
  return [
    ["links", linkOperations(sheet, drawing)],
    // In one list with the bars, which an Excel that refuses the one refuses, too.
    ["rules", [...barOperations(sheet, drawing), ...conditionOperations(sheet, drawing)]],
    ["choices", choiceOperations(sheet, drawing)],
    ["notes", newer.hasNotes ? noteOperations(sheet, drawing, newer) : []],
    ["freeze", freezeOperations(sheet, drawing)],
    ["charts", chartOperations(sheet, drawing)],
    ["page", pageOperations(sheet, drawing)],
    ["lock", lockOperations(sheet, drawing)],
  ];
}

const choiceOperations = (sheet: Excel.Worksheet, { choices = [] }: SheetDrawing): readonly Operation[] =>
  choices.map(({ range, values, from }) =>
    operation(4 * callBytes, () => {
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

function freezeOperations(sheet: Excel.Worksheet, { freeze }: SheetDrawing): readonly Operation[] {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows + columns === 0) return [];
  if (rows === 0) return [operation(callBytes, () => sheet.freezePanes.freezeColumns(columns))];
  if (columns === 0) return [operation(callBytes, () => sheet.freezePanes.freezeRows(rows))];
  const corner = `A1:${addressOf(rows - 1, columns - 1)}`;
  return [operation(callBytes, () => sheet.freezePanes.freezeAt(corner))];
}

const noteOperations = (
  sheet: Excel.Worksheet,
  { rows }: SheetDrawing,
  newer: NewerCalls,
): readonly Operation[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const note = cell?.note;
      if (!note) return [];
      return [
        operation(callBytes + 3 * note.length, () => newer.addNote(sheet, addressOf(row, column), note)),
      ];
    }),
  );

/** Links of one column that stand one under the other go in one call; a call for each would be seven times the bytes. */
function linkOperations(sheet: Excel.Worksheet, { rows }: SheetDrawing): readonly Operation[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => linksInColumn(sheet, rows, column)).flat();
}

const linksPerCall = 500;

function linksInColumn(
  sheet: Excel.Worksheet,
  rows: SheetDrawing["rows"],
  column: number,
): readonly Operation[] {
  const operations: Operation[] = [];
  let run: Excel.SettableCellProperties[][] = [];
  const close = (end: number): void => {
    const own = run;
    run = [];
    if (own.length === 0) return;
    const queue = (): void =>
      void sheet
        .getRangeByIndexes(end - own.length, column, own.length, 1)
        .untrack()
        .setCellProperties(own);
    operations.push(operation(callBytes + JSON.stringify(own).length, queue));
  };
  rows.forEach(({ cells }, row) => {
    const cell = cells[column];
    const hyperlink = cell === null || cell === undefined ? undefined : linkOf(cell);
    if (hyperlink === undefined || run.length === linksPerCall) close(row);
    if (hyperlink !== undefined) run.push([{ hyperlink }]);
  });
  close(rows.length);
  return operations;
}

function linkOf({ link, file, value }: DrawnCell): Excel.RangeHyperlink | undefined {
  const shown = typeof value === "string" ? { textToDisplay: value } : {};
  if (file !== undefined) return { address: file, ...shown };
  return link && { documentReference: `${quotedSheet(link.sheet)}!${link.address}`, ...shown };
}

/** Looks that follow the cells, the least urgent first: Excel puts each new one before those that are there. */
const conditionOperations = (
  sheet: Excel.Worksheet,
  { conditions = [] }: SheetDrawing,
): readonly Operation[] =>
  [...conditions]
    .reverse()
    .map((condition) =>
      operation(7 * callBytes + 3 * condition.formula.length, () => addCondition(sheet, condition)),
    );

/** Excel reads the formula as written for the first cell of the range that the rule is added to. */
function addCondition(sheet: Excel.Worksheet, { range, formula, style }: ConditionalStyle): void {
  const { custom } = sheet.getRange(rangeAddress(range)).untrack().conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.colour !== undefined) custom.format.font.color = style.colour;
  if (style.bold) custom.format.font.bold = true;
}

/** Bars inside the cells of a range. */
const barOperations = (sheet: Excel.Worksheet, { dataBars }: SheetDrawing): readonly Operation[] =>
  dataBars.map(({ range, min, max, colour }) =>
    operation(6 * callBytes, () => {
      const bars = sheet.getRange(rangeAddress(range)).untrack().conditionalFormats.add("DataBar").dataBar;
      bars.positiveFormat.fillColor = colour;
      bars.positiveFormat.gradientFill = false;
      bars.lowerBoundRule = { type: "Number", formula: String(min) };
      bars.upperBoundRule = { type: "Number", formula: String(max) };
    }),
  );
