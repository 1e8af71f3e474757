import { isBlank } from "../cell-text";
import { stamp } from "../kpi/owned-sheets";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { NewDataSheet } from "./new-data-sheet";

/** The Import Log: a line per import that changed something. The product owns it. */
export const importLogSheet: NewDataSheet = {
  name: "Import Log",
  above: [stamp],
  columns: [
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
  ],
};

const hashColumn = 2;

/** The last filled row of the log, from 0. */
export const lastLogRow = ({ rows }: SheetSnapshot): number =>
  rows.reduce((last, cells, row) => (cells.every(isBlank) ? last : row), 0);

/** Whether a file with this hash was imported before. */
export const wasImported = ({ rows }: SheetSnapshot, hash: string): boolean =>
  rows.some((cells) => cells[hashColumn] === hash);
