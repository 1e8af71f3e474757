import { isBlank } from "../cell-text";
import { headingWords } from "../headings";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { type ColumnMeanings, noMeanings } from "./column-names";
import { assignColumns, type AssignedColumn, type HeadingCell } from "./headings/assign-columns";
import { doubtsAbout, titlesOf } from "./headings/doubts";
import { rowsBelow } from "./headings/evidence";
import { headingCells, type HeadingSpan, isYear } from "./headings/heading-cells";
import { barePeriodOf, meaningOf } from "./headings/meaning";
import { type PlanHeading, settled } from "./headings/plan-table";
import {
  explainsColumns,
  filledIn,
  mergedHeight,
  mostHeadingRows,
  nextHeading,
  numbersColumns,
  ofSeveralCells,
} from "./headings/table-extent";
import { segmentsOf } from "./headings/segments";

export type { PlanHeading } from "./headings/plan-table";

type Sheet = Pick<SheetSnapshot, "rows" | "merges" | "name"> & Partial<Pick<SheetSnapshot, "hiddenColumns">>;

/** So deep under the top a first heading is looked for in every row; further down only after a gap, or where it repeats. */
const denseRows = 80;

/** What people said of a sheet, in Settings. */
export interface SaidOfSheet {
  readonly meanings: ColumnMeanings;
  /** Settings name the sheet as a plan. */
  readonly isNamed: boolean;
}

/**
 * Every table of a plan in the sheet, from the top: a heading may repeat per pillar or page, and tables may stand side by
 * side. What people say that a heading means wins over its words.
 */
export function planHeadingRows(
  sheet: Sheet,
  meanings: ColumnMeanings = noMeanings,
  isNamed = false,
): readonly PlanHeading[] {
  const said: SaidOfSheet = { meanings, isNamed };
  const found: PlanHeading[] = [];
  const signatures = new Map<string, readonly PlanHeading[]>();
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (!mayBegin(sheet, row, signatures)) continue;
    if (fewMeanings(cells, said.meanings)) continue;
    const signature = signatureOf(cells);
    const before = signatures.get(signature);
    if (found.length > 0 && before === undefined && !mayFollow(sheet, row)) continue;
    const tables = (before && repeated(before, sheet, row)) ?? tablesAt(sheet, row, said, found.length > 0);
    const [first] = tables;
    if (first === undefined) continue;
    found.push(...tables);
    if (before === undefined) signatures.set(signature, tables);
    row = first.lastRow;
  }
  return found;
}

/** The same headings again, as they repeat per page or pillar: the same columns. */
function repeated(
  before: readonly PlanHeading[],
  { rows }: Sheet,
  row: number,
): readonly PlanHeading[] | undefined {
  const [first] = before;
  if (first === undefined) return undefined;
  const height = first.lastRow - first.row;
  for (let at = 0; at <= height; at += 1)
    if (wholeRow(rows[first.row + at]) !== wholeRow(rows[row + at])) return undefined;
  return before.map((table) => ({ ...table, row, lastRow: row + height }));
}

const wholeRow = (cells: readonly CellValue[] | undefined): string => JSON.stringify(cells ?? []);

/** Headings stand near the top, after a blank row or a title, or as they stood before. */
function mayBegin({ rows }: Sheet, row: number, signatures: ReadonlyMap<string, unknown>): boolean {
  if (row < denseRows) return true;
  if (filledIn(rows[row - 1]) <= 2) return true;
  return signatures.has(signatureOf(rows[row] ?? []));
}

/** A further heading holds no figure and no day; right under filled rows every cell of it is a heading, and there are several. */
function mayFollow({ rows }: Sheet, row: number): boolean {
  const filled = (rows[row] ?? []).filter((cell) => !isBlank(cell));
  if (filled.some((cell) => typeof cell !== "string" && !(typeof cell === "number" && isYear(cell))))
    return false;
  if (filledIn(rows[row - 1]) <= 2) return true;
  const texts = filled.filter((cell) => typeof cell === "string");
  return (
    texts.length >= fewestUnderRows &&
    texts.every((text) => meaningOf(text.trim()) !== undefined || barePeriodOf(text) !== undefined)
  );
}

const fewestUnderRows = 3;

const signatureOf = (cells: readonly CellValue[]): string =>
  cells.slice(0, 4).map(String).join("|").slice(0, 160);

