import {
  nearestReading,
  noReading,
  readingOfPlan,
  readingOfView,
  type SheetReading,
} from "../plan/sheet-reading";
import type { FoundSheet } from "../model/sheet-roles";

/** "How I read your sheet": of a plan every column, of a data sheet its known headings, of any other what came nearest to a plan. */
export function readingOfSheet({
  sheet,
  role,
  headings,
  planHeadings,
  asked,
  view,
}: FoundSheet): SheetReading {
  if (view) return readingOfView(view, planHeadings);
  if (planHeadings.length > 0) return readingOfPlan(sheet, planHeadings);
  if (asked !== undefined) return readingOfPlan(sheet, asked);
  if (role === "other") return nearestReading(sheet);
  const rows = headings.map(({ address }) => Number(/\d+/.exec(address)?.[0]));
  return {
    ...noReading,
    headingRows: [...new Set(rows)],
    columns: headings.map(({ column, text, address }) => ({
      column: address.replace(/\d+/g, ""),
      heading: text,
      // A data sheet's columns have names of their own, which are no roles of a plan.
      role: column as SheetReading["columns"][number]["role"],
      period: null,
      certainty: "sure",
      samples: [],
    })),
  };
}
