import { calendarDate } from "../../domain/shared/calendar-date";
import type { CellValue, DateCell, PercentCell, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch, PatchChange, Workbook, WritableValue } from "../../usecases/ports/workbook";
import { ProblemError } from "../../usecases/problem";

/** How a case comes by a workbook of the host that is looked at. */
export interface ContractHost {
  /** A workbook that holds these sheets, and no other that a read would tell of. */
  open(sheets: readonly SheetSnapshot[]): Promise<Workbook>;
  /** Cell A1 of its only sheet "A" gives this result, by a formula where the host knows formulas. */
  openWithFormula(result: CellValue): Promise<Workbook>;
}

/** One thing that every workbook host must do. Plain data, so that tests and the self-test in Excel run the same. */
export interface ContractCase {
  readonly group: "reading" | "drawing" | "drawing what lives" | "refusing" | "patching" | "appending";
  readonly name: string;
  /** Only for hosts that know formulas, and are to leave them alone. */
  readonly needsFormulas?: true;
  /** Throws, a Difference for one, where the host does otherwise. */
  run(host: ContractHost): Promise<void>;
}

/** The cases of a group by their names. */
export const casesOf = (
  group: ContractCase["group"],
  runs: Readonly<Record<string, ContractCase["run"]>>,
): readonly ContractCase[] => Object.entries(runs).map(([name, run]) => ({ group, name, run }));

/** A sheet from its name and rows: sheetOf("SAP", [["No.", "Action"]]). */
export const sheetOf = (
  name: string,
  rows: readonly (readonly CellValue[])[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot => ({ name, visibility: "visible", isProtected: false, rows, merges: [], ...rest });

export const date = (text: string): DateCell => ({ kind: "date", date: calendarDate(text) });

export const percent = (value: number): PercentCell => ({ kind: "percent", value });

export async function sheetIn(workbook: Workbook, name: string): Promise<SheetSnapshot> {
  const found = (await workbook.read()).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

export const rowsIn = async (workbook: Workbook, name: string): Promise<SheetSnapshot["rows"]> =>
  (await sheetIn(workbook, name)).rows;

/** The code of a refusal, or what else came of a task. */
export const codeOf = (task: Promise<void>): Promise<unknown> =>
  task.then(
    () => "no refusal",
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  );

export const patch = (sheet: string, ...cells: readonly CellPatch[]): PatchChange => ({
  kind: "patch",
  sheet,
  cells,
});

export const at = (row: number, column: number, was: CellValue, becomes: WritableValue): CellPatch => ({
  row,
  column,
  was,
  becomes,
});
