import { isBlank } from "../cell-text";
import { stamp } from "../kpi/owned-sheets";
import { palette } from "../palette";
import type { DrawnCell, SheetDrawing } from "../sheet-drawing";
import type { SheetSnapshot } from "../sheet-snapshot";

export const importLogName = "Import Log";

const columns = [
  { heading: "When", width: 12 },
  { heading: "File", width: 36 },
  { heading: "Hash (SHA-256)", width: 28 },
  { heading: "Survey", width: 18 },
  { heading: "Round", width: 12 },
  { heading: "Records", width: 10 },
  { heading: "New", width: 8 },
  { heading: "Changed", width: 10 },
  { heading: "Unchanged", width: 11 },
  { heading: "Errors", width: 8 },
  { heading: "Duplicates", width: 11 },
  { heading: "Incomplete", width: 11 },
];

const hashColumn = 2;

/** The Import Log without a line: one per import that changed something is appended. The product owns it. */
export function importLogDrawing(): SheetDrawing {
  return {
    name: importLogName,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { cells: [{ value: stamp, style: { italic: true, size: 9, colour: palette.quiet } }] },
      { height: 26, cells: columns.map(({ heading }) => headingCell(heading)) },
    ],
    merges: [],
    freeze: { rows: 2, columns: 0 },
    filter: { top: 1, left: 0, bottom: 1, right: columns.length - 1 },
    dataBars: [],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: 1, last: 1 },
      paper: "a4",
      footer: { left: importLogName, center: "Page &P of &N", right: "" },
    },
  };
}

const headingCell = (value: string): DrawnCell => ({
  value,
  style: {
    bold: true,
    fill: palette.heading,
    colour: palette.onHeading,
    verticalAlign: "center",
    wrap: true,
  },
});

/** The last filled row of the log, from 0. */
export const lastLogRow = ({ rows }: SheetSnapshot): number =>
  rows.reduce((last, cells, row) => (cells.every(isBlank) ? last : row), 0);

/** Whether a file with this hash was imported before. */
export const wasImported = ({ rows }: SheetSnapshot, hash: string): boolean =>
  rows.some((cells) => cells[hashColumn] === hash);
