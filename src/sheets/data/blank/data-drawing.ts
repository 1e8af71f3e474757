import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { ink } from "../../palette";
import type { CellStyle, ChoiceList, DrawnCell, DrawnRow, SheetDrawing } from "../../sheet-drawing";

/** A column of a data sheet as it is first drawn. */
export interface BlankColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What goes in, in a sentence: a note on the heading. */
  readonly note: string;
  /** "text" where absent. */
  readonly holds?: keyof typeof holding;
  /** Offered as a list; a person may still type something else. */
  readonly choices?: readonly string[];
}

export type BlankValue = string | { readonly share: number } | { readonly day: CalendarDate };

export interface BlankSheet {
  readonly name: string;
  /** Of the Excel table. */
  readonly table: string;
  readonly columns: readonly BlankColumn[];
  /** Rows that are known already; without any the table starts with a blank one. */
  readonly rows?: readonly (readonly (BlankValue | null)[])[];
  readonly frozenColumns?: number;
}

/** How far down the lists of choices reach: years of rows. */
const choiceRows = 2000;

const holding = {
  text: { wrap: true },
  word: { align: "center" },
  day: { align: "center", numberFormat: "d mmm yyyy" },
  number: { align: "right", numberFormat: "#,##0" },
  score: { align: "right", numberFormat: "0.00" },
} as const satisfies Record<string, CellStyle>;

/** A data sheet: one table from A1, its headings explained in notes. The user's from the first day: no stamp on it. */
export function dataDrawing({
  name,
  table,
  columns,
  rows = [],
  frozenColumns = 0,
}: BlankSheet): SheetDrawing {
  const body = rows.length > 0 ? rows : [[]];
  const last = columns.length - 1;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [headingRow(columns), ...body.map((row) => bodyRow(columns, row))],
    merges: [],
    freeze: { rows: 1, columns: frozenColumns },
    dataBars: [],
    choices: columns.flatMap(choicesOf),
    table: { name: table, range: { top: 0, left: 0, bottom: body.length, right: last } },
    print: {
      orientation: columns.length < 5 ? "portrait" : "landscape",
      fitToWidth: true,
      repeatRows: { first: 0, last: 0 },
      paper: "a4",
      footer: { left: name, center: "", right: "Page &P of &N" },
    },
  };
}

const headingRow = (columns: readonly BlankColumn[]): DrawnRow => ({
  height: 30,
  cells: columns.map(({ heading, note, holds = "text" }): DrawnCell => {
    const { align = "left" }: CellStyle = holding[holds];
    return {
      value: heading,
      note,
      style: {
        bold: true,
        fill: ink.heading,
        colour: ink.onHeading,
        align,
        verticalAlign: "center",
        wrap: true,
      },
    };
  }),
});

const bodyRow = (columns: readonly BlankColumn[], row: readonly (BlankValue | null)[]): DrawnRow => ({
  cells: columns.map(({ holds = "text" }, at) => bodyCell(holding[holds], row[at] ?? null)),
});

function bodyCell(looks: CellStyle, value: BlankValue | null): DrawnCell {
  const style: CellStyle = {
    ...looks,
    colour: ink.text,
    verticalAlign: "top",
    border: { sides: ["bottom"], colour: ink.rule },
  };
  if (value === null || typeof value === "string") return { value, style };
  return "share" in value
    ? { value: value.share, style: { ...style, numberFormat: "0%" } }
    : { value: { date: value.day }, style: { ...style, numberFormat: holding.day.numberFormat } };
}

const choicesOf = ({ choices }: BlankColumn, column: number): readonly ChoiceList[] =>
  choices === undefined
    ? []
    : [{ range: { top: 1, left: column, bottom: choiceRows, right: column }, values: choices }];
