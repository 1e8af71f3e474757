import type { LogStatus, StatusAnswer } from "../../domain/kpi/evidence/evidence";
import { readTimeframe } from "../../domain/plan/time/read-timeframe";
import { plainText, saysNothing } from "../../domain/shared/plain-text";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellDate, cellText, isDateCell } from "../cell-text";
import type { CellValue } from "../sheet-snapshot";

/** Words that say yes, in small letters; live formulas look for the same. */
export const yesWords = ["yes", "y", "true", "x", "✓", "✔", "done", "implemented", "yes."];
const yes = new Set(yesWords);
const no = new Set(["no", "n", "false", "✗", "✘", "not yet", "not implemented", "no."]);
const inProgress = new Set([
  "in progress",
  "in-progress",
  "ongoing",
  "on-going",
  "partly",
  "partially",
  "partial",
  "started",
  "underway",
]);
const unknown = new Set(["?", "unknown", "not known", "no answer", "no reply"]);

const wordsOf = (cell: CellValue): string => plainText(cellText(cell).slice(0, 80)).toLowerCase();

/** yes, no, undefined where the cell is blank or says that nothing is known, "unread" for anything else. */
export function readYesNo(cell: CellValue): boolean | undefined | "unread" {
  if (cell === "yes") return true;
  if (cell === "no") return false;
  const words = wordsOf(cell);
  if (saysNothing(words) || unknown.has(words)) return undefined;
  if (yes.has(words)) return true;
  return no.has(words) ? false : "unread";
}

/** A cell of Member Status: a day (yes, since then), yes, no, in progress; undefined is blank: unknown. */
export function readStatusAnswer(cell: CellValue): StatusAnswer | undefined {
  if (isDateCell(cell)) return { kind: "yes", since: cell.date };
  const words = wordsOf(cell);
  if (saysNothing(words) || unknown.has(words)) return undefined;
  if (yes.has(words)) return { kind: "yes" };
  if (no.has(words)) return { kind: "no" };
  if (inProgress.has(words)) return { kind: "in-progress" };
  const since =
    typeof cell === "string"
      ? readDay(words.replace(/^(?:yes|done|implemented|since)[\s,:(-]*(?:since\s)?/, "").replace(/\)$/, ""))
      : undefined;
  return since === undefined ? { kind: "unread" } : { kind: "yes", since };
}

const days = new Map<string, CalendarDate | null>();

/** The one day that a text names ("30 June 2019"), or undefined: a month alone is no day. */
export function readDay(text: string): CalendarDate | undefined {
  const known = days.get(text);
  if (known !== undefined) return known ?? undefined;
  const reading = readTimeframe(text, { fiscalYearStartMonth: 7 });
  const value = reading.kind === "read" && reading.value.type === "date" ? reading.value : undefined;
  const day = value && value.start === value.end ? value.end : undefined;
  if (days.size < 10_000) days.set(text, day ?? null);
  return day;
}

/** The day of a date cell, or of a date typed as text. */
export function readDateCell(cell: CellValue): CalendarDate | undefined {
  const date = cellDate(cell);
  if (date !== undefined || typeof cell !== "string") return date;
  const text = cell.trim();
  return text === "" ? undefined : readDay(text);
}

/** How people write the state of an activity. */
export const statusWords: Readonly<Record<LogStatus, readonly string[]>> = {
  planned: ["planned", "plan", "scheduled", "upcoming", "to be held"],
  delivered: [
    "delivered",
    "done",
    "completed",
    "complete",
    "held",
    "conducted",
    "organized",
    "organised",
    "implemented",
  ],
  postponed: ["postponed", "deferred", "delayed", "rescheduled"],
  cancelled: ["cancelled", "canceled", "dropped"],
};

const statusByWord = new Map(
  (Object.entries(statusWords) as [LogStatus, readonly string[]][]) // the record's own keys
    .flatMap(([status, words]) => words.map((word) => [word, status] as const)),
);

/** readLogStatus("Delivered") -> "delivered"; undefined where the words name none. */
export const readLogStatus = (cell: CellValue): LogStatus | undefined =>
  typeof cell === "string" ? statusByWord.get(cell.trim().toLowerCase()) : undefined;
