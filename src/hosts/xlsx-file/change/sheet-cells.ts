import type { CellValue } from "../../../sheets/sheet-snapshot";
import { readCellTag, type CellTag } from "../read/cell-tag";
import type { CellContext } from "../read/cell-value";
import { readCell } from "../read/read-rows";
import { childOf, parseXml, type XmlElement } from "../xml/element-tree";
import { isTag, nextTag, skipElement, tagScanner } from "../xml/tag-scanner";
import type { RowPlace, SheetLayout } from "./sheet-layout";

/** A cell as it stands in its sheet's text. */
export interface CellPlace {
  /** Counts from 0. */
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly end: number;
}

/** The cells of a sheet's text, looked up row by row. */
export interface SheetCells {
  row(row: number): RowPlace | undefined;
  /** In the order of the text; none where there is no such row. */
  inRow(row: number): readonly CellPlace[];
  at(row: number, column: number): CellPlace | undefined;
}

export function sheetCells({ text, rows }: SheetLayout): SheetCells {
  const places = new Map(rows.map((place) => [place.row, place]));
  const known = new Map<number, readonly CellPlace[]>();
  const inRow = (row: number): readonly CellPlace[] => {
    const place = places.get(row);
    const cells = known.get(row) ?? (place ? cellsOf(text, place) : []);
    known.set(row, cells);
    return cells;
  };
  return {
    row: (row) => places.get(row),
    inRow,
    at: (row, column) => inRow(row).find((cell) => cell.column === column),
  };
}

function cellsOf(text: string, row: RowPlace): readonly CellPlace[] {
  const scanner = tagScanner(text);
  const tag: CellTag = { column: -1, style: 0, type: "" };
  const cells: CellPlace[] = [];
  scanner.at = row.openEnd;
  while (nextTag(scanner) && scanner.start < row.closeStart) {
    if (!isTag(scanner, "c")) continue;
    readCellTag(scanner, tag);
    const { start } = scanner;
    skipElement(scanner);
    const column = tag.column < 0 ? (cells.at(-1)?.column ?? -1) + 1 : tag.column;
    cells.push({ column, style: tag.style, start, end: scanner.at });
  }
  return cells;
}

/** What a cell holds. */
export function valueIn({ text }: SheetLayout, { start, end }: CellPlace, context: CellContext): CellValue {
  const scanner = tagScanner(text.slice(start, end));
  const tag: CellTag = { column: -1, style: 0, type: "" };
  nextTag(scanner);
  readCellTag(scanner, tag);
  return scanner.kind === "open" ? readCell(scanner, tag, context) : null;
}

/** A cell's formula. */
export interface FormulaXml {
  readonly element: XmlElement;
  /** The element to the letter. */
  readonly xml: string;
  /** What says that a formula spills over as many cells as it needs. */
  readonly metadata?: string;
}

/** The formula of a cell, where it has one. */
export function formulaIn({ text }: SheetLayout, { start, end }: CellPlace): FormulaXml | undefined {
  const xml = text.slice(start, end);
  const cell = parseXml(xml);
  const element = childOf(cell, "f");
  if (!element) return undefined;
  const metadata = cell.attributes.get("cm");
  return {
    element,
    xml: xml.slice(element.start, element.end),
    ...(metadata === undefined ? {} : { metadata }),
  };
}
