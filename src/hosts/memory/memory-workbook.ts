import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import { checkDrawing, refuseProtected, sameSheetName } from "../xlsx-file/sheet-limits";
import { snapshotOf } from "./snapshot-of";

/** A workbook that lives in memory, for tests and trials. */
export interface MemoryWorkbook extends Workbook {
  /** What was drawn, by sheet name, the latest of each. */
  drawings(): ReadonlyMap<string, SheetDrawing>;
}

/** memoryWorkbook([gridOf("SAP", ...)]): keeps to the same contract as a file. */
export function memoryWorkbook(sheets: readonly SheetSnapshot[]): MemoryWorkbook {
  let current: readonly SheetSnapshot[] = sheets.map(withoutEmptyTexts);
  let drawn: ReadonlyMap<string, SheetDrawing> = new Map();
  return {
    read: async () => ({ sheets: current }),
    apply: async (changes) => {
      // Both are replaced after the last change went well: a refusal half way leaves the workbook as it was.
      const next = changes.reduce(draw, current);
      drawn = new Map([...drawn, ...changes.map(({ drawing }) => [drawing.name, drawing] as const)]);
      current = next;
    },
    drawings: () => drawn,
  };
}

function draw(sheets: readonly SheetSnapshot[], { drawing }: WorkbookChange): readonly SheetSnapshot[] {
  checkDrawing(drawing);
  const old = sheets.find(({ name }) => sameSheetName(name, drawing.name));
  if (!old) return [...sheets, snapshotOf(drawing)];
  if (old.isProtected) return refuseProtected(old.name);
  // A sheet keeps its place, its name's capitals and whether it is hidden.
  const { name, visibility } = old;
  return sheets.map((sheet) => (sheet === old ? { ...snapshotOf(drawing), name, visibility } : sheet));
}

const withoutEmptyTexts = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((value) => (value === "" ? null : value))),
});
