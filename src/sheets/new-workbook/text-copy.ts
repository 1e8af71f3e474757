import { cellText, isBlank } from "../cell-text";
import { headingStyle, pageSetup } from "../frame";
import type { FoundSheet } from "../model/sheet-roles";
import { palette } from "../palette";
import type { CellStyle, DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";
import type { CellValue } from "../sheet-snapshot";

const narrowest = 8;
const widest = 60;

/** A sheet of texts to be drawn again: a plan with its headings, a page of explanations with its titles. */
export function textCopy({ sheet, planHeadings }: FoundSheet): SheetDrawing {
  const { name, rows, merges } = sheet;
  const headings = new Set(
    planHeadings.flatMap(({ row, lastRow }) => (row === lastRow ? [row] : [row, lastRow])),
  );
  const [first] = planHeadings;
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const kindOf = (cells: readonly CellValue[], row: number): RowKind =>
    headings.has(row)
      ? "heading"
      : row === 0
        ? "title"
        : row < (first?.row ?? 0)
          ? "subtitle"
          : isAlone(cells)
            ? "band"
            : "body";
  const kinds = rows.map(kindOf);
  return {
    name,
    columnWidths: widthsOf(
      rows.filter((_, row) => kinds[row] === "heading" || kinds[row] === "body"),
      columns,
    ),
    rows: rows.map((cells, row) => drawnRow(cells, kinds[row] ?? "body", first !== undefined ? columns : 0)),
    merges,
    ...(first ? { freeze: { rows: first.lastRow + 1, columns: 0 } } : {}),
    dataBars: [],
    print: pageSetup({
      orientation: columns > 2 ? "landscape" : "portrait",
      footer: name,
      ...(first ? { repeatRows: { first: first.row, last: first.lastRow } } : {}),
    }),
  };
}

/** A band is a row with one text in its first column: a pillar's heading, or that of a section. */
type RowKind = "title" | "subtitle" | "heading" | "band" | "body";

const longestBand = 120;

const isAlone = ([first = null, ...others]: readonly CellValue[]): boolean =>
  typeof first === "string" && first.length <= longestBand && others.every(isBlank);

const styles = {
  title: { bold: true, size: 16, colour: palette.heading },
  subtitle: { italic: true, colour: palette.quiet },
  heading: headingStyle,
  band: { bold: true, colour: palette.text, verticalAlign: "center" },
  body: {
    wrap: true,
    verticalAlign: "top",
    colour: palette.text,
    border: { sides: ["bottom"], colour: palette.rule },
  },
} as const satisfies Record<RowKind, CellStyle>;

/** `bandWidth` columns of a band are filled; 0 leaves it without a fill. */
function drawnRow(cells: readonly CellValue[], kind: RowKind, bandWidth: number): DrawnRow {
  if (cells.every(isBlank)) return { cells: [] };
  const isFilled = kind === "band" && bandWidth > 0;
  const style: CellStyle = isFilled ? { ...styles.band, fill: palette.band } : styles[kind];
  const width = Math.max(cells.length, isFilled ? bandWidth : 0);
  return {
    cells: Array.from({ length: width }, (_, at) => drawnCell(cells[at] ?? null, style)),
  };
}

/** A number, of an action mostly, stands in the middle: to the right it would touch the text beside it. */
const drawnCell = (value: CellValue, style: CellStyle): DrawnCell => ({
  value: drawnValue(value),
  style: typeof value === "number" ? { ...style, align: "center" } : style,
});

function drawnValue(value: CellValue): DrawnCell["value"] {
  if (typeof value !== "object" || value === null) return value;
  return value.kind === "date" ? { date: value.date } : cellText(value);
}

/** As wide as the longest line of a column, within limits. */
const widthsOf = (rows: readonly (readonly CellValue[])[], columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, at) => {
    const lines = rows.flatMap((cells) => cellText(cells[at] ?? null).split("\n"));
    const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
