import type {
  Figure,
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportTable,
} from "../../domain/annual-report/annual-report";
import { notGiven } from "../../domain/annual-report/cells";
import { linesIn } from "../kpi/kpi-columns";
import { palette, type StatusStyles } from "../palette";
import type { CellStyle, DrawnCell, DrawnRow } from "../sheet-drawing";
import { styleOver } from "../style-over";
import { cellStyleOf } from "../status-styles";

/** What the rows of a table are drawn with: the sheet's own widths, which all of its tables share. */
export interface TableFrame {
  readonly widths: readonly number[];
  readonly statusStyles: StatusStyles;
}

/** A row, and whether its first cell takes the table's whole width. */
export interface PlacedRow {
  readonly row: DrawnRow;
  readonly isWide: boolean;
}

const rule = { sides: ["bottom"], colour: palette.rule } as const;
const plain: CellStyle = { colour: palette.text, verticalAlign: "top", wrap: true, border: rule };

const lineHeight = 13;
/** Widths count in digits of the default font, which are wider than most letters. */
const lettersPerDigit = 1.15;
/** Points; no sheet draws a row higher. */
const tallest = 409;

const heightOf = (texts: readonly (readonly [string, number])[], least: number): number => {
  const lines = Math.max(
    1,
    ...texts.map(([text, width]) => linesIn(text.slice(0, 4000), width * lettersPerDigit)),
  );
  return Math.min(tallest, Math.max(least, lines * lineHeight + 5));
};

/** Caption, headings, rows or the sentence in their place, footnotes, and a blank row. */
export function tableRows(table: ReportTable, frame: TableFrame): readonly PlacedRow[] {
  const { columns } = table;
  const width = columns.reduce((sum, _, at) => sum + (frame.widths[at] ?? 0), 0);
  const wide = (text: string, style: CellStyle, least = 16): PlacedRow => ({
    row: {
      height: heightOf([[text, width]], least),
      cells: columns.map((_, at) => ({ value: at === 0 ? text : null, style })),
    },
    isWide: true,
  });
  const body =
    table.rows.length === 0
      ? [wide(table.empty, { ...plain, italic: true, colour: palette.quiet })]
      : table.rows.map((row) =>
          row.kind === "group"
            ? wide(textOf(row.cells[0] ?? null), groupStyle, 18)
            : bodyRow(row, columns, frame),
        );
  return [
    wide(`Table ${table.number}. ${table.caption}`, captionStyle, 20),
    headings(columns, frame),
    ...body,
    ...table.footnotes.map((note) => wide(note, noteStyle, 14)),
    { row: { height: 16, cells: [] }, isWide: false },
  ];
}

const captionStyle: CellStyle = {
  bold: true,
  size: 11,
  colour: palette.heading,
  verticalAlign: "bottom",
  wrap: true,
};
const groupStyle: CellStyle = {
  ...plain,
  bold: true,
  fill: palette.band,
  colour: palette.heading,
  verticalAlign: "center",
};
const noteStyle: CellStyle = {
  size: 9,
  italic: true,
  colour: palette.quiet,
  verticalAlign: "top",
  wrap: true,
};

function headings(columns: readonly ReportColumn[], { widths }: TableFrame): PlacedRow {
  const style: CellStyle = {
    bold: true,
    fill: palette.heading,
    colour: palette.onHeading,
    verticalAlign: "center",
    wrap: true,
  };
  return {
    row: {
      // Bold letters are wider.
      height: heightOf(
        columns.map(({ heading }, at) => [heading, (widths[at] ?? 0) * 0.85]),
        20,
      ),
      cells: columns.map(({ heading, align }) => ({ value: heading, style: { ...style, align } })),
    },
    isWide: false,
  };
}

function bodyRow(
  { kind, cells }: ReportRow,
  columns: readonly ReportColumn[],
  { widths, statusStyles }: TableFrame,
): PlacedRow {
  const own = kind === "total" ? totalStyle : plain;
  const drawn = columns.map((column, at) =>
    drawnCell(cells[at] ?? null, styleOver(own, alignments[column.align]), statusStyles),
  );
  const texts = drawn.map(
    ({ value }, at) => [typeof value === "string" ? value : "", widths[at] ?? 0] as const,
  );
  return { row: { height: heightOf(texts, 18), cells: drawn }, isWide: false };
}

const totalStyle: CellStyle = {
  ...plain,
  bold: true,
  border: { sides: ["top", "bottom"], colour: palette.rule },
};
const alignments = {
  left: { align: "left" },
  right: { align: "right" },
} as const satisfies Record<ReportColumn["align"], CellStyle>;
const quiet: CellStyle = { colour: palette.quiet };
const ofStatus: CellStyle = { bold: true, indent: 1 };

const formats: Readonly<Record<Figure["shown"], CellStyle>> = {
  plain: {},
  tenths: { numberFormat: "0.0" },
  hundredths: { numberFormat: "0.00" },
  percent: { numberFormat: "0%" },
  "percent-tenths": { numberFormat: "0.0%" },
  "percent-hundredths": { numberFormat: "0.00%" },
};

function drawnCell(cell: ReportCell, style: CellStyle, statusStyles: StatusStyles): DrawnCell {
  if (cell === null) return { value: notGiven, style: styleOver(style, quiet) };
  if (typeof cell === "string") return { value: cell === "" ? null : cell, style };
  if (cell.kind === "status")
    return {
      value: cell.text,
      style: styleOver(styleOver(style, cellStyleOf(statusStyles[cell.status])), ofStatus),
    };
  return { value: cell.value, style: styleOver(style, formats[cell.shown]) };
}

const textOf = (cell: ReportCell): string => (typeof cell === "string" ? cell : "");
