import { isTotalRow, isTotalText } from "../../src/sheets/total-rows";

test.each([
  "Total",
  "TOTAL:",
  "Sub-total",
  "Subtotal",
  "Sub total",
  "Grand Total",
  "Average",
  "Overall average",
  "Total for Pillar 1",
  "Sous-total",
  "Total général",
  "Moyenne",
  "Totaux",
])("%j is the label of a total", (text) => expect(isTotalText(text)).toBe(true));

test.each([
  "Total number of officers trained",
  "Average waiting time",
  "Total revenue collected",
  "Totality",
  "Train officers",
  "Sum insured",
  "",
])("%j is not", (text) => expect(isTotalText(text)).toBe(false));

test("a row is a total by its first text, or by a label beside few short ones", () => {
  expect(isTotalRow([null, "Total", 42, 26])).toBe(true);
  expect(isTotalRow([3, "TOTAL", null, 42])).toBe(true);
  expect(isTotalRow(["North", "Total", 40])).toBe(true);
  expect(isTotalRow(["Finance", "Subtotal", "Budget", 40])).toBe(true);
  expect(
    isTotalRow([
      "Train the officers of all branches in risk management",
      "Total",
      "officers trained",
      "at least 40",
    ]),
  ).toBe(false);
  expect(isTotalRow([1, 2, 3])).toBe(false);
  expect(isTotalRow([])).toBe(false);
});
