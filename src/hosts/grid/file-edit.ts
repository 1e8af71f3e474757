import type { CellValue } from "../../sheets/sheet-snapshot";
import type { CellEdit } from "../xlsx-file/change/cell-edit";
import type { GridEdit } from "./grid";

/** What changed in the grid, as the file takes it. An error that was typed becomes a text. */
export function fileEdit({ sheet, row, column, typed, formula, value }: GridEdit): CellEdit {
  const at = { sheet, row, column };
  const result = withExcelError(value);
  if (!typed) return { ...at, content: { kind: "result", result } };
  if (formula !== undefined)
    return { ...at, content: { kind: "formula", formula: withExcelErrors(formula.slice(1)), result } };
  if (typeof value === "object" && value?.kind === "error")
    return { ...at, content: { kind: "value", value: value.code } };
  return { ...at, content: { kind: "value", value } };
}

// Of the grid's own errors this one is Excel's in another spelling.
const withExcelError = (value: CellValue): CellValue =>
  typeof value === "object" && value?.kind === "error" && value.code === "#REF"
    ? { kind: "error", code: "#REF!" }
    : value;

/** A place that is gone, in Excel's spelling: "#REF+1" -> "#REF!+1"; texts and names of sheets stay. */
const withExcelErrors = (formula: string): string =>
  formula.replace(/"[^"]*"|'[^']*'|#REF(?!!)/g, (found) => (found === "#REF" ? "#REF!" : found));
