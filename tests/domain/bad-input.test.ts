import fc from "fast-check";
import { readMemberList } from "../../src/domain/member/read-member-list";
import { defaultRegister } from "../../src/domain/member/register";
import { memberResolver } from "../../src/domain/member/resolve-member";
import { indicatorDoubt } from "../../src/domain/kpi/measure/indicator";
import { extractMilestones } from "../../src/domain/plan/milestones/extract-milestones";
import { readCrossReferences } from "../../src/domain/plan/read-cross-references";
import { readMilestones } from "../../src/domain/plan/milestones/read-milestones";
import { readTimeframe } from "../../src/domain/plan/time/read-timeframe";
import { explainTarget } from "../../src/domain/target/explain-target";
import { nearestPhrase } from "../../src/domain/target/nearest-phrase";
import { readTargets } from "../../src/domain/target/read-target";

/** As much as a cell of Excel can hold. */
const fullCell = 32_767;
const resolve = memberResolver(defaultRegister);

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "a target": (text) => explainTarget(text),
  "a target's neighbour": nearestPhrase,
  "a milestone": readMilestones,
  "a timeframe": (text) => readTimeframe(text, { fiscalYearStartMonth: 7 }),
  "a Member": resolve,
  "a list of Members": (text) => readMemberList(text, resolve, defaultRegister),
  "an action's text": extractMilestones,
  "a cross-reference": readCrossReferences,
  "a KPI": (text) =>
    indicatorDoubt({
      label: `Number of ${text}`,
      targetText: "5 missions",
      target: readTargets("5 missions"),
    }),
};

/** What cells are filled with by accident or ill will; each is repeated until the cell is full. */
const pieces = [
  ..."1/|1/1/1|(|((()))|a|1|9,|1.|1.1.|1.1.1 - |1st |1st to |to |- |\u2013|Q1 |by |the |end of |June |2020 |2020-".split(
    "|",
  ),
  ..."on-going |not |Korea, |China, Hong Kong, |and |of |Republic of |x, |\uFF0C|\uFF11|\u0663|e\u0301|\uFDFA|%|at least ".split(
    "|",
  ),
  ..."one |two-|hundred |or |every |per |$|<a|&|'|RSP |RSP 2016-|milestone |See also 1-(|1-(h) and (i), |ROCB A/P specific ".split(
    "|",
  ),
  ..."specific (not mentioned in the |[|{|1e|0|\u{1F642}|increase by |from 1 to |Number of talks and |quaarter ".split(
    "|",
  ),
  " ",
  "\n",
  "\t",
  "\u200E",
  "\u202E",
  "\u0000",
  "\uD800",
  "|",
  "\u0130",
];

describe.each(Object.entries(readers))("%s in a full cell", (_, read) => {
  // A pattern that looks back over what it has seen would take minutes here, and the test its time.
  test("is answered whatever the cell is full of", () => {
    for (const piece of pieces)
      for (const length of [190, 3990, fullCell])
        for (const start of length === fullCell ? [""] : ["At least 22/33 Members "])
          expect(read((start + piece.repeat(length)).slice(0, length))).not.toBeNull();
  });

  test("is answered for any mixture of them", () => {
    const mixture = fc.array(fc.constantFrom(...pieces), { minLength: 5, maxLength: 400 });
    fc.assert(
      fc.property(mixture, (all) => {
        expect(read(all.join(""))).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

test("a megabyte of slashes is too long for every reader, and said to be", () => {
  const text = "1/1/1".repeat(210_000);
  for (const read of [readTargets, readMilestones, resolve])
    expect(read(text)).toMatchObject({ reason: "too-long" });
  expect(readTimeframe(text, { fiscalYearStartMonth: 7 })).toMatchObject({ reason: "too-long" });
});

test("a sign that stands for a phrase counts as long as the phrase", () => {
  const text = "\uFDFA".repeat(190);
  expect(resolve(text)).toMatchObject({ reason: "too-long" });
  expect(readMilestones(text.repeat(10))).toMatchObject({ reason: "too-long" });
});

test("a list with more pieces than any region has Members stays with a person", () => {
  const text = Array.from({ length: 200 }, (_, at) => `x${at}`).join(",");
  const { members, notUnderstood } = readMemberList(text, resolve, defaultRegister);
  expect(members).toEqual([]);
  expect(notUnderstood).toMatchObject([{ text, match: { reason: "too-long" } }]);
});
