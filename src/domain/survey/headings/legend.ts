import { isTotalRow } from "../../shared/total-row";
import { readImplemented } from "../answers/need";
import { wordPlace } from "../scales/scale-words";
import { cellAt, type SurveyTable } from "../survey-table";
import { numberHeading } from "./number-heading";

/** What stands for what in a table: "h" -> "high need". */
type Legend = ReadonlyMap<string, string>;

const key = "[A-Za-z]{1,2}|\\d{1,2}|[-–—✓✔✗✘√×○●◯△▲+/?]|[Bb]lank";
/** "H = high need, M = medium", "1: low; 2: medium", "H - high | M - medium". */
const pairs = new RegExp(
  `(?<![\\p{L}\\p{N}])(${key}) ?(?:=|:|(?<= )[-–](?= )) ?([^=:,;|() ][^=:,;|()]{1,59}?)(?= ?(?:[,;|()]|\\. |\\.?$| (?:${key}) ?[=:]))`,
  "gu",
);
const longest = 600;
/** A row with more cells is one of the table. */
const mostCells = 2;
const leastPairs = 2;

/**
 * A table made by hand says above or below it what its letters or numbers stand for ("H = high need, M = medium"): the cells
 * of its columns become these words. The table itself where it has no such key.
 */
export function withLegend(table: SurveyTable): SurveyTable {
  const { rows } = table;
  const places = rows.flatMap((row, at) => (legendOf(row).size >= leastPairs ? [at] : []));
  const legend: Legend = new Map(places.flatMap((at) => [...legendOf(rows[at] ?? [])]));
  if (legend.size < leastPairs) return table;
  const first = rows.findIndex((row) => filled(row).length > mostCells);
  const body = rows.filter(
    (row, at) => at > first && !places.includes(at) && !isTotalRow(cellAt(row, 0), row),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const columns = new Set(
    Array.from({ length: width }, (_, column) => column).filter(
      (column) =>
        standsFor(
          body.map((row) => cellAt(row, column)),
          legend,
        ) && !rows.some((row) => numberHeading.test(cellAt(row, column).trim())),
    ),
  );
  if (first < 0 || columns.size === 0) return table;
  const said = [...legend].map(([short, words]) => `${short.toUpperCase()} is ${words}`).join(", ");
  return {
    ...table,
    rows: rows.map((row, at) =>
      at <= first
        ? row
        : row.map((cell, column) => (columns.has(column) ? (legend.get(keyOf(cell)) ?? cell) : cell)),
    ),
    notes: [
      ...(table.notes ?? []),
      `The key in row ${places.map((at) => at + 1).join(" and ")} was used: ${said}.`,
    ],
  };
}

const lineOf = (cell: string): string => cell.slice(0, longest).replace(/\s+/g, " ").trim();

const keyOf = (text: string): string => text.trim().toLowerCase();

const filled = (row: readonly string[]): readonly string[] => row.filter((cell) => cell.trim() !== "");

/** What a row says of keys; empty where it is one of the table, or its words are no answers. */
function legendOf(row: readonly string[]): Legend {
  const cells = filled(row);
  if (cells.length === 0 || (cells.length > mostCells && !cells.every((cell) => isPair(cell)))) return none;
  const found = cells.flatMap((cell) =>
    [...lineOf(cell).matchAll(pairs)].map(
      ([, short = "", words = ""]) => [keyOf(short), words.trim()] as const,
    ),
  );
  const telling = found.filter(([, words]) => saysAnswer(words));
  return telling.length >= leastPairs ? new Map(telling) : none;
}

const none: Legend = new Map();

const isPair = (cell: string): boolean => [...lineOf(cell).matchAll(pairs)].length === 1;

const noAnswer =
  /\b(?:no (?:answer|reply|response|information|data)|not (?:known|applicable|answered)|unknown|n\/a)\b/i;

const saysAnswer = (words: string): boolean =>
  wordPlace(words) !== undefined || readImplemented(words) !== null || noAnswer.test(words);

const mostly = 0.7;

/** Whether the cells of a column are keys: of numbers all of them, for others would have no words. */
function standsFor(cells: readonly string[], legend: Legend): boolean {
  const texts = cells.map(keyOf).filter((cell) => cell !== "");
  const known = texts.filter((text) => legend.has(text));
  const isNumbers = known.some((text) => /^\d+$/.test(text));
  return known.length >= leastPairs && known.length >= texts.length * (isNumbers ? 1 : mostly);
}
