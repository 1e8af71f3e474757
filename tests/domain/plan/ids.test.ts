import fc from "fast-check";
import {
  actionId,
  actionOf,
  kpiId,
  letterOf,
  orderOf,
  pillarOf,
  readActionIds,
} from "../../../src/domain/plan/ids";

const anyAction = fc
  .record({ pillar: fc.integer({ min: 1, max: 99 }), order: fc.integer({ min: 1, max: 78 }) })
  .map(({ pillar, order }) => actionId(pillar, letterOf(order)));

describe("letters", () => {
  test.each([
    [1, "a"],
    [26, "z"],
    [27, "aa"],
    [28, "bb"],
    [52, "zz"],
    [53, "aaa"],
  ])("the action in place %d has the letter %s", (order, letter) => {
    expect(letterOf(order)).toBe(letter);
    expect(orderOf(letter)).toBe(order);
  });

  test("every place comes back from its letter", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), (order) => orderOf(letterOf(order)) === order));
  });

  test.each(["", "ab", "az", "é", "1", "a1", "(a)"])("%p is no letter of an action", (text) => {
    expect(orderOf(text)).toBeUndefined();
  });

  test("a place below one is our own mistake and loud", () => {
    expect(() => letterOf(0)).toThrow("place 0");
    expect(() => actionId(1, "ab")).toThrow("1-(ab)");
    expect(() => actionId(0, "a")).toThrow("0-(a)");
  });
});

describe("ids", () => {
  test("a KPI is the action's own, or a part of it", () => {
    const action = actionId(1, "H");
    expect(kpiId(action)).toBe("1-(h)");
    expect(kpiId(action, 2)).toBe("1-(h)(2)");
    expect(actionOf(kpiId(action, 2))).toBe(action);
    expect(pillarOf(actionId(12, "bb"))).toBe(12);
  });

  test("ids written as a list come back in order", () => {
    const lists = fc.uniqueArray(anyAction, { minLength: 1, maxLength: 8 });
    const joints = fc.constantFrom("; ", ", ", " and ", "\n", " / ", " & ");
    fc.assert(
      fc.property(lists, joints, (ids, joint) => {
        expect(readActionIds(ids.join(joint))).toEqual({ ids, leftover: undefined });
      }),
    );
  });
});

describe("how people write the actions of a row", () => {
  test.each([
    ["1-(a); 1-(y)", ["1-(a)", "1-(y)"]],
    ["1(a), 1-(h) and (i)", ["1-(a)", "1-(h)", "1-(i)"]],
    ["1a", ["1-(a)"]],
    ["1.a", ["1-(a)"]],
    ["1-a/1-b", ["1-(a)", "1-(b)"]],
    ["3 – (j)", ["3-(j)"]],
    ["1-(AA)\n2-(b)", ["1-(aa)", "2-(b)"]],
    ["1 a, b and c", ["1-(a)", "1-(b)", "1-(c)"]],
    ["1-(a) to (d)", ["1-(a)", "1-(b)", "1-(c)", "1-(d)"]],
    ["Actions 1-(a), (b) & 2a", ["1-(a)", "1-(b)", "2-(a)"]],
    ["1-(h)(1)", ["1-(h)"]],
    ["1-(a), 1-(a)", ["1-(a)"]],
    ["See also 1-(d) and (x))", ["1-(d)", "1-(x)"]],
    ["[12-(c)]", ["12-(c)"]],
    ["1a) and 2b)", ["1-(a)", "2-(b)"]],
    ["1-(a)1-(b)", ["1-(a)", "1-(b)"]],
  ])("%p is %p", (text, ids) => {
    expect(readActionIds(text)).toEqual({ ids, leftover: undefined });
  });

  test.each([
    ["", undefined],
    ["1.1.3", "1.1.3"],
    ["1st", "1st"],
    ["a, b", "a, b"],
    ["workshop", "workshop"],
    ["2019", "2019"],
  ])("%p names no action", (text, leftover) => {
    expect(readActionIds(text)).toEqual({ ids: [], leftover });
  });

  test("what was not understood stands beside what was", () => {
    expect(readActionIds("1-(a) and the survey")).toEqual({ ids: ["1-(a)"], leftover: "the survey" });
    expect(readActionIds("1-(ab), 2-(c)")).toEqual({ ids: ["2-(c)"], leftover: "1-(ab" });
  });

  test("no text throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(readActionIds(text).ids)));
  });
});
