import fc from "fast-check";
import { type Day, daysFromTo, plusDays, plusMonths } from "./days";
import { fraction } from "./fraction";
import { kpisFor } from "./random-kpis";
import { daysAround, followUps, logs } from "./random-log";
import type { CutOffs, Member, Region, World } from "./world";

const memberNames =
  "Afghanistan;China;Hong Kong China;Iran;Japan;Korea;Macao China;Mongolia;Pakistan;Australia;Fiji;New Zealand;" +
  "Papua New Guinea;Samoa;Timor-Leste;Tonga;Vanuatu;Bangladesh;Bhutan;India;Maldives;Nepal;Sri Lanka;" +
  "Brunei Darussalam;Cambodia;Indonesia;Lao PDR;Malaysia;Philippines;Singapore;Thailand;Myanmar;Vietnam";

const names = memberNames.split(";");

const regionOf = (dice = 0): Region => (dice % 2 === 0 ? "Pacific Islands" : "South Asia");

/** A register: a few Members or all of them, some no longer active. */
const registers: fc.Arbitrary<readonly Member[]> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(names.length)),
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: names.length, maxLength: names.length }),
  )
  .map(([length, dice]) =>
    names
      .slice(0, length)
      .map((name, index) => ({ name, active: dice[index] !== 6, region: regionOf(dice[index]) })),
  );

/** Terms of half a year to three years and more, mostly whole months, cut inside a fiscal year as often as not. */
const terms: fc.Arbitrary<World["term"]> = fc
  .record({
    month: fc.integer({ min: 0, max: 30 }),
    day: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(27) }),
    length: fc.oneof(fc.constant(24), fc.integer({ min: 3, max: 42 })),
    short: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(27) }),
  })
  .map(({ month, day, length, short }) => {
    const start = plusDays(plusMonths("2018-07-01", month - 12), day);
    return { start, end: plusDays(plusMonths(start, length), -1 - short) };
  });

/** As-of before, inside and after the term, and at the edges of months, quarters and the term itself. */
function asOfs(term: World["term"]): fc.Arbitrary<Day> {
  const months = Math.ceil(daysFromTo(term.start, term.end) / 28) + 2;
  const monthEdges = fc
    .tuple(fc.nat(months), fc.constantFrom(-1, 0))
    .map(([month, days]) => plusDays(plusMonths(`${term.start.slice(0, 7)}-01`, month), days));
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.nat(daysFromTo(term.start, term.end) - 1).map((days) => plusDays(term.start, days)),
    },
    { weight: 3, arbitrary: monthEdges },
    { weight: 1, arbitrary: fc.constantFrom(term.start, term.end, plusDays(term.end, 1), "2020-02-29") },
    { weight: 1, arbitrary: fc.integer({ min: -60, max: 500 }).map((days) => plusDays(term.end, days)) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map((days) => plusDays(term.start, -days)) },
  );
}

const cutOffs: fc.Arbitrary<CutOffs> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ pace: fraction(3, 4), rate: fraction(9, 10) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      pace: fc.constantFrom(fraction(1, 2), fraction(4, 5)),
      rate: fc.constantFrom(fraction(4, 5), fraction(19, 20)),
    }),
  },
);

/** Whole offices by chance; a world that fails shrinks to a small one. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    term: terms,
    fiscalYearStartMonth: fc.oneof(fc.constant(7), fc.integer({ min: 1, max: 12 })),
    cutOffs,
    members: registers,
    actions: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ actions, ...base }) => asOfs(base.term).chain((asOf) => worldsAt({ ...base, asOf }, actions)));

/** The first four whole quarters of the calendar in a term. */
function quartersIn({ start, end }: World["term"]): readonly World["term"][] {
  const first = `${start.slice(0, 4)}-01-01`;
  return Array.from({ length: 20 }, (_, at) => ({
    start: plusMonths(first, at * 3),
    end: plusDays(plusMonths(first, at * 3 + 3), -1),
  }))
    .filter((quarter) => quarter.start >= start && quarter.end <= end)
    .slice(0, 4);
}

type Base = Omit<World, "kpis" | "log" | "followUp">;

function worldsAt(base: Base, actions: number): fc.Arbitrary<World> {
  const { term, asOf } = base;
  const length = daysFromTo(term.start, term.end);
  const days = daysAround(term, asOf, length);
  const deadlines = fc.oneof(
    fc.constantFrom(term.end, asOf, plusDays(asOf, -1), plusDays(term.start, -1), plusDays(term.start, -30)),
    fc.integer({ min: 0, max: length + 300 }).map((more) => plusDays(term.start, more)),
  );
  const size = { members: base.members.length, days, deadlines };
  const kpi = kpisFor({ ...size, term, quarters: quartersIn(term) });
  const frame = { term, asOf, days, actions, members: base.members.length };
  return fc
    .record({
      kpis: fc.array(kpi, { minLength: actions, maxLength: actions }),
      log: logs(frame),
      followUp: followUps(frame),
    })
    .map((rest) => ({ ...base, ...rest }));
}
