import fc from "fast-check";
import { otherReadings } from "../../../src/domain/target/other-readings";
import { isFlagged, readTargets } from "../../../src/domain/target/read-target";
import { eighthSetClasses } from "./sets/eighth-set-classes";
import { sixthSetHard } from "./sets/sixth-set-hard";

test.each([
  ["5 visits with 80 % attendance", ["at least 80 % of attendance", "at most 5 visits", "exactly 5 visits"]],
  ["Secretariat at least 8 Members", ["at most 8 Members"]],
  ["80% by 2029 (40% by 2027)", ["at least 40 % by 31 December 2027"]],
])("%j may also mean %j", (text, others) => {
  expect(otherReadings(text)).toEqual(expect.arrayContaining(others.slice(0, 1)));
});

test.each(["At least 22/33 Members", "Improved cooperation", "", "TBD"])(
  "%j is sure or says nothing: there is no other reading",
  (text) => {
    expect(otherReadings(text)).toEqual([]);
  },
);

const doubtful = [...eighthSetClasses, ...sixthSetHard]
  .flatMap(({ rows }) => rows.map(([text]) => text))
  .filter((text) => isFlagged(readTargets(text)));

test("each other reading can be kept as it stands: it is surely read, and is not the proposal", () => {
  expect(doubtful.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...doubtful), (text) => {
      const others = otherReadings(text);
      expect(others.length).toBeLessThanOrEqual(3);
      expect(new Set(others).size).toBe(others.length);
      for (const other of others) {
        const reading = readTargets(other);
        expect(reading.kind === "read" && !isFlagged(reading)).toBe(true);
      }
    }),
  );
});

test("nearly every doubtful text has at least one", () => {
  const without = doubtful.filter((text) => otherReadings(text).length === 0);
  expect(without.length * 5).toBeLessThanOrEqual(doubtful.length);
});
