import type { SurveyColumn } from "../survey-column";
import { cellAt } from "../survey-table";

const sampleSize = 200;

/** The first answers of a column, blanks left out. */
export const sampleOf = ({ index }: SurveyColumn, rows: readonly (readonly string[])[]): readonly string[] =>
  rows
    .slice(0, sampleSize)
    .map((row) => cellAt(row, index).trim())
    .filter((cell) => cell !== "");
