import { cellText, isErrorCell } from "../cell-text";
import type { CellValue } from "../sheet-snapshot";

/** A row of a sheet as answers. Texts stay as typed, blanks around them too; an error (#N/A) is no answer. */
export const answerTexts = (row: readonly CellValue[]): readonly string[] => row.map(answerText);

const answerText = (cell: CellValue): string => {
  if (typeof cell === "string") return cell;
  return isErrorCell(cell) ? "" : cellText(cell);
};
