import { dayText } from "../../domain/kpi/words";
import { cellText, isDateCell } from "../../sheets/cell-text";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import type { SheetRole } from "../../sheets/model/sheet-roles";
import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { EntryProblem } from "./entry-plan";

/** The sheet of a role that is read: the first of them. */
export const sheetWithRole = ({ sheets }: WorkbookModel, role: SheetRole): SheetSnapshot | undefined =>
  sheets.find((found) => found.role === role)?.sheet;

/** A cell as a preview shows it: a day as "30 Jun 2019". */
export const shownCell = (cell: CellValue | undefined): string =>
  isDateCell(cell) ? dayText(cell.date) : cellText(cell);

/** What a person does where a data sheet is missing. */
export const noSheet = (code: string, sheet: string): EntryProblem<never> => ({
  code,
  text: `The workbook has no ${sheet} sheet.`,
  next: "Create the data sheets first, then enter it again.",
});

export const protectedSheet = ({ name }: SheetSnapshot): EntryProblem<never> => ({
  code: "sheet-protected",
  text: `The sheet "${name}" is protected.`,
  next: `Unprotect "${name}" (Review, Unprotect Sheet), then try again.`,
});
