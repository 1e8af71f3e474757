import type { LogRow } from "../evidence";
import type { SourceCell } from "../../shared/source-cell";
import { isWithin } from "../review";
import { rowSources } from "../sources";
import { count } from "../words";
import type { ToDoQuestion, Want } from "./item";

/** Delivered rows of the term so far without an evaluation score, or a first delivered row. */
export function addScore(question: ToDoQuestion): Want {
  const { report, places } = question;
  const rows = logRows(
    question,
    ({ status, score, date }) =>
      status === "delivered" &&
      score === undefined &&
      date !== undefined &&
      isWithin(date, { start: report.term.start, end: report.asOf }),
  );
  const what =
    rows.length > 0
      ? `${countOf(rows, "delivered")} in the Activity Log without an Evaluation score: type it, and how many answered in Respondents.`
      : "No delivered activity of the term has a valid Evaluation score: log one with its score, on the target's scale.";
  return {
    ...{ id: "add-score", kind: "add-score", turns: true },
    source: placeOf(question, rows) ?? places.activityLog,
    say: () => what,
  };
}

/** Planned rows whose day has passed. */
export function settlePlanned(question: ToDoQuestion): Want | undefined {
  const { asOf } = question.report;
  const rows = logRows(
    question,
    ({ status, date }) => status === "planned" && date !== undefined && date < asOf,
  );
  return rows.length === 0
    ? undefined
    : {
        ...{ id: "settle-planned", kind: "settle-planned", turns: false },
        source: placeOf(question, rows),
        say: () =>
          `${countOf(rows, "planned")} whose day has passed: set the Status to delivered, postponed or cancelled.`,
      };
}

/** Requests of the term so far whose answer is blank, and so counts as no. */
export function answerRequests(
  question: ToDoQuestion,
  measure: "requests met" | "experts used",
): Want | undefined {
  const { report } = question;
  const isBlank = ({ requestMet, expertsUsed }: LogRow) =>
    (measure === "requests met" ? requestMet : expertsUsed) === undefined;
  const rows = logRows(
    question,
    (row) =>
      row.requested &&
      isBlank(row) &&
      row.date !== undefined &&
      isWithin(row.date, { start: report.term.start, end: report.asOf }),
  );
  const column = measure === "requests met" ? "Request met" : "Experts used";
  return rows.length === 0
    ? undefined
    : {
        ...{ id: `answer-requests ${measure}`, kind: "answer-requests", turns: false },
        source: placeOf(question, rows),
        say: () =>
          `${column} is blank for ${count(rows.length, "request")}, which counts as no: write yes or no.`,
      };
}

const countOf = ({ length }: readonly LogRow[], what: string): string =>
  `${length} ${what} ${length === 1 ? "activity" : "activities"}`;

const logRows = ({ evidence }: ToDoQuestion, isMeant: (row: LogRow) => boolean): readonly LogRow[] =>
  evidence.activityLog.rows.filter(isMeant);

const placeOf = ({ evidence }: ToDoQuestion, rows: readonly LogRow[]): SourceCell | undefined =>
  rowSources(evidence.activityLog, rows)[0];
