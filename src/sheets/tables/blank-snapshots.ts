import type { SnapshotRole } from "./snapshots";
import type { BlankSheet, RoleColumn } from "./data-drawing";

/** The columns of Snapshots in their order. */
export const snapshotColumns: readonly RoleColumn<SnapshotRole>[] = [
  { role: "review", heading: "Review", width: 18, note: "The name of the review: the day that it is of." },
  { role: "asOf", heading: "As of", width: 13, holds: "day", note: "The day by which the KPI was judged." },
  { role: "plan", heading: "Plan", width: 30, note: "The plan's title then." },
  { role: "termStart", heading: "Term start", width: 13, holds: "day", note: "The first day of its term." },
  { role: "kpi", heading: "KPI", width: 11, note: "The KPI's id." },
  { role: "value", heading: "Value", width: 10, holds: "figure", note: "The actual; blank without data." },
  { role: "unit", heading: "Unit", width: 14, note: "What the value counts." },
  { role: "attainment", heading: "Attainment", width: 11, holds: "share", note: "Value over target." },
  { role: "status", heading: "Status", width: 16, note: "As computed." },
  { role: "setStatus", heading: "Set status", width: 16, note: "A director's, where one was set." },
  { role: "target", heading: "Target text", width: 44, note: "The target as it was written." },
  { role: "rules", heading: "Rules", width: 8, note: "The version of the rules; see the documentation." },
  { role: "who", heading: "Who", width: 18, note: "Who closed the review." },
  { role: "note", heading: "Note", width: 36, note: "What was said at the close." },
  { role: "frozenOn", heading: "Frozen on", width: 13, holds: "day", note: "The day of the close." },
];

/** Snapshots without a line: every closed review adds its lines, and no drawing replaces them. */
export const snapshotsSheet: BlankSheet = {
  name: "Snapshots",
  table: "Snapshots",
  columns: snapshotColumns,
};
