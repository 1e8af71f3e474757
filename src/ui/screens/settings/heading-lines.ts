import { headingWords } from "../../../sheets/headings";
import type { FoundSheet } from "../../../sheets/model/sheet-roles";
import type { ColumnMeanings, PlanColumn } from "../../../sheets/plan/column-names";
import { planRole, type PlanRole } from "../../../sheets/plan/plan-columns";

/** A heading of a plan, what it means by its own words, and what Settings say. */
export interface HeadingLine {
  readonly sheet: string;
  readonly words: string;
  readonly text: string;
  readonly byItself: PlanRole | undefined;
  readonly said: PlanColumn | undefined;
  /** A column of the plan is read under it. */
  readonly isUsed: boolean;
}

/** Every heading of the plan sheets, once by its words, in the order of the sheets. */
export function headingLines(
  sheets: readonly FoundSheet[],
  meanings: ColumnMeanings,
): readonly HeadingLine[] {
  const lines = new Map<string, HeadingLine>();
  for (const { sheet, planHeadings } of sheets)
    for (const { texts, columns } of planHeadings) {
      const used = new Set(columns.values());
      for (const [column, written] of texts) {
        const words = headingWords(written);
        if (words === "" || lines.has(words)) continue;
        const text = written.replace(/\s+/g, " ");
        const said = meanings.get(words)?.column;
        const isUsed = used.has(column);
        lines.set(words, { sheet: sheet.name, words, text, byItself: planRole(words), said, isUsed });
      }
    }
  return [...lines.values()];
}
