import { isTotalRow } from "../../shared/total-row";
import { cellAt, isBlankRow, type SurveyTable } from "../survey-table";
import { numberHeading } from "./number-heading";
import type { FoundLayout } from "./find-layout";
import { furtherTable } from "./find-heading";

/** The first table of a sheet with what further tables say of the same numbers, and what became of them, in sentences. */
export interface JoinedTables {
  readonly table: SurveyTable;
  readonly notes: readonly string[];
}

const mostTables = 20;

/**
 * Further tables on one sheet: one that goes by the same numbers ("No." 1, 2, 3) tells more of the same rows and is put
 * beside the first; any other ends the first and is said.
 */
export function joinedTables(whole: SurveyTable, found: FoundLayout): JoinedTables {
  const starts: number[] = [];
  for (let from = found; starts.length < mostTables;) {
    const next = furtherTable(whole, from);
    if (next === undefined) break;
    starts.push(next);
    from = { ...found, headerRow: next, lastHeaderRow: next };
  }
  const end = starts[0];
  if (end === undefined) return { table: whole, notes: [] };
  const own = { ...whole, rows: whole.rows.slice(0, end) };
  return starts.reduce<JoinedTables>(
    ({ table, notes }, start, at) => {
      const next = whole.rows.slice(start, starts[at + 1]);
      const joined = joinedByNumber(table, found, next);
      const note = joined
        ? `The table in row ${start + 1} goes by the same numbers and was read together with the first.`
        : `${at === 0 ? "A second" : "A further"} table begins in row ${start + 1} and is not read: point at its row of headings, or save it as a file of its own.`;
      return { table: joined ?? table, notes: [...notes, note] };
    },
    { table: own, notes: [] },
  );
}

/** undefined where the second has no numbers, has one twice, or one that the first has not. */
function joinedByNumber(
  first: SurveyTable,
  { lastHeaderRow }: FoundLayout,
  [heading = [], ...rows]: SurveyTable["rows"],
): SurveyTable | undefined {
  const [own, others] = [first.rows[lastHeaderRow] ?? [], heading].map(numberColumn);
  if (own === undefined || others === undefined) return undefined;
  const beside = heading.flatMap((cell, column) => (column === others || cell.trim() === "" ? [] : [column]));
  const byKey = new Map<string, readonly string[]>();
  for (const row of rows) {
    const key = keyOf(row, others);
    if (key === undefined) continue;
    if (byKey.has(key)) return undefined;
    byKey.set(key, row);
  }
  const known = new Set(first.rows.slice(lastHeaderRow + 1).map((row) => keyOf(row, own)));
  if (byKey.size === 0 || [...byKey.keys()].some((key) => key !== total && !known.has(key))) return undefined;
  const width = Math.max(...first.rows.map((row) => row.length));
  const extended = (row: readonly string[], more: readonly string[] | undefined): readonly string[] =>
    more === undefined
      ? row
      : [
          ...Array.from({ length: width }, (_, column) => cellAt(row, column)),
          ...beside.map((column) => cellAt(more, column)),
        ];
  return {
    ...first,
    rows: first.rows.map((row, at) => {
      if (at === lastHeaderRow) return extended(row, heading);
      const key = at < lastHeaderRow ? undefined : keyOf(row, own);
      return extended(row, key === undefined ? undefined : byKey.get(key));
    }),
  };
}

const total = "total";

const numberColumn = (headings: readonly string[]): number | undefined => {
  const at = headings.findIndex((heading) => numberHeading.test(heading.trim()));
  return at < 0 ? undefined : at;
};

/** The number of a row; rows of totals go together; undefined where there is neither. */
function keyOf(row: readonly string[], column: number): string | undefined {
  if (isBlankRow(row)) return undefined;
  if (row.some((cell) => isTotalRow(cell, []))) return total;
  return /^\(?(\d{1,4})[.)]?$/.exec(cellAt(row, column).trim())?.[1];
}
