import fc from "fast-check";
import { readChoices, splitChoices, usualFollowUpActions } from "../../../src/domain/survey/answers/choices";
import { readImplemented, readImplementedOn, readNeed } from "../../../src/domain/survey/answers/need";
import { oddTextOf } from "../../../src/domain/survey/answers/odd-text";
import { readScore } from "../../../src/domain/survey/answers/score";
import { chosenScale } from "../../../src/domain/survey/scales/find-scale";
import { scaleInQuestion } from "../../../src/domain/survey/scales/scale-in-question";
import type { AnswerScale } from "../../../src/domain/survey/scales/answer-scale";
import { dayOrderOf, readSubmitted, submittedText } from "../../../src/domain/survey/answers/submitted";
import { countsFromOne, readYesNo } from "../../../src/domain/survey/answers/yes-no";

test.each([
  ["Yes", "Yes"],
  [" yes ", "Yes"],
  ["Y", "Yes"],
  ["1", "Yes"],
  ["TRUE", "Yes"],
  ["Yes, since May", "Yes"],
  ["No", "No"],
  ["0", "No"],
  ["Not yet", "No"],
  ["No - too early", "No"],
  ["", ""],
  ["N/A", ""],
  ["Oui", "Yes"],
  ["Oui, depuis mai", "Yes"],
  ["Pas encore", "No"],
  ["oui et non", null],
  ["maybe", null],
  ["yes and no", null],
  ["Yes, but no", null],
  ["Norway", null],
  ["2", null],
])("yes or no: %p is %p", (text, read) => {
  expect(readYesNo(text)).toBe(read);
});

test("a column of 1 and 2 says yes and no; one with 0 says it its own way", () => {
  expect(countsFromOne(["1", "2", "", "1"])).toBe(true);
  expect(countsFromOne(["1", "1"])).toBe(false);
  expect(countsFromOne(["1", "2", "0"])).toBe(false);
  expect(readYesNo("2", true)).toBe("No");
});

const oneToFive = chosenScale("1-5") as AnswerScale; // it names two ends

test.each([
  ["4", 4],
  ["4,5", 4.5],
  ["4.5", 4.5],
  ["5 - Excellent", 5],
  ["Excellent (5)", 5],
  ["4/5", 4],
  ["4 out of 5", 4],
  ["A3", 3],
  ["★★★★☆", 4],
  ["good", 4],
  ["Very satisfied", 5],
])("a score: %p is %p", (text, value) => {
  expect(readScore(text, oneToFive)).toEqual({ kind: "score", value });
});

test.each([
  ["7", "out-of-range"],
  ["0", "out-of-range"],
  ["-1", "out-of-range"],
  ["", "blank"],
  ["N/A", "not-applicable"],
  ["Don't know", "dont-know"],
  ["blue", "unread"],
])("no score: %p is %s", (text, kind) => {
  expect(readScore(text, oneToFive)).toEqual({ kind });
});

test.each([
  ["Overall evaluation (1 = poor, 5 = excellent)", 1, 5],
  ["Rate it from 0 to 10", 0, 10],
  ["Score (1-4)", 1, 4],
  ["Your rating out of 10", 1, 10],
])("the scale of %p", (heading, low, high) => {
  expect(scaleInQuestion(heading)).toMatchObject({ low, high });
});

test.each([
  ["High", "high"],
  ["3 - High", "high"],
  ["very urgent", "high"],
  ["Moderate", "medium"],
  ["Low need", "low"],
  ["No need", "none"],
  ["0", "none"],
  ["3", "high"],
  ["", undefined],
  ["?", undefined],
  ["blue", null],
])("a need: %p is %p", (text, read) => {
  expect(readNeed(text)).toBe(read);
});

test.each([
  ["Yes", "yes"],
  ["Fully implemented", "yes"],
  ["Partially implemented", "in progress"],
  ["On-going", "in progress"],
  ["Not implemented", "no"],
  ["no", "no"],
  ["", undefined],
  ["purple", null],
])("implemented: %p is %p", (text, read) => {
  expect(readImplemented(text)).toBe(read);
});

