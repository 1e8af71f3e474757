import type { SurveyTable } from "../../domain/survey/survey-table";
import { cellText, isErrorCell } from "../cell-text";
import type { CellValue } from "../sheet-snapshot";

/** A sheet as a table of answers. Texts stay as typed, blanks around them too; an error (#N/A) is no answer. */
export const surveyTable = (name: string, rows: readonly (readonly CellValue[])[]): SurveyTable => ({
  name,
  rows: rows.map((row) => row.map(answerText)),
});

const answerText = (cell: CellValue): string => {
  if (typeof cell === "string") return cell;
  return isErrorCell(cell) ? "" : cellText(cell);
};
