import { figureKey } from "../../../domain/kpi/evidence/evidence";
import { cellText, isBlank } from "../../cell-text";
import { type HeadingRow, headingWords } from "../../headings";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { type DayFrame, readFigureDays } from "./figure-days";
import { kpiValuesTable, readFigure, type ValuesColumn } from "./kpi-values";

/** How far down the first row that names a KPI may stand. */
const deepest = 60;
const fewestRows = 3;
/** So many of a column's cells must be what the column is taken for. */
const most = 0.7;
const sampleRows = 60;

const figureWords =
  /\b(?:values?|figures?|actuals?|results?|achieve(?:d|ment)|reading|progress|reached|number|quantity|amount|count|valeurs?|chiffres?|realise|resultats?|nombre|quantite)\b/;
const otherWords = /\b(?:id|no|year|month|budget|cost|target|cible|cout|row|n)\b|^(?:baseline|reference)\b/;

/**
 * A sheet whose headings do not say so, but whose rows name KPIs of the plan, each with a day and a figure: "Code | Month |
 * Reached so far". `keys` are the plan's own ids and indicators (see figureKey). Source: RULES-2 11.
 */
export function findFiguresOfPlan(
  { rows }: Pick<SheetSnapshot, "rows">,
  keys: ReadonlySet<string>,
  frame: DayFrame,
): HeadingRow<ValuesColumn> | undefined {
  const first = firstNaming(rows, keys);
  if (first === undefined) return undefined;
  const lastRow = first.row - 1;
  const texts = headingTexts(rows[lastRow] ?? []);
  if (texts.size < 3) return undefined;
  const body = rows
    .slice(first.row, first.row + sampleRows)
    .filter((cells) => cells.some((cell) => !isBlank(cell)));
  const share = (column: number, fits: (cell: CellValue) => boolean): number => {
    const filled = body.map((cells) => cells[column] ?? null).filter((cell) => !isBlank(cell));
    return filled.length < fewestRows ? 0 : filled.filter(fits).length / filled.length;
  };
  if (share(first.column, (cell) => keys.has(figureKey(cellText(cell)))) < most) return undefined;
  const others = [...texts.keys()].filter((column) => column !== first.column);
  const date = others.find((column) => share(column, (cell) => isDay(cell, frame)) >= most);
  const figures = others.filter(
    (column) => column !== date && share(column, (cell) => typeof readFigure(cell) === "number") >= most,
  );
  const value = figureColumn(figures, texts);
  if (date === undefined || value === undefined) return undefined;
  const columns = new Map<ValuesColumn, number>([
    ["kpi", first.column],
    ["date", date],
    ["value", value],
  ]);
  for (const [column, text] of texts) {
    const role = kpiValuesTable.names(headingWords(text));
    if (role !== undefined && !columns.has(role) && ![...columns.values()].includes(column))
      columns.set(role, column);
  }
  return { row: lastRow, lastRow, columns, texts };
}

/** The first cell that names a KPI, under a heading. */
function firstNaming(
  rows: SheetSnapshot["rows"],
  keys: ReadonlySet<string>,
): { readonly row: number; readonly column: number } | undefined {
  for (const [row, cells] of rows.slice(0, deepest).entries()) {
    const column = cells.findIndex(
      (cell) => typeof cell === "string" && keys.has(figureKey(cell.slice(0, longestName))),
    );
    if (column >= 0 && row > 0) return { row, column };
  }
  return undefined;
}

const longestName = 300;

const headingTexts = (cells: readonly CellValue[]): ReadonlyMap<number, string> =>
  new Map(
    cells.flatMap((cell, column) =>
      typeof cell === "string" && cell.trim() !== "" ? [[column, cell] as const] : [],
    ),
  );

/** A day or a period; a bare number is a figure. */
const isDay = (cell: CellValue, frame: DayFrame): boolean =>
  typeof cell !== "number" && readFigureDays(cell, frame) !== undefined;

/** The one column of figures, or the one whose heading says so. */
function figureColumn(figures: readonly number[], texts: ReadonlyMap<number, string>): number | undefined {
  const plain = (column: number): string =>
    headingWords(texts.get(column) ?? "")
      .normalize("NFD")
      .replace(/\p{M}/gu, "");
  const said = figures.filter((column) => figureWords.test(plain(column)) && !otherWords.test(plain(column)));
  if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  const open = figures.filter((column) => !otherWords.test(plain(column)));
  return open.length === 1 ? open[0] : undefined;
}
