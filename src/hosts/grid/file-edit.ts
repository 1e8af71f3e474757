import type { CellEdit } from "../xlsx-file/change/cell-edit";
import { withExcelError, withExcelErrors, withinExcel } from "./excel-errors";
import type { GridEdit } from "./grid";

/** What changed in the grid, as the file takes it. An error that was typed becomes a text. */
export function fileEdit({ sheet, row, column, typed, formula, value }: GridEdit): CellEdit {
  const at = { sheet, row, column };
  const result = withinExcel(withExcelError(value));
  if (!typed) return { ...at, content: { kind: "result", result } };
  if (formula !== undefined)
    return { ...at, content: { kind: "formula", formula: withExcelErrors(formula.slice(1)), result } };
  if (typeof value === "object" && value?.kind === "error")
    return { ...at, content: { kind: "value", value: value.code } };
  return { ...at, content: { kind: "value", value } };
}
