import { choiceKey, usualFollowUpActions } from "../../domain/survey/answers/choices";
import { cellNumber, isBlank } from "../cell-text";
import { followUpHeadings, type FollowUpRole } from "./data-columns";
import { type DataTable, dataTable } from "./data-table";
import { findFollowUp } from "./follow-up-survey";
import { roleOf } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";

/** The rows of a Follow-up Survey and its columns of follow-up actions. */
export interface FollowUpTable {
  readonly table: DataTable<FollowUpRole>;
  /** Heading and column (from 0) of each follow-up action. */
  readonly actions: readonly { readonly label: string; readonly column: number }[];
}

/** What has no other role and holds counts, or one of the usual names, is a follow-up action. */
export function followUpTable(sheet: SheetSnapshot): FollowUpTable | undefined {
  const heading = findFollowUp(sheet);
  if (heading === undefined) return undefined;
  const table = dataTable(sheet, heading);
  const usual = new Set(usualFollowUpActions.map(choiceKey));
  const actions = [...heading.texts].flatMap(([column, text]) => {
    if (roleOf(text, followUpHeadings) !== undefined) return [];
    const cells = table.rows.map(({ cells: row }) => row[column]).filter((cell) => !isBlank(cell));
    const holdsCounts = cells.length > 0 && cells.every((cell) => cellNumber(cell) !== undefined);
    return usual.has(choiceKey(text)) || holdsCounts ? [{ label: text.replace(/\s+/g, " "), column }] : [];
  });
  return { table, actions };
}
