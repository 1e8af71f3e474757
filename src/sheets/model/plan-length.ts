import type { Remark } from "../../domain/shared/remark";
import type { FoundSheet } from "./sheet-roles";

/** Filled rows under the headings of all plans together: many times the longest plan that was ever seen, and what ten seconds draw. */
const mostRows = 25_000;

/** Says that the plans of a workbook are too long to be read at all; nothing where they are not. */
export function tooLongPlan(plans: readonly FoundSheet[]): readonly Remark[] {
  const counts = plans.map((found) => ({ found, rows: rowsUnder(found) }));
  const rows = counts.reduce((sum, { rows: own }) => sum + own, 0);
  const [longest] = [...counts].sort((a, b) => b.rows - a.rows);
  if (longest === undefined || rows <= mostRows) return [];
  const { sheet, planHeadings } = longest.found;
  return [
    {
      code: "plan-too-long",
      severity: "error",
      source: { sheet: sheet.name, address: `A${(planHeadings[0]?.row ?? 0) + 1}` },
      text: `The plan has ${rows.toLocaleString("en")} rows, ${longest.rows.toLocaleString("en")} of them in "${sheet.name}"; at most ${mostRows.toLocaleString("en")} are read.`,
      next: "If rows below the plan do not belong to it, move them to another sheet, then try again.",
    },
  ];
}

function rowsUnder({ sheet, planHeadings }: FoundSheet): number {
  const first = planHeadings[0]?.row ?? 0;
  return sheet.rows.reduce((sum, row, at) => (at > first && row.length > 0 ? sum + 1 : sum), 0);
}
