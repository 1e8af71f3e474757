import type { TableFile, TableSheet } from "../../usecases/ports/table-file";
import { type Problem, ProblemError } from "../../usecases/problem";

/** What a worker that reads a file tells its page: rows in portions, in order, and the rest of the file last. */
export type TableMessage =
  | { readonly kind: "rows"; readonly sheet: string; readonly rows: TableSheet["rows"] }
  | { readonly kind: "read"; readonly file: Omit<TableFile, "sheets"> }
  | { readonly kind: "refused"; readonly problem: Problem }
  /** The worker broke down: its page reads the file itself, where the error is loud. */
  | { readonly kind: "broken" };

/** Cells of a portion: a page takes them over in a few milliseconds, and has its turn before the next. */
const portionCells = 8_000;

/** The worker's side: sends what was read, or why it could not be. */
export async function sendTable(
  reading: Promise<TableFile>,
  post: (message: TableMessage) => void,
): Promise<void> {
  try {
    const { sheets, ...file } = await reading;
    for (const { name, rows } of sheets)
      for (const portion of portionsOf(rows)) post({ kind: "rows", sheet: name, rows: portion });
    post({ kind: "read", file });
  } catch (error) {
    post(error instanceof ProblemError ? { kind: "refused", problem: error.problem } : { kind: "broken" });
  }
}

/** At least one, so that a sheet without rows is told of too. */
function portionsOf(rows: TableSheet["rows"]): readonly TableSheet["rows"][] {
  const widest = rows.slice(0, 100).reduce((most, row) => Math.max(most, row.length), 1);
  const length = Math.max(1, Math.floor(portionCells / widest));
  const count = Math.max(1, Math.ceil(rows.length / length));
  return Array.from({ length: count }, (_, place) => rows.slice(place * length, (place + 1) * length));
}

/**
 * The page's side: takes one message after the other; says "more" until the file is whole, and "broken" where the worker is.
 * Throws the ProblemError that was sent.
 */
export function tableReceiver(): (message: TableMessage) => TableFile | "more" | "broken" {
  const sheets = new Map<string, TableSheet["rows"][number][]>();
  return (message) => {
    switch (message.kind) {
      case "rows": {
        const rows = sheets.get(message.sheet) ?? [];
        for (const row of message.rows) rows.push(row);
        sheets.set(message.sheet, rows);
        return "more";
      }
      case "read":
        return { ...message.file, sheets: [...sheets].map(([name, rows]) => ({ name, rows })) };
      case "refused":
        throw new ProblemError(message.problem);
      case "broken":
        return "broken";
    }
  };
}
