import { dayOrderIn } from "../../src/ui/day-order";

test.each([
  ["en-US", "month-first"],
  ["en-GB", "day-first"],
  ["fr-FR", "day-first"],
  ["de-DE", "day-first"],
  ["ja-JP", "day-first"],
  ["en-US@posix", "day-first"],
])("%s writes days %s", (language, order) => {
  expect(dayOrderIn(language)).toBe(order);
});
