import { judgeWork } from "../../../src/domain/kpi/rules/work";
import { usualCutOffs } from "../../../src/domain/kpi/review/review";
import { actionId, kpiId } from "../../../src/domain/plan/ids";
import type { PlannedWork } from "../../../src/domain/plan/plan";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { unread } from "../../../src/domain/shared/reading";

const day = calendarDate;
const id = actionId(1, "a");

/** An activity in a plan of the calendar year 2025, as of a day. */
function judged(work: Partial<PlannedWork>, asOf: string) {
  return judgeWork(
    {
      ...{ id: kpiId(id), action: id, label: "", targetText: "", target: unread("", "work") },
      sources: [{ sheet: "Plan", address: "A2" }],
      work: { couldTell: true, ...work },
    },
    {
      asOf: day(asOf),
      term: { start: day("2025-01-01"), end: day("2025-12-31") },
      fiscalYearStartMonth: 1,
      cutOffs: usualCutOffs,
    },
  );
}

const may = day("2025-05-31");
const march = "2025-03-31";

// RULES-2 15, sentence by sentence, and the examples of 16.
test.each([
  ["done on its due day", { due: may, done: may }, "2025-06-30", "achieved"],
  ["completed without a day", { due: may, state: "done" }, "2025-06-30", "achieved"],
  ["done late", { due: may, done: day("2025-06-03"), state: "done" }, "2025-06-30", "partly-achieved"],
  ["nothing said and overdue, while the term runs", { due: may }, "2025-06-30", "off-track"],
  ["nothing said and overdue, once it has closed", { due: may }, "2026-01-01", "not-achieved"],
  ["in progress and overdue", { due: may, state: "in-progress" }, "2025-06-01", "off-track"],
  ["60 % of 90 of 151 days", { start: day("2025-01-01"), due: may, share: 0.6 }, march, "on-track"],
  ["59 %", { start: day("2025-01-01"), due: may, share: 0.59 }, march, "behind"],
  ["three quarters of what is due", { start: day("2025-01-01"), due: may, share: 0.45 }, march, "behind"],
  ["less than that", { start: day("2025-01-01"), due: may, share: 0.44 }, march, "off-track"],
  [
    "early on nothing is worse than behind",
    { start: day("2025-01-01"), due: may, share: 0 },
    "2025-01-20",
    "behind",
  ],
  ["100 % is completed", { due: may, share: 1 }, march, "achieved"],
  ["before its start", { start: day("2025-04-01"), due: may }, march, "not-started"],
  ["its start has passed and nothing says begun", { start: day("2025-03-01"), due: may }, march, "behind"],
  ["without a start, while e is below 0.75", { due: may }, march, "not-started"],
  ["without a start, from 0.75 on", { due: may }, "2025-05-20", "behind"],
  ["in progress until due", { due: may, state: "in-progress" }, may, "on-track"],
  ["no due: the end of the term", { state: "in-progress" }, "2025-12-31", "on-track"],
  ["delayed is at best behind", { due: may, state: "delayed", share: 0.9 }, march, "behind"],
  ["delayed without a per cent", { due: may, state: "delayed" }, march, "behind"],
  ["cancelled", { due: may, state: "cancelled" }, "2025-06-30", "cancelled"],
  ["on hold", { due: may, state: "on-hold" }, "2025-06-30", "on-hold"],
  ["a start after the due day", { start: day("2025-06-01"), due: may }, march, "check-target"],
  ["no column could say it, past its day", { due: may, couldTell: false }, "2025-06-30", "no-data"],
  ["no column could say it, still to come", { due: may, couldTell: false }, march, "not-started"],
] as const)("%s", (_, work, asOf, status) => expect(judged(work, asOf).status).toBe(status));

test("says how many days late or overdue it is, and in the sheet's own words how it stands", () => {
  expect(judged({ due: may }, "2025-06-30").why).toBe(
    "Not done, 30 days overdue: it was due by 31 May 2025.",
  );
  expect(judged({ due: may, done: day("2025-06-01") }, "2025-06-30").why).toContain("1 day late");
  expect(judged({ due: may, state: "in-progress", stateText: "Ongoing" }, march).why).toContain('"Ongoing"');
  expect(judged({ due: may, couldTell: false }, "2025-06-30").why).toContain("add a Status column");
});

test.each([
  [{ state: "done", share: 0.6 }, "achieved"],
  [{ state: "in-progress", share: 1 }, "on-track"],
  [{ state: "not-started", share: 0.3 }, "not-started"],
] as const)("a status beats a per cent that contradicts it: %j", (work, status) => {
  const result = judged({ due: may, ...work }, march);
  expect(result.status).toBe(status);
  expect(result.remarks.map(({ code }) => code)).toEqual(["status-beats-percent"]);
});

test("a day of completion that is still to come does not count yet", () =>
  expect(judged({ due: may, done: day("2025-05-01") }, march).status).toBe("not-started"));
