import { stampCell, titleStyle } from "./frame";
import { linesIn } from "./kpi/kpi-columns";
import { palette } from "./palette";
import type { CellRange } from "./sheet-snapshot";
import type { CellStyle, DrawnCell, DrawnRow } from "./sheet-drawing";

/** Widths count in digits of the default font, which are wider than most letters of a text one size smaller. */
const lettersPerDigit = 1.15;
const lineHeight = 13;

export const body: CellStyle = {
  colour: palette.text,
  verticalAlign: "top",
  wrap: true,
  border: { sides: ["bottom"], colour: palette.rule },
};

/** How tall a row is whose texts stand in columns (or merges) of these widths. */
export function heightOf(
  texts: readonly { readonly text: string; readonly width: number }[],
  least = 18,
): number {
  const lines = texts.map(({ text, width }) => linesIn(text, width * lettersPerDigit));
  return Math.max(least, Math.max(1, ...lines) * lineHeight + 5);
}

/** In points; 15 is a row that says nothing of its own. */
export const heightOfAll = (rows: readonly DrawnRow[]): number =>
  rows.reduce((sum, { height = 15 }) => sum + height, 0);

/** The words of a cell; a date or a figure never wraps. */
export const textOf = ({ value }: DrawnCell): string => (typeof value === "string" ? value : "");

/** One line of words, cut where they would fill a page; what was cut goes into a note. */
export function clipped(text: string, most: number): { readonly value: string; readonly note?: string } {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return { value: line };
  const short = line.slice(0, most);
  const end = short.lastIndexOf(" ");
  return { value: `${short.slice(0, end > most / 2 ? end : most)}…`, note: line };
}

/** A part of a row: its first cell holds the value, the others carry its looks. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly cell: DrawnCell;
}

/** A row of spans from left to right, and what of it is merged. */
export function spanRow(
  row: number,
  height: number,
  spans: readonly Span[],
): { row: DrawnRow; merges: CellRange[] } {
  const cells: (DrawnCell | null)[] = [];
  for (const { left, right, cell } of spans) {
    while (cells.length < left) cells.push(null);
    cells.push(cell);
    const { style } = cell;
    while (cells.length <= right) cells.push(style ? { value: null, style } : null);
  }
  const merges = spans
    .filter(({ left, right }) => right > left)
    .map(({ left, right }) => ({ top: row, bottom: row, left, right }));
  return { row: { height, cells }, merges };
}

/** The title at the left, the owner's line at the right: what every sheet of the product begins with. */
export const titleSpans = (
  title: string,
  { split, last }: { split: number; last: number },
): readonly Span[] => [
  {
    ...{ left: 0, right: split },
    cell: { value: title, style: titleStyle },
  },
  { left: split + 1, right: last, cell: stampCell },
];

/** A section's name over the whole width. */
export const sectionSpan = (value: string, last: number): Span => ({
  ...{ left: 0, right: last },
  cell: {
    value,
    style: {
      bold: true,
      size: 12,
      colour: palette.heading,
      verticalAlign: "bottom",
      border: { sides: ["bottom"], colour: palette.heading },
    },
  },
});

/** A quiet line over the whole width. */
export const lineSpan = (value: string, last: number, style: CellStyle = {}): Span => ({
  ...{ left: 0, right: last },
  cell: { value, style: { colour: palette.text, verticalAlign: "center", wrap: true, ...style } },
});
