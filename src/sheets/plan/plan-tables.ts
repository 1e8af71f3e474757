import { headingAt, type HeadingRow } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { planRole, type PlanRole } from "./plan-columns";

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
  // A title stands alone in its row; a heading never does.
  if (cells === undefined || cells.filter((cell) => typeof cell === "string").length < 2) return undefined;
  const heading = headingAt(sheet, row, planRole);
  if (heading === undefined || heading.columns.size < fewestColumns) return undefined;
  if (heading.lastRow > row && beginsBelow(sheet, heading)) return undefined;
  return hasTargets(heading) || hasActivities(heading) ? heading : undefined;
}

/** A row of group titles over the heading adds no column to it. */
const beginsBelow = (sheet: Pick<SheetSnapshot, "rows">, { row, columns }: PlanHeading): boolean =>
  (headingAt(sheet, row + 1, planRole)?.columns.size ?? 0) >= columns.size;

/** A Strategic Action Plan's heading: what is to be done, and the target. */
export const hasTargets = ({ columns }: PlanHeading): boolean =>
  columns.has("target") && (columns.has("action") || columns.has("kpi"));

/** An Annual Work Plan's heading: what is to be done, and the activities. */
export const hasActivities = ({ columns }: PlanHeading): boolean =>
  columns.has("activities") && columns.has("action");
