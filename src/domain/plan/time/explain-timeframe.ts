import type { DateSettings } from "../../shared/date-phrases";
import type { Period } from "../../target/target";
import type { Reading } from "../../shared/reading";
import { readTimeframe } from "./read-timeframe";
import type { Timeframe } from "./timeframe";

/** What the command line says of a timeframe; days as "2019-06-30". */
export interface TimeframeExplained {
  readonly text: string;
  readonly type: "ongoing" | "date" | "period" | "recurring" | "none" | "unparseable";
  readonly start?: string;
  readonly end?: string;
  /** "quarter", "2 months": of what recurs. */
  readonly period?: string;
  /** Why it could not be read. */
  readonly reason?: string;
  /** How it was understood, where not as the words say. */
  readonly notes?: readonly string[];
}

/** explainTimeframe("Q2 2019", settings) -> period, 2019-04-01 to 2019-06-30. */
export const explainTimeframe = (text: string, settings: DateSettings): TimeframeExplained =>
  explainTimeframeReading(readTimeframe(text, settings), text);

/** The same of a reading that is already made. */
export function explainTimeframeReading(reading: Reading<Timeframe>, text: string): TimeframeExplained {
  if (reading.kind === "unread") return { text, type: "unparseable", reason: reading.reason };
  const { value } = reading;
  const codes = reading.notes.filter(({ certainty }) => certainty !== "said").map(({ code }) => code);
  return {
    text,
    type: value.type,
    ...("start" in value ? { start: value.start } : {}),
    ...("end" in value ? { end: value.end } : {}),
    ...(value.type === "recurring" ? { period: periodText(value.period) } : {}),
    ...(codes.length > 0 ? { notes: codes } : {}),
  };
}

const periodText = ({ count, unit }: Period): string => (count === 1 ? unit : `${count} ${unit}s`);
