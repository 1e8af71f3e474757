import { remembered } from "../../shared/remembered";
import type { SourceCell } from "../../shared/source-cell";
import { isAt, placesBefore, placesWithin } from "../evidence/day-places";
import { answerCode, type LogColumns, statusCode } from "../evidence/log-columns";
import { numberSources } from "../evidence/sources";
import { count } from "../words";
import type { ToDoInput, Want } from "./item";

/** Delivered rows of the term so far without an evaluation score, or a first delivered row. */
export function addScore(input: ToDoInput): Want {
  const { amount, source } = logRows(input, "unscored");
  const what =
    amount > 0
      ? `${countOf(amount, "delivered")} in the Activity Log without an Evaluation score: type it, and how many answered in Respondents.`
      : "No delivered activity of the term has a valid Evaluation score: log one with its score, on the target's scale.";
  return {
    ...{ id: "add-score", kind: "add-score", turns: true },
    source: source ?? input.places.activityLog,
    say: () => what,
  };
}

/** Planned rows whose day has passed. */
export function settlePlanned(input: ToDoInput): Want | undefined {
  const { amount, source } = logRows(input, "overdue");
  return amount === 0
    ? undefined
    : {
        ...{ id: "settle-planned", kind: "settle-planned", turns: false, source },
        say: () =>
          `${countOf(amount, "planned")} whose day has passed: set the Status to delivered, postponed or cancelled.`,
      };
}

/** Requests of the term so far whose answer is blank, and so counts as no. */
export function answerRequests(input: ToDoInput, measure: "requests met" | "experts used"): Want | undefined {
  const isMet = measure === "requests met";
  const { amount, source } = logRows(input, isMet ? "requestMetBlank" : "expertsUsedBlank");
  const column = isMet ? "Request met" : "Experts used";
  return amount === 0
    ? undefined
    : {
        ...{ id: `answer-requests ${measure}`, kind: "answer-requests", turns: false, source },
        say: () => `${column} is blank for ${count(amount, "request")}, which counts as no: write yes or no.`,
      };
}

const countOf = (amount: number, what: string): string =>
  `${amount} ${what} ${amount === 1 ? "activity" : "activities"}`;

/** Which rows of the log want something, of those dated in the term so far; planned ones, of those that have passed. */
const wanting = {
  unscored: ({ status, score }, row) => status[row] === statusCode.delivered && Number.isNaN(score[row]),
  overdue: ({ status }, row) => status[row] === statusCode.planned,
  requestMetBlank: ({ requested, requestMet }, row) =>
    requested[row] === 1 && requestMet[row] === answerCode.blank,
  expertsUsedBlank: ({ requested, expertsUsed }, row) =>
    requested[row] === 1 && expertsUsed[row] === answerCode.blank,
} as const satisfies Readonly<Record<string, (log: LogColumns, row: number) => boolean>>;

interface LogRows {
  readonly amount: number;
  /** Where the first of them stand. */
  readonly source: SourceCell | undefined;
}

const known = remembered<LogRows>();

/** Found once for all the KPIs that ask: the rows are of the whole log. */
function logRows({ index, report }: ToDoInput, want: keyof typeof wanting): LogRows {
  const { asOf, term } = report;
  return known(index, `${want} ${term.start} ${asOf}`, () => {
    const { log, evidence } = index;
    const days =
      want === "overdue"
        ? placesBefore(log.days, asOf)
        : placesWithin(log.days, { start: term.start, end: asOf });
    const numbers: number[] = [];
    log.day.forEach((place, row) => {
      if (isAt(place, days) && wanting[want](log, row)) numbers.push(log.sheetRow[row] ?? 0);
    });
    return { amount: numbers.length, source: numberSources(evidence.activityLog, numbers)[0] };
  });
}
