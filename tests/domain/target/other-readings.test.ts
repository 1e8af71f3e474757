import * as fc from "fast-check";
import { otherReadings } from "../../../src/domain/target/other-readings";
import { isFlagged, readTargets } from "../../../src/domain/target/read-target";

const othersOf = (text: string) => otherReadings(text, readTargets(text));

test.each([
  ["Cancel 4 seminars", ["at most 4 seminars", "exactly 4 seminars"]],
  [
    "22/33 or 23/33 Members",
    ["at least 22 of 33 Members", "at most 22 of 33 Members", "exactly 22 of 33 Members"],
  ],
  ["3 to 5 or 6 workshops", ["between 3 and 5 workshops", "at least 6 workshops"]],
  ["Improve a lot", []],
])("what else may be meant by %s", (text, others) => {
  expect(othersOf(text)).toEqual(others);
});

test("where the number is in doubt, another number of the text comes first", () => {
  expect(othersOf("Same as 2017 (9 visits)")[0]).toBe("at least 9 visits");
});

test("every other reading is surely read, none is the proposal, and no text throws", () => {
  const words = fc.constantFrom(
    "Cancel",
    "at least",
    "4",
    "22/33",
    "Members",
    "or",
    "9 visits",
    "in 2018",
    "%",
    "per year",
    "less",
    "(",
    ")",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const others = othersOf(parts.join(" "));
      return (
        others.length <= 3 &&
        new Set(others).size === others.length &&
        others.every((sentence) => {
          const reading = readTargets(sentence);
          return reading.kind === "read" && !isFlagged(reading);
        })
      );
    }),
  );
});
