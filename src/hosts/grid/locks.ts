import type { CellRange } from "../../sheets/sheet-snapshot";
import type { CellPosition, Command, GridModel } from "./engine";
import { headingLock, headingRefusal, type HeadingRules } from "./heading-locks";
import { isPaste, refusalOf, sentences } from "./refusals";
import { type TouchedZone, touchedZones } from "./touched-zones";
import type { TypedCell } from "./type-cells";
import { readFormula } from "../xlsx-file/formula/read-formula";
import { sameSheetName } from "../xlsx-file/sheet-limits";
import { ownFunctions } from "./own-functions";
import { withExcelErrors } from "./excel-errors";

/** Sentences for sheets that may be read and not edited. */
export const lockedSheet = {
  ours: "RSP Tracker draws this sheet: change the plan or its data instead, then refresh.",
  form: "RSP Tracker writes this cell. Of this sheet only the cells that take answers are open.",
  protected:
    "This sheet is protected. Unprotect it in Excel (Review, Unprotect Sheet), save it and open it again.",
  unreadable:
    "This workbook is shown as values only, because its formatting could not be read. Edit it in Excel.",
} as const;

/** What may not be edited. It may grow while the workbook is open. */
export interface Locks {
  /** The sentence by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The sentence by the cell's key, see `cellKey`. */
  readonly cells: ReadonlyMap<string, string>;
  /** Cells of locked sheets that are open all the same, by the sheet's name. */
  readonly open: ReadonlyMap<string, readonly CellRange[]>;
  readonly headings: HeadingRules;
}

/** "Plan!4,2": sheet, row and column, counted from 0. */
export const cellKey = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

export const keyAt = ({ getters }: Pick<GridModel, "getters">, { sheetId, row, col }: CellPosition): string =>
  cellKey(getters.getSheetName(sheetId), row, col);

/** The sentence that refuses a command in this model, or undefined where it may go on. */
export function refusalIn(model: GridModel, locks: Locks, command: Command): string | undefined {
  const general = refusalOf(command);
  if (general !== undefined) return general;
  if (command.type === "UPDATE_CELL") {
    const { sheetId, row, col, content = "" } = command;
    return refusalOfCells(model, locks, [{ sheetId, row, col, content }]);
  }
  const touched = touchedZones(command, model);
  const locked = lockedSheetIn(model, locks, touched) ?? lockedCell(model, locks.cells, touched);
  if (locked !== undefined) return locked;
  // Pasting is done by us, with every cell that it reaches looked at then.
  return isPaste(command) ? sentences.pasted : headingLock(model, touched);
}

/** The sentence that refuses to type into these cells, all at once. */
export function refusalOfCells(
  model: GridModel,
  locks: Locks,
  cells: readonly TypedCell[],
): string | undefined {
  const touched = cells.map(({ sheetId, row, col }) => ({
    sheetId,
    zone: { top: row, bottom: row, left: col, right: col },
  }));
  const { getters } = model;
  const sheets = getters.getSheetIds().map((sheetId) => getters.getSheetName(sheetId));
  return (
    lockedSheetIn(model, locks, touched) ??
    firstOf(cells, (cell) => locks.cells.get(keyAt(model, cell))) ??
    headingRefusal(model, locks.headings, cells) ??
    firstOf(cells, ({ content }) => formulaRefusal(content, sheets))
  );
}

function firstOf<Item>(
  items: readonly Item[],
  sentenceOf: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const sentence = sentenceOf(item);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

function lockedSheetIn(
  model: GridModel,
  { sheets, open }: Locks,
  touched: readonly TouchedZone[],
): string | undefined {
  for (const { sheetId, zone } of touched) {
    const name = model.getters.getSheetName(sheetId);
    const sentence = sheets.get(name);
    if (sentence !== undefined && !open.get(name)?.some((range) => holds(range, zone))) return sentence;
  }
  return undefined;
}

const holds = (range: CellRange, { top, left, bottom, right }: CellRange): boolean =>
  range.top <= top && range.left <= left && range.bottom >= bottom && range.right >= right;

// There are far fewer such cells than cells in a selected column.
function lockedCell(
  model: GridModel,
  cells: ReadonlyMap<string, string>,
  touched: readonly TouchedZone[],
): string | undefined {
  if (touched.length === 0 || cells.size === 0) return undefined;
  const zones = touched.map(({ sheetId, zone }) => ({ sheet: model.getters.getSheetName(sheetId), zone }));
  for (const [key, sentence] of cells) {
    const [row = -1, column = -1] = key
      .slice(key.lastIndexOf("!") + 1)
      .split(",")
      .map(Number);
    const isTouched = zones.some(
      ({ sheet, zone }) =>
        key === cellKey(sheet, row, column) &&
        row >= zone.top &&
        row <= zone.bottom &&
        column >= zone.left &&
        column <= zone.right,
    );
    if (isTouched) return sentence;
  }
  return undefined;
}

/** The sentence that refuses a content that is a formula which Excel cannot read, or reads otherwise than the grid; undefined for all else. */
function formulaRefusal(content: string, sheets: readonly string[]): string | undefined {
  if (!content.startsWith("=")) return undefined;
  const read = readFormula(withExcelErrors(content.slice(1)));
  if (read.kind === "unread")
    return `Excel cannot read this formula: ${read.issue}. Correct it, or type an apostrophe (') before it to keep it as a text.`;
  // Excel takes the minus first, the grid the power.
  if (read.hasSignedPower)
    return "Excel takes a minus before a power, so that -2^2 is 4 there and -4 here. Put brackets where they are meant: -(2^2) or (-2)^2.";
  const own = read.functions.find((name) => ownFunctions.has(name));
  if (own !== undefined)
    return `Excel has no function ${own}. Use one that it has, or type an apostrophe (') before the formula to keep it as a text.`;
  if (read.givesSeveral)
    return "This formula gives several values, and a file keeps one in each cell. Let it give one, as SUM or INDEX do, or type a formula into each cell.";
  const missing = read.sheets.find((name) => !sheets.some((sheet) => sameSheetName(sheet, name)));
  return missing === undefined
    ? undefined
    : `There is no sheet “${missing}” for this formula to read. Correct its name.`;
}
