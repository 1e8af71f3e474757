import { ownersIn } from "../../src/domain/plan/owners";
import { everyKpi, filteredKpis, isFiltered, ownersOf, segmentsOf } from "../../src/ui/kpi-filter";
import { listRows } from "../../src/ui/screens/kpis/kpi-rows";
import { samplePicture } from "./sample-picture";

const idsOf = async (filter: Partial<typeof everyKpi>): Promise<readonly string[]> => {
  const { report } = await samplePicture();
  return filteredKpis(report, { ...everyKpi, ...filter }).map(({ kpi }) => kpi.id);
};

test("without a filter every KPI is there, in the plan's order", async () => {
  const { report } = await samplePicture();
  expect(await idsOf({})).toEqual(report.results.map(({ kpi }) => kpi.id));
  expect(isFiltered(everyKpi)).toBe(false);
});

test("words are looked for in id, action, KPI and target, whatever their capitals, all of them", async () => {
  expect(await idsOf({ text: "RISK management  tools" })).toEqual(["1-(a)"]);
  expect(await idsOf({ text: "1-(h)(2)" })).toEqual(["1-(h)(2)"]);
  expect(await idsOf({ text: "no such words" })).toEqual([]);
});

test("status and pillar narrow together", async () => {
  const { report } = await samplePicture();
  const expected = report.results.filter(({ status, action }) => status === "behind" && action.pillar === 1);
  expect(expected.length).toBeGreaterThan(0);
  expect(await idsOf({ statuses: ["behind"], pillar: 1 })).toEqual(expected.map(({ kpi }) => kpi.id));
});

test("worst first puts what failed before what is behind, and what is achieved last", async () => {
  const { report } = await samplePicture();
  const statuses = filteredKpis(report, { ...everyKpi, order: "worst" }).map(({ status }) => status);
  expect(statuses.lastIndexOf("off-track")).toBeLessThan(statuses.indexOf("behind"));
  expect(statuses.at(-1)).toBe("achieved");
});

test("least progress leaves those without a figure at the end", async () => {
  const { report } = await samplePicture();
  const shares = filteredKpis(report, { ...everyKpi, order: "progress" }).map(({ attainment }) => attainment);
  const figures = shares.filter((share) => share !== null);
  expect(figures).toEqual([...figures].sort((a, b) => a - b));
  expect(shares.slice(figures.length).every((share) => share === null)).toBe(true);
});

test("the segments of the bar count every KPI once", async () => {
  const { report } = await samplePicture();
  const counts = segmentsOf(report.summary).map(({ count }) => count);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(report.summary.total);
  expect(counts.every((count) => count > 0)).toBe(true);
});

test("owners are named once each", async () => {
  const { report } = await samplePicture();
  const owners = ownersOf(report);
  expect(new Set(owners).size).toBe(owners.length);
});

test("in the plan's order a pillar without a shown KPI has no heading; in another order none has", async () => {
  const { report } = await samplePicture();
  const shown = filteredKpis(report, { ...everyKpi, pillar: 2 });
  const rows = listRows(report, shown, "plan");
  expect(rows.filter(({ kind }) => kind === "pillar")).toHaveLength(1);
  expect(listRows(report, shown, "worst").every(({ kind }) => kind === "kpi")).toBe(true);
});

test("an action of two people is found by either, and each is offered once", async () => {
  const { report } = await samplePicture();
  const [first, second] = report.results;
  if (first === undefined || second === undefined) throw new Error("the sample has KPIs");
  const results = [
    { ...first, action: { ...first.action, owner: "Bo; Amina" } },
    { ...second, action: { ...second.action, owner: "Amina" } },
  ];
  const found = (owner: string) => filteredKpis({ results }, { ...everyKpi, owner }).length;
  expect([found("Bo"), found("Amina"), found("Bo; Amina")]).toEqual([1, 2, 0]);
  const plan = { ...report.plan, actions: results.map(({ action }) => action) };
  expect(ownersOf({ ...report, plan })).toEqual(["Amina", "Bo"]);
});

test.each([
  ["Bo; Amina", ["Bo", "Amina"]],
  ["Bo & Amina", ["Bo", "Amina"]],
  ["Bo\nAmina and Kim", ["Bo", "Amina", "Kim"]],
  ["Director, Capacity Building", ["Director, Capacity Building"]],
  ["Sandra Anderson", ["Sandra Anderson"]],
  ["", []],
])("owners of %j", (text, expected) => {
  expect(ownersIn(text)).toEqual(expected);
});

test("by Member: only KPIs in which that Member has not said yes", async () => {
  const { report, model } = await samplePicture();
  const { members } = model.evidence;
  const fiji = members.find(({ name }) => name === "Fiji");
  if (fiji === undefined) throw new Error("the sample has Fiji");
  const open = filteredKpis(report, { ...everyKpi, openWith: { kind: "member", name: fiji.name } }, members);
  const expected = report.results.filter(({ members: answers }) =>
    [...(answers?.no ?? []), ...(answers?.unknown ?? [])].includes(fiji.name),
  );
  expect(open.length).toBeGreaterThan(0);
  expect(open).toEqual(expected);
  const region = { kind: "sub-region", name: fiji.subRegion } as const;
  expect(filteredKpis(report, { ...everyKpi, openWith: region }, members).length).toBeGreaterThanOrEqual(
    open.length,
  );
});
