import { activityTexts } from "../../../src/domain/plan/activity-bullets";
import { identifyActions } from "../../../src/domain/plan/identify-actions";
import { kpiParts } from "../../../src/domain/plan/kpi-parts";
import { readNumberCell, readNumbering } from "../../../src/domain/plan/numbering";
import { actionId } from "../../../src/domain/plan/ids";
import { pairPlans } from "../../../src/domain/plan/compare/pair-plans";
import { readPillarHeading } from "../../../src/domain/plan/pillar-heading";
import { readTermYears, termOf } from "../../../src/domain/plan/time/read-term";

describe("the number of an action", () => {
  test.each([
    ["5. Upon request, help", { number: 5, rest: "Upon request, help" }],
    ["a) Work with", { letter: "a", rest: "Work with" }],
    ["(bb) Devise", { letter: "bb", rest: "Devise" }],
    ["f)\n\nDevelop and conduct", { letter: "f", rest: "Develop and conduct" }],
    ["1-(c) Use a database", { pillar: 1, letter: "c", rest: "Use a database" }],
    ["12. Help with:\n(1) a move", { number: 12, rest: "Help with:\n(1) a move" }],
  ])("%j", (text, expected) => expect(readNumbering(text)).toEqual(expected));

  test.each([
    ["Upon request, help"],
    ["as) a word is no letter"],
    ["2018-2020 plan"],
    ["33/33 Members"],
    ["3.5 officers"],
    [""],
  ])("%j has none", (text) => expect(readNumbering(text)).toBeUndefined());

  test.each([
    ["5", { number: 5 }],
    ["a", { letter: "a" }],
    ["1-(a)", { pillar: 1, letter: "a" }],
    ["2a", { pillar: 2, letter: "a" }],
    ["3.b", { pillar: 3, letter: "b" }],
  ])("alone in its cell: %j", (text, expected) => expect(readNumberCell(text)).toMatchObject(expected));
});

describe("the ids of actions", () => {
  const at = (pillar: number, numbering?: string) => ({
    pillar,
    numbering: numbering === undefined ? undefined : readNumberCell(numbering),
  });

  test("numbers that count on are letters from the pillar's first", () => {
    expect(identifyActions([at(1, "5"), at(1, "6"), at(1, "32"), at(2, "a")])).toEqual([
      "1-(a)",
      "1-(b)",
      "1-(bb)",
      "2-(a)",
    ]);
  });

  test("a gap in the numbers is kept, for the letters of the others must not move", () => {
    expect(identifyActions([at(1, "5"), at(1, "7")])).toEqual(["1-(a)", "1-(c)"]);
  });

  test("without numbers, and where two are the same, the place decides", () => {
    expect(identifyActions([at(1), at(1), at(2)])).toEqual(["1-(a)", "1-(b)", "2-(a)"]);
    expect(identifyActions([at(1, "a"), at(1, "a")])).toEqual(["1-(a)", "1-(b)"]);
  });
});

describe("a pillar's heading", () => {
  test.each([
    ["1. Support the implementation of tools", 1, "Support the implementation of tools"],
    ["Pillar 2: Further enhance", 2, "Further enhance"],
    ["PILLAR IV – Communication", 4, "Communication"],
    ["3) Improve needs analysis", 3, "Improve needs analysis"],
  ])("%j", (text, number, name) => expect(readPillarHeading(text)).toEqual({ number, name }));

  test.each([
    ["65"],
    ["ROCB A/P Annual Report 2017/2018"],
    ["I agree with this"],
    ["2018-2020 plan"],
    ["33/33 Members"],
  ])("%j is none", (text) => expect(readPillarHeading(text)).toBeUndefined());
});

