import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { refuse } from "../../usecases/problem";

/** What a browser's grid shows without making its user wait; the command line takes far more. */
export const gridLimits = { fileBytes: 20 * 1024 * 1024, cells: 200_000 } as const;

/** Refuses ("too-large-for-grid") a file that is too large to be shown. */
export function checkFileSize(bytes: number): void {
  if (bytes > gridLimits.fileBytes)
    refuseTooLarge(`The file has ${Math.ceil(bytes / 2 ** 20)} MB; at most 20 MB are shown.`);
}

/** Refuses ("too-large-for-grid") a workbook with too many filled cells. */
export function checkCells({ sheets }: WorkbookSnapshot): void {
  const filled = sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((cells, row) => cells + filledIn(row), 0),
    0,
  );
  if (filled > gridLimits.cells)
    refuseTooLarge(
      `The workbook has ${filled.toLocaleString("en")} filled cells; at most 200,000 are shown.`,
    );
}

const filledIn = (row: readonly unknown[]): number =>
  row.reduce<number>((sum, value) => sum + (value === null ? 0 : 1), 0);

const refuseTooLarge = (text: string): never =>
  refuse(
    "too-large-for-grid",
    `It is too large for the workbench. ${text}`,
    "Open it in Excel, where RSP Tracker has no such limit; or move sheets of old data to another workbook and try again.",
  );
