import type { Remark } from "../../domain/shared/remark";
import { headingWords } from "../headings";
import type { ColumnMeanings } from "../plan/column-names";
import type { FoundSheet } from "./sheet-roles";

/** A heading that Settings give a meaning and that no plan has: a slip of the pen, or a heading that was renamed. */
export function columnRemarks(sheets: readonly FoundSheet[], meanings: ColumnMeanings): readonly Remark[] {
  if (meanings.size === 0) return [];
  const there = new Set(
    sheets.flatMap(({ planHeadings }) =>
      planHeadings.flatMap(({ texts }) => [...texts.values()].map(headingWords)),
    ),
  );
  return [...meanings]
    .filter(([heading]) => !there.has(heading))
    .map(([, { text, source }]) => ({
      code: "setting-unread",
      severity: "warning",
      source,
      text: `No plan has a column "${text}".`,
      next: "Write its heading as it stands in the plan, or clear this cell.",
    }));
}
