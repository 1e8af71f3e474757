import { addressOf, rangeAddress } from "../../../../src/sheets/cell-address";
import type { CellRange } from "../../../../src/sheets/sheet-snapshot";
import {
  type BookCell,
  type BookSheet,
  blankCell,
  cellAt,
  keyOf,
  overlap,
  standardHeight,
  standardWidth,
} from "./book";
import { areOpen, type Asked, eachCell, formatNode, applyStyle, styleAnswer } from "./cell-style";
import type { Node } from "./node";
import { conditionalFormats, dataValidation } from "./rule-nodes";
import { typedIn } from "./typed-in";
import { Refusal } from "./wire";

type Input = string | number | boolean | null;

/** A range of cells; null for all cells of the sheet. */
export function rangeNode(sheet: BookSheet, range: CellRange | null): Node {
  const ranges = range ? [range] : [];
  return {
    kind: "Range",
    sheet,
    head: () => ({ _ReferenceId: "" }),
    read: range ? reads(sheet, range) : {},
    write: {
      ...(range ? writes(sheet, range) : {}),
      RowHidden: () => delete sheet.frame["hiddenRows"],
      ColumnHidden: () => delete sheet.frame["hiddenColumns"],
    },
    parts: {
      Format: () => formatNode(sheet, ranges, !range),
      ConditionalFormats: () => conditionalFormats(sheet, range),
      DataValidation: () => dataValidation(sheet, range),
    },
    ask: {
      _ValidateArraySize: (rows: number, columns: number) => {
        if (range && (height(range) !== rows || width(range) !== columns))
          throw new Refusal("InvalidArgument", "Range.values");
      },
      GetMergedAreasOrNullObject: () => mergedAreas(sheet, range),
      GetIntersectionOrNullObject: (other: unknown) => {
        const met = range && intersection(range, rangeOf(other));
        return met && rangeNode(sheet, met);
      },
      GetRow: (index: number) =>
        rangeNode(sheet, range && { ...range, top: range.top + index, bottom: range.top + index }),
      GetBoundingRect: (other: unknown) => rangeNode(sheet, boundingRect(range, other)),
      GetCellProperties: ({ format = {}, hyperlink }: { format?: Asked; hyperlink?: boolean }) =>
        grid(range, (row, column) => {
          const cell = sheet.cells.get(keyOf(row, column)) ?? blankCell();
          return {
            format: styleAnswer(cell, format),
            ...(hyperlink ? { hyperlink: cell.style["hyperlink"] ?? {} } : {}),
          };
        }),
      GetColumnProperties: () =>
        list(range?.left, range?.right, (at) => ({
          columnHidden: isHidden(sheet, "hiddenColumns", at),
          format: { columnWidth: sheet.widths.get(at) ?? standardWidth },
        })),
      GetRowProperties: () =>
        list(range?.top, range?.bottom, (at) => ({
          rowHidden: isHidden(sheet, "hiddenRows", at),
          format: { rowHeight: sheet.heights.get(at) ?? standardHeight },
        })),
      Select: () => (sheet.frame["selected"] = range && rangeAddress(range)),
      _KeepReference: () => undefined,
    },
    act: methods(sheet, range),
    allows: (name) =>
      name === "NumberFormat"
        ? sheet.lock?.["allowFormatCells"] === true
        : ["Values", "Formulas"].includes(name) && areOpen(sheet, ranges),
  };
}

/** The frame keeps which are hidden as lists of places from 0. */
const isHidden = ({ frame }: BookSheet, name: "hiddenRows" | "hiddenColumns", at: number): boolean => {
  const hidden = frame[name];
  return Array.isArray(hidden) && hidden.includes(at);
};

function intersection(one: CellRange, other: CellRange): CellRange | null {
  const met = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return met.top <= met.bottom && met.left <= met.right ? met : null;
}

const height = ({ top, bottom }: CellRange): number => bottom - top + 1;
const width = ({ left, right }: CellRange): number => right - left + 1;

const list = <Item>(first = 0, last = -1, item: (at: number) => Item): Item[] =>
  Array.from({ length: last - first + 1 }, (_, index) => item(first + index));

const grid = <Item>(range: CellRange | null, item: (row: number, column: number) => Item): Item[][] =>
  list(range?.top, range?.bottom, (row) => list(range?.left, range?.right, (column) => item(row, column)));

function reads(sheet: BookSheet, range: CellRange): NonNullable<Node["read"]> {
  const cell = (row: number, column: number): BookCell => sheet.cells.get(keyOf(row, column)) ?? blankCell();
  return {
    RowIndex: () => range.top,
    ColumnIndex: () => range.left,
    RowCount: () => height(range),
    ColumnCount: () => width(range),
    Address: () => `${sheet.name}!${rangeAddress(range)}`,
    Values: () => grid(range, (row, column) => cell(row, column).value),
    Formulas: () => grid(range, (row, column) => cell(row, column).formula ?? cell(row, column).value),
    NumberFormat: () => grid(range, (row, column) => cell(row, column).format),
  };
}

