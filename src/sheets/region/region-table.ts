import { headingRow, pageSetup } from "../frame";
import { palette } from "../palette";
import type { CellStyle, DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";
import { body, clipped, heightOf, lineSpan, sectionSpan, spanRow, textOf, titleSpans } from "../spans";

/** Where a click on a file leads, by its path; undefined where it leads nowhere. */
export type FileAddresses = (path: string) => string | undefined;

/** A column of a region's sheet; widths in characters. */
export interface RegionColumn {
  readonly heading: string;
  readonly width: number;
  readonly note?: string;
  readonly style?: CellStyle;
}

export interface RegionTable {
  readonly name: string;
  readonly title: string;
  /** Under the title: what is seen, and how to read it. */
  readonly lines: readonly string[];
  readonly columns: readonly RegionColumn[];
  readonly rows: readonly (readonly DrawnCell[])[];
  /** Instead of rows, where there is none. */
  readonly empty: string;
  /** The last row is a total, which no filter hides. */
  readonly hasTotal?: boolean;
}

/** One table under a title, with a filter and the headings on every page. */
export function regionTable(table: RegionTable): SheetDrawing {
  const { name, title, lines, columns, rows, empty, hasTotal = false } = table;
  const last = columns.length - 1;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const head = [
    spanRow(0, 28, titleSpans(title, { split: splitOf(columns, width), last })),
    ...lines.map((text, place) =>
      spanRow(place + 1, heightOf([{ text, width }]), [lineSpan(text, last, { size: 10 })]),
    ),
  ];
  const headings = head.length;
  const heading = headingRow(
    heightOf(
      columns.map(({ heading: text, width: own }) => ({ text, width: own * 0.9 })),
      22,
    ),
    columns,
  );
  const none = spanRow(headings, 22, [sectionSpan(empty, last)]);
  const isEmpty = rows.length === 0;
  const filtered = headings + rows.length - (hasTotal ? 1 : 0);
  return {
    name,
    columnWidths: columns.map(({ width: own }) => own),
    rows: [
      ...head.map(({ row }) => row),
      ...(isEmpty ? [none.row] : [heading, ...rows.map((cells) => drawnRow(cells, columns))]),
    ],
    merges: [...head.flatMap(({ merges }) => merges), ...(isEmpty ? none.merges : [])],
    dataBars: [],
    ...(isEmpty
      ? {}
      : {
          freeze: { rows: headings + 1, columns: 1 },
          filter: { top: headings, bottom: filtered, left: 0, right: last },
        }),
    print: pageSetup({
      footer: title,
      ...(isEmpty ? {} : { repeatRows: { first: headings, last: headings } }),
    }),
    tabColour: palette.heading,
  };
}

/** The title takes the left part of the sheet, the owner's line the rest. */
function splitOf(columns: readonly RegionColumn[], width: number): number {
  let sum = 0;
  const place = columns.findIndex((column) => (sum += column.width) > width * 0.55);
  return Math.max(0, Math.min(columns.length - 2, place));
}

const drawnRow = (cells: readonly DrawnCell[], columns: readonly RegionColumn[]): DrawnRow => ({
  height: heightOf(cells.map((cell, place) => ({ text: textOf(cell), width: columns[place]?.width ?? 10 }))),
  cells,
});

/** Texts longer than this are cut, with the whole in a note. */
const longestText = 240;

export const words = (text: string, style: CellStyle = {}): DrawnCell => ({
  ...clipped(text, longestText),
  style: { ...body, ...style },
});

const centred: CellStyle = { ...body, wrap: false, align: "center" };

/** A zero is there, and quiet: the eye looks for the others. */
export const figure = (value: number, style: CellStyle = {}): DrawnCell => ({
  value,
  style: { ...centred, ...style, ...(value === 0 ? { colour: palette.quiet } : {}) },
});

/** In whole per cent, rounded down: what is not there yet is never shown as reached. */
export const share = (value: number | null, style: CellStyle = {}): DrawnCell => ({
  value: value === null ? null : Math.floor(Number((value * 100).toPrecision(12))) / 100,
  style: { ...centred, ...style, numberFormat: "0%" },
});

/** A cell that leads to an office's file, where an address can hold its name. */
export const officeCell = (office: string, file: string | undefined): DrawnCell => ({
  ...words(office, { bold: true, ...(file === undefined ? {} : { colour: palette.link }) }),
  ...(file === undefined ? {} : { file }),
});
