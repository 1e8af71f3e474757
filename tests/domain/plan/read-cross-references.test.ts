import fc from "fast-check";
import { readCrossReferences } from "../../../src/domain/plan/read-cross-references";

test.each([
  ["Organize a workshop (See also 1-(y))", ["1-(y)"], "Organize a workshop"],
  ["(See also 1-(h) and (i))", ["1-(h)", "1-(i)"], ""],
  ["TRS experts (See\nalso 1-(d) and (x))\nnext", ["1-(d)", "1-(x)"], "TRS experts\nnext"],
  ["See also 1-(d) and (x))", ["1-(d)", "1-(x)"], ""],
  ["Masterclass (see also 1–(l) & 2–(b)) in May", ["1-(l)", "2-(b)"], "Masterclass in May"],
  ["cf. 2-(b)", ["2-(b)"], ""],
  ["a survey, see 2-(b).", ["2-(b)"], "a survey,."],
  ["(See also 1-(b)\n➢ next bullet", ["1-(b)"], "➢ next bullet"],
  ["one (See also 1-(a)) two (see also 1-(a), 3-(j))", ["1-(a)", "3-(j)"], "one two"],
  ["(also see action 1-(a))", ["1-(a)"], ""],
])("%p names %p", (text, actions, rest) => {
  expect(readCrossReferences(text)).toEqual({ actions, rest });
});

test("a letter without a pillar is of the plan's own pillar", () => {
  expect(readCrossReferences("Return on investment (see also (y))", 3).actions).toEqual(["3-(y)"]);
  expect(readCrossReferences("Return on investment (see also (y))").actions).toEqual([]);
});

test.each([
  "see Annex V",
  "overseer 1-(a)",
  "See also page 3",
  "Workshop 1-(a)",
  "see 1.1.3",
  "",
  "oversee 2-(b)",
])("%p is no cross-reference and stays as it is", (text) => {
  expect(readCrossReferences(text, 1)).toEqual({ actions: [], rest: text });
});

test("no text throws, and one without a reference stays", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { actions, rest } = readCrossReferences(text, 1);
      expect(actions.length > 0 || rest === text).toBe(true);
    }),
  );
});
