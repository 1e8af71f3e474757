import type { Target } from "../../target/target";
import type { EvidenceTable, LogRow } from "../evidence";
import { anyDayWithin } from "../evidence-index";
import { remembered } from "../../shared/remembered";
import { remarkIf } from "../result";
import { type DaySpan, isWithin, termSoFar } from "../review";
import { rowSources } from "../sources";
import { count } from "../words";
import type { Question } from "./question";
import type { Tally } from "./tally";
import { rowsTiedTo } from "./tied-rows";

const answers = {
  "requests met": { answer: ({ requestMet }: LogRow) => requestMet, column: "Request met" },
  "experts used": { answer: ({ expertsUsed }: LogRow) => expertsUsed, column: "Experts used" },
} as const;

type RequestMeasure = keyof typeof answers;

type RequestTally = Omit<Tally, "sheet" | "hasRows">;

const known = remembered<RequestTally>();

/** Requested rows of the term so far, whatever their status: those tied to the action, else all. Source: RULES 4. */
export function tallyRequests({ kpi, index, review }: Question<Target>, measure: RequestMeasure): Tally {
  const span = termSoFar(review);
  const log = index.evidence.activityLog;
  const rows = rowsTiedTo(index, kpi.action);
  const tally = known(rows, `${measure} ${span.start} ${span.end}`, () =>
    tallyRows(log, { rows, span, measure }),
  );
  return { sheet: log.sheet, hasRows: anyDayWithin(index.logDays, span), ...tally };
}

interface Asked {
  readonly rows: readonly LogRow[];
  readonly span: DaySpan;
  readonly measure: RequestMeasure;
}

function tallyRows(log: EvidenceTable<LogRow>, { rows, span, measure }: Asked): RequestTally {
  const { answer, column } = answers[measure];
  const requested = rows.filter((row) => row.requested);
  const asked = requested.filter(({ date }) => date !== undefined && isWithin(date, span));
  const blank = asked.filter((row) => answer(row) === undefined).length;
  const undated = requested.filter(({ date }) => date === undefined).length;
  return {
    numerator: asked.filter((row) => answer(row) === true).length,
    denominator: asked.length,
    remarks: [
      ...remarkIf(
        blank,
        "blank-counted-as-no",
        `${column} is blank in ${count(blank, "row")}, counted as no.`,
      ),
      ...remarkIf(
        undated,
        "row-without-date",
        `${count(undated, "request")} without a date, counted nowhere.`,
      ),
    ],
    sources: rowSources(log, asked),
  };
}
