import { isFlagged, readTarget, readTargets } from "../../../src/domain/target/read-target";
import { lineOf } from "./phrase-lines";

test.each([
  ["At least 22/33 Members", "ratio >= 22 of 33 Members"],
  ["At least 14/33 Members", "ratio >= 14 of 33 Members"],
  ["33/33 Members", "ratio >= 33 of 33 Members"],
  ["20/33 Members", "ratio >= 20 of 33 Members"],
  ["At least\n24/33 Members", "ratio >= 24 of 33 Members"],
  ["At least\n33/33 Members", "ratio >= 33 of 33 Members"],
  ["(1) At least 28 Members", "count >= 28 Members"],
  ["At least once per year", "frequency >= 1 per year"],
  ["At least twice per year", "frequency >= 2 per year"],
  ["At least 3 times per year", "frequency >= 3 per year"],
  ["At least 4 times per year", "frequency >= 4 per year"],
  ["At least once every\nquarter", "frequency >= 1 per quarter"],
  ["At least once per quarter", "frequency >= 1 per quarter"],
  [
    "Use of accredited experts for at least one half of the requested missions",
    "ratio >= 1 of 2 requested missions",
  ],
  ["Meet at least 75% of the ROCB requests", "percent >= 75 ROCB requests"],
  ["At least average of 4 out of 5", "average >= 4 of 5"],
  ["At least 50% of positive replies", "percent >= 50 positive replies"],
])("the plan's %j is read as %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
  expect(isFlagged(readTargets(text))).toBe(false);
});

test("a comparator that is written is said, with its place in the text as it was typed", () => {
  const text = "  At  least\n24/33 Members";
  const reading = readTarget(text);
  if (reading.kind !== "read") throw new Error(reading.reason);
  const [said] = reading.notes;
  expect(said).toMatchObject({ code: "comparator-said", certainty: "said" });
  expect(text.slice(said?.span?.start, said?.span?.end)).toBe("At  least");
});

test("a bare n/m means at least, and says that it was assumed", () => {
  const reading = readTarget("20/33 Members");
  expect(reading).toMatchObject({
    value: { kind: "ratio", comparator: ">=" },
    notes: [{ code: "at-least-assumed", certainty: "assumed" }],
  });
});

test("the fiscal year of a deadline follows the setting", () => {
  const text = "5 workshops by the end of FY2018/19";
  expect(readTarget(text)).toMatchObject({ value: { deadline: "2019-06-30" } });
  expect(readTarget(text, { fiscalYearStartMonth: 4 })).toMatchObject({ value: { deadline: "2019-03-31" } });
  const quarter = "by Q2 FY2018/19";
  expect(readTarget(quarter)).toMatchObject({ value: { deadline: "2018-12-31" } });
  expect(readTarget(quarter, { fiscalYearStartMonth: 10 })).toMatchObject({
    value: { deadline: "2019-03-31" },
  });
  expect(readTarget("by FY2019", { fiscalYearStartMonth: 1 })).toMatchObject({
    value: { deadline: "2019-12-31" },
  });
});
