import { isFlagged, readTarget, readTargets } from "../../../src/domain/target/read-target";
import { lineOf } from "./phrase-lines";
import { planWordings } from "./plan-wordings";

test.each(planWordings)("the plan's %j is read as %s", (text, line) => {
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
