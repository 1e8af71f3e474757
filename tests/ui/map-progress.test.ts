import { trackWorkPlan } from "../../src/usecases/track-work-plan";
import { progressRows } from "../../src/ui/screens/map/work-plan-part";
import { worstStatuses } from "../../src/ui/screens/map/milestones/milestone-list";
import { mapWords } from "../../src/ui/words/map";
import { samplePicture } from "./sample-picture";

async function rowsBy(by: Parameters<typeof progressRows>[0]["by"]) {
  const { model, report } = await samplePicture();
  const { tallies } = trackWorkPlan(model, report);
  return { report, tallies, rows: progressRows({ tallies, plan: report.plan, by, nobody: "nobody" }) };
}

test("pillars stand in the plan's order, with their names", async () => {
  const { report, rows } = await rowsBy("byPillar");
  expect(rows.map(({ label }) => label)).toEqual(
    report.plan.pillars.map(({ number, name }) => `${number}  ${name}`),
  );
});

test("actions stand in the plan's order", async () => {
  const { report, rows } = await rowsBy("byAction");
  const known = new Set(rows.map(({ key }) => key));
  expect(rows.map(({ key }) => key)).toEqual(
    report.plan.actions.map(({ id }) => String(id)).filter((id) => known.has(id)),
  );
});

test("Members stand by name, and events that name none come last", async () => {
  const { rows } = await rowsBy("byMember");
  const names = rows.map(({ label }) => label);
  expect(names.at(-1)).toBe("nobody");
  expect(names.slice(0, -1)).toEqual([...names.slice(0, -1)].sort());
});

test("what became of the promises is said without noughts", () => {
  const none = { planned: 0, delivered: 0, scheduled: 0, postponed: 0, cancelled: 0, overdue: 0, open: 0 };
  const tally = { ...none, unplanned: 0, onRequest: 0, added: 0 };
  const some = { ...tally, planned: 6, delivered: 1, overdue: 2, open: 3, unplanned: 4 };
  expect(mapWords.work.delivered(some)).toBe("1 of 6 delivered");
  expect(mapWords.work.rest(some)).toBe("2 overdue, 3 open");
  expect(mapWords.work.besides(some)).toBe("4 delivered beside the plan");
  expect(mapWords.work.rest(tally)).toBe("");
});

test("an action has the worst status of its KPIs", async () => {
  const { report } = await samplePicture();
  const [first] = report.results;
  if (first === undefined) throw new Error("the sample has KPIs");
  const statuses = worstStatuses([
    { ...first, status: "achieved" },
    { ...first, status: "off-track" },
    { ...first, status: "behind" },
  ]);
  expect([...statuses]).toEqual([[first.action.id, "off-track"]]);
});
