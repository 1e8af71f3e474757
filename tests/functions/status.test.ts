import fc from "fast-check";
import { usualStatusStyles } from "../../src/sheets/palette";
import { serialOfDay } from "../../src/functions/excel-day";
import { statusWord, type StatusArguments } from "../../src/functions/status";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { shown } from "./a-function";

const status = (given: StatusArguments) => shown(statusWord(given));
const term = { start: "July 2018", due: "June 2020" };
const members = { target: "At least 22/33 Members", ...term, baseline: 15 };

test.each<[string, StatusArguments, string]>([
  ["17 of 22, 18 expected", { ...members, actual: 17, asOf: "30 June 2019" }, "Behind"],
  ["18 of 22, 18 expected", { ...members, actual: 18, asOf: "30 June 2019" }, "On track"],
  ["16 of 22, two short", { ...members, actual: 16, asOf: "30 June 2019" }, "Off track"],
  ["over, more than half", { ...members, actual: 17, asOf: "1 July 2020" }, "Partly achieved"],
  ["over, less than half", { ...members, actual: 10, asOf: "1 July 2020" }, "Not achieved"],
  ["before the term", { ...members, actual: 10, asOf: "30 June 2018" }, "Not started"],
  ["no actual", { ...members, actual: "", asOf: "30 June 2019" }, "No data"],
  ["on-going, reached", { target: "33/33 Members", actual: 33, due: "On-going" }, "Achieved"],
  ["a rate within 0.9", { target: "at least 75%", actual: "68%", asOf: "1 May 2019" }, "Behind"],
  [
    "a rate too low",
    { target: "Meet at least 75% of the ROCB requests", actual: 9 / 14, asOf: "1 May 2019" },
    "Off track",
  ],
  [
    "an average",
    { target: "At least average of 4 out of 5", actual: 4.76, asOf: "1 May 2019", ...term },
    "On track",
  ],
  [
    "an average, over",
    { target: "At least average of 4 out of 5", actual: 4.76, asOf: "1 July 2020", ...term },
    "Achieved",
  ],
  [
    "one in half a year",
    { target: "At least 3 times per year", actual: 1, asOf: "31 Dec 2018", ...term },
    "Behind",
  ],
  [
    "none by April",
    { target: "At least 3 times per year", actual: 0, asOf: "30 April 2019", ...term },
    "Off track",
  ],
  ["a quarter missed", { target: "once per quarter", actual: 2, asOf: "15 May 2019", ...term }, "Behind"],
  ["no target", { target: "", actual: 2 }, "Check target"],
  ["a target nobody can read", { target: "soon", actual: 2 }, "Check target"],
])("%s", (_name, given, word) => {
  expect(status(given)).toBe(word);
});

test("days may be Excel's own numbers", () => {
  const [asOf, start, due] = ["2019-06-30", "2018-07-01", "2020-06-30"].map((day) =>
    serialOfDay(calendarDate(day)),
  );
  expect(status({ ...members, actual: 17, asOf, start, due })).toBe("Behind");
});

test("the words are those of the KPI sheet", () => {
  const words = Object.values(usualStatusStyles).map(({ word }) => word);
  expect(words).toContain(status({ ...members, actual: 17, asOf: 43646 }));
  expect(words).toContain(status({ target: "soon", actual: 1 }));
});

test("without an as-of date only what no day changes is said", () => {
  expect(status({ target: "At least 5 workshops", actual: 5, ...term })).toBe("Achieved");
  expect(status({ target: "At least 5 workshops", actual: 3, ...term })).toMatch(
    /^#VALUE! Give the as-of date/,
  );
  expect(status({ target: "at least 75%", actual: 0.8, ...term })).toMatch(/^#VALUE! Give the as-of date/);
  expect(status({ target: "twice per year", actual: 1 })).toMatch(/^#VALUE! Give the as-of date/);
  expect(status({ target: "twice per year", actual: 2 })).toBe("Achieved");
});

test("without a start only what no start changes is said", () => {
  const given = { target: "At least 20 workshops", asOf: "30 June 2019", due: "June 2020" };
  expect(status({ ...given, actual: 10 })).toMatch(/^#VALUE! Give the start/);
  expect(status({ ...given, actual: 20 })).toBe("Achieved");
  expect(status({ ...given, actual: 10, asOf: "1 July 2020" })).toBe("Partly achieved");
});

test("a target's own deadline wins over the due date", () => {
  const given = {
    target: "At least 5 workshops by December 2019",
    actual: 1,
    start: "July 2018",
    due: "June 2019",
  };
  expect(status({ ...given, asOf: "31 December 2019" })).toBe("Off track");
  expect(status({ ...given, asOf: "1 January 2020" })).toBe("Not achieved");
});

test.each<[string, StatusArguments, string]>([
  [
    "an actual in words",
    { ...members, actual: "many" },
    '#VALUE! The actual "many" is no number, date, yes or no.',
  ],
  [
    "yes for a number",
    { ...members, actual: true },
    '#VALUE! The target asks for a figure; the actual "true" is none.',
  ],
  ["an as-of without a year", { ...members, actual: 1, asOf: "June" }, "names no year"],
  [
    "an as-of that is no day",
    { ...members, actual: 1, asOf: "On-going" },
    '#VALUE! as-of: "On-going" names no day.',
  ],
  [
    "a due that comes again",
    { ...members, actual: 1, due: "every quarter" },
    "give the last day of the term",
  ],
  [
    "a baseline in words",
    { ...members, actual: 1, baseline: "low" },
    '#VALUE! The baseline "low" is no number.',
  ],
  [
    "a term of centuries",
    { target: "once a day", actual: 1, asOf: 43646, start: 3654, due: 401404 },
    "more than 50 years apart",
  ],
  ["a day far off", { ...members, actual: 1, asOf: 2958465 }, "between 1900 and 2999"],
])("the cell says what is wrong: %s", (_name, given, why) => {
  expect(status(given)).toContain(why);
});

const anything = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    null,
    undefined,
    "",
    "9999-12-31",
    "0001-01-01",
    "once a day",
    "June 2020",
    2958465,
    {},
    [],
    { basicValue: 3 },
  ),
);

test("nothing that a cell may hold throws", () => {
  fc.assert(
    fc.property(
      fc.array(anything, { minLength: 6, maxLength: 6 }),
      ([target, actual, asOf, start, due, baseline]) => {
        expect(typeof status({ target, actual, asOf, start, due, baseline })).toBe("string");
      },
    ),
  );
});

test("a status given without a start holds for every start", () => {
  const days = fc.integer({ min: 36526, max: 54788 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      days,
      days,
      days,
      (level, actual, asOf, due, start) => {
        const given = { target: `At least ${level} workshops`, actual, asOf, due };
        const found = status(given);
        fc.pre(!found.startsWith("#") && start <= asOf && start <= due);
        expect(status({ ...given, start })).toBe(found);
      },
    ),
  );
});
