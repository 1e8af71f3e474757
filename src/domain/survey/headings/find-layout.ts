import { surveyLayouts } from "../layouts";
import { headingKey, type SurveyLayout } from "../layouts/layout";
import { type SurveyTable, cellAt } from "../survey-table";

/** A maker's layout and the rows (from 0) of its headings. */
export interface FoundLayout {
  readonly layout: SurveyLayout;
  readonly headerRow: number;
  /** The last row of the headings. */
  readonly lastHeaderRow: number;
}

/** Titles may stand above the headings. */
const deepestHeading = 12;

/** The layout of the maker whose signs stand in one of the first rows, or undefined: then it is a plain table. */
export function findLayout(table: SurveyTable): FoundLayout | undefined {
  for (let row = 0; row < Math.min(table.rows.length, deepestHeading); row += 1) {
    const keys = new Set(table.rows[row]?.map((cell) => headingKey(withoutCode(cell))));
    const layout = surveyLayouts.find(({ signs }) =>
      signs.some((group) => group.every((sign) => keys.has(sign))),
    );
    if (layout) return { layout, headerRow: row, lastHeaderRow: row + moreRows(table, row, layout) };
  }
  return undefined;
}

/** Some exports write code and text: "Q01. Name of your administration", "id. Response ID". */
export const withoutCode = (heading: string): string =>
  heading.replace(/^(?!nos?\.|nr\.)[A-Za-z]\w{0,30}(?:\[\w{1,30}\])?\. +(?=\S)/i, "");

/** A second row names options or the rows of a grid. Whoever made the export: below a question that spans several columns. */
function moreRows(table: SurveyTable, row: number, layout: SurveyLayout): number {
  if (layout.headerRows === "codes-texts-ids") return idRows(table, row);
  const isExpected = layout.headerRows === "options-below" || hasPartsBelow(table, row);
  return isExpected && hasOptionsBelow(table, row, layout) ? 1 : 0;
}

/** Words, each different within its question, below a heading and the blank beside it. */
function hasPartsBelow({ rows }: SurveyTable, row: number): boolean {
  const [above, below] = [rows[row] ?? [], rows[row + 1] ?? []];
  const spanned = below.filter((cell, column) => cell.trim() !== "" && cellAt(above, column).trim() === "");
  return spanned.length > 0 && spanned.every((cell) => /\p{L}{2}/u.test(cell));
}

/** The texts, and below them {"ImportId": ...} where the ids were exported too. */
function idRows({ rows }: SurveyTable, row: number): number {
  const isIds = (cells: readonly string[] | undefined) =>
    cells?.some((cell) => /^\{"ImportId"/.test(cell.trim()));
  if (isIds(rows[row + 2])) return 2;
  return isIds(rows[row + 1]) || headingKey(cellAt(rows[row + 1], 0)) === "start date" ? 1 : 0;
}

/** The second row is of headings where nothing stands under the maker's own columns and something under a question. */
function hasOptionsBelow({ rows }: SurveyTable, row: number, { setAside }: SurveyLayout): boolean {
  const below = rows[row + 1] ?? [];
  const isSetAside = (column: number) => Object.hasOwn(setAside, headingKey(cellAt(rows[row], column)));
  return (
    below.some((cell) => cell.trim() !== "") &&
    below.every((cell, column) => cell.trim() === "" || !isSetAside(column))
  );
}
