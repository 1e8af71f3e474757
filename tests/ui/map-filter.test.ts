import { type MilestoneMap, milestoneMap } from "../../src/domain/map/milestone-map";
import { actionId } from "../../src/domain/plan/ids";
import type { Action } from "../../src/domain/plan/plan";
import { readMilestones } from "../../src/domain/plan/milestones/read-milestones";
import { unread } from "../../src/domain/shared/reading";
import {
  filterMap,
  isMapFiltered,
  type MapFilter,
  milestonesIn,
  wholeMap,
} from "../../src/ui/screens/map/map-filter";
import { mapGroups } from "../../src/ui/screens/map/map-groups";

const anAction = (pillar: number, letter: string, reference: string, text: string): Action => {
  return {
    id: actionId(pillar, letter),
    pillar,
    text,
    milestones: readMilestones(reference),
    timeframe: unread("", "blank"),
    timeframeText: "",
    kpis: [],
    activities: [],
    source: { sheet: "SAP", address: "B6" },
  };
};

const map: MilestoneMap = milestoneMap([
  anAction(1, "a", "1.1.1 - 1st milestone", "Risk management tools"),
  anAction(1, "b", "1.1.1 - 3rd milestone", "A valuation database"),
  anAction(2, "a", "1.1.1 - 3rd milestone", "A database of partners"),
  anAction(2, "b", "1.2.3", "Mutual understanding"),
  anAction(3, "a", "ROCB A/P specific (not mentioned in the RSP)", "The office's own letters"),
  anAction(3, "b", "see annex", "Accredited experts"),
]);
const groups = mapGroups(map);

const keysOf = (filter: Partial<MapFilter>): readonly string[] =>
  filterMap(groups, { ...wholeMap, ...filter }).flatMap(({ entries }) => entries.map(({ key }) => key));

test("without a filter the map goes from the first part to the actions without a milestone", () => {
  expect(keysOf({})).toEqual(["1.1.1/1", "1.1.1/2", "1.1.1/3", "1.2.3", "3-(a)", "3-(b)"]);
  expect(groups.map(({ kind }) => kind)).toEqual(["part", "part", "specific", "unmapped"]);
  expect(isMapFiltered(wholeMap)).toBe(false);
});

test("actions by themselves count as no milestone", () => {
  expect(milestonesIn(groups)).toBe(4);
});

test("gaps only leaves the milestones that nobody serves", () => {
  expect(keysOf({ coverage: "gap" })).toEqual(["1.1.1/2"]);
});

test("served by several leaves those with two actions or more", () => {
  expect(keysOf({ coverage: "shared" })).toEqual(["1.1.1/3"]);
});

test("a pillar has the milestones it serves, and the gaps of their parts", () => {
  expect(keysOf({ pillar: 1 })).toEqual(["1.1.1/1", "1.1.1/2", "1.1.1/3"]);
  expect(keysOf({ pillar: 2 })).toEqual(["1.1.1/2", "1.1.1/3", "1.2.3"]);
  expect(keysOf({ pillar: 3, coverage: "gap" })).toEqual([]);
  expect(keysOf({ pillar: 3 })).toEqual(["3-(a)", "3-(b)"]);
});

test.each([
  ["1.1.1 2ND", ["1.1.1/2"]],
  ["1.1.1/3", ["1.1.1/3"]],
  ["database", ["1.1.1/3"]],
  ["2-(b)", ["1.2.3"]],
  ["risk partners", []],
])("the words “%s” all occur in what is shown", (text, keys) => {
  expect(keysOf({ text })).toEqual(keys);
  expect(isMapFiltered({ ...wholeMap, text })).toBe(true);
});

test("a part named as a whole serves its milestones, and stands before them", () => {
  const whole = mapGroups(
    milestoneMap([
      anAction(1, "a", "1.1.1", "Everything"),
      anAction(1, "b", "1.1.1 - 2nd milestone", "One thing"),
    ]),
  );
  expect(
    whole.flatMap(({ entries }) => entries.map(({ key, coverage, byWhole }) => [key, coverage, byWhole])),
  ).toEqual([
    ["1.1.1", "served", false],
    ["1.1.1/1", "served", true],
    ["1.1.1/2", "served", false],
  ]);
  expect(milestonesIn(whole)).toBe(2);
});
