import Papa from "papaparse";

/** What parts the cells of a text file, and where its table starts: behind a line "sep=;" where there is one. */
export interface Delimiter {
  readonly delimiter: string;
  readonly start: number;
}

const candidates = [",", ";", "\t", "|"] as const;
const sampleRows = 40;
const sampleLength = 200_000;

/** The delimiter that "sep=" names, else the one that gives most rows the same number of cells, and the most of them. */
export function findDelimiter(text: string): Delimiter {
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
