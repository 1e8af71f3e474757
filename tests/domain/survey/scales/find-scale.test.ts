import { readNeedOn } from "../../../../src/domain/survey/answers/need";
import { describeScale, scoreOfFive } from "../../../../src/domain/survey/scales/answer-scale";
import { findScale } from "../../../../src/domain/survey/scales/find-scale";
import { scaleInQuestion } from "../../../../src/domain/survey/scales/scale-in-question";

const scaleOf = (question: string, ...values: readonly string[]) => findScale({ question, values });

test.each([
  ["Level of need", ["1", "3", "5", "4"], "1 to 5, 5 is the strongest need"],
  ["Level of need", ["1", "2", "4", "4"], "1 to 4, 4 is the strongest need"],
  ["Level of need", ["0", "3", "10", "7"], "0 to 10, 10 is the strongest need"],
  ["Level of need", ["0", "3", "2"], "0 to 3, 3 is the strongest need"],
  ["Need (1 = very high, 5 = none)", ["2", "4"], "1 to 5, 1 is the strongest need"],
  ["Need from 1 (highest) to 4 (lowest)", ["2"], "1 to 4, 1 is the strongest need"],
  ["Need, where 5 is the highest and 1 the lowest", ["2"], "1 to 5, 5 is the strongest need"],
  ["Rank your needs", ["1", "4", "5", "2"], "1 to 5, 1 is the strongest need"],
  ["Need", ["1 - Very high", "5 - None", "3 - Medium"], "1 to 5, 1 is the strongest need"],
  ["Need", ["★★★★★", "★★☆☆☆"], "1 to 5 stars, 5 is the strongest need"],
  ["Need", ["A", "C", "E"], "A to E, A is the strongest need"],
  ["Need", ["High", "Very high", "None"], "Words, from the weakest to the strongest"],
])("%p with %j stands on %p", (question, values, said) => {
  const scale = scaleOf(question, ...values);
  expect(scale && describeScale(scale, "need")).toBe(said);
});

test("one value beyond 5 among many is a slip, not a longer scale", () => {
  expect(scaleOf("Need", "1", "5", "3", "4", "2", "55")).toMatchObject({ low: 1, high: 5 });
  expect(scaleOf("Need", "1", "5", "8", "10", "2", "7")).toMatchObject({ low: 1, high: 10 });
});

test("answers that are all alike give no scale for sure", () => {
  expect(scaleOf("Need", "3", "3", "3")).toMatchObject({ high: 5, certainty: "likely" });
});

test("numbers that are no scale are not taken for one", () => {
  expect(scaleInQuestion("Need for milestone 1.1.3/10 in 2018-2019")).toEqual({});
  expect(scaleInQuestion("Need in 10 to 12 sentences")).toEqual({});
});

const level = (question: string, values: readonly string[], text: string) => {
  const scale = scaleOf(question, ...values);
  return scale && readNeedOn(text, scale);
};

test.each([
  [["1", "5"], "12345", ["low", "low", "medium", "high", "high"]],
  [["1", "4"], "1234", ["low", "medium", "medium", "high"]],
  [["0", "3"], "0123", ["none", "low", "medium", "high"]],
  [["A", "E"], "ABCDE", ["high", "high", "medium", "low", "low"]],
])("the places of %j, %s, become %j", (values, places, levels) => {
  expect([...places].map((place) => level("Need", values, place))).toEqual(
    levels.map((value) => ({ value })),
  );
});

test("the end whose label says no need is none, and the others share the levels", () => {
  const question = "Need (1 = no need, 5 = very high)";
  expect([..."12345"].map((place) => level(question, [], place))).toEqual(
    ["none", "low", "medium", "medium", "high"].map((value) => ({ value })),
  );
});

test.each([
  ["Very high", "high"],
  ["Very low", "low"],
  ["Not at all", "none"],
  ["Strongly agree", "high"],
  ["Disagree", "low"],
  ["Neutral", "medium"],
  ["Somewhat satisfied", "high"],
  ["5 - None", "none"],
  ["Élevé", "high"],
  ["Pas nécessaire", "none"],
])("in words %p is %s", (text, value) => {
  expect(level("Need", ["High"], text)).toEqual({ value });
});

test.each([
  ["N/A", "not-applicable"],
  ["Don't know", "dont-know"],
  ["7", "outside"],
  ["0", "outside"],
  ["blue", "unread"],
  ["", "blank"],
])("%p on 1 to 5 is no answer: %s", (text, none) => {
  expect(level("Need (1-5)", [], text)).toEqual({ none });
});

test("what Settings say of a scale wins", () => {
  const scale = scaleOf("Need (1-4)");
  const table = new Map([["1-4", ["none", "low", "medium", "high"] as const]]);
  expect(scale && [..."1234"].map((place) => readNeedOn(place, scale, table))).toEqual(
    ["none", "low", "medium", "high"].map((value) => ({ value })),
  );
});

test.each([
  ["Score (0-10)", 10, 5],
  ["Score (1-4)", 4, 5],
  ["Score (1-4)", 1, 1],
  ["Score (1 = excellent, 5 = poor)", 1, 5],
  ["Score (1-5)", 4.5, 4.5],
])("%p: %d is %d of five", (question, place, five) => {
  const scale = scaleOf(question);
  expect(scale && scoreOfFive(place, scale)).toBeCloseTo(five);
});
