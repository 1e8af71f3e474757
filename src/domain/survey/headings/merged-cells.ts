import { isTotalRow } from "../../shared/total-row";
import { plainTable } from "../layouts";
import { roleOfHeading, type SurveyRole } from "../roles/role-words";
import { cellAt, isBlankRow, type SurveyTable } from "../survey-table";
import type { FoundLayout } from "./find-layout";

/** Columns whose cell may be merged over the rows that it is about. */
const spanning: readonly (SurveyRole | undefined)[] = ["member", "workshop", "topic"];
const leastBlank = 0.25;

/**
 * In a table made by hand the Member stands once for its topics, or the workshop once for its Members: its cell is merged over
 * the rows below, which are blank. They get its text. A column with blanks of another kind stays as it is.
 */
export function withMergedCells(table: SurveyTable, found: FoundLayout): SurveyTable {
  if (found.layout !== plainTable) return table;
  const headings = table.rows[found.headerRow] ?? [];
  const columns = headings.flatMap((heading, column) =>
    spanning.includes(roleOfHeading(heading)?.role) ? [column] : [],
  );
  const body = table.rows
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => at > found.lastHeaderRow && isAnswer(row));
  const merged = columns.filter((column) => {
    const beside = columns.filter((other) => other !== column);
    return isMerged(
      body.map(({ row }) => row),
      column,
      beside,
    );
  });
  if (merged.length === 0) return table;
  const last = new Map<number, string>();
  const answers = new Set(body.map(({ at }) => at));
  const rows = table.rows.map((row, at) => {
    if (!answers.has(at)) return row;
    return row.map((cell, column) => {
      if (!merged.includes(column)) return cell;
      if (cell.trim() !== "") last.set(column, cell);
      return cell.trim() === "" ? (last.get(column) ?? "") : cell;
    });
  });
  const names = merged.map((column) => `"${cellAt(headings, column).trim()}"`).join(", ");
  return {
    ...table,
    rows,
    notes: [...(table.notes ?? []), `A cell under ${names} stands for the blank ones below it.`],
  };
}

const isAnswer = (row: readonly string[]): boolean =>
  !isBlankRow(row) && !isTotalRow(cellAt(row, 0), row.slice(0, 3));

/** Begins with a text, has many blanks, never the same text twice in a row, and another such column is filled beside each blank. */
function isMerged(rows: SurveyTable["rows"], column: number, beside: readonly number[]): boolean {
  const texts = rows.map((row) => cellAt(row, column).trim());
  const blanks = texts.filter((text) => text === "").length;
  const isRepeated = texts.some((text, at) => text !== "" && text === texts[at + 1]);
  return (
    texts[0] !== "" &&
    !isRepeated &&
    blanks >= texts.length * leastBlank &&
    blanks < texts.length &&
    beside.some((other) => rows.every((row) => cellAt(row, other).trim() !== ""))
  );
}
