import { isTotalRow } from "../../shared/total-row";
import { cellAt, isBlankRow, type SurveyTable } from "../survey-table";

/** Rows that are looked at: headings stand in the first thirty. */
const sampleRows = 80;

const isNumberOrDay = (cell: string): boolean =>
  /^\s*[-+]?[\d.,%]+\s*$/.test(cell) || /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(cell);
const isYear = (cell: string): boolean => /^\s*(?:19|20)\d{2}\s*$/.test(cell);
const filled = (row: readonly string[] | undefined): readonly string[] =>
  (row ?? []).filter((cell) => cell.trim() !== "");

/**
 * Whether a row (from 0) may be one of headings, by what stands around it: an answer, a total or a title is never one. An
 * answer repeats what others of its column say, holds a number where they do, or stands below a whole row of headings.
 */
export function headingEvidence({ rows }: SurveyTable): (row: number) => boolean {
  const sample = rows.slice(0, sampleRows);
  const seen = sample.map(seenRow);
  return (row) => {
    const cells = rows[row] ?? [];
    return (
      filled(cells).length > 0 &&
      !isTitle(cells, row, sample) &&
      !isTotalRow(cellAt(cells, 0), cells) &&
      !repeatsAnswers(cells, row, seen) &&
      !holdsNumbersLikeOthers(cells, row, sample) &&
      !standsBelowHeadings(cells, row, sample)
    );
  };
}

type Rows = readonly (readonly string[])[];

/** A cell alone over rows with several. */
const isTitle = (cells: readonly string[], row: number, sample: Rows): boolean =>
  filled(cells).length === 1 && sample.slice(row + 1).some((other) => filled(other).length > 1);

/** A text of its own column that stands there again, in a row that is not the same altogether (pages repeat headings). */
function repeatsAnswers(cells: readonly string[], row: number, seen: readonly SeenRow[]): boolean {
  const own = seen[row]?.text;
  return seen.some(
    (other, index) =>
      index !== row &&
      !beginsBlock(seen, index) &&
      other.hasSeveral &&
      other.text !== own &&
      cells.some((cell, column) => cell.trim() !== "" && other.cells[column] === cell.trim()),
  );
}

/** The first row of a block, titles apart, may hold the headings of a further table: "No." again. */
function beginsBlock(seen: readonly SeenRow[], row: number): boolean {
  let above = row - 1;
  while (above >= 0 && seen[above]?.isTitle) above -= 1;
  return above >= 0 && seen[above]?.isBlank === true;
}

/** A row of the sample, looked at once: it is compared with thirty others. */
interface SeenRow {
  readonly text: string;
  readonly cells: readonly string[];
  readonly hasSeveral: boolean;
  /** One cell alone, the first. */
  readonly isTitle: boolean;
  readonly isBlank: boolean;
}

function seenRow(row: readonly string[]): SeenRow {
  const cells = row.map((cell) => cell.trim());
  const count = filled(cells).length;
  return {
    ...{ text: cells.join("\u001f"), cells, hasSeveral: count > 1 },
    ...{ isTitle: count === 1 && cellAt(cells, 0) !== "", isBlank: count === 0 },
  };
}

function holdsNumbersLikeOthers(cells: readonly string[], row: number, sample: Rows): boolean {
  const below = sample[row + 1] ?? sample[row - 1] ?? [];
  if (arePlacesOfScale(cells)) return false;
  return cells.some(
    (cell, column) => isNumberOrDay(cell) && !isYear(cell) && isNumberOrDay(cellAt(below, column)),
  );
}

/** "5", "4", "3" beside words, in steps of one: how many chose each place stands below. */
function arePlacesOfScale(cells: readonly string[]): boolean {
  const numbers = cells
    .filter(isNumberOrDay)
    .map((cell) => (/^\s*\d{1,2}\s*$/.test(cell) ? Number(cell) : NaN));
  const step = (numbers[1] ?? NaN) - (numbers[0] ?? NaN);
  return (
    numbers.length >= 3 &&
    Math.abs(step) === 1 &&
    filled(cells).length - numbers.length >= 2 &&
    numbers.every((place, at) => at === 0 || place - (numbers[at - 1] ?? NaN) === step)
  );
}

/** So many cells make a row whole, beside the share of the row below. */
const leastWhole = 3;
const wholeShare = 0.6;

/** A row above, of the same block, that is whole, of different words, and neither of groups nor of codes. */
function standsBelowHeadings(cells: readonly string[], row: number, sample: Rows): boolean {
  const width = filled(cells).length;
  for (let above = row - 1; above >= 0; above -= 1) {
    const other = sample[above] ?? [];
    if (isBlankRow(other)) return false;
    const own = filled(other);
    const isWhole = own.length >= Math.max(leastWhole, width * wholeShare);
    if (isWhole && isDistinct(own) && !spansOver(other, cells) && !areCodes(own)) return true;
  }
  return false;
}

const isDistinct = (cells: readonly string[]): boolean =>
  new Set(cells.map((cell) => cell.trim().toLowerCase())).size === cells.length;

/** "Effects", "" over "Yes", "No": groups have blanks inside where the row below has words. */
function spansOver(above: readonly string[], below: readonly string[]): boolean {
  const last = above.reduce((found, cell, column) => (cell.trim() === "" ? found : column), -1);
  return below.some(
    (cell, column) => cell.trim() !== "" && cellAt(above, column).trim() === "" && column <= last + 1,
  );
}

/** "q1", "Q2_3", "member_id": what a program calls its columns. */
const areCodes = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^\w+$/.test(cell.trim())) &&
  cells.filter((cell) => /[\d_]/.test(cell)).length * 2 > cells.length;
