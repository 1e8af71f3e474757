import { headingAt, type HeadingRow } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { planHeadings, type PlanRole } from "./plan-columns";

export type PlanHeading = HeadingRow<PlanRole>;

/** Fewer columns than this with a name are no heading: "Action" alone also stands in prose. */
const fewestColumns = 3;

/** Every heading row of a plan in the sheet, from the top: a heading may repeat per pillar or page. */
export function planHeadingRows(sheet: Pick<SheetSnapshot, "rows">): readonly PlanHeading[] {
  const found: PlanHeading[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const heading = planHeadingAt(sheet, row);
    if (heading === undefined) continue;
    found.push(heading);
    row = heading.lastRow;
  }
  return found;
}

function planHeadingAt(sheet: Pick<SheetSnapshot, "rows">, row: number): PlanHeading | undefined {
  const cells = sheet.rows[row];
  if (cells === undefined || cells.every((cell) => typeof cell !== "string")) return undefined;
  const heading = headingAt(sheet, row, planHeadings);
  if (heading === undefined || heading.columns.size < fewestColumns) return undefined;
  return hasTargets(heading) || hasActivities(heading) ? heading : undefined;
}

/** A Strategic Action Plan's heading: what is to be done, and the target. */
export const hasTargets = ({ columns }: PlanHeading): boolean =>
  columns.has("target") && (columns.has("action") || columns.has("kpi"));

/** An Annual Work Plan's heading: what is to be done, and the activities. */
export const hasActivities = ({ columns }: PlanHeading): boolean =>
  columns.has("activities") && columns.has("action");
