import Papa from "papaparse";
import type { Pause } from "../../usecases/ports/table-file";
import { refuse } from "../../usecases/problem";
import { tableLimits } from "./table-limits";

/** Rows that are parsed in one go: about a millisecond each thousand cells, so that a screen stays awake. */
const sliceCells = 15_000;
const firstSlice = 200;

/**
 * The rows of a text table, blank ones too, so that `rows[0]` is record 1 of the file; blank cells are null. Throws a
 * ProblemError ("quote-open", "too-large"). Calls `pause` between slices.
 */
export async function readTextTable(
  text: string,
  pause: Pause,
): Promise<readonly (readonly (string | null)[])[]> {
  const { delimiter, start } = findDelimiter(text);
  const rows: (readonly (string | null)[])[] = [];
  let at = start;
  let preview = firstSlice;
  let cells = 0;
  while (at < text.length) {
    // Not the fast mode for texts without quotes: with `preview` its cursor stands a row too far.
    const slice = Papa.parse<string[]>(text.slice(at), {
      delimiter,
      newline: "\n",
      preview,
      fastMode: false,
    });
    checkQuotes(slice, rows.length);
    for (const row of slice.data) {
      rows.push(row.map((cell) => (cell === "" ? null : cell)));
      cells += row.length;
    }
    checkSize(rows, cells);
    if (slice.data.length < preview || slice.meta.cursor <= 0) break;
    at += slice.meta.cursor;
    preview = Math.max(20, Math.floor(sliceCells / (cells / rows.length)));
    await pause();
  }
  return withoutBlankEnd(rows);
}

function checkQuotes({ errors, data }: Papa.ParseResult<string[]>, before: number): void {
  const found = errors.find(({ type }) => type === "Quotes");
  if (found === undefined) return;
  const row = before + Math.min(found.row ?? 0, data.length) + 1;
  refuse(
    "quote-open",
    `A quotation mark is opened or closed in the wrong place in row ${row} or shortly before it, so cells cannot be told apart.`,
    "Export the answers again, or open the file in a text editor and mend the quotation marks of that row.",
  );
}

function checkSize(rows: readonly (readonly unknown[])[], cells: number): void {
  // The line break at the file's end makes a row of one blank cell.
  const blankEnd = rows.at(-1)?.every((cell) => cell === null) ? 1 : 0;
  if (rows.length - blankEnd <= tableLimits.rows && cells <= tableLimits.cells) return;
  refuse(
    "too-large",
    `The file has more than ${tableLimits.rows.toLocaleString("en")} rows or ${tableLimits.cells.toLocaleString("en")} cells.`,
    "Export fewer answers at a time, for example one round.",
  );
}

function withoutBlankEnd<Row extends readonly unknown[]>(rows: readonly Row[]): readonly Row[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((cell) => cell === null)) length -= 1;
  return rows.slice(0, length);
}

/** What parts the cells of a text file, and where its table starts: behind a line "sep=;" where there is one. */
interface Delimiter {
  readonly delimiter: string;
  readonly start: number;
}

const candidates = [",", ";", "\t", "|"] as const;
const sampleRows = 40;
const sampleLength = 200_000;

/** The delimiter that "sep=" names, else the one that gives most rows the same number of cells, and the most of them. */
function findDelimiter(text: string): Delimiter {
  const named = /^"?sep=(.)"?[^\S\n]*(?:\n|$)/i.exec(text.slice(0, 40));
  if (named?.[1] !== undefined) return { delimiter: named[1], start: named[0].length };
  const sample = text.slice(0, sampleLength);
  const scores = candidates.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.score > 0 ? best.delimiter : ",", start: 0 };
}

function scoreOf(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: "\n", preview: sampleRows });
  const widths = data.filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const scores = [...counts].map(([width, count]) => (count / widths.length) ** 2 * (width - 1));
  return Math.max(0, ...scores);
}
