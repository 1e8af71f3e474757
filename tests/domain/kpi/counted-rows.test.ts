import fc from "fast-check";
import type { Evidence, LogRow } from "../../../src/domain/kpi/evidence/evidence";
import { indexEvidence } from "../../../src/domain/kpi/evidence/evidence-index";
import { addScore, answerRequests, settlePlanned } from "../../../src/domain/kpi/to-do/log-wants";
import type { ToDoInput } from "../../../src/domain/kpi/to-do/item";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { id, judge } from "./a-world";
import { isIn, plainMean, plainTied } from "./plain-index";
import { evidences } from "./random-rows";

const asOf = calendarDate("2019-06-30");
const term = { start: calendarDate("2018-07-01"), end: calendarDate("2020-06-30") };
const soFar = { start: term.start, end: asOf };

const everyLog = (check: (evidence: Evidence) => void) =>
  fc.assert(fc.property(evidences, check), { numRuns: 300 });

const world = ({ activityLog }: Evidence) => ({ asOf, log: activityLog.rows });

test("an average is that of the plain engine to the last digit", () =>
  everyLog((evidence) => {
    const found = judge({
      ...world(evidence),
      target: "At least average of 4 out of 5",
      label: "Evaluation",
    });
    expect(found.actual ?? undefined).toBe(plainMean(plainTied(evidence, id), soFar, 5));
  }));

test("a share of requests is that of the plain engine, with its blanks and its rows without a day", () =>
  everyLog((evidence) => {
    const target = "At least 75% of the ROCB requests";
    const { actual, denominator, remarks } = judge({ ...world(evidence), target, label: "Contributions" });
    const requested = plainTied(evidence, id).filter((row) => row.requested);
    const asked = requested.filter(({ date }) => isIn(date, soFar));
    const codes = remarks.map(({ code }) => code);
    if (denominator === null) return; // no row of the log is dated in the term
    expect(denominator).toBe(asked.length);
    expect(actual).toBe(
      asked.length === 0 ? null : asked.filter(({ requestMet }) => requestMet === true).length / asked.length,
    );
    expect(codes.includes("blank-counted-as-no")).toBe(
      asked.some(({ requestMet }) => requestMet === undefined),
    );
    expect(codes.includes("row-without-date")).toBe(requested.some(({ date }) => date === undefined));
  }));

test("what the whole log wants is what the plain engine finds in it", () =>
  everyLog((evidence) => {
    const index = indexEvidence(evidence);
    const places = { activityLog: undefined };
    const input = { index, report: { asOf, term }, places } as unknown as ToDoInput; // all that is read of it
    const amount = (isMeant: (row: LogRow) => boolean) => evidence.activityLog.rows.filter(isMeant).length;
    const inTerm = ({ date }: LogRow) => isIn(date, soFar);
    const told = (want: ReturnType<typeof settlePlanned>) =>
      Number(/\d+/.exec(want?.say([]) ?? "")?.[0] ?? 0);
    const unscored = amount((row) => row.status === "delivered" && row.score === undefined && inTerm(row));
    expect(/^\d+/.exec(addScore(input).say([]))?.[0] ?? "0").toBe(String(unscored));
    expect(told(settlePlanned(input))).toBe(
      amount(({ status, date }) => status === "planned" && date !== undefined && date < asOf),
    );
    expect(told(answerRequests(input, "requests met"))).toBe(
      amount((row) => row.requested && row.requestMet === undefined && inTerm(row)),
    );
    expect(told(answerRequests(input, "experts used"))).toBe(
      amount((row) => row.requested && row.expertsUsed === undefined && inTerm(row)),
    );
  }));