function writes(sheet: BookSheet, range: CellRange): NonNullable<Node["write"]> {
  const spread = (rows: readonly (readonly Input[])[], put: (cell: BookCell, input: Input) => void): void => {
    if (rows.length !== height(range) || rows.some((row) => row.length !== width(range)))
      throw new Refusal("InvalidArgument", "Range.values");
    // As Excel does it: what is written over filtered rows lands in others.
    const astray = sheet.filter?.isFiltered && rows.length > 1 ? 1 : 0;
    eachCell(sheet, [range], (_, row, column) => {
      put(cellAt(sheet, row + astray, column), rows[row - range.top]?.[column - range.left] ?? null);
    });
  };
  const values = (rows: readonly (readonly Input[])[]): void => {
    // Only the first cell of a merge can hold something.
    const isHidden = (row: number, column: number): boolean =>
      sheet.merges.some(
        (m) =>
          row >= m.top &&
          row <= m.bottom &&
          column >= m.left &&
          column <= m.right &&
          (row > m.top || column > m.left),
      );
    spread(
      rows.map((row, r) => row.map((input, c) => (isHidden(range.top + r, range.left + c) ? null : input))),
      typedIn,
    );
    sheet.noteEdit();
    sheet.calculate();
  };
  return {
    Values: (rows: readonly (readonly Input[])[]) => values(rows),
    NumberFormat: (rows: readonly (readonly Input[])[]) =>
      spread(rows, (cell, format) => {
        if (typeof format === "string") cell.format = format;
      }),
    Formulas: (rows: readonly (readonly Input[])[]) => values(rows),
    Hyperlink: (link: object) => eachCell(sheet, [range], (cell) => (cell.style["hyperlink"] = link)),
  };
}

function methods(sheet: BookSheet, range: CellRange | null): NonNullable<Node["act"]> {
  const inside = (key: string): boolean => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    return (
      !range || (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right)
    );
  };
  return {
    Clear: (what: string) => {
      for (const [key, cell] of sheet.cells) {
        if (!inside(key)) continue;
        if (what === "Contents" || what === "All") {
          cell.value = "";
          delete cell.formula;
          delete cell.computes;
        }
        if (what === "Formats" || what === "All") Object.assign(cell, { format: "General", style: {} });
      }
    },
    Merge: () => {
      if (!range) throw new Refusal("InvalidArgument", "Range.merge");
      if (sheet.merges.some((other) => overlap(other, range)))
        throw new Refusal("MergedRangeConflict", "Range.merge");
      sheet.merges.push(range);
      eachCell(sheet, [range], (cell, row, column) => {
        if (row > range.top || column > range.left) cell.value = "";
      });
    },
    Unmerge: () => (sheet.merges = range ? sheet.merges.filter((other) => !overlap(other, range)) : []),
    CopyFrom: (source: unknown, what: string) => {
      // A bare address would be one of the active sheet, whichever that is.
      if (typeof source === "string") throw new Refusal("InvalidArgument", "Range.copyFrom");
      const from = rangeOf(source);
      if (what !== "Formats" || !from || !range) throw new Refusal("NotImplemented", "Range.copyFrom");
      eachCell(sheet, [range], (cell, row, column) => {
        const { format, style } = cellAt(sheet, from.top + ((row - range.top) % height(from)), column);
        Object.assign(cell, { format, style: { ...style } });
      });
    },
    SetCellProperties: (
      rows: readonly (readonly { format?: object; hyperlink?: { textToDisplay?: string } }[])[],
    ) => {
      if (range)
        eachCell(sheet, [range], (cell, row, column) =>
          setProperties(cell, rows[row - range.top]?.[column - range.left]),
        );
    },
    SetColumnProperties: (columns: readonly { format: { columnWidth: number } }[]) =>
      columns.forEach(({ format }, index) =>
        sheet.widths.set((range?.left ?? 0) + index, format.columnWidth),
      ),
    SetRowProperties: (rows: readonly { format?: { rowHeight: number } }[]) =>
      rows.forEach(({ format }, index) => {
        if (format) sheet.heights.set((range?.top ?? 0) + index, format.rowHeight);
      }),
  };
}

function setProperties(
  cell: BookCell,
  { format = {}, hyperlink }: { format?: object; hyperlink?: { textToDisplay?: string } } = {},
): void {
  applyStyle(cell, format);
  if (!hyperlink) return;
  cell.style["hyperlink"] = hyperlink;
  if (hyperlink.textToDisplay !== undefined) cell.value = hyperlink.textToDisplay;
}

function boundingRect(range: CellRange | null, other: unknown): CellRange | null {
  const { bottom, right } = rangeOf(other);
  return range && { ...range, bottom, right };
}

/** The extent of a range that came as an argument, read the way the wire does. */
function rangeOf(argument: unknown): CellRange {
  // An argument that is an object is a node.
  const { read } = argument as Node;
  const at = (name: string): number => Number(read?.[name]?.());
  const [top, left] = [at("RowIndex"), at("ColumnIndex")];
  return { top, left, bottom: top + at("RowCount") - 1, right: left + at("ColumnCount") - 1 };
}

function mergedAreas(sheet: BookSheet, range: CellRange | null): Node | null {
  // Excel tells only those whose first cell lies in the range.
  const met = sheet.merges.filter(
    ({ top, left }) => range && overlap({ top, left, bottom: top, right: left }, range),
  );
  return met.length === 0 ? null : areasNode(sheet, met);
}

/** Several ranges at once. */
export function areasNode(sheet: BookSheet, ranges: readonly CellRange[]): Node {
  return {
    kind: "RangeAreas",
    sheet,
    head: () => ({ _ReferenceId: "" }),
    parts: {
      Format: () => formatNode(sheet, ranges, false),
      Areas: () => ({ kind: "RangeCollection", items: () => ranges.map((range) => rangeNode(sheet, range)) }),
    },
    ask: { _KeepReference: () => undefined },
  };
}

/** "A1" of a place: for messages of tests. */
export const placeText = addressOf;
