import fc from "fast-check";
import { attainment, isMet } from "../../src/functions/level";
import { shown } from "./a-function";

const met = (target: unknown, actual: unknown, baseline?: unknown) =>
  shown(isMet({ target, actual, baseline }));
const progress = (target: unknown, actual: unknown, baseline?: unknown) =>
  shown(attainment({ target, actual, baseline }));

test.each<[unknown, unknown, boolean]>([
  ["At least 22/33 Members", 21, false],
  ["At least 22/33 Members", 22, true],
  ["more than 5 workshops", 5, false],
  ["no more than 5 %", 0.05, true],
  ["no more than 5 %", 6, false],
  ["at least once per quarter", 1, true],
  ["3 times per year", 2, false],
  ["between 5 and 10 workshops", 10, true],
  ["between 5 and 10 workshops", 11, false],
  ["At least average of 4 out of 5", 3.99, false],
  ["by December 2025", "31 December 2025", true],
  ["by December 2025", "1 January 2026", false],
  ["by December 2025", 46022, true],
  ["by December 2025", 46023, false],
  ["Strategy approved", "yes", true],
  ["Strategy approved", false, false],
  ["75 %", "64 %", false],
  ["75 %", "1,200 %", true],
  [0.75, 0.8, true],
  [5, "1,200", true],
])("%p with %p: %p", (target, actual, answer) => {
  expect(met(target, actual)).toBe(answer);
});

test.each<[unknown, unknown, unknown, number]>([
  ["At least 22/33 Members", 17, undefined, 17 / 22],
  ["At least 5 workshops", 12, undefined, 2.4],
  ["At least 75%", "60%", undefined, 0.8],
  ["twice per year", 1, undefined, 0.5],
  ["increase by 20 %", 110, 100, 0.5],
  ["reduce by half", 40, "80", 1],
  ["increase from 3 to 10", 10, undefined, 1],
])("%p with %p from %p: %p of it", (target, actual, baseline, share) => {
  expect(progress(target, actual, baseline)).toBeCloseTo(share, 9);
});

test.each<[string, unknown, unknown, string]>([
  ["no target", "", 5, "#N/A There is no target."],
  ["no actual", "At least 5 workshops", "", "#N/A There is no actual."],
  ["a dash for an actual", "At least 5 workshops", "-", "#N/A There is no actual."],
  ["a target nobody can read", "soon", 5, '#VALUE! The target "soon" could not be read: it gives no figure.'],
  ["a change without a baseline", "increase by 20 %", 5, "without a baseline a change cannot be told"],
])("the cell says why not: %s", (_name, target, actual, why) => {
  expect(met(target, actual)).toContain(why);
  expect(progress(target, actual)).toContain(why);
});

test("a target in doubt is not computed with", () => {
  expect(met("increase from 5 to 10 of 33 and 7 or so", 5)).toMatch(/^#VALUE! /);
});

test("limits, ranges and yes or no have no progress", () => {
  for (const [target, actual] of [
    ["at most 5", 4],
    ["between 5 and 10", 7],
    ["Strategy approved", true],
  ])
    expect(progress(target, actual)).toMatch(/^#N\/A .*use RSP.MET/);
});

test("met is progress of one or more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 800 }), (level, actual) => {
      const target = `At least ${level} officers`;
      expect(met(target, actual)).toBe(Number(progress(target, actual)) >= 1);
    }),
  );
});

test("nothing that a cell may hold throws", () => {
  const anything = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.object());
  fc.assert(
    fc.property(anything, anything, anything, (target, actual, baseline) => {
      expect(["boolean", "string"]).toContain(typeof met(target, actual, baseline));
      expect(["number", "string"]).toContain(typeof progress(target, actual, baseline));
    }),
  );
});
