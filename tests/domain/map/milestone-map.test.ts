import fc from "fast-check";
import { milestoneMap } from "../../../src/domain/map/milestone-map";
import { proposeMilestones } from "../../../src/domain/map/propose-milestones";
import { readChosenMilestones } from "../../../src/domain/map/chosen-milestones";
import { actionId, letterOf } from "../../../src/domain/plan/ids";
import type { Action } from "../../../src/domain/plan/plan";
import { readMilestones } from "../../../src/domain/plan/milestones/read-milestones";
import { read } from "../../../src/domain/shared/reading";
import { readRsp } from "../../../src/sheets/plan/rsp-sheet";
import { gridOf } from "../../grid-of";

const anAction = (place: number, reference: string, text = "Something"): Action => ({
  id: actionId(1, letterOf(place)),
  pillar: 1,
  text,
  milestones: readMilestones(reference),
  timeframe: read({ type: "none" }),
  timeframeText: "",
  kpis: [],
  activities: [],
  source: { sheet: "SAP", address: `B${place}` },
});
const actions = (...references: readonly string[]) =>
  references.map((reference, at) => anAction(at + 1, reference));
const shown = (map: ReturnType<typeof milestoneMap>) =>
  map.parts.map(
    ({ part, milestones, whole }) =>
      `${part}: ${milestones.map(({ ordinal, coverage, actions: own }) => `${ordinal} ${coverage} ${own.length}`).join(", ")}${whole.length > 0 ? ` whole ${whole.length}` : ""}`,
  );

const rspOf = (...rows: readonly string[][]) =>
  readRsp(gridOf("RSP", [["Code", "Milestone", "Owner"], ...rows]), { fiscalYearStartMonth: 7 })?.rsp;

test("without an RSP sheet the used ordinals tell the gaps", () => {
  expect(
    shown(
      milestoneMap(
        actions("1.1.1 - 1st milestone", "1.1.1 - 3rd milestone", "1.10.1 - 1st milestone", "1.2.3"),
      ),
    ),
  ).toEqual(["1.1.1: 1 served 1, 2 gap 0, 3 served 1", "1.2.3:  whole 1", "1.10.1: 1 served 1"]);
});

test("with one it tells what is there: an ordinal that it leaves out is no gap", () => {
  const rsp = rspOf(["1.1.1/1", "One"], ["1.1.1/3", "Three"], ["1.2.1/1", "Four"]);
  expect(shown(milestoneMap(actions("1.1.1 - 3rd milestone", "1.1.1 - 5th milestone"), rsp))).toEqual([
    "1.1.1: 1 gap 0, 3 served 1, 5 unknown 1",
    "1.2.1: 1 gap 0",
  ]);
});

test("who names the part as a whole serves each of its milestones", () => {
  const rsp = rspOf(["1.2.3/1", "One"], ["1.2.3/2", "Two"]);
  expect(shown(milestoneMap(actions("1.2.3"), rsp))).toEqual(["1.2.3: 1 served 0, 2 served 0 whole 1"]);
});

test("the part and the ordinal may stand in two columns", () => {
  const sheet = gridOf("Regional Strategic Plan", [
    ["Part", "Milestone no.", "Milestone description"],
    ["1.1.1", "1st milestone", "Tools"],
    ["1.1.1", 2, "Database"],
  ]);
  expect(readRsp(sheet, { fiscalYearStartMonth: 7 })?.rsp.milestones.map(({ id }) => id)).toEqual([
    "1.1.1/1",
    "1.1.1/2",
  ]);
});

describe("proposals by words", () => {
  const rsp = rspOf(
    ["1.1.1/1", "Implement risk management tools"],
    ["1.1.3/3", "Implement the Harmonized System 2017"],
  );
  const open = [
    anAction(1, "see the annex", "Help Members to apply the Harmonized System 2017"),
    anAction(2, "", "Dance"),
  ];
  const proposed = proposeMilestones(milestoneMap(open, rsp), { rsp, actions: open });

  test("name milestone, certainty and the words that they rest on", () =>
    expect(proposed[0]?.proposals).toMatchObject([
      { milestone: "1.1.3/3", certainty: "likely", basis: { source: { sheet: "RSP", address: "A3" } } },
    ]));
  test("there is none where no word fits", () => expect(proposed[1]?.proposals).toEqual([]));
  test("without an RSP sheet other actions' milestones are proposed", () => {
    const both = [anAction(1, "1.1.3 - 3rd milestone", "Apply the Harmonized System"), ...open.slice(0, 1)];
    const found = proposeMilestones(milestoneMap(both), { actions: both });
    expect(found[0]?.proposals[0]?.milestone).toBe("1.1.3/3");
  });
  test.each([
    ["1.1.3/3", ["1.1.3"]],
    ["1.1.3/2; 1.2.1/1", ["1.1.3", "1.2.1"]],
    ["1.1.3 - 2nd milestone", ["1.1.3"]],
    ["none", []],
    ["soon", undefined],
    ["", undefined],
  ])("a person's choice %p", (value, parts) =>
    expect(readChosenMilestones(value)?.references.map(({ part }) => part)).toEqual(parts),
  );
});

test("every action stands somewhere, and every gap lies below a milestone that is served", () => {
  const reference = fc.constantFrom(
    "",
    "soon",
    "1.1.1 - 2nd milestone",
    "1.1.1 - 5th milestone",
    "1.2.2 - 1st to 3rd milestones",
    "1.2.3",
    "specific",
  );
  fc.assert(
    fc.property(fc.array(reference, { maxLength: 12 }), (references) => {
      const map = milestoneMap(actions(...references));
      const placed = new Set([
        ...map.specific,
        ...map.unmapped,
        ...map.parts.flatMap(({ milestones, whole }) => [
          ...whole,
          ...milestones.flatMap((milestone) => milestone.actions),
        ]),
      ]);
      expect(placed.size).toBe(references.length);
      for (const { milestones } of map.parts) expect(milestones.at(-1)?.coverage ?? "served").toBe("served");
    }),
  );
});
