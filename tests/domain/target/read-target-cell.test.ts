import fc from "fast-check";
import { isFlagged } from "../../../src/domain/target/read-target";
import { readTargetCell } from "../../../src/domain/target/read-target-cell";

const firstOf = (cell: Parameters<typeof readTargetCell>[0]): unknown => {
  const reading = readTargetCell(cell);
  return reading.kind === "read" ? reading.value.parts[0] : reading.reason;
};

test("a cell of words is read as words", () => {
  expect(firstOf("At least 22/33 Members")).toMatchObject({ kind: "ratio", value: 22, of: 33 });
});

test("a plain number is at least so many", () => {
  expect(firstOf(5)).toEqual({ kind: "count", comparator: ">=", value: 5 });
  expect(firstOf(0)).toEqual({ kind: "count", comparator: "=", value: 0 });
});

test("0.85 shown as a percentage is 85 %", () => {
  expect(firstOf({ kind: "percent", value: 0.85 })).toEqual({ kind: "percent", comparator: ">=", value: 85 });
});

test.each([
  [-3, "negative"],
  [Number.NaN, "not-a-number"],
  [{ kind: "percent", value: 1.2 } as const, "share-above-hundred"],
  [{ kind: "percent", value: -0.1 } as const, "negative"],
])("%j is not read: %s", (cell, reason) => {
  expect(firstOf(cell)).toBe(reason);
});

test("no share grows a tail: 0.57 is 57, 0.07 is 7", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
      expect(firstOf({ kind: "percent", value: Number(`${hundredths}e-4`) })).toMatchObject({
        value: Number(`${hundredths}e-2`),
      });
    }),
  );
});

test("a number is no doubtful reading", () => {
  expect(isFlagged(readTargetCell(12))).toBe(false);
});