describe("KPIs of a cell", () => {
  test("(1) and (2) are two, and a part without a target of its own has none", () => {
    expect(
      kpiParts(
        "(1)Number of implementing\nMembers\n(2)Number of contracting\nMembers",
        "(1) At least 28 Members",
      ),
    ).toEqual([
      { part: 1, label: "Number of implementing\nMembers", targetText: "At least 28 Members" },
      { part: 2, label: "Number of contracting\nMembers", targetText: "" },
    ]);
  });

  test("numbers in the target alone make two as well", () => {
    expect(
      kpiParts("Members", "(1) 28/33 Members; (2) 3 new Parties").map(({ part, targetText }) => [
        part,
        targetText,
      ]),
    ).toEqual([
      [1, "28/33 Members"],
      [2, "3 new Parties"],
    ]);
  });

  test("a target without a number belongs to neither of two for sure", () => {
    expect(
      kpiParts("(1) Implementing (2) Contracting", "At least 28 Members").map(({ targetText }) => targetText),
    ).toEqual(["", ""]);
  });

  test.each([
    ["Members", "At least twenty-two (22) of the 33 Members"],
    ["Members", "9000 (3000 per country)"],
    ["Members", "33/33 Members"],
  ])("%j with %j is one", (label, target) =>
    expect(kpiParts(label, target)).toEqual([{ part: undefined, label, targetText: target }]),
  );
});

describe("activities of a cell", () => {
  test("a bullet each, with its wrapped lines", () => {
    expect(activityTexts("➢ Hold a workshop on risk\nmanagement for Fiji\n➢ Hold another")).toEqual([
      "Hold a workshop on risk management for Fiji",
      "Hold another",
    ]);
  });
  test("a bullet alone on its line belongs to the next", () => {
    expect(activityTexts("➢\nHold a workshop\n➢\nHold another")).toEqual(["Hold a workshop", "Hold another"]);
  });
  test("without bullets a line each where every line is a sentence", () => {
    expect(activityTexts("Hold a workshop\nPublish a report")).toEqual([
      "Hold a workshop",
      "Publish a report",
    ]);
    expect(activityTexts("Hold a workshop with\nICT Masterclass (See also 1-(r)\nand 2-(b))")).toHaveLength(
      1,
    );
  });
  test("a blank cell has none", () => expect(activityTexts(" \n ")).toEqual([]));
});

describe("the two plans, action by action", () => {
  const action = (letter: string, text: string, milestones = "") => ({
    id: actionId(1, letter),
    pillar: 1,
    text,
    milestones,
  });

  test("by id where milestone or words agree", () => {
    const [pair] = pairPlans(
      [action("a", "Risk tools", "1.1.1/1")],
      [action("a", "Something else", "1.1.1/1")],
    );
    expect(pair).toMatchObject({ awp: 0, by: "id" });
  });

  test("by words where the ids are of different actions", () => {
    const sap = [action("a", "Post clearance audit scheme"), action("b", "Time release study")];
    const awp = [action("a", "Time release study guidelines"), action("b", "Post clearance audit")];
    expect(pairPlans(sap, awp).map((pair) => pair?.awp)).toEqual([1, 0]);
  });

  test("an action that the work plan lacks has no pair", () => {
    expect(pairPlans([action("a", "Risk"), action("b", "Audit")], [action("a", "Risk")])).toEqual([
      { awp: 0, by: "id", likeness: 1 },
      undefined,
    ]);
  });
});

describe("the term of a title", () => {
  test.each([
    ["ROCB A/P Strategic Action Plan (2018-2020)", 2018, 2020],
    ["Strategic Action Plan 2018- 2020", 2018, 2020],
    ["Plan 2018/19", 2018, 2019],
    ["Plan 2018–20", 2018, 2020],
  ])("%j", (text, from, to) => expect(readTermYears(text)).toEqual({ from, to }));

  test.each([["Annual plan 2018"], ["Tel 2020-2018"], ["2020 to 1999"]])("%j has none", (text) =>
    expect(readTermYears(text)).toBeUndefined(),
  );

  test("2018-2020 is July to June, or whole years where the fiscal year is the calendar's", () => {
    expect(termOf({ from: 2018, to: 2020 }, 7)).toEqual({ start: "2018-07-01", end: "2020-06-30" });
    expect(termOf({ from: 2018, to: 2020 }, 1)).toEqual({ start: "2018-01-01", end: "2020-12-31" });
  });
});
