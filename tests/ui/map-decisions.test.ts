import { calendarDate } from "../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { mapPlan } from "../../src/usecases/mapping/map-plan";
import { planMappingChoice } from "../../src/usecases/mapping/choose-mapping";
import { mappingKinds } from "../../src/usecases/mapping/mapping-choices";
import { lookAtPlan } from "../../src/usecases/plan-picture";
import { undoOf } from "../../src/usecases/undo";
import { decisionsOf, isNone, milestoneOptions, unreadReference } from "../../src/ui/screens/map/decisions";
import { gridOf } from "../grid-of";

const today = calendarDate("2018-12-31");

const plan = gridOf("SAP", [
  ["Strategic Action Plan 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe"],
  [
    "a",
    "Transit guarantees and corridors",
    "1.1.1 - 3rd milestone",
    "Number of activities",
    "At least 3",
    "June 2020",
  ],
  ["b", "Transit guarantees for islands", "see the annex", "Number of activities", "At least 2", "June 2020"],
  ["c", "Dance", "", "Number of activities", "At least 2", "June 2020"],
]);
const choices = (...rows: readonly string[]): SheetSnapshot =>
  gridOf("Choices", [["Kind", "Subject", "Value", "Note", "When"], ...rows.map((row) => row.split("|"))]);

async function deskOf(...sheets: readonly SheetSnapshot[]) {
  const workbook = memoryWorkbook(sheets);
  const look = async () => {
    const { model } = await lookAtPlan(workbook, { asOf: today, today });
    const mapped = mapPlan(model);
    const { open, decided } = decisionsOf(model, mapped);
    return {
      model,
      mapped,
      open: open.map(({ action }) => action.id),
      decided: decided.map(({ action, value }) => `${action.id} ${value}`),
    };
  };
  return { workbook, look };
}

test("what has no readable reference waits; what was decided does not", async () => {
  const { look } = await deskOf(plan, choices("milestone|1-(c)|none||"));
  const { open, decided } = await look();
  expect(open).toEqual(["1-(b)"]);
  expect(decided).toEqual(["1-(c) none"]);
});

test("a decision that can't be read leaves its action open", async () => {
  const { look } = await deskOf(plan, choices("milestone|1-(b)|whatever||"));
  const { open, decided } = await look();
  expect(open).toEqual(["1-(b)", "1-(c)"]);
  expect(decided).toEqual([]);
});

test("a proposal that is accepted is decided, forgetting it opens it again, and undo gives the cells back", async () => {
  const { workbook, look } = await deskOf(plan, choices());
  const before = await look();
  const entry = (value: string) => ({
    kind: mappingKinds.milestone,
    subject: "1-(b)",
    value,
    note: "",
    today,
  });
  const taken = planMappingChoice(before.model, entry("1.1.1/3"));
  await workbook.apply(taken.changes);
  const after = await look();
  expect(after.decided).toEqual(["1-(b) 1.1.1/3"]);

  await workbook.apply(planMappingChoice(after.model, entry("")).changes);
  const forgotten = await look();
  expect([forgotten.open, forgotten.decided]).toEqual([before.open, []]);

  const again = planMappingChoice(forgotten.model, entry("none"));
  await workbook.apply(again.changes);
  expect((await look()).decided).toEqual(["1-(b) none"]);
  const undo = undoOf(again.changes);
  await workbook.apply(undo.kind === "changes" ? undo.changes : []);
  expect((await look()).open).toEqual(before.open);
});

test("every milestone can be picked, gaps among them, with words where any are known", async () => {
  const { look } = await deskOf(plan);
  expect(milestoneOptions((await look()).mapped.map)).toEqual([
    { id: "1.1.1/1", words: "" },
    { id: "1.1.1/2", words: "" },
    { id: "1.1.1/3", words: "Transit guarantees and corridors" },
  ]);
});

test("the plan's own words are shown where they could not be read", async () => {
  const { look } = await deskOf(plan);
  const { mapped } = await look();
  expect(mapped.proposals.map(({ action }) => unreadReference(action))).toEqual(["see the annex", ""]);
  expect([isNone(" None "), isNone("1.1.1/1")]).toEqual([true, false]);
});