test.each(["Not known", "not sure yet", "No opinion", "don't know"])(
  "implemented: %p is don't know, no no",
  (text) => {
    expect(readImplementedOn(text, undefined, false)).toEqual({ none: "dont-know" });
  },
);

test.each([
  ["A;B;", ["A", "B"]],
  ["A; B", ["A", "B"]],
  ["A\nB", ["A", "B"]],
  ["A (x, y), B", ["A (x, y)", "B"]],
  ["Submitted reports Made recommendations", ["Submitted reports", "Made recommendations"]],
  ["Submitted reports,Made recommendations", ["Submitted reports", "Made recommendations"]],
  ["sub_reports made_rec", ["sub_reports", "made_rec"]],
  ["", []],
  ["No", []],
])("choices: %p are %p", (text, choices) => {
  expect(splitChoices(text, usualFollowUpActions)).toEqual(choices);
});

test("an option column may tick, number or repeat its option; 'Other' holds what was typed", () => {
  const column = (index: number, option: string) => ({ index, heading: option, question: "Which?", option });
  const question = {
    title: "Which?",
    options: [column(0, "Reports"), column(1, "Manuals"), column(2, "Other (please specify)")],
  };
  const read = (...row: string[]) => readChoices(question, row, []);
  expect(read("1", "0", "")).toEqual(["Reports"]);
  expect(read("Yes", "No", "a film")).toEqual(["Reports", "a film"]);
  expect(read("Reports", "", "")).toEqual(["Reports"]);
  expect(read("", "2", "")).toEqual(["Manuals"]);
  expect(read("", "", "")).toEqual([]);
});

test.each([
  ["1/15/2018 9:03:07", "2018-01-15T09:03:07"],
  ["01/15/2018 09:03:07 PM", "2018-01-15T21:03:07"],
  ["12/01/2018 12:00:00 AM", "2018-12-01T00:00:00"],
  ["2018-01-15 09:03:07", "2018-01-15T09:03:07"],
  ["2018-01-15T09:03:07.000+08:00", "2018-01-15T09:03:07"],
  ["2018/01/15 9:03:07 AM GMT+8", "2018-01-15T09:03:07"],
  ["43115", "2018-01-15"],
  ["43115.5", "2018-01-15T12:00:00"],
  ["15 January 2018", "2018-01-15"],
])("sent: %p is %s", (text, read) => {
  const found = readSubmitted(text, "month-first");
  expect(found && submittedText(found)).toBe(read);
});

test("a day above 12 tells which number of a column is the month", () => {
  expect(dayOrderOf(["1/2/2018", "15/2/2018"], "month-first")).toBe("day-first");
  expect(dayOrderOf(["1/2/2018", "2/15/2018"], "day-first")).toBe("month-first");
  expect(dayOrderOf(["1/2/2018"], "day-first")).toBe("day-first");
  expect(readSubmitted("31/31/2018", "day-first")).toBeUndefined();
});

test.each([
  ["=1+1", ["formula-like"]],
  ["+1 for more", ["formula-like"]],
  ["@SUM(1)", ["formula-like"]],
  ["\tx", ["formula-like"]],
  ["-2", []],
  ["+3.5 %", []],
  ["a\nb", ["multi-line"]],
  ["line end\n", []],
  ["très – “bien”", []],
  ["ขอบคุณ", ["unicode"]],
  ["thanks 🙏", ["unicode"]],
  ["x".repeat(33_000), ["answer-too-long"]],
])("odd about %j: %j", (text, odd) => {
  expect(oddTextOf(text)).toEqual(odd);
});

test("no text throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      readYesNo(text);
      readScore(text, oneToFive);
      readNeed(text);
      readImplemented(text);
      splitChoices(text, usualFollowUpActions);
      readSubmitted(text, "day-first");
      oddTextOf(text);
      scaleInQuestion(text);
    }),
  );
});
