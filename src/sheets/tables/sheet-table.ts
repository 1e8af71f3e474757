import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import { byPattern, type HeadingNames, type HeadingRow, headingWords } from "../headings";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import type { BlankColumn, BlankSheet, NamedColumn } from "./data-drawing";
import { type DataTable, dataTable, findHeading, type TableEnd, tableEnd } from "./data-table";

/** What a data sheet is taken for. A table that forgets one does not compile. */
export type DataRole =
  | "settings"
  | "choices"
  | "snapshots"
  | "requests"
  | "kpi-values"
  | "follow-up-survey"
  | "needs-survey"
  | "survey-answers"
  | "activity-log"
  | "member-status"
  | "contacts"
  | "members";

/** A column of a data sheet: how it is headed and drawn, and by which other headings it is known. */
export interface TableColumn extends BlankColumn {
  /** Spellings beside its own heading; matched against `headingWords`. */
  readonly also?: RegExp;
  /** Without it a sheet is not taken for this one. */
  readonly needed?: true;
}

/** A data sheet as its file declares it. */
export interface Declaration<Column extends string> {
  readonly role: DataRole;
  /** Of the sheet as the product draws it; without blanks also of the Excel table in it. */
  readonly name: string;
  /** In the order in which they are drawn. */
  readonly columns: Readonly<Record<Column, TableColumn>>;
  /** Columns of which one must be there too. */
  readonly telling?: readonly Column[];
  /** What else must hold of a sheet with these headings. */
  readonly isMeant?: (sheet: SheetSnapshot, heading: HeadingRow<Column>) => boolean;
  /** The column that names a row. Where the next row goes is told by it, and a row whose title says "Total" sums up others. */
  readonly title?: Column;
  /** Whether cells under the heading are one of the table's rows, where the title does not say it. */
  readonly isRow?: (cell: (column: Column) => CellValue) => boolean;
  /** The column that says of what day a row is: closed periods refuse writes by it. */
  readonly dated?: Column;
  /** Columns drawn behind the declared ones. */
  readonly further?: readonly BlankColumn[];
}

/** A data sheet: found, read, drawn and written by the same columns. */
export interface SheetTable<Column extends string> extends Pick<
  Declaration<Column>,
  "role" | "name" | "dated"
> {
  readonly columns: readonly NamedColumn<Column>[];
  /** As it is first drawn, without a row. */
  readonly blank: BlankSheet;
  readonly names: HeadingNames<Column>;
  readonly find: (sheet: SheetSnapshot) => HeadingRow<Column> | undefined;
  /** The rows under a heading that was found. */
  readonly rowsUnder: (sheet: SheetSnapshot, heading: HeadingRow<Column>) => DataTable<Column>;
  /** The same for a sheet that nobody looked at yet; undefined where it is no such table. */
  readonly read: (sheet: SheetSnapshot) => DataTable<Column> | undefined;
  /** Where the next row goes. */
  readonly endOf: (sheet: SheetSnapshot, heading: HeadingRow<Column>) => TableEnd;
  readonly headingOf: (column: Column) => string;
}

/** sheetTable({ role: "choices", name: "Choices", columns: { kind: { heading: "Kind", needed: true, … }, … } }) */
export function sheetTable<Column extends string>(declared: Declaration<Column>): SheetTable<Column> {
  const { role, name, columns, telling, title, dated, further = [] } = declared;
  const all = Object.entries(columns) as [Column, TableColumn][]; // the record's own keys
  const names = byPattern(
    all.map(([column, { heading, also }]) => [column, also ?? exactly(heading)] as const),
  );
  const needed = all.filter(([, column]) => column.needed).map(([column]) => column);
  const ordered = all.map(([column, drawn]) => ({ column, ...drawn }));
  const find = (sheet: SheetSnapshot): HeadingRow<Column> | undefined => {
    const heading = findHeading(sheet, names, needed);
    if (heading === undefined) return undefined;
    if (telling && !telling.some((column) => heading.columns.has(column))) return undefined;
    return declared.isMeant?.(sheet, heading) === false ? undefined : heading;
  };
  const rowsUnder = (sheet: SheetSnapshot, heading: HeadingRow<Column>) => dataTable(sheet, heading, title);
  return {
    role,
    name,
    ...(dated === undefined ? {} : { dated }),
    columns: ordered,
    blank: { name, table: excelName(name), columns: [...ordered, ...further] },
    names,
    find,
    rowsUnder,
    read: (sheet) => {
      const heading = find(sheet);
      return heading && rowsUnder(sheet, heading);
    },
    endOf: (sheet, heading) => tableEnd(sheet, heading, rowTest(declared, heading)),
    headingOf: (column) => columns[column].heading,
  };
}

/** excelName("Follow-up Survey") -> "FollowUpSurvey" */
const excelName = (name: string): string =>
  name.replace(/(?:^|(?<![\s-])[\s-]+)(\w)/g, (_, first: string) => first.toUpperCase());

const exactly = (heading: string): RegExp => new RegExp(`^${headingWords(heading)}$`);

function rowTest<Column extends string>(
  { title, isRow, columns }: Declaration<Column>,
  heading: HeadingRow<Column>,
): (cells: readonly CellValue[]) => boolean {
  const at = (cells: readonly CellValue[]) => (column: Column) =>
    cells[heading.columns.get(column) ?? -1] ?? null;
  if (isRow) return (cells) => isRow(at(cells));
  const naming = title ?? (Object.keys(columns)[0] as Column); // the first declared column
  return (cells) => cellText(at(cells)(naming)) !== "";
}

/** A sheet that was taken for a table by the headings that it keeps. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly role: string;
  /** By the declaration of its role; undefined in sheets that are no data sheet. */
  readonly heading?: HeadingRow<string> | undefined;
}

/** A table of the workbook where it stands: the first of its role. */
export interface ExistingTable<Column extends string> {
  readonly sheet: SheetSnapshot;
  readonly heading: HeadingRow<Column>;
}

export function existingTable<Column extends string>(
  sheets: readonly FoundTable[],
  { role }: SheetTable<Column>,
): ExistingTable<Column> | undefined {
  const found = sheets.find((sheet) => sheet.role === role);
  if (found?.heading === undefined) return undefined;
  // A sheet has this role only because the declaration of the role found this heading.
  return { sheet: found.sheet, heading: found.heading as HeadingRow<Column> };
}

/** The rows of a table of the workbook: rowsOf(model.sheets, choices); undefined where no sheet is one. */
export function rowsOf<Column extends string>(
  sheets: readonly FoundTable[],
  table: SheetTable<Column>,
): DataTable<Column> | undefined {
  const existing = existingTable(sheets, table);
  return existing && table.rowsUnder(existing.sheet, existing.heading);
}

/** Rows that sum up others are told, since somebody may have meant one as a row. */
export const totalRemarks = <Column extends string>(
  { sheet, totals }: DataTable<Column>,
  { title, counted }: { readonly title: Column; readonly counted: string },
): readonly Remark[] =>
  totals.map((row): Remark => ({
    code: "total-row",
    severity: "info",
    source: { sheet, address: row.address(title) },
    text: `Row ${row.row} sums up others ("${cellText(row.cells.find((cell) => cellText(cell) !== "")).slice(0, 60)}"), so it is not counted as ${counted}.`,
    next: `Give it a title of its own if it is ${counted}.`,
  }));
