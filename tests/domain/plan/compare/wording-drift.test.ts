import fc from "fast-check";
import { wordingDrift } from "../../../../src/domain/plan/compare/wording-drift";
import { wordIndex } from "../../../../src/domain/plan/compare/word-index";

test.each([
  ["impact od activities", "impact of activities", ["od"], ["of"]],
  ["cooperation among 7 RTCs", "cooperation among RTCs", ["7"], []],
  ["Members to ho region) to hold talks", "Members to hold talks", ["ho region to"], []],
  ["Number of Members", "Number of implementing Members", [], ["implementing"]],
])("%s / %s", (one, other, here, there) => {
  expect(wordingDrift(one, other)).toMatchObject({ here, there });
});

test.each([
  ["forward thinking work", "Forward-thinking  work"],
  ["Member’s effort", "Member's effort."],
  ["(1)Number of Members", "(1) Number\nof Members"],
])("%s says the same as %s", (one, other) => expect(wordingDrift(one, other)).toBeUndefined());

test("a text never drifts from itself, and the drift turns round with the texts", () => {
  const text = fc
    .array(fc.constantFrom("a", "risk", "of", "trade", "RSP", "-"), { maxLength: 12 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(wordingDrift(one, one)).toBeUndefined();
      expect(wordingDrift(one, other)?.alike ?? 1).toBeCloseTo(wordingDrift(other, one)?.alike ?? 1, 10);
    }),
  );
});

describe("texts by their words", () => {
  const texts = ["Risk management tools", "Valuation database", "Risk of travellers", "Tools"];
  const index = wordIndex(texts, (text) => text);
  test("the most alike first, and nothing that shares no word", () =>
    expect(index.likest("tools for managing risk", 5).map(({ item }) => item)).toEqual([
      "Risk management tools",
      "Tools",
      "Risk of travellers",
    ]));
  test("the same text is wholly alike", () =>
    expect(index.likest("valuation databases", 1)[0]?.likeness).toBeCloseTo(1, 10));
  test("asked twice it answers the same", () =>
    expect(index.likest("risk", 2)).toEqual(index.likest("risk", 2)));
  test("unwanted items are left out", () =>
    expect(index.likest("risk", 5, (text) => text !== "Risk of travellers").map(({ item }) => item)).toEqual([
      "Risk management tools",
    ]));
});
