import { rangeAddress } from "../../../sheets/cell-address";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../../../sheets/sheet-drawing";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { childOf, childrenOf } from "../xml/element-tree";
import { escapeCellText } from "../xml/xml-text";
import { tablesOf } from "../package/sheet-tables";
import type { Parts } from "../package/parts";
import type { WorkbookPart } from "../package/workbook-part";
import { xmlHead } from "./flavour";

/**
 * A drawing whose table Excel takes: every heading is a text, none is blank, and no two are the same but for
 * capitals. A drawing without a table is as it was.
 */
export function withTableHeadings(drawing: SheetDrawing): SheetDrawing {
  const { table } = drawing;
  if (!table) return drawing;
  const { top, left, right } = table.range;
  const names = headingsOf(drawing.rows[top], left, right);
  const cells = drawing.rows[top]?.cells ?? [];
  const named = Array.from({ length: Math.max(cells.length, right + 1) }, (_, column): DrawnCell | null => {
    const name = names[column - left];
    return name === undefined ? (cells[column] ?? null) : { ...cells[column], value: name };
  });
  const rows = Array.from({ length: Math.max(drawing.rows.length, top + 1) }, (_, row): DrawnRow => {
    const old = drawing.rows[row] ?? { cells: [] };
    return row === top ? { ...old, cells: named } : old;
  });
  return { ...drawing, rows };
}

function headingsOf(row: DrawnRow | undefined, left: number, right: number): readonly string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const text = textOf(row?.cells[column]) || `Column${column - left + 1}`;
    const name = unused(text, (wanted) => taken.has(wanted.toLowerCase()), "");
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

function textOf(cell: DrawnCell | null | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.date : String(value);
}

/** A table has a row for data, also where there is none yet: Excel wants it so. */
export const tableRange = ({ range }: NonNullable<SheetDrawing["table"]>): CellRange => ({
  ...range,
  bottom: Math.max(range.bottom, range.top + 1),
});

/** A name and a number that no other table has; names of the workbook's ranges are taken, too. */
export function freeTablePlace(
  parts: Parts,
  { sheets, root }: WorkbookPart,
  name: string,
): { readonly name: string; readonly id: number } {
  const tables = sheets.flatMap(({ part }) => tablesOf(parts, part));
  const names = childrenOf(childOf(root, "definedNames"), "definedName").map(({ attributes }) =>
    attributes.get("name"),
  );
  const taken = new Set([...tables.map((table) => table.name), ...names].map((one) => one?.toLowerCase()));
  return {
    name: unused(name, (wanted) => taken.has(wanted.toLowerCase()), "_"),
    id: Math.max(0, ...tables.map(({ id }) => id)) + 1,
  };
}

// "Score", "Score2", "Score3": as Excel itself names what is there already.
function unused(name: string, isTaken: (name: string) => boolean, join: string): string {
  let found = name;
  for (let number = 2; isTaken(found); number += 1) found = `${name}${join}${number}`;
  return found;
}

// Lines between rows and no colours of its own: the drawing's own style stays in charge.
const style =
  '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>';

/** The part of a table; its columns are called as its headings. */
export function tableXml(
  main: string,
  table: {
    readonly id: number;
    readonly name: string;
    readonly range: CellRange;
    readonly rows: readonly DrawnRow[];
  },
): string {
  const { top, left, right } = table.range;
  const names = headingsOf(table.rows[top], left, right);
  const address = rangeAddress(table.range);
  const columns = names
    .map((name, index) => `<tableColumn id="${index + 1}" name="${columnName(name)}"/>`)
    .join("");
  return [
    `${xmlHead}<table xmlns="${main}" id="${table.id}" name="${table.name}" displayName="${table.name}" ref="${address}" totalsRowShown="0">`,
    `<autoFilter ref="${address}"/><tableColumns count="${names.length}">${columns}</tableColumns>${style}</table>`,
  ].join("");
}

// A line break in a column's name is written out. Source: ECMA-376 part 1, 22.9.2.19.
const columnName = (name: string): string =>
  escapeCellText(name).replaceAll('"', "&quot;").replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
