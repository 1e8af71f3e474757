import { assertNever } from "../../domain/shared/assert-never";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import { addressOf } from "../../sheets/cell-address";
import type { CellRange, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch, Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import { appendedCells } from "../../usecases/undo";
import { refuseGone } from "../xlsx-file/change/check-patch";
import { contains } from "../xlsx-file/change/patch-cells";
import { storedValue } from "../xlsx-file/change/same-value";
import { checkDrawing, refuseLocked, refuseProtected, sameSheetName } from "../xlsx-file/sheet-limits";
import { patchedSheet } from "./patched-sheet";
import { snapshotOf, withoutBlankEnds } from "./snapshot-of";

/** A workbook that lives in memory, for tests and trials. */
export interface MemoryWorkbook extends Workbook {
  /** What was drawn, by sheet name, the latest of each. */
  drawings(): ReadonlyMap<string, SheetDrawing>;
}

/** memoryWorkbook([gridOf("SAP", ...)]): keeps to the same contract as a file. It knows no formulas and no looks. */
export function memoryWorkbook(sheets: readonly SheetSnapshot[]): MemoryWorkbook {
  let current: readonly KeptSheet[] = sheets.map((sheet) => ({ seen: asRead(sheet) }));
  let drawn: ReadonlyMap<string, SheetDrawing> = new Map();
  return {
    read: async () => ({ sheets: current.map(({ seen }) => seen) }),
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

/** A sheet as it is read, and the cells that its own drawing left unlocked, where it locks the others. */
interface KeptSheet {
  readonly seen: SheetSnapshot;
  readonly unlocked?: readonly CellRange[];
}

function changedSheets(sheets: readonly KeptSheet[], change: WorkbookChange): readonly KeptSheet[] {
  switch (change.kind) {
    case "draw":
      return draw(sheets, change.drawing);
    case "patch":
      return patch(sheets, change.sheet, change.cells);
    case "append":
      return patch(sheets, change.sheet, appendedCells(change));
    default:
      return assertNever(change);
  }
}

function draw(sheets: readonly KeptSheet[], drawing: SheetDrawing): readonly KeptSheet[] {
  checkDrawing(drawing);
  const { unlocked } = drawing;
  const drawn = (seen: SheetSnapshot): KeptSheet => ({ seen, ...(unlocked ? { unlocked } : {}) });
  const old = sheets.find(({ seen }) => sameSheetName(seen.name, drawing.name));
  if (!old) return [...sheets, drawn(snapshotOf(drawing))];
  // A sheet keeps its place, its name's capitals and whether it is hidden.
  const { name, visibility } = old.seen;
  return write(sheets, name, () => drawn({ ...snapshotOf(drawing), name, visibility }));
}

const patch = (
  sheets: readonly KeptSheet[],
  name: string,
  cells: readonly CellPatch[],
): readonly KeptSheet[] =>
  write(sheets, name, ({ seen, ...locks }) => {
    const { unlocked } = locks;
    // A blank that stays one is no deed.
    for (const { row, column } of unlocked
      ? cells.filter((one) => one.was !== null || one.becomes !== null)
      : [])
      if (!unlocked?.some((range) => contains(range, row, column)))
        refuseLocked(seen.name, addressOf(row, column));
    return { seen: patchedSheet(seen, cells), ...locks };
  });

function write(
  sheets: readonly KeptSheet[],
  name: string,
  deed: (sheet: KeptSheet) => KeptSheet,
): readonly KeptSheet[] {
  const old = sheets.find(({ seen }) => sameSheetName(seen.name, name)) ?? refuseGone(name);
  if (old.seen.isProtected) return refuseProtected(old.seen.name);
  const changed = deed(old);
  return sheets.map((sheet) => (sheet === old ? changed : sheet));
}

const asRead = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: withoutBlankEnds(sheet.rows.map((row) => row.map((value) => storedValue(value, 1900)))),
});
