import type { FoundSheet, SheetRole } from "../model/sheet-roles";
import type { CellValue } from "../sheet-snapshot";
import type { SheetDrawing } from "../sheet-drawing";
import {
  type BlankColumn,
  type BlankSheet,
  type BlankValue,
  dataDrawing,
  type DataDrawingOptions,
} from "../tables/data-drawing";
import { blankSheets } from "../tables/data-sheets";
import { textCopy } from "./text-copy";

/**
 * A sheet that was read, as one to be drawn elsewhere: a data sheet with headings in its first row becomes a table with
 * its lists and notes, any other sheet keeps its texts and merges under plain looks.
 */
export function sheetCopy(found: FoundSheet, options: DataDrawingOptions = {}): SheetDrawing {
  const { sheet, role } = found;
  const [headings = [], ...rows] = sheet.rows;
  const blank = blankOf(role, headings.map(String));
  const isTable = blank !== undefined && headings.every((text) => typeof text === "string" && text !== "");
  if (!isTable) return textCopy(found);
  const columns = headings.map((text) => columnOf(String(text), blank));
  const filled = rows.map((row) => row.map(blankValue));
  return dataDrawing({ ...blank, name: sheet.name, columns, rows: filled, cellChoices: undefined }, options);
}

/** What the product itself would draw for a role, by the headings that are there; undefined for what is no data sheet. */
function blankOf(role: SheetRole, [, ...statusHeadings]: readonly string[]): BlankSheet | undefined {
  const settings = { term: undefined, fiscalYearStartMonth: 7 };
  const blank: Readonly<Partial<Record<SheetRole, BlankSheet>>> = blankSheets({
    register: [],
    statusHeadings,
    settings,
  });
  return blank[role];
}

const columnOf = (heading: string, { columns }: BlankSheet): BlankColumn =>
  columns.find((column) => column.heading === heading) ?? {
    heading,
    width: 18,
    note: "A column of its own; it is not computed with.",
  };

function blankValue(value: CellValue): BlankValue | null {
  if (typeof value !== "object" || value === null) return value;
  switch (value.kind) {
    case "date":
      return { day: value.date };
    case "percent":
      return { share: value.value };
    case "error":
      return value.code;
  }
}
