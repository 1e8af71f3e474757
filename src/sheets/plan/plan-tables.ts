import { headingAt, type HeadingNames, type HeadingRow, headingWords } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { type ColumnMeanings, noMeanings, planNames } from "./column-names";
import type { PlanRole } from "./plan-columns";

export type PlanHeading = HeadingRow<PlanRole>;

/** Fewer columns than this with a name are no heading: "Action" alone also stands in prose. */
const fewestColumns = 3;

/**
 * Every heading row of a plan in the sheet, from the top: a heading may repeat per pillar or page. What people say that
 * a heading means wins over its words.
 */
export function planHeadingRows(
  sheet: Pick<SheetSnapshot, "rows">,
  meanings: ColumnMeanings = noMeanings,
): readonly PlanHeading[] {
  const names = planNames(meanings);
  const found: PlanHeading[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const heading = planHeadingAt(sheet, row, names);
    if (heading === undefined) continue;
    found.push(meanings.size === 0 ? heading : withSaid(heading, meanings));
    row = heading.lastRow;
  }
  return found;
}

/** A column that people name goes before one that only sounds like it. */
function withSaid(heading: PlanHeading, meanings: ColumnMeanings): PlanHeading {
  const said = new Map<PlanRole, number>();
  for (const [at, text] of heading.texts) {
    const column = meanings.get(headingWords(text))?.column;
    if (column !== undefined && column !== "ignored" && !said.has(column)) said.set(column, at);
  }
  return { ...heading, columns: new Map([...heading.columns, ...said]) };
}

function planHeadingAt(
  sheet: Pick<SheetSnapshot, "rows">,
  row: number,
  names: HeadingNames<PlanRole>,
): PlanHeading | undefined {
  const cells = sheet.rows[row];
  // A title stands alone in its row; a heading never does.
  if (cells === undefined || cells.filter((cell) => typeof cell === "string").length < 2) return undefined;
  const heading = headingAt(sheet, row, names);
  if (heading === undefined || heading.columns.size < fewestColumns) return undefined;
  if (heading.lastRow > row && beginsBelow(sheet, heading, names)) return undefined;
  return hasTargets(heading) || hasActivities(heading) ? heading : undefined;
}

/** A row of group titles over the heading adds no column to it. */
const beginsBelow = (
  sheet: Pick<SheetSnapshot, "rows">,
  { row, columns }: PlanHeading,
  names: HeadingNames<PlanRole>,
): boolean => (headingAt(sheet, row + 1, names)?.columns.size ?? 0) >= columns.size;

/** A Strategic Action Plan's heading: what is to be done, and the target. */
export const hasTargets = ({ columns }: PlanHeading): boolean =>
  columns.has("target") && (columns.has("action") || columns.has("kpi"));

/** An Annual Work Plan's heading: what is to be done, and the activities. */
export const hasActivities = ({ columns }: PlanHeading): boolean =>
  columns.has("activities") && columns.has("action");
