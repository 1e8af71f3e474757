import type { PlanItem } from "../../domain/map/crosswalk";
import { plainText } from "../../domain/shared/plain-text";
import { addressOf } from "../cell-address";
import { cellText, isBlank } from "../cell-text";
import { headingWords } from "../headings";
import { mergedDown } from "../plan/merged-down";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";

/**
 * How a plan of another office is built, from the top level to its items: what a line of each level begins with
 * ("Priority", "Overall objective", "*"), or "" for lines that begin with nothing of their own. Where the sheet has a
 * column of that heading for each level, the columns are read instead.
 */
export type OutlineStructure = readonly string[];

/** outlineStructure("Priority; Overall objective; -; *") -> four levels; "-" is a line without a mark. */
export const outlineStructure = (text: string): OutlineStructure =>
  text
    .slice(0, 500)
    .split(";")
    .map((level) => level.trim())
    .filter((level) => level !== "")
    .map((level) => (level === "-" ? "" : level));

/** The items of a sheet by its structure; lines above the first title are left out. Undefined where it names no level. */
export function readOutline(
  sheet: SheetSnapshot,
  structure: OutlineStructure,
): readonly PlanItem[] | undefined {
  if (structure.length === 0) return undefined;
  const rows = mergedDown(sheet);
  const columns = levelColumns(rows, structure);
  const lines = columns ? columnLines(rows, columns) : markedLines(rows, structure);
  return itemsOf(sheet.name, lines, structure.length - 1);
}

/** The levels of which a sheet has no line and no column: what to correct where nothing was read. */
export function missingLevels(sheet: SheetSnapshot, structure: OutlineStructure): OutlineStructure {
  const found = new Set(markedLines(mergedDown(sheet), structure).map(({ level }) => level));
  return structure.filter((mark, level) => mark !== "" && !found.has(level));
}

interface OutlineLine {
  readonly level: number;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

type Rows = readonly (readonly CellValue[])[];

const deepestHeading = 30;

/** The row whose headings name every level, and the column of each. */
function levelColumns(
  rows: Rows,
  structure: OutlineStructure,
): { row: number; columns: readonly number[] } | undefined {
  const wanted = structure.map((level) => headingWords(level));
  if (wanted.length < 2 || wanted.includes("")) return undefined;
  for (let row = 0; row < Math.min(rows.length, deepestHeading); row += 1) {
    const words = (rows[row] ?? []).map((cell) => headingWords(cellText(cell)));
    const columns = wanted.map((level) => words.indexOf(level));
    if (columns.every((column) => column >= 0)) return { row, columns };
  }
  return undefined;
}

function columnLines(rows: Rows, { row: heading, columns }: { row: number; columns: readonly number[] }) {
  const last: string[] = [];
  return rows.slice(heading + 1).flatMap((cells, at): readonly OutlineLine[] =>
    columns.flatMap((column, level) => {
      const text = cellText(cells[column]);
      // A title written in every row is the same title; an item is one each time.
      if (text === "" || (level < columns.length - 1 && last[level] === text)) return [];
      last[level] = text;
      last.length = level + 1;
      return [{ level, text, row: heading + 1 + at, column }];
    }),
  );
}

const bullet = /^[\s•*▪●○‣➢–—-]+/u;

function markedLines(rows: Rows, structure: OutlineStructure): readonly OutlineLine[] {
  const marks = structure.map((mark) => plainText(mark).toLowerCase());
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly OutlineLine[] => {
      if (isBlank(cell) || typeof cell !== "string") return [];
      return cell.split(/\r?\n/).flatMap((line): readonly OutlineLine[] => {
        const text = plainText(line);
        const level = levelOf(text, marks);
        return text === "" || level < 0 ? [] : [{ level, text: withoutBullet(text), row, column }];
      });
    }),
  );
}

/** Any bullet stands for any other; a line without a mark is of the level that has none. */
function levelOf(text: string, marks: readonly string[]): number {
  const lower = text.toLowerCase();
  const isBullet = bullet.test(text);
  const byMark = marks.findIndex((mark) =>
    mark === "" ? false : bullet.test(mark) ? isBullet : lower.startsWith(mark),
  );
  return byMark >= 0 || isBullet ? byMark : marks.indexOf("");
}

const withoutBullet = (text: string): string => text.replace(bullet, "").trim();

function itemsOf(sheet: string, lines: readonly OutlineLine[], deepest: number): readonly PlanItem[] {
  const titles: string[] = [];
  const counts = new Map<string, number>();
  return lines.flatMap(({ level, text, row, column }): readonly PlanItem[] => {
    if (level < deepest) {
      titles[level] = text;
      titles.length = level + 1;
      return [];
    }
    const path = titles.filter((title) => title !== undefined);
    const above = path.join(" / ");
    const number = (counts.get(above) ?? 0) + 1;
    counts.set(above, number);
    const id = above === "" ? `${number}` : `${above} / ${number}`;
    return [{ id, path, text, references: [], source: { sheet, address: addressOf(row, column) } }];
  });
}
