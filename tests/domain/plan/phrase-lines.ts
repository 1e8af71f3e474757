import { explainMilestone } from "../../../src/domain/plan/milestones/explain-milestone";
import { explainTimeframe } from "../../../src/domain/plan/time/explain-timeframe";

/** "1.1.3:2 1.2.2:1,2,3", "specific", "none" or "error". */
export function milestoneLine(text: string): string {
  const { status, specific, refs } = explainMilestone(text);
  if (status !== "ok") return status;
  if (specific) return "specific";
  return refs.map(({ action, milestones }) => `${action}:${milestones.join(",")}`).join(" ");
}

/** "date 2026-06-01..2026-06-30", "recurring year", "ongoing", "none" or "unparseable"; fiscal years from July. */
export function timeframeLine(text: string): string {
  const { type, start = "", end = "", period } = explainTimeframe(text, { fiscalYearStartMonth: 7 });
  if (type === "date" || type === "period") return `${type} ${start}..${end}`;
  return [type, period].filter((word) => word !== undefined).join(" ");
}
