import { isBlank } from "../cell-text";
import { stamp } from "../kpi/owned-sheets";
import { headingRow, pageSetup } from "../frame";
import { palette } from "../palette";
import type { SheetDrawing } from "../sheet-drawing";
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
      headingRow(26, columns),
    ],
    merges: [],
    freeze: { rows: 2, columns: 0 },
    filter: { top: 1, left: 0, bottom: 1, right: columns.length - 1 },
    dataBars: [],
    print: pageSetup({ footer: importLogName, repeatRows: { first: 1, last: 1 } }),
  };
}

/** The last filled row of the log, from 0. */
export const lastLogRow = ({ rows }: SheetSnapshot): number =>
  rows.reduce((last, cells, row) => (cells.every(isBlank) ? last : row), 0);

/** Whether a file with this hash was imported before. */
export const wasImported = ({ rows }: SheetSnapshot, hash: string): boolean =>
  rows.some((cells) => cells[hashColumn] === hash);
