import type { CellValue } from "../../sheets/sheet-snapshot";

// Of the grid's own errors this one is Excel's in another spelling; the others Excel does not know.
const gridError = "#REF";
const excelError = "#REF!";

export const withExcelError = (value: CellValue): CellValue =>
  typeof value === "object" && value?.kind === "error" && value.code === gridError
    ? { kind: "error", code: excelError }
    : value;

/** A place that is gone, in Excel's spelling: "#REF+1" -> "#REF!+1"; texts and names of sheets stay. */
export const withExcelErrors = (formula: string): string =>
  formula.replace(/"[^"]*"|'[^']*'|#REF(?!!)/g, (found) => (found === gridError ? excelError : found));
