import { dataTable } from "./data-table";
import { findMembers } from "./members";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { BlankSheet, ChoiceSource } from "./data-drawing";

/** The names in a Members sheet that is there; undefined where it has no row. Blank rows among them are offered as blanks. */
export function memberNamesIn(sheet: SheetSnapshot): ChoiceSource | undefined {
  const heading = findMembers(sheet);
  const column = heading?.columns.get("member");
  const last = heading && dataTable(sheet, heading).rows.at(-1)?.row;
  if (heading === undefined || column === undefined || last === undefined) return undefined;
  // `row` counts from 1.
  return {
    sheet: sheet.name,
    range: { top: heading.lastRow + 1, left: column, bottom: last - 1, right: column },
  };
}

/** The names in the Members sheet as it is first drawn (see membersSheet). */
export const memberNamesOf = ({ name, rows = [] }: BlankSheet): ChoiceSource | undefined =>
  rows.length === 0 ? undefined : { sheet: name, range: { top: 1, left: 0, bottom: rows.length, right: 0 } };
