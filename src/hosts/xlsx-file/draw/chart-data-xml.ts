import type { DrawnCell, DrawnRow } from "../../../sheets/sheet-drawing";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { serialOfDate, type DateSystem } from "../../../domain/shared/serial-date";
import { escapeCellText } from "../xml/xml-text";
import { dateFormat } from "./cell-xml";
import { absoluteCell, absoluteRange } from "./sheet-reference";

/** The drawing that a chart looks at. */
export interface ChartSource {
  readonly sheet: string;
  readonly rows: readonly DrawnRow[];
  readonly dateSystem: DateSystem;
}

/** <c:tx>: a series' name, by its cell and as the drawing knows it. */
export function nameXml(
  { sheet, rows }: ChartSource,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const words = textOf(rows[row]?.cells[column]);
  return `<c:tx>${textsXml(absoluteCell(sheet, row, column), [words])}</c:tx>`;
}

/** <c:cat>: labels; numbers and days only where all of them are such. */
export function categoriesXml(source: ChartSource, range: CellRange): string {
  const cells = cellsIn(source.rows, range);
  const isNumeric = cells.every((cell) => numberOf(cell, source.dateSystem) !== undefined);
  const place = absoluteRange(source.sheet, range);
  const inside = isNumeric ? numbersXml(place, cells, source.dateSystem) : textsXml(place, cells.map(textOf));
  return `<c:cat>${inside}</c:cat>`;
}

/** <c:val>: what a series shows. A cell without a number is a gap. */
export const valuesXml = (source: ChartSource, range: CellRange): string =>
  `<c:val>${numbersXml(absoluteRange(source.sheet, range), cellsIn(source.rows, range), source.dateSystem)}</c:val>`;

type Cell = DrawnCell | null | undefined;

function cellsIn(rows: readonly DrawnRow[], { top, left, bottom, right }: CellRange): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(rows[row]?.cells[column]);
  return cells;
}

function textOf(cell: Cell): string {
  const value = cell?.value ?? "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.date : String(value);
}

function numberOf(cell: Cell, system: DateSystem): number | undefined {
  const value = cell?.value ?? "";
  if (typeof value === "number") return value;
  return typeof value === "object" ? serialOfDate(value.date, system) : undefined;
}

function textsXml(place: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => (text === "" ? "" : pointXml(index, escapeCellText(text))));
  return `<c:strRef><c:f>${escapeCellText(place)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbersXml(place: string, cells: readonly Cell[], system: DateSystem): string {
  const points = cells.map((cell, index) => {
    const value = numberOf(cell, system);
    return value === undefined ? "" : pointXml(index, String(value));
  });
  return [
    `<c:numRef><c:f>${escapeCellText(place)}</c:f><c:numCache><c:formatCode>${escapeCellText(formatOf(cells))}</c:formatCode>`,
    `<c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache></c:numRef>`,
  ].join("");
}

const pointXml = (index: number, text: string): string => `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;

// One format stands for all: that of the first cell with a number.
function formatOf(cells: readonly Cell[]): string {
  const first = cells.find((cell) => typeof (cell?.value ?? "") !== "string");
  const usual = typeof (first?.value ?? "") === "object" ? dateFormat : "General";
  return first?.style?.numberFormat ?? usual;
}
