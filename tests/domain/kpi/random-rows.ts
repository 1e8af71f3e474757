import fc from "fast-check";
import type { Evidence, LogRow } from "../../../src/domain/kpi/evidence/evidence";
import { actionId } from "../../../src/domain/plan/ids";
import { addDays, calendarDate } from "../../../src/domain/shared/calendar-date";

/** Names that are hard to tell apart, or whose length changes with case, among plain ones. */
const names = [
  ..."Workshop|workshop|WORKSHOP no. 1|Workshop no. 1|Mission to Fiji no. 1|mission TO Fiji no. 1".split("|"),
  ..."İstanbul|i\u0307stanbul|ΟΔΟΣ|οδος|οδοσ|\u212Airibati no. 1|kiribati no. 1|Straße|STRASSE|ß|".split("|"),
  ..."1 is one of the same end|2 is one of the same end|3 IS one of the same end".split("|"),
];

export const actions = ["a", "b", "c", "d"].map((letter) => actionId(1, letter));

const firstDay = calendarDate("2018-06-01");
const blankOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });

const row: fc.Arbitrary<Omit<LogRow, "row">> = fc.record({
  // Few days, so that events meet; some before and after any term.
  date: blankOr(fc.integer({ min: 0, max: 12 }).map((step) => addDays(firstDay, step * 70))),
  activity: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string({ unit: "binary" })),
  actions: fc.array(fc.constantFrom(...actions), { maxLength: 5 }),
  status: blankOr(fc.constantFrom("planned", "delivered", "delivered", "postponed", "cancelled")),
  score: blankOr(fc.constantFrom(-1, 0, 3.25, 4.5, 5, 7)),
  respondents: blankOr(fc.constantFrom(0, 7, 25)),
  requested: fc.boolean(),
  requestMet: blankOr(fc.boolean()),
  expertsUsed: blankOr(fc.boolean()),
});

/** Some logs in the sheet's order, some sorted otherwise; a few with all rows on one day. */
export const evidences: fc.Arbitrary<Evidence> = fc
  .record({
    rows: fc.array(row, { maxLength: 60 }),
    isReversed: fc.boolean(),
    isOneDay: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
  })
  .map(({ rows, isReversed, isOneDay }) => {
    const placed = rows.map((one, at) => ({
      ...one,
      row: isReversed ? 100 - at : at + 2,
      date: isOneDay ? firstDay : one.date,
    }));
    return {
      ...{ members: [], memberStatus: new Map() },
      activityLog: { sheet: "Activity Log", firstColumn: "A", lastColumn: "P", rows: placed },
      followUp: { sheet: "Follow-up Survey", firstColumn: "A", lastColumn: "H", rows: [] },
    };
  });

/** Two days, the first of them first; now and then none lies between them. */
export const spans = fc
  .tuple(fc.integer({ min: -10, max: 900 }), fc.integer({ min: 0, max: 400 }))
  .map(([from, length]) => ({ start: addDays(firstDay, from), end: addDays(firstDay, from + length) }));
