import type { Remark } from "../../domain/shared/remark";
import { addressOf } from "../cell-address";
import { isBlank } from "../cell-text";
import type { SheetSnapshot } from "../sheet-snapshot";
import { hasActivities, hasTargets, type PlanHeading } from "./plan-tables";
import type { FoundPlan } from "./found-plan";
import { readPlanSheet } from "./read-plan-sheet";

/**
 * The plans of one sheet. A Strategic Action Plan with the Annual Work Plan's table below it, or above it, are two;
 * targets and activities in one table are one. Either is told for information.
 */
export function plansInSheet(sheet: SheetSnapshot, headings: readonly PlanHeading[]): readonly FoundPlan[] {
  const work = headings.filter((heading) => !hasTargets(heading) && hasActivities(heading));
  const targets = headings.filter((heading) => !work.includes(heading));
  const [first] = work;
  if (first === undefined || !targets.some(hasTargets)) {
    const both = headings.find((heading) => hasTargets(heading) && hasActivities(heading));
    const found = readPlanSheet(sheet, headings);
    return [both ? withRemark(found, remarkAt(sheet, both, "in one table")) : found];
  }
  const plan = readPlanSheet(without(sheet, { headings, others: work }), targets);
  const workPlan = readPlanSheet(without(sheet, { headings, others: targets }), work);
  return [plan, withRemark(workPlan, remarkAt(sheet, first, `the work plan from row ${first.row + 1} on`))];
}

/** The sheet with the rows of the other plan's tables blank, titles and pillar above each of them included. */
function without(
  sheet: SheetSnapshot,
  { headings, others }: { headings: readonly PlanHeading[]; others: readonly PlanHeading[] },
): SheetSnapshot {
  const starts = headings.map(({ row }) => topOf(sheet, row));
  const isOther = (row: number): boolean => {
    const heading = headings[starts.filter((start) => start <= row).length - 1];
    return heading !== undefined && others.includes(heading);
  };
  return { ...sheet, rows: sheet.rows.map((cells, row) => (isOther(row) ? [] : cells)) };
}

/** Rows above a heading that hold one cell or none are its titles. */
function topOf({ rows }: SheetSnapshot, row: number): number {
  let top = row;
  while (top > 0 && (rows[top - 1] ?? []).filter((cell) => !isBlank(cell)).length <= 1) top -= 1;
  return top;
}

const withRemark = (found: FoundPlan, remark: Remark): FoundPlan => ({
  ...found,
  remarks: [...found.remarks, remark],
});

const remarkAt = (sheet: SheetSnapshot, { row, columns }: PlanHeading, where: string): Remark => ({
  code: "both-plans-in-one-sheet",
  severity: "info",
  source: { sheet: sheet.name, address: addressOf(row, Math.min(...columns.values())) },
  text: `"${sheet.name}" holds both plans: ${where}.`,
  next: "Nothing needs to be done; each in a sheet of its own is easier to compare and to print.",
});
