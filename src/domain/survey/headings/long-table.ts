import { headingKey } from "../layouts/layout";
import { cellAt, isBlankRow, type SurveyTable } from "../survey-table";

const questionHeading =
  /^(?:questions?|question (?:text|title|label)|item|variable|field(?: ?name)?|question_text|intitul[ée](?: de la question)?)$/;
const answerHeading =
  /^(?:answers?|responses?|answer (?:text|value)|response (?:text|value)|value|r[ée]ponses?|answer_text)$/;
const idHeading =
  /^(?:(?:respondent|response|submission|record|participant|r[ée]pondant)(?:[ _]?(?:id|no\.?|number|num[ée]ro))?|id|id[ _](?:respondent|response))$/;

const deepestHeading = 12;

/**
 * A table with a row per question ("long" form) as one with a row per respondent. What else stands beside an answer goes
 * with it: the Member, the day. The table itself where it is no such one.
 */
export function widened(table: SurveyTable): SurveyTable {
  const header = table.rows
    .slice(0, deepestHeading)
    .findIndex(
      (row) =>
        row.some((cell) => questionHeading.test(headingKey(cell))) &&
        row.some((cell) => answerHeading.test(headingKey(cell))),
    );
  const headings = table.rows[header];
  if (headings === undefined) return table;
  const at = (pattern: RegExp) => headings.findIndex((cell) => pattern.test(headingKey(cell)));
  const question = at(questionHeading);
  const answer = answerColumn(headings, question);
  const id = headings.findIndex((cell, column) => column !== answer && idHeading.test(headingKey(cell)));
  const beside = headings.flatMap((cell, column) =>
    column === question || column === answer || cell.trim() === "" ? [] : [column],
  );
  const key = id >= 0 && id !== question && id !== answer ? [id] : beside;
  if (key.length === 0) return table;
  return wide(table, { header, question, answer, beside, key });
}

/** "Response" numbers the respondents where an "Answer" stands beside it: the answer is the last such column, best behind its question. */
function answerColumn(headings: readonly string[], question: number): number {
  const all = headings.flatMap((cell, column) => (answerHeading.test(headingKey(cell)) ? [column] : []));
  return all.find((column) => column > question) ?? all.at(-1) ?? -1;
}

interface Places {
  readonly header: number;
  readonly question: number;
  readonly answer: number;
  readonly beside: readonly number[];
  /** Columns that tell a respondent. */
  readonly key: readonly number[];
}

function wide(table: SurveyTable, { header, question, answer, beside, key }: Places): SurveyTable {
  const titles: string[] = [];
  const columnOf = new Map<string, number>();
  const records = new Map<string, { number: number; beside: string[]; answers: string[] }>();
  table.rows.forEach((row, index) => {
    const title = cellAt(row, question).trim();
    if (index <= header || isBlankRow(row) || title === "") return;
    if (!columnOf.has(title)) columnOf.set(title, titles.push(title) - 1);
    const who = key.map((column) => cellAt(row, column).trim().toLowerCase()).join("\u001f");
    const known = records.get(who) ?? { number: index + 1, beside: [], answers: [] };
    records.set(who, known);
    beside.forEach((column, place) => (known.beside[place] ||= cellAt(row, column)));
    const column = columnOf.get(title) ?? 0;
    const text = cellAt(row, answer).trim();
    // Several rows for one question are several choices.
    known.answers[column] = [known.answers[column] ?? "", text].filter((part) => part !== "").join("; ");
  });
  const heading = table.rows[header] ?? [];
  const rows = [...records.values()].map((record) => [
    ...beside.map((_, place) => record.beside[place] ?? ""),
    ...titles.map((_, column) => record.answers[column] ?? ""),
  ]);
  return {
    name: table.name,
    rows: [[...beside.map((column) => cellAt(heading, column)), ...titles], ...rows],
    rowNumbers: [header + 1, ...[...records.values()].map(({ number }) => number)],
  };
}
