import { officePlan } from "../../scripts/sample/office-plan";

const actions = officePlan.pillars.flatMap((pillar) => pillar.actions);
const targets = actions.map(({ target }) => target.replace(/\s+/g, " "));
const countOf = (pattern: RegExp): number => targets.filter((target) => pattern.test(target)).length;

test("the plan has 43 actions: 28, 2, 10 and 3", () => {
  expect(officePlan.pillars.map((pillar) => pillar.actions.length)).toEqual([28, 2, 10, 3]);
});

test("pillar 1 counts from 5 to 32 in the one annex and from a to bb in the other", () => {
  const [first] = officePlan.pillars;
  expect(first?.actions.map(({ sapNumber }) => sapNumber)).toEqual(
    Array.from({ length: 28 }, (_, at) => at + 5),
  );
  expect(first?.actions.map(({ letter }) => letter).join(" ")).toBe(
    "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb",
  );
});

test.each([
  ["count Members", /Members$/, 20],
  ["are per year", /per year$/, 15],
  ["are per quarter", /(every|per) quarter$/, 4],
  ["are shares of requests", /requests$|requested missions$/, 2],
  ["are averages", /average of 4 out of 5$/, 1],
  ["count positive replies", /positive replies$/, 1],
])("of the 43 targets so many %s", (_, pattern, count) => {
  expect(countOf(pattern)).toBe(count);
});

test("the HS action has two KPIs, which makes 44, and one target", () => {
  const twofold = actions.filter(({ kpi }) => kpi.includes("(2)"));
  expect(twofold.map(({ target }) => target)).toEqual(["(1) At least 28 Members"]);
});

test("the targets keep the line breaks of the print", () => {
  expect(actions.filter(({ target }) => target.includes("\n"))).toHaveLength(10);
});

test("the work plan has 83 bullets; 3-(g), (h) and (i) have none", () => {
  expect(actions.flatMap(({ activities }) => activities)).toHaveLength(83);
  expect(actions.filter(({ activities }) => activities.length === 0).map(({ letter }) => letter)).toEqual([
    "g",
    "h",
    "i",
  ]);
});

test("31 actions are due in June 2020, 11 are on-going, and the HS action says nothing", () => {
  const count = (timeframe: string): number =>
    actions.filter((action) => action.timeframe === timeframe).length;
  expect([count("June 2020"), count("On-going"), count("")]).toEqual([31, 11, 1]);
});
