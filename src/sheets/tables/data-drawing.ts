import { formatOfShare } from "../../domain/shared/percent";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { headingRow, pageSetup } from "../frame";
import { palette } from "../palette";
import type { CellRange } from "../sheet-snapshot";
import type { CellStyle, ChoiceList, DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";

/** A column of a data sheet as it is first drawn. */
export interface BlankColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What goes in, in a sentence: a note on the heading. */
  readonly note: string;
  /** "text" where absent. */
  readonly holds?: keyof typeof holding;
  /** Offered as a list; a person may still type something else. "members" are the names in the Members sheet. */
  readonly choices?: readonly string[] | "members";
}

/** A column that is known by what it is for. */
export interface NamedColumn<Column extends string> extends BlankColumn {
  readonly column: Column;
}

export type BlankValue =
  string | number | boolean | { readonly share: number } | { readonly day: CalendarDate };

/** Cells elsewhere in the workbook that a list offers. */
export type ChoiceSource = NonNullable<ChoiceList["from"]>;

export interface BlankSheet {
  readonly name: string;
  /** Of the Excel table. */
  readonly table: string;
  readonly columns: readonly BlankColumn[];
  /** Rows that are known already; without any the table starts with a blank one. */
  readonly rows?: readonly (readonly (BlankValue | null)[])[];
  readonly frozenColumns?: number;
  /** Lists of single cells, in the column `column` (from 0), by row of `rows` (from 0). */
  readonly cellChoices?:
    { readonly column: number; readonly byRow: ReadonlyMap<number, readonly string[]> } | undefined;
}

/** What the workbook around a data sheet gives it, and what its user wishes. */
export interface DataDrawingOptions {
  /** Where the Members' names stand; without them no list of Members is offered. */
  readonly members?: ChoiceSource | undefined;
  /** Locks the headings, without a password, and leaves every other cell free. Excel grows no table on a locked sheet. */
  readonly protectHeadings?: boolean | undefined;
}

/** How far down the lists of choices reach: years of rows. */
const choiceRows = 2000;
/** Where headings are locked: rows that stay free to be filled, and columns beside the table for further headings. */
const freeRows = 1000;
const freeColumns = 6;

const holding = {
  text: { wrap: true },
  word: { align: "center" },
  day: { align: "center", numberFormat: "d mmm yyyy" },
  number: { align: "right", numberFormat: "#,##0" },
  score: { align: "right", numberFormat: "0.00" },
  share: { align: "center", numberFormat: "0%" },
  figure: { align: "right" },
} as const satisfies Record<string, CellStyle>;

/** A data sheet: one table from A1, its headings explained in notes. The user's from the first day: no stamp on it. */
export function dataDrawing(
  sheet: BlankSheet,
  { members, protectHeadings = false }: DataDrawingOptions = {},
): SheetDrawing {
  const { name, table, columns, rows = [], frozenColumns = 0 } = sheet;
  const body = rows.length > 0 ? rows : [[]];
  const last = columns.length - 1;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [headings(columns), ...body.map((row) => bodyRow(columns, row))],
    merges: [],
    freeze: { rows: 1, columns: frozenColumns },
    dataBars: [],
    choices: [...columns.flatMap((column, at) => choicesOf(column, at, members)), ...choicesOfCells(sheet)],
    table: { name: table, range: { top: 0, left: 0, bottom: body.length, right: last } },
    ...(protectHeadings ? { unlocked: allButHeadings(body.length, last) } : {}),
    print: pageSetup({
      orientation: columns.length < 5 ? "portrait" : "landscape",
      footer: name,
      repeatRows: { first: 0, last: 0 },
    }),
  };
}

const headings = (columns: readonly BlankColumn[]): DrawnRow =>
  headingRow(
    30,
    columns.map(({ heading, note, holds = "text" }) => {
      const { align = "left" }: CellStyle = holding[holds];
      return { heading, note, style: { align } };
    }),
  );

const bodyRow = (columns: readonly BlankColumn[], row: readonly (BlankValue | null)[]): DrawnRow => ({
  cells: columns.map(({ holds = "text" }, at) => bodyCell(holding[holds], row[at] ?? null)),
});

function bodyCell(held: CellStyle, value: BlankValue | null): DrawnCell {
  const style: CellStyle = {
    ...held,
    colour: palette.text,
    verticalAlign: "top",
    border: { sides: ["bottom"], colour: palette.rule },
  };
  if (value === null || typeof value !== "object") return { value, style };
  return "share" in value
    ? { value: value.share, style: { ...style, numberFormat: formatOfShare(value.share) } }
    : { value: { date: value.day }, style: { ...style, numberFormat: holding.day.numberFormat } };
}

function choicesOf(
  { choices }: BlankColumn,
  column: number,
  members: ChoiceSource | undefined,
): readonly ChoiceList[] {
  const range = { top: 1, left: column, bottom: choiceRows, right: column };
  if (choices === "members") return members === undefined ? [] : [{ range, values: [], from: members }];
  return choices === undefined ? [] : [{ range, values: choices }];
}

const choicesOfCells = ({ cellChoices }: BlankSheet): readonly ChoiceList[] =>
  [...(cellChoices?.byRow ?? [])].map(([row, values]) => {
    const column = cellChoices?.column ?? 0;
    return { range: { top: row + 1, left: column, bottom: row + 1, right: column }, values };
  });

const allButHeadings = (bodyRows: number, last: number): readonly CellRange[] => [
  { top: 1, left: 0, bottom: bodyRows + freeRows, right: last + freeColumns },
  { top: 0, left: last + 1, bottom: 0, right: last + freeColumns },
];
