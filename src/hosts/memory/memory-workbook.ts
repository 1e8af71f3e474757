import { assertNever } from "../../domain/shared/assert-never";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import { appendedCells } from "../../usecases/undo";
import { refuseGone } from "../xlsx-file/change/check-patch";
import { storedValue } from "../xlsx-file/change/same-value";
import { checkDrawing, refuseProtected, sameSheetName } from "../xlsx-file/sheet-limits";
import { patchedSheet } from "./patched-sheet";
import { snapshotOf, withoutBlankEnds } from "./snapshot-of";

/** A workbook that lives in memory, for tests and trials. */
export interface MemoryWorkbook extends Workbook {
  /** What was drawn, by sheet name, the latest of each. */
  drawings(): ReadonlyMap<string, SheetDrawing>;
}

/** memoryWorkbook([gridOf("SAP", ...)]): keeps to the same contract as a file. It knows no formulas and no looks. */
export function memoryWorkbook(sheets: readonly SheetSnapshot[]): MemoryWorkbook {
  let current: readonly SheetSnapshot[] = sheets.map(asRead);
  let drawn: ReadonlyMap<string, SheetDrawing> = new Map();
  return {
    read: async () => ({ sheets: current }),
    apply: async (changes) => {
      // Both are replaced after the last change went well: a refusal half way leaves the workbook as it was.
      const next = changes.reduce(changedSheets, current);
      const drawings = changes.flatMap((change) => (change.kind === "draw" ? [change.drawing] : []));
      drawn = new Map([...drawn, ...drawings.map((drawing) => [drawing.name, drawing] as const)]);
      current = next;
    },
    drawings: () => drawn,
  };
}

function changedSheets(sheets: readonly SheetSnapshot[], change: WorkbookChange): readonly SheetSnapshot[] {
  switch (change.kind) {
    case "draw":
      return draw(sheets, change.drawing);
    case "patch":
      return write(sheets, change.sheet, (sheet) => patchedSheet(sheet, change.cells));
    case "append":
      return write(sheets, change.sheet, (sheet) => patchedSheet(sheet, appendedCells(change)));
    default:
      return assertNever(change);
  }
}

function draw(sheets: readonly SheetSnapshot[], drawing: SheetDrawing): readonly SheetSnapshot[] {
  checkDrawing(drawing);
  const old = sheets.find(({ name }) => sameSheetName(name, drawing.name));
  if (!old) return [...sheets, snapshotOf(drawing)];
  // A sheet keeps its place, its name's capitals and whether it is hidden.
  const { name, visibility } = old;
  return write(sheets, name, () => ({ ...snapshotOf(drawing), name, visibility }));
}

function write(
  sheets: readonly SheetSnapshot[],
  name: string,
  deed: (sheet: SheetSnapshot) => SheetSnapshot,
): readonly SheetSnapshot[] {
  const old = sheets.find((sheet) => sameSheetName(sheet.name, name)) ?? refuseGone(name);
  if (old.isProtected) return refuseProtected(old.name);
  const changed = deed(old);
  return sheets.map((sheet) => (sheet === old ? changed : sheet));
}

const asRead = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: withoutBlankEnds(sheet.rows.map((row) => row.map((value) => storedValue(value, 1900)))),
});
