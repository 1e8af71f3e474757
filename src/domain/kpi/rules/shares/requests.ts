import type { Target } from "../../../target/target";
import { isAt, noDay, placesWithin } from "../../evidence/day-places";
import { anyDayWithin, type EvidenceIndex } from "../../evidence/evidence-index";
import { answerCode } from "../../evidence/log-columns";
import { remarkIf } from "../../result";
import { type DaySpan, termSoFar } from "../../review/review";
import { numberSources } from "../../evidence/sources";
import { count } from "../../words";
import type { RuleInput } from "../rule-input";
import type { Tally } from "./tally";
import { ofTiedRows } from "./tied-rows";

const answers = {
  "requests met": { column: "requestMet", heading: "Request met" },
  "experts used": { column: "expertsUsed", heading: "Experts used" },
} as const;

type RequestMeasure = keyof typeof answers;

type RequestTally = Omit<Tally, "sheet" | "hasRows">;

const foundTally = ofTiedRows<RequestTally>();

/** Requested rows of the term so far, whatever their status: those tied to the action, else all. Source: RULES 4. */
export function tallyRequests({ kpi, index, review }: RuleInput<Target>, measure: RequestMeasure): Tally {
  const span = termSoFar(review);
  const about = { index, action: kpi.action };
  const tally = foundTally(about, `${measure} ${span.start} ${span.end}`, (rows) =>
    tallyRows(index, { rows, span, measure }),
  );
  return { sheet: index.evidence.activityLog.sheet, hasRows: anyDayWithin(index.logDays, span), ...tally };
}

interface Asked {
  readonly rows: Int32Array;
  readonly span: DaySpan;
  readonly measure: RequestMeasure;
}

function tallyRows({ log, evidence }: EvidenceIndex, { rows, span, measure }: Asked): RequestTally {
  const { column, heading } = answers[measure];
  const answer = log[column];
  const days = placesWithin(log.days, span);
  const requested = rows.filter((row) => log.requested[row] === 1);
  const asked = requested.filter((row) => isAt(log.day[row] ?? noDay, days));
  const undated = requested.filter((row) => log.day[row] === noDay).length;
  const answered = (code: number): number => asked.filter((row) => answer[row] === code).length;
  const blank = answered(answerCode.blank);
  return {
    numerator: answered(answerCode.yes),
    denominator: asked.length,
    remarks: [
      ...remarkIf(
        blank,
        "blank-counted-as-no",
        `${heading} is blank in ${count(blank, "row")}, counted as no.`,
      ),
      ...remarkIf(
        undated,
        "row-without-date",
        `${count(undated, "request")} without a date, counted nowhere.`,
      ),
    ],
    sources: numberSources(
      evidence.activityLog,
      Array.from(asked, (row) => log.sheetRow[row] ?? 0),
    ),
  };
}
