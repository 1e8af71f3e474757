import { roleOfHeading, type SurveyRole } from "../roles/role-words";
import { cellAt, type ReadElsewhere, type SurveyTable } from "../survey-table";
import { isUsualAction } from "./options-as-headings";

/** Roles of a table that somebody counted: what a workshop's column holds, line by line. */
const counted = new Set<SurveyRole | undefined>([
  ...(["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const),
  ...(["score", "respondents", "date"] as const),
]);
const least = 3;
const mostly = 0.6;
const deepestHeading = 12;
/** Tables of counts are short; the lines of long ones are answers. */
const mostLines = 60;

/** A table whose headings stand in the first column, one to a row, and what stands across: workshops. */
export interface TransposedTable {
  readonly table: SurveyTable;
  /** From 0. */
  readonly headerRow: number;
}

/**
 * A table of counts with the workshops across ("Invited", "Replies", "Submitted reports" down) as one with a row per workshop,
 * behind the file's own columns. undefined where the table is no such one.
 */
export function transposed(table: SurveyTable): TransposedTable | undefined {
  const { rows } = table;
  const header = rows
    .slice(0, deepestHeading)
    .findIndex((row) => row.filter((cell) => cell.trim() !== "").length >= 2);
  const headings = rows[header];
  if (headings === undefined || headings.slice(1).some(isKnown)) return undefined;
  const lines = rows.slice(header + 1).filter((row) => cellAt(row, 0).trim() !== "");
  if (lines.length > mostLines) return undefined;
  const known = lines.filter((row) => isKnown(cellAt(row, 0)));
  const isCounted = known.length >= least && known.length >= lines.length * mostly;
  if (!isCounted && !isEvaluated(lines, headings)) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  const blank = Array.from({ length: width }, () => "");
  const workshops = headings.flatMap((cell, column) => (column > 0 && cell.trim() !== "" ? [column] : []));
  const above = rows.slice(0, header);
  return {
    headerRow: header,
    table: {
      name: table.name,
      rows: [
        ...above,
        [...blank, "Workshop", ...lines.map((row) => cellAt(row, 0).trim())],
        ...workshops.map((column) => [
          ...blank,
          cellAt(headings, column).trim(),
          ...lines.map((row) => cellAt(row, column)),
        ]),
      ],
      rowNumbers: [...above.map((_, at) => at + 1), header + 1, ...workshops.map((column) => column + 1)],
      readElsewhere: listed(rows, { headings, workshops, width }),
      notes: [
        ...(table.notes ?? []),
        `The headings stand in the first column, so the table was turned: the number of a record is that of its column.`,
      ],
    },
  };
}

const eventWords =
  /\b(?:workshops?|seminars?|trainings?|courses?|meetings?|missions?|ateliers?|s[ée]minaires?|taller(?:es)?)\b/i;
const isFigure = (cell: string): boolean => /^\d{1,4}(?:[.,]\d{1,4})? ?%?$/.test(cell.trim());

/** "Content", "Speakers" and "Overall satisfaction" down, a workshop over each column of means. */
function isEvaluated(lines: SurveyTable["rows"], headings: readonly string[]): boolean {
  const across = headings.slice(1).filter((cell) => cell.trim() !== "");
  const cells = lines.flatMap((row) => row.slice(1)).filter((cell) => cell.trim() !== "");
  return (
    lines.some((row) => roleOfHeading(cellAt(row, 0))?.role === "score") &&
    across.every((cell) => eventWords.test(cell)) &&
    cells.length > 0 &&
    cells.every(isFigure)
  );
}

const isKnown = (heading: string): boolean =>
  heading.trim() !== "" && (isUsualAction(heading) || counted.has(roleOfHeading(heading)?.role));

interface Listed {
  readonly headings: readonly string[];
  readonly workshops: readonly number[];
  readonly width: number;
}

const listed = (
  rows: SurveyTable["rows"],
  { headings, workshops, width }: Listed,
): readonly ReadElsewhere[] =>
  Array.from({ length: width }, (_, column): ReadElsewhere[] => {
    if (rows.every((row) => cellAt(row, column).trim() === "")) return [];
    const heading = cellAt(headings, column).trim() || `Column ${column + 1}`;
    const isUsed = column === 0 || workshops.includes(column);
    const reason = column === 0 ? "It names what was counted." : "The counts of one workshop.";
    return [{ column, heading, isUsed, reason: isUsed ? reason : "It has no heading, and is not read." }];
  }).flat();
