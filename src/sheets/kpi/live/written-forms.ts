import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { cellNumber, isDateCell, isErrorCell, isPercentCell } from "../../cell-text";
import {
  readDateCell,
  readLogStatus,
  readStatusAnswer,
  readYesNo,
  statusWords,
  yesWords,
} from "../../tables/answers";
import type { CellValue } from "../../sheet-snapshot";

// What a formula sees in a cell, beside what the product reads there. Where the two differ for any cell at hand the KPI
// gets no formula: a wrong number is worse than no number.

const listed = (words: readonly string[]): string => `|${words.join("|")}|`;

/**
 * An array of true and false: which cells of a range say one of the words, whatever their case. FIND knows no wildcards;
 * REPLACE puts the bars around each cell's word, since "&" joins a whole range into one text in some programs.
 */
const saysOneOf = (range: string, words: readonly string[]): string =>
  `ISNUMBER(FIND(REPLACE(REPLACE(LOWER(TRIM(${range})),99,0,"|"),1,0,"|"),"${listed(words)}"))`;

export const saysYes = (range: string): string => saysOneOf(range, yesWords);
export const saysDelivered = (range: string): string => saysOneOf(range, statusWords.delivered);

/** A cell that no formula should meet: an error spoils every sum, TRUE is a word in one program and a number in another. */
const isUnsafe = (cell: CellValue): boolean => isErrorCell(cell) || typeof cell === "boolean";

/** As TRIM and LOWER do: blanks alone, none at the ends and one between words. */
const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "").toLowerCase();

const seesWord = (cell: CellValue, words: readonly string[]): boolean =>
  typeof cell === "string" && listed(words).includes(`|${trimmed(cell)}|`);

export const isYesSeen = (cell: CellValue): boolean =>
  !isUnsafe(cell) && seesWord(cell, yesWords) === (readYesNo(cell) === true);

export const isDeliveredSeen = (cell: CellValue): boolean =>
  !isUnsafe(cell) && seesWord(cell, statusWords.delivered) === (readLogStatus(cell) === "delivered");

/** A formula compares a plain number with days too, so none may stand among them. */
export const isDaySeen = (cell: CellValue): boolean =>
  !isUnsafe(cell) && !isPlainNumber(cell) && dayIn(cell) === readDateCell(cell);

/** A day, yes, or anything that is neither to both. */
export function isAnswerSeen(cell: CellValue): boolean {
  if (isUnsafe(cell) || isPlainNumber(cell)) return false;
  const read = readStatusAnswer(cell);
  const day = dayIn(cell);
  if (day !== undefined) return read?.kind === "yes" && read.since === day;
  return seesWord(cell, yesWords) === (read?.kind === "yes") && (read?.kind !== "yes" || !read.since);
}

/** Sums leave texts out, so a number typed as text would be lost; a day is a number to them. */
export const isNumberSeen = (cell: CellValue): boolean =>
  !isUnsafe(cell) && !isDateCell(cell) && (typeof cell !== "string" || cellNumber(cell) === undefined);

const isPlainNumber = (cell: CellValue): boolean => typeof cell === "number" || isPercentCell(cell);

const dayIn = (cell: CellValue): CalendarDate | undefined => (isDateCell(cell) ? cell.date : undefined);
