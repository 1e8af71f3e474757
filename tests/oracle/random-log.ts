import fc from "fast-check";
import { type Day, plusDays } from "./days";
import { fraction } from "./fraction";
import type { FollowUpRow, LogRow, World } from "./world";

/** What the rows of a world are drawn around. */
export interface Frame {
  readonly term: World["term"];
  readonly asOf: Day;
  readonly days: fc.Arbitrary<Day>;
  readonly actions: number;
  /** How many Members there are. */
  readonly members: number;
}

const blankRow = {
  participants: null,
  members: [],
  score: null,
  respondents: null,
  requested: "blank",
  requestMet: "blank",
  expertsUsed: "blank",
} as const;

const yesNo = fc.constantFrom("yes", "no", "blank");
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 3 });

/** A log of single rows, some of them written twice, and sometimes a block of requests that makes an exact tie. */
export function logs(frame: Frame): fc.Arbitrary<readonly LogRow[]> {
  const rows = fc.array(rowsAround(frame), { maxLength: 40, size: "max" });
  const block = fc.option(requestBlocks(frame), { nil: [], freq: 3 });
  return fc
    .tuple(
      rows,
      fc.array(fc.record({ from: fc.nat(30), actions: actionsOf(frame) }), { maxLength: 3 }),
      block,
    )
    .map(([single, repeats, requests]) => [...single, ...repeated(single, repeats), ...requests]);
}

const actionsOf = ({ actions }: Frame): fc.Arbitrary<number[]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.uniqueArray(fc.nat(actions - 1), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<number[]>([]) },
  );

const statuses = fc.oneof(
  { weight: 5, arbitrary: fc.constant("delivered" as const) },
  { weight: 3, arbitrary: fc.constant("planned" as const) },
  { weight: 1, arbitrary: fc.constantFrom("postponed" as const, "cancelled" as const) },
);

const scores = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(375, 400, 425, 360, 390, 440, 500) },
  { weight: 2, arbitrary: fc.integer({ min: 100, max: 500 }) },
  { weight: 1, arbitrary: fc.constantFrom(501, 550, 4000, -100, -300) },
);

function rowsAround(frame: Frame): fc.Arbitrary<LogRow> {
  return fc.record({
    date: fc.option(frame.days, { nil: null, freq: 7 }),
    activity: fc.constantFrom("Workshop on risk", "Seminar on revenue", "Accreditation", "Regional meeting"),
    actions: actionsOf(frame),
    status: statuses,
    participants: fc.option(fc.nat(60), { nil: null, freq: 3 }),
    members: fc.uniqueArray(fc.nat(frame.members - 1), { maxLength: 4 }),
    score: orNull(scores.map((hundredths) => fraction(hundredths, 100))),
    respondents: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null, freq: 4 }),
    requested: yesNo,
    requestMet: yesNo,
    expertsUsed: yesNo,
  });
}

function repeated(
  rows: readonly LogRow[],
  repeats: readonly { readonly from: number; readonly actions: number[] }[],
): readonly LogRow[] {
  return repeats.flatMap(({ from, actions }) => {
    const row = rows[from];
    return row === undefined ? [] : [{ ...row, actions }];
  });
}

/** 9 of 12, 27 of 40, 3 of 8 ...: shares that meet a cut-off to the dot. */
const ties = fc.constantFrom([9, 12], [27, 40], [9, 20], [1, 2], [3, 8], [45, 50], [4, 16], [0, 3], [5, 5]);

function requestBlocks({ days, actions }: Frame): fc.Arbitrary<readonly LogRow[]> {
  return fc.tuple(ties, days, fc.nat(actions - 1)).map(([[met = 0, all = 0], date, action]) =>
    Array.from({ length: all }, (_, index) => {
      const answer = index < met ? "yes" : "blank";
      return {
        ...blankRow,
        date,
        activity: `Request ${String(index + 1)}`,
        actions: [action],
        status: "delivered",
        requested: "yes",
        requestMet: answer,
        expertsUsed: answer,
      };
    }),
  );
}

/** Workshops with their replies; days before the term and after as-of are among them, and rows without a day. */
export const followUps = ({ days }: Frame): fc.Arbitrary<readonly FollowUpRow[]> =>
  fc.array(
    fc.record({
      date: fc.option(days, { nil: null, freq: 8 }),
      yes: orNull(fc.nat(20)),
      no: orNull(fc.nat(20)),
    }),
    { maxLength: 4 },
  );

/** Days in and about the term, crowded at its ends, at as-of and at the edges of months. */
export function daysAround(term: World["term"], asOf: Day, length: number): fc.Arbitrary<Day> {
  const edges = [term.start, term.end, asOf].flatMap((day) => [plusDays(day, -1), day, plusDays(day, 1)]);
  return fc.oneof(
    { weight: 6, arbitrary: fc.nat(length - 1).map((days) => plusDays(term.start, days)) },
    { weight: 3, arbitrary: fc.integer({ min: -200, max: 200 }).map((days) => plusDays(asOf, days)) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: -400, max: length + 400 }).map((days) => plusDays(term.start, days)),
    },
    { weight: 2, arbitrary: fc.constantFrom(...edges, "2020-02-29", "2019-03-31", "2018-10-01") },
  );
}
