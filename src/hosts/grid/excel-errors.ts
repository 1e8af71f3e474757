import type { CellValue } from "../../sheets/sheet-snapshot";

// Of the grid's own errors this one is Excel's in another spelling; the others Excel does not know.
const gridError = "#REF";
const excelError = "#REF!";

export const withExcelError = (value: CellValue): CellValue =>
  typeof value === "object" && value?.kind === "error" && value.code === gridError
    ? { kind: "error", code: excelError }
    : value;

/** The largest number that a cell of Excel holds. */
const largest = 9.99999999999999e307;

/** A result that no cell of Excel can hold is an error there. */
export const withinExcel = (value: CellValue): CellValue => {
  const number = typeof value === "object" && value?.kind === "percent" ? value.value : value;
  return isBeyondExcel(number) ? { kind: "error", code: "#NUM!" } : value;
};

/** Whether a number is larger than a cell of Excel holds, on either side of nought. */
export const isBeyondExcel = (value: unknown): value is number =>
  typeof value === "number" && !(Math.abs(value) <= largest);

/** A place that is gone, in Excel's spelling: "#REF+1" -> "#REF!+1"; texts and names of sheets stay. */
export const withExcelErrors = (formula: string): string =>
  formula.replace(/"[^"]*"|'[^']*'|#REF(?!!)/g, (found) => (found === gridError ? excelError : found));