/** A title stands alone in its row; a heading never does. */
function fewMeanings(cells: readonly CellValue[], meanings: ColumnMeanings): boolean {
  // Most rows of a long text are one cell: their words need not be looked up.
  if (filledIn(cells) < 2) return true;
  let count = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > 120) continue;
    if (meaningOf(cell.trim()) !== undefined || (meanings.size > 0 && meanings.has(headingWords(cell))))
      count += 1;
    else if (cell.length < 20 && barePeriodOf(cell) !== undefined) count += 0.5;
    if (count >= 2) return false;
  }
  return count < 2;
}

interface Scored {
  readonly tables: readonly PlanHeading[];
  readonly score: number;
}

/** The tables whose heading begins in a row: as it stands, or over the rows below, whichever says more. */
function tablesAt(sheet: Sheet, row: number, said: SaidOfSheet, isRepeat: boolean): readonly PlanHeading[] {
  let best: Scored | undefined;
  const fewest = mergedHeight(sheet, row);
  for (let height = fewest; height <= mostHeadingRows; height += 1) {
    const found = scoredAt(
      sheet,
      { row, lastRow: row + height - 1, merged: row + fewest - 1 },
      said,
      isRepeat,
    );
    if (found && found.score > (best?.score ?? 0) + (best ? least : 0)) best = found;
  }
  if (best === undefined) return [];
  const [first] = best.tables;
  if (
    first !== undefined &&
    fewest === 1 &&
    first.lastRow > row &&
    beginsBelow(sheet, first, best.score, said, isRepeat)
  )
    return [];
  return best.tables;
}

const least = 0.4;

/** A row of group titles over the heading adds no column to it. */
function beginsBelow(
  sheet: Sheet,
  { row, lastRow }: PlanHeading,
  score: number,
  said: SaidOfSheet,
  isRepeat: boolean,
): boolean {
  const below = scoredAt(sheet, { row: row + 1, lastRow }, said, isRepeat);
  return (below?.score ?? 0) >= score - 0.01;
}

function scoredAt(sheet: Sheet, span: HeadingSpan, said: SaidOfSheet, isRepeat: boolean): Scored | undefined {
  const texts = headingCells(sheet, span);
  if (texts === undefined) return undefined;
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const cells = [...texts].map(([column, text]): HeadingCell => ({
    column,
    text,
    said: said.meanings.size === 0 ? undefined : said.meanings.get(headingWords(text))?.column,
    isHidden: hidden.has(column),
  }));
  const under = sheet.rows[span.lastRow + 1];
  const lastRow = numbersColumns(under) || explainsColumns(under) ? span.lastRow + 1 : span.lastRow;
  const below = ofSeveralCells(rowsBelow(sheet.rows, lastRow + 1, nextHeading(sheet, lastRow + 1)));
  const titles = titlesOf(sheet.name, sheet.rows.slice(Math.max(0, span.row - 8), span.row));
  const tables: PlanHeading[] = [];
  let score = 0;
  for (const segment of segmentsOf(cells, (own) => assignColumns(own, below))) {
    const table = settled(segment, below);
    const { kind } = table;
    if (kind === undefined || table.columns.size + Math.min(1, table.periods.length) < 2) continue;
    const isSaid = said.isNamed || segment.some(({ weight }) => weight > 2);
    const doubts = isRepeat ? [] : doubtsAbout({ table, assigned: segment, below, titles, isSaid });
    score += scoreOf(segment);
    tables.push({
      row: span.row,
      lastRow,
      ...table,
      kind,
      texts,
      left: Math.min(...segment.map(({ column }) => column)),
      right: Math.max(...segment.map(({ column }) => column)),
      certainty:
        doubts.length > 0
          ? "asked"
          : segment.some(({ certainty }) => certainty === "asked")
            ? "likely"
            : "sure",
      doubts,
      assigned: segment,
    });
  }
  return tables.length === 0 ? undefined : { tables, score };
}

/** Named columns weigh, and each period of figures a little. */
const scoreOf = (assigned: readonly AssignedColumn[]): number =>
  assigned.reduce(
    (sum, { role, weight, period }) =>
      sum + (role === "other" ? 0 : Math.min(1, weight) * (period ? 0.8 : 1)),
    0,
  );

/** A Strategic Action Plan's heading: what is to be done, and the target. */
export const hasTargets = ({ kind }: PlanHeading): boolean => kind === "targets";

/** An Annual Work Plan's heading: what is to be done, and the activities. */
export const hasActivities = ({ columns, kind }: PlanHeading): boolean =>
  kind === "activities" || (columns.has("activities") && columns.has("action"));

/** Activities with days or a status, and no targets. */
export const isWork = ({ kind }: PlanHeading): boolean => kind === "work";
