import { calendarDate } from "../../src/domain/shared/calendar-date";
import { eventFinder } from "../../src/domain/workplan/find-events";
import { rowName } from "../../src/domain/workplan/match-log";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { eventWords, matchLists } from "../../src/ui/screens/map/match-lists";
import { progressOf } from "../../src/ui/screens/map/progress-of";
import { planMappingChoice } from "../../src/usecases/mapping/choose-mapping";
import { mappingKinds } from "../../src/usecases/mapping/mapping-choices";
import { lookAtPlan } from "../../src/usecases/plan-picture";
import { undoOf } from "../../src/usecases/undo";
import { gridOf } from "../grid-of";

const today = calendarDate("2018-12-31");
const plan = gridOf("Plan", [
  ["Strategic Action Plan of the ROCB 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Specific action", "KPI", "Target", "Timeframe", "Activities"],
  [
    "a",
    "Transit",
    "Number of activities",
    "At least 3",
    "June 2020",
    "Hold a regional workshop on transit guarantees",
  ],
  [
    "b",
    "Audit",
    "Number of activities",
    "At least 3",
    "June 2020",
    "Hold national workshops on post clearance audit for Fiji and Samoa",
  ],
]);
const log = gridOf("Activity Log", [
  ["Date", "Activity", "Actions", "Type", "Status", "Members"],
  ["2018-09-01", "Regional workshop on transit guarantees", "1-(a)", "regional", "delivered", ""],
  ["2018-10-01", "Clearance audit days", "", "", "delivered", "Fiji"],
  ["2018-11-01", "Meeting on something else", "", "meeting", "delivered", ""],
]);
const choices = gridOf("Choices", [["Kind", "Subject", "Value", "Note", "When"]]);

async function desk() {
  const workbook = memoryWorkbook([plan, log, choices]);
  const look = async () => {
    const picture = await lookAtPlan(workbook, { asOf: today, today });
    const progress = progressOf(picture);
    const lists = matchLists(progress);
    const shown = Object.entries(lists).map(([view, entries]) =>
      [view, ...entries.map(({ row, event }) => `${row.row} ${event?.members.join() ?? "-"}`)].join(" | "),
    );
    return { picture, progress, lists, shown };
  };
  const decide = async (row: number, value: string) => {
    const { picture, progress } = await look();
    const found = picture.model.evidence.activityLog.rows.find((one) => one.row === row);
    const subject = rowName(found ?? { date: undefined, activity: "" });
    const { changes } = planMappingChoice(picture.model, {
      kind: mappingKinds.event,
      subject,
      value,
      today,
    });
    await workbook.apply(changes);
    return { changes, progress };
  };
  return { workbook, look, decide };
}

test("rows stand where a person looks for them: to confirm, sure, without an event, decided", async () => {
  const { look } = await desk();
  expect((await look()).shown).toEqual(["look | 3 Fiji", "sure | 2 ", "without | 4 -", "decided"]);
});

test("a yes, another event and a no are kept, and each can be undone and forgotten", async () => {
  const { workbook, look, decide } = await desk();
  const { progress } = await decide(3, (await look()).lists.look[0]?.event?.id ?? "");
  const samoa = progress.plan.promised.find(({ members }) => members.includes("Samoa" as never))?.id ?? "";
  expect((await look()).shown).toEqual(["look", "sure | 2 ", "without | 4 -", "decided | 3 Fiji"]);
  await decide(3, samoa);
  expect((await look()).shown[3]).toBe("decided | 3 Samoa");
  const { changes } = await decide(3, "none");
  expect((await look()).shown).toEqual(["look", "sure | 2 ", "without | 4 -", "decided | 3 -"]);
  const undo = undoOf(changes);
  if (undo.kind === "changes") await workbook.apply(undo.changes);
  expect((await look()).shown[3]).toBe("decided | 3 Samoa");
  await decide(3, "");
  expect((await look()).shown[0]).toBe("look | 3 Fiji");
});

test("an event is found by words, action or Member, the most alike first", async () => {
  const { progress } = await (await desk()).look();
  const finder = eventFinder(progress.plan);
  expect(finder.likest("Audit in Samoa", 1).map(eventWords)).toEqual([
    "National workshop on post clearance audit, Samoa",
  ]);
  expect(finder.withWords("1-(b) fiji", 8).map(eventWords)).toEqual([
    "National workshop on post clearance audit, Fiji",
  ]);
  expect(finder.withWords("1-(b)", 1)).toHaveLength(1);
  expect(finder.withWords("dance", 8)).toEqual([]);
});

test("the same picture is followed once", async () => {
  const { picture, progress } = await (await desk()).look();
  expect(progressOf(picture)).toBe(progress);
});
