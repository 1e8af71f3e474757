import { calendarDate } from "../../src/domain/shared/calendar-date";
import type { CellValue, DateCell, SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import type { Workbook } from "../../src/usecases/ports/workbook";

/** How a host under contract comes by a workbook that holds these sheets. */
export interface HostUnderTest {
  readonly name: string;
  open(sheets: readonly SheetSnapshot[]): Promise<Workbook>;
  /** Wraps values in formulas whose stored results they are, where the host knows formulas: A1 of sheet "A". */
  openWithFormula(result: CellValue): Promise<Workbook>;
  /** The host knows formulas, and is to leave them alone. */
  readonly knowsFormulas?: boolean;
}

export const date = (text: string): DateCell => ({ kind: "date", date: calendarDate(text) });

export async function sheetIn(workbook: Workbook, name: string): Promise<SheetSnapshot> {
  const found = (await workbook.read()).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The code of a refusal, or what else came of a deed. */
export const codeOf = (deed: Promise<void>): Promise<unknown> =>
  deed.then(
    () => "no refusal",
    (error: { problem?: { code: string } }) => error.problem?.code ?? error,
  );
