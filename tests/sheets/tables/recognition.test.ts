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
  ["contacts before the register", ["Name", "Role", "Pillar", "Sub-region", "E-mail"], "contacts"],
  [
    "a register with an e-mail column is no contacts",
    ["Member", "Sub-region", "Active", "E-mail"],
    "members",
  ],
  ["a list of staff without a part of the plan is nothing of ours", ["Name", "Role", "E-mail"], "other"],
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

test("a plan before contacts", () => {
  const sheet = sheetOf(
    ["Name", "Role", "Pillar", "Action", "KPI", "Target"],
    ["Bo", "Lead", "1", "Train officers", "Officers trained", "At least 40 officers"],
    ["Kim", "Lead", "2", "Publish a manual", "Manuals", "At least 3 manuals"],
  );
  expect(findRole(sheet).role).toBe("strategic-action-plan");
});

test("headings stand below titles and notes too", () => {
  const sheet = sheetOf(["What we did"], [], ["Date", "Activity", "Status", "Venue"]);
  expect(findRole(sheet).role).toBe("activity-log");
});

const logOf = (actions: readonly string[], ...more: readonly string[]): SheetSnapshot =>
  sheetOf(
    ["Date", "Activity", "Actions", "Status", ...more],
    ...actions.map((ids, at) => [`2025-03-0${at + 1}`, `Workshop ${at + 1}`, ids, "delivered"]),
  );

test.each([
  ["of the product's form", ["1-(a)", "2-(b); 1-(a)"]],
  ["of the office's own", ["FIE-01", "SO1.A2"]],
])("a day, an activity, a status and actions by ids %s are a log, with no further column", (_, ids) => {
  expect(findRole(logOf(ids)).role).toBe("activity-log");
});

test("a sheet that calls itself an activity log is one where no row names an action yet", () => {
  const { rows, ...sheet } = logOf([""]);
  expect(findRole({ ...sheet, rows, name: "Activity Log" }).role).toBe("activity-log");
});

test("actions in words, or a person in charge, are of a work plan", () => {
  const inWords = logOf(["Train officers of all branches", "Publish the manual"]);
  expect(findRole(inWords).role).not.toBe("activity-log");
  expect(findRole(logOf(["1.1", "1.2"], "Responsible")).role).not.toBe("activity-log");
});
