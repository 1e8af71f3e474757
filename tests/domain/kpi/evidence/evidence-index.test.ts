import fc from "fast-check";
import { placesBefore, placesBetween, placesWithin } from "../../../../src/domain/kpi/evidence/day-places";
import type { Evidence, LogRow } from "../../../../src/domain/kpi/evidence/evidence";
import { anyDayWithin, indexEvidence, rowsNaming } from "../../../../src/domain/kpi/evidence/evidence-index";
import {
  countOn,
  eventsOf,
  eventsOn,
  type LoggedEvents,
  rowsOf,
} from "../../../../src/domain/kpi/evidence/logged-events";
import { endHash, sameName } from "../../../../src/domain/kpi/evidence/same-name";
import { rowSources } from "../../../../src/domain/kpi/evidence/sources";
import type { ActionId } from "../../../../src/domain/plan/ids";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { isIn, plainEvents, plainRows } from "../plain-index";
import { actions, evidences, spans } from "../random-rows";

const kinds = ["delivered", "planned"] as const;

/** The sheet's rows of events, in their order. */
const sheetRows = (evidence: Evidence, events: LoggedEvents, numbers: readonly number[]) =>
  rowsOf(events, numbers).map((row) => evidence.activityLog.rows[row]?.row);

const everyAction = (check: (evidence: Evidence, action: ActionId) => void) =>
  fc.assert(
    fc.property(evidences, (evidence) => {
      for (const action of actions) check(evidence, action);
    }),
    { numRuns: 400 },
  );

test("an action's events are those of the plain engine, with all their rows, in the log's order", () =>
  everyAction((evidence, action) => {
    const index = indexEvidence(evidence);
    for (const kind of kinds) {
      const found = sheetRows(evidence, index[kind], [...eventsOf(index[kind], action)]);
      expect(found).toEqual(
        plainEvents(evidence, kind, action).flatMap(({ rows }) => rows.map(({ row }) => row)),
      );
    }
  }));

test("the rows that name an action are those of the plain engine", () =>
  everyAction((evidence, action) => {
    const found = [...rowsNaming(indexEvidence(evidence), action)];
    expect(found.map((row) => evidence.activityLog.rows[row]?.row)).toEqual(plainRows(evidence, action));
  }));

test("events within, after and before days are those of the plain engine", () =>
  fc.assert(
    fc.property(evidences, spans, fc.constantFrom(...actions), (evidence, span, action) => {
      const index = indexEvidence(evidence);
      const days = index.logDays;
      const { start, end } = span;
      for (const kind of kinds) {
        const plain = plainEvents(evidence, kind, action).map(({ date }) => date);
        const within = placesWithin(days, span);
        expect(countOn(index[kind], action, within)).toBe(plain.filter((date) => isIn(date, span)).length);
        expect(eventsOn(index[kind], action, within)).toHaveLength(
          plain.filter((date) => isIn(date, span)).length,
        );
        expect(countOn(index[kind], action, placesBetween(days, { after: start, upTo: end }))).toBe(
          plain.filter((date) => date !== undefined && date > start && date <= end).length,
        );
        expect(countOn(index[kind], action, placesBefore(days, start))).toBe(
          plain.filter((date) => date !== undefined && date < start).length,
        );
      }
      expect(anyDayWithin(days, span)).toBe(evidence.activityLog.rows.some(({ date }) => isIn(date, span)));
    }),
    { numRuns: 400 },
  ));

test("the ranges of rows hold every row, in order, and no more than 25 of them", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (numbers) => {
      const frame = { sheet: "Log", firstColumn: "A", lastColumn: "C" };
      const sources = rowSources(
        frame,
        numbers.map((row) => ({ row })),
      );
      const spansFound = sources.map(({ address }) => (address.match(/\d+/g) ?? []).map(Number));
      expect(sources.length).toBeLessThanOrEqual(25);
      for (const number of numbers)
        expect(spansFound.some(([from = 0, to = 0]) => number >= from && number <= to)).toBe(true);
      const ends = spansFound.flat();
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }),
  ));

test("a log whose names all end alike, all on one day, keeps its events apart", () => {
  const rows = Array.from({ length: 3_000 }, (_, at): LogRow => ({
    ...{ row: at + 2, date: calendarDate("2019-06-30"), status: "delivered", actions },
    activity: `${at % 1_500} of the regional workshops`,
    ...{ score: undefined, respondents: undefined },
    ...{ requested: false, requestMet: undefined, expertsUsed: undefined },
  }));
  const table = { sheet: "Log", firstColumn: "A", lastColumn: "P", rows: [] };
  const evidence: Evidence = {
    ...{ members: [], memberStatus: new Map(), followUp: table },
    activityLog: { ...table, rows },
  };
  const { delivered } = indexEvidence(evidence);
  expect(delivered.firstRow).toHaveLength(1_500);
  expect(delivered.repeated.size).toBe(1_500);
});

test("names that are the same but for capitals have the same hash, whatever their script", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer(), (name, seed) => {
      for (const other of [name.toLowerCase(), name.toUpperCase()])
        if (sameName(name, other)) expect(endHash(other, seed)).toBe(endHash(name, seed));
    }),
    { numRuns: 2_000 },
  ));
