import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { addressOf } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { refuse } from "../../../usecases/problem";
import type { SheetFacts, UsedCells } from "../read/facts";
import type { Session } from "../run/session";
import { asFound } from "./as-found";
import type { Backup } from "./backup";
import { clearStrokes } from "./clear-strokes";
import { drawStrokes } from "./draw-strokes";
import { firstLost } from "./kept";
import { loadLooks, type Looks } from "./looks";
import { ifTold, type Plan } from "./plan";
import { tableNamesBeside, type WriteSetting } from "./setting";
import { drawnResults, laterResults } from "./drawn-inputs";
import { callBytes, type Stroke, stroke } from "./stroke";

/** Draws over a sheet of the product's own, or adds it behind the last tab. */
export function planDraw(
  { context }: Session,
  { drawing, old }: { readonly drawing: SheetDrawing; readonly old: SheetFacts | undefined },
  setting: WriteSetting,
): Plan {
  const { worksheets } = context.workbook;
  // Fails where somebody added or deleted the sheet since it was read, before anything is written.
  const sheet = old ? worksheets.getItem(old.id) : worksheets.add(drawing.name);
  if (!old) sheet.load({ id: true });
  const { dateSystem } = setting.facts;
  const before = old && stateOf(sheet, old, drawing, setting);
  const readBack = setting.isFrugal ? undefined : lookBack(sheet, drawing);
  return {
    strokes: [
      ...(before?.ask ?? []),
      ...(old ? clearStrokes(sheet, old, setting.newer) : []),
      ...(before?.askCleared ?? []),
      ...drawStrokes(sheet, drawing, {
        ...setting,
        dateSystem,
        tableNames: tableNamesBeside(setting, old?.id),
      }),
    ],
    readBack: readBack?.ask ?? [],
    verify: () =>
      readBack && refuseLost(drawing.name, firstLost(drawnResults(drawing, dateSystem), readBack.found())),
    backup: () =>
      before?.backup() ?? {
        kind: "added",
        name: drawing.name,
        id: ifTold(() => sheet.id),
        written: laterResults(drawing, dateSystem),
      },
  };
}

interface State {
  readonly ask: readonly Stroke[];
  /** Asked once the sheet was cleared. */
  readonly askCleared: readonly Stroke[];
  readonly backup: () => Backup;
}

/** What is replaced: the cells were read before; their looks are asked for in the same go that writes. */
function stateOf(
  sheet: Excel.Worksheet,
  { id, used, merges, isOwnLocked }: SheetFacts,
  next: SheetDrawing,
  { drawings, isFrugal, facts }: WriteSetting,
): State {
  const { dateSystem } = facts;
  const drawn = drawings.get(id);
  const known = drawn && asFound(drawn, { used, dateSystem });
  const drawing = known && !firstLost(laterResults(known, dateSystem), used) ? known : undefined;
  const { protection } = sheet;
  const locks = isOwnLocked || next.unlocked !== undefined;
  let looks: (() => Looks) | undefined;
  const needsLooks = !drawing && used && !isFrugal;
  return {
    ask: needsLooks ? [stroke(4 * callBytes, () => (looks = loadLooks(sheet, extentOf(used, next))))] : [],
    // The answer tells that the sheet was open to us: a lock that is found on it later is ours.
    askCleared: locks ? [stroke(callBytes, () => void protection.load({ protected: true }))] : [],
    backup: () => ({
      kind: "drawn",
      id,
      used,
      merges,
      drawing,
      looks: looks && ifTold(looks),
      wasLocked: isOwnLocked,
      open: next.unlocked ?? [],
      isOurs: locks && ifTold(() => protection.protected) === false,
    }),
  };
}

// Widths are of interest as far as the new drawing changes them.
function extentOf({ top, left, values }: UsedCells, { columnWidths }: SheetDrawing): CellRange {
  const right = left + (values[0]?.length ?? 1) - 1;
  return {
    top: 0,
    left: 0,
    bottom: top + values.length - 1,
    right: Math.max(right, columnWidths.length - 1),
  };
}

interface LookBack {
  readonly ask: readonly Stroke[];
  readonly found: () => Pick<UsedCells, "top" | "left" | "values"> | undefined;
}

function lookBack(sheet: Excel.Worksheet, { rows }: SheetDrawing): LookBack {
  const computes = rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));
  let used: Excel.Range | undefined;
  const ask = (): void => {
    // A workbook may be set to calculate only when it is told to.
    if (computes) sheet.calculate(false);
    used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load({ rowIndex: true, columnIndex: true, values: true });
  };
  return {
    ask: [stroke(2 * callBytes, ask)],
    found: () =>
      !used || used.isNullObject
        ? undefined
        : { top: used.rowIndex, left: used.columnIndex, values: used.values },
  };
}

/** Refuses ("write-not-kept") where a cell does not hold what was written. */
export function refuseLost(
  sheet: string,
  lost: { readonly row: number; readonly column: number } | undefined,
): void {
  if (lost)
    refuse(
      "write-not-kept",
      `Excel did not keep what was written into ${addressOf(lost.row, lost.column)} of "${sheet}".`,
      "Everything was put back as it was. Try again; if it stays, report it.",
    );
}
