import { isTotalRow, isTotalTitle } from "../../../src/domain/shared/total-row";

test.each([
  "Ensemble",
  "Overall",
  "Total",
  "TOTAL:",
  "Totals",
  "Grand total",
  "Grand Total (11)",
  "Sub-total",
  "Subtotal for 2018",
  "sub total 1.",
  "Sum",
  "Average",
  "Average of all workshops",
  "Total 2017/18",
  "Total (n = 261)",
  "Overall average",
  "Total number",
  "Sous-total",
  "Total général",
  "Moyenne",
  "Total des ateliers",
])("%s sums up other rows", (title) => {
  expect(isTotalTitle(title)).toBe(true);
});

test.each([
  "Ensemble des ports",
  "Overall satisfaction",
  "Total quality management workshop",
  "Average clearance time",
  "Total participants",
  "Totally revised manual",
  "Summary of findings",
  "Subtotal audit training",
  "Mean time to repair",
  "Summer school",
  "Workshop on totals",
  "Total of 40 workshops",
  "Average of 3 missions per Member",
  "Average of at least 25 participants per workshop",
  "",
])("%s is a row like any other", (title) => {
  expect(isTotalTitle(title)).toBe(false);
});

test("a row without a title is a total where another of its cells says so", () => {
  expect(isTotalRow("", ["", "Total", "12"])).toBe(true);
  expect(isTotalRow("", ["Total quality management", "12"])).toBe(false);
  expect(isTotalRow("Origin", ["Total"])).toBe(false);
});
