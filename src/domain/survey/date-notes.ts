import { quoted } from "./issues";
import type { SurveyColumn } from "./survey-column";
import { cellAt } from "./survey-table";

/** How a day is written. The order of 1/2/2018 is told only by a number above 12. */
const forms: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["year first", /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/],
  ["day first", /^(?:1[3-9]|2\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:\d{4}|\d{2})\b/],
  ["month first", /^(?:0?[1-9]|1[0-2])[-/.](?:1[3-9]|2\d|3[01])[-/.](?:\d{4}|\d{2})\b/],
  ["in either order", /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b/],
  ["in words", /\p{L}{3}/u],
  ["as a number", /^\d{5}(?:[.,]\d+)?$/],
];

const mostRows = 5000;
/** So many different ways are worth a word; both orders are always. */
const several = 3;

/** Days of a column that are written in several ways: which of two answers is the later may hang on it. */
export function dateNotes(
  columns: readonly SurveyColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const column = columns.find(({ setAside }) => setAside === "submitted");
  if (column === undefined) return [];
  const seen = new Map<string, string>();
  for (const row of rows.slice(0, mostRows)) {
    const text = cellAt(row, column.index).trim();
    const form = text === "" ? undefined : forms.find(([, pattern]) => pattern.test(text))?.[0];
    if (form !== undefined && !seen.has(form)) seen.set(form, text.slice(0, 30));
  }
  const isMixed = seen.has("day first") && seen.has("month first");
  return seen.size >= several || isMixed
    ? [
        `${quoted(column.heading)} holds days in ${seen.size} forms (${[...seen].map(([form, text]) => `${quoted(text)} ${form}`).join(", ")})${isMixed ? ": the month comes first in some and the day in others, so look at them." : "."}`,
      ]
    : [];
}
