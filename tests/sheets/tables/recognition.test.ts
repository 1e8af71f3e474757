import { findRole, type SheetRole } from "../../../src/sheets/model/sheet-roles";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/sheet-snapshot";

const sheetOf = (...rows: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name: "Sheet1",
  visibility: "visible",
  isProtected: false,
  merges: [],
  rows,
});

/** Headings that more than one table would take, and the one that must: from the most to the least telling. */
const contested: readonly (readonly [what: string, headings: readonly string[], role: SheetRole])[] = [
  ["settings before anything", ["Setting", "Value", "Date", "Activity", "Status", "Type"], "settings"],
  ["choices before snapshots", ["Kind", "Subject", "Value", "Review", "As of", "KPI", "Status"], "choices"],
  [
    "snapshots before a plan",
    ["Review", "As of", "KPI", "Value", "Status", "Action", "Target", "Timeframe"],
    "snapshots",
  ],
  [
    "requests before a needs survey",
    ["Round", "Asked of", "Question", "Answer until", "Key", "Member", "Topic", "Need"],
    "requests",
  ],
  [
    "snapshots before requests",
    ["Review", "As of", "KPI", "Value", "Status", "Round", "Asked of", "Question", "Answer until", "Key"],
    "snapshots",
  ],
  [
    "no requests without their key",
    ["Round", "Asked of", "Question", "Answer until", "Member", "Topic"],
    "other",
  ],
  [
    "a follow-up survey before an activity log",
    ["Date", "Workshop", "Effects yes", "Effects no", "Activity", "Status", "Venue"],
    "follow-up-survey",
  ],
  [
    "a needs survey before an activity log",
    ["Member", "Topic", "Need", "Date", "Activity", "Status", "Venue"],
    "needs-survey",
  ],
  ["a needs survey before member status", ["Member", "Topic", "Need", "1-(a) Risk"], "needs-survey"],
  [
    "an activity log before member status",
    ["Date", "Activity", "Status", "Type", "Member", "1-(a) Risk"],
    "activity-log",
  ],
  ["an activity log before a work plan", ["Date", "Activity", "Actions", "Status", "Venue"], "activity-log"],
  ["member status before the register", ["Member", "Sub-region", "1-(a) Risk"], "member-status"],
  ["the register last", ["Member", "Sub-region", "Active"], "members"],
];

test.each(contested)("%s", (_, headings, role) => {
  expect(findRole(sheetOf(headings)).role).toBe(role);
});

test("a plan before the register", () => {
  const sheet = sheetOf(
    ["Member", "Active", "Action", "KPI", "Target"],
    ["Fiji", "yes", "Train officers", "Members that train", "At least 22/33 Members"],
    ["Samoa", "yes", "Publish a manual", "Manuals", "At least 3 manuals"],
  );
  expect(findRole(sheet).role).toBe("strategic-action-plan");
});

test("headings stand below titles and notes too", () => {
  const sheet = sheetOf(["What we did"], [], ["Date", "Activity", "Status", "Venue"]);
  expect(findRole(sheet).role).toBe("activity-log");
});
