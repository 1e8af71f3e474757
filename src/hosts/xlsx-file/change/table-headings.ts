import { addressOf } from "../../../sheets/cell-address";
import type { CellValue } from "../../../sheets/sheet-snapshot";
import { refuse } from "../../../usecases/problem";
import { namedColumns } from "../package/named-columns";
import { partText, putText, requiredText } from "../package/parts";
import { tablesOf, type SheetTable } from "../package/sheet-tables";
import { applyEdits, setAttribute } from "../xml/edits";
import { childOf, childrenOf, parseXml } from "../xml/element-tree";
import { decodeCellText, escapeCellText } from "../xml/xml-text";
import type { OpenSheet } from "./open-sheet";

/** A value that is written into a cell; a formula is none. */
export interface WrittenValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | undefined;
}

/**
 * Renames the columns of data tables whose headings are written: where the two differ, Excel asks whether to repair the
 * file. Refuses ("table-heading") what cannot name a column, and a column that formulas name.
 */
export function followHeadings(sheet: OpenSheet, written: readonly WrittenValue[]): void {
  if (written.length === 0) return;
  for (const table of tablesOf(sheet.draft, sheet.part)) {
    const { top, left, right } = table.range;
    const headings = written.filter(
      ({ row, column }) => table.hasHeadings && row === top && column >= left && column <= right,
    );
    if (headings.length > 0) renameColumns(sheet, table, headings);
  }
}

function renameColumns(sheet: OpenSheet, table: SheetTable, headings: readonly WrittenValue[]): void {
  const text = requiredText(sheet.draft, table.part);
  const columns = childrenOf(childOf(parseXml(text), "tableColumns"), "tableColumn");
  const old = columns.map(({ attributes }) => decodeCellText(attributes.get("name") ?? ""));
  const becomes = [...old];
  for (const heading of headings)
    becomes[heading.column - table.range.left] = checkedName(sheet, table, heading);
  const changed = columns.flatMap((column, at) => {
    const name = becomes[at] ?? "";
    return name === old[at] ? [] : [{ column, at, name }];
  });
  if (changed.length === 0) return;
  for (const { at, name } of changed) {
    const same = becomes.findIndex((other, place) => place !== at && sameName(other, name));
    if (same >= 0) refuseHeading(sheet, table, at, `the column “${name}” is there already`);
  }
  const named = namedColumns([...sheet.draft.values()].map(({ name }) => partText(sheet.draft, name) ?? ""));
  for (const { at } of changed)
    if (named.has((old[at] ?? "").toLowerCase()))
      refuseHeading(sheet, table, at, `formulas name its column “${old[at]}”, which Excel changes with it`);
  const edits = changed.flatMap(({ column, name }) => setAttribute(text, column, "name", storedName(name)));
  putText(sheet.draft, table.part, applyEdits(text, edits));
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Characters that the name of a table's column can have. */
const longestName = 255;

function checkedName(sheet: OpenSheet, table: SheetTable, { column, value }: WrittenValue): string {
  const at = column - table.range.left;
  if (value === null || (typeof value === "string" && value.trim() === ""))
    return refuseHeading(sheet, table, at, "a column of a table needs a heading");
  if (typeof value !== "string") return refuseHeading(sheet, table, at, "a heading of a table is a text");
  if (value.length > longestName)
    return refuseHeading(sheet, table, at, "a heading of a table has at most 255 characters");
  return value;
}

/** As an attribute holds it; line breaks as Excel writes them. */
const storedName = (name: string): string =>
  escapeCellText(name).replaceAll('"', "&quot;").replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");

const refuseHeading = (sheet: OpenSheet, { name, range }: SheetTable, at: number, why: string): never =>
  refuse(
    "table-heading",
    `${addressOf(range.top, range.left + at)} of "${sheet.name}" heads a column of the table "${name}": ${why}.`,
    "Nothing was written. Type another heading, or change it in Excel.",
  );
