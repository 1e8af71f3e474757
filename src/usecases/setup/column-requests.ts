import { type ColumnMeaning, columnNames, type PlanColumn } from "../../sheets/plan/column-names";
import type { SettingRequest } from "./change-settings";

/** A heading as it stands in the plan, and what a person says that it means; "" leaves it to its own words. */
export interface SaidColumn {
  readonly text: string;
  readonly column: PlanColumn | "";
}

/** Two rows of Settings may name one column, so the row is told by the heading in it. */
export function columnRequests(
  was: ColumnMeaning | undefined,
  { text, column }: SaidColumn,
): readonly SettingRequest[] {
  if (column === (was?.column ?? "")) return [];
  const cleared = was ? [{ name: `Column ${columnNames[was.column]}`, value: null, was: was.text }] : [];
  const said = column === "" ? [] : [{ name: `Column ${columnNames[column]}`, value: text, was: "" }];
  return [...cleared, ...said];
}
