import { meanText, percentFloor, percentText } from "../../../src/domain/kpi/words";

test.each([
  ["a share below its target is rounded down", percentText(0.996, "down"), "99 %"],
  ["one that meets it, to the nearest", percentText(0.6486, "nearest"), "65 %"],
  ["a half goes up, though its double lies just below it", percentText(41 / 40, "nearest"), "103 %"],
  ["a tie is not lost when rounding down", percentText(0.29, "down"), "29 %"],
  ["a share is shown with the decimals of its target", percentText(0.029, "up", 1), "2.9 %"],
  ["and rounded there as its target asks", percentText(0.99996, "down", 2), "99.99 %"],
  ["a mean below its level is rounded down", meanText(3.999, 4), "3.99"],
  ["one at its level, to the nearest", meanText(4.755, 4), "4.76"],
  ["an attainment from 1 on, to the nearest", percentFloor(41 / 40), 1.03],
  ["and rounded down below it", percentFloor(0.9999), 0.99],
])("%s", (_, found, expected) => expect(found).toBe(expected));
