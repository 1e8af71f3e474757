import fc from "fast-check";
import { dueSerial } from "../../src/functions/due";
import { dayOfSerial, serialOfDay } from "../../src/functions/excel-day";
import { member } from "../../src/functions/member";
import { milestones } from "../../src/functions/milestone";
import { targetTable } from "../../src/functions/target-table";
import { shown } from "./a-function";

test.each<[unknown, unknown]>([
  ["1.2.2 - 1st to 3rd milestones", ["1.2.2/1", "1.2.2/2", "1.2.2/3"]],
  ["1.2.3", ["1.2.3"]],
  ["ROCB A/P specific (not mentioned in the RSP)", ["specific"]],
  ["", "#N/A No milestone is written there."],
  ["later", '#VALUE! "later" could not be read: it names no part of the RSP.'],
])("milestones of %p", (text, ids) => {
  expect(shown(milestones(text))).toEqual(ids);
});

test("a number in a milestone cell is in doubt: Excel drops the nought of 1.10", () => {
  expect(shown(milestones(1.1))).toMatch(/^#VALUE! .*1.10 and 1.1/);
});

test.each([
  ["Viet Nam", "Vietnam"],
  ["Royal Malaysian Customs", "Malaysia"],
  ["Tailand", '#VALUE! "Tailand": not the name of a Member. Is Thailand meant?'],
  ["France", '#VALUE! "France": it names a land that is no Member.'],
  ["Japan and Korea", '#VALUE! "Japan and Korea": it names several Members. Is Japan or Korea meant?'],
  ["", "#N/A No name is written there."],
])("the Member of %p is %s", (text, name) => {
  expect(shown(member(text))).toBe(name);
});

test.each<[unknown, number | string]>([
  ["by the end of June 2020", 44012],
  ["Q2 2019", 43646],
  [43646.75, 43646],
  ["2019-06-30", 43646],
  ["On-going", "#N/A On-going: there is no last day."],
  ["TBD", "#N/A No timeframe is written there."],
  ["every quarter", '#N/A "every quarter" names no last day: it is due again and again.'],
  [
    "30 February 2019",
    '#VALUE! timeframe: "30 February 2019" could not be read as a date or timeframe (there is no such date).',
  ],
  [-5, "#VALUE! timeframe: -5 is no date."],
])("%p is due on %p", (text, serial) => {
  expect(shown(dueSerial(text))).toBe(serial);
});

test("days and Excel's numbers for them are one and the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = dayOfSerial(serial);
      expect(day && serialOfDay(day)).toBe(serial);
    }),
  );
  expect(dayOfSerial(61)).toBe("1900-03-01");
  expect(dayOfSerial(60)).toBeUndefined();
  expect(dayOfSerial(2_958_466)).toBeUndefined();
  expect(dayOfSerial(Number.NaN)).toBeUndefined();
});

const asked = (text: unknown) => {
  const rows = shown(targetTable(text));
  return typeof rows === "string" ? rows : Object.fromEntries(rows);
};

test("a target spills what was understood", () => {
  expect(asked("(1) 28/33 Members by June 2020; (2) 3 new Contracting Parties")).toMatchObject({
    Asks: "at least 28 of 33 Members by 30 June 2020",
    Kind: "so many of so many",
    Level: 28,
    "Up to or of": 33,
    Counts: "Members",
    By: "30 June 2020",
    "Measured by": "members",
    Assumed: "at least is meant",
    "Also asks": expect.stringContaining("3 new Contracting Parties"),
  });
  expect(asked("At least 3 times per year")).toMatchObject({
    Level: 3,
    "In each": "year",
    "Measured by": "events",
  });
  expect(asked(0.85)).toMatchObject({ Kind: "share", Level: 85 });
  expect(asked("ASAP")).toMatch(/^#VALUE! The target "ASAP" could not be read/);
});

test("a target always spills the same eleven rows, so that INDEX finds them", () => {
  const names = (text: string) => Object.keys(asked(text));
  expect(names("At least 22/33 Members")).toHaveLength(11);
  for (const text of [
    "by December 2025",
    "Strategy approved",
    "between 5 and 10",
    "increase by 20 %",
    "average of 4 out of 5",
  ])
    expect(names(text)).toEqual(names("At least 22/33 Members"));
});

test("nothing that a cell may hold throws", () => {
  const anything = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.object());
  fc.assert(
    fc.property(anything, (given) => {
      for (const found of [milestones(given), member(given), dueSerial(given), targetTable(given)])
        expect(["value", "slip", "nothing"]).toContain(found.kind);
    }),
  );
});
