import type { SheetDrawing } from "../../../../sheets/sheet-drawing";
import { addressOf } from "../../../../sheets/cell-address";
import type { CellRange } from "../../../../sheets/sheet-snapshot";
import { refuse } from "../../../../usecases/problem";
import type { RawValue, SheetFacts, UsedCells } from "../../read/facts";
import type { Session } from "../../run/session";
import { withEnteredValues } from "../entered-values";
import type { Backup } from "../restore/backup";
import { firstMismatch } from "../read-back";
import { loadBlockStyle, type BlockStyle } from "../restore/block-style";
import { ifLoaded, type Plan } from "../plan";
import { tableNamesBeside, type WriteSetting } from "../setting";
import { bytesPerSync, callBytes, type Operation, operation } from "../operation";
import { clearOperations } from "./clear-operations";
import { drawOperations } from "./draw-operations";
import { drawnResults, laterResults } from "./drawn-inputs";

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
  const readBack = setting.isFrugal ? undefined : planReadBack(sheet, drawing);
  return {
    operations: [
      ...(before?.ask ?? []),
      ...(old ? clearOperations(sheet, old, setting.newer) : []),
      ...(before?.askCleared ?? []),
      ...drawOperations(sheet, drawing, {
        ...setting,
        dateSystem,
        tableNames: tableNamesBeside(setting, old?.id),
      }),
    ],
    readBack: readBack?.ask ?? [],
    verify: () =>
      readBack &&
      refuseMismatch(drawing.name, firstMismatch(drawnResults(drawing, dateSystem), readBack.found())),
    backup: () =>
      before?.backup() ?? {
        kind: "added",
        name: drawing.name,
        id: ifLoaded(() => sheet.id),
        written: laterResults(drawing, dateSystem),
      },
  };
}

interface State {
  readonly ask: readonly Operation[];
  /** Asked once the sheet was cleared. */
  readonly askCleared: readonly Operation[];
  readonly backup: () => Backup;
}

/** What is replaced: the cells were read before; their style are asked for in the same batch that writes. */
function stateOf(
  sheet: Excel.Worksheet,
  { id, used, merges, isOwnLocked }: SheetFacts,
  next: SheetDrawing,
  { drawings, isFrugal, facts }: WriteSetting,
): State {
  const { dateSystem } = facts;
  const drawn = drawings.get(id);
  const known = drawn && withEnteredValues(drawn, { used, dateSystem });
  const drawing = known && !firstMismatch(laterResults(known, dateSystem), used) ? known : undefined;
  const { protection } = sheet;
  const locks = isOwnLocked || next.unlocked !== undefined;
  let style: (() => BlockStyle) | undefined;
  const needsStyle = !drawing && used && !isFrugal;
  return {
    ask: needsStyle
      ? [operation(4 * callBytes, () => (style = loadBlockStyle(sheet, extentOf(used, next))))]
      : [],
    // The answer tells that the sheet was open to us: a lock that is found on it later is ours.
    askCleared: locks ? [operation(callBytes, () => void protection.load({ protected: true }))] : [],
    backup: () => ({
      kind: "drawn",
      id,
      used,
      merges,
      drawing,
      style: style && ifLoaded(style),
      wasLocked: isOwnLocked,
      open: next.unlocked ?? [],
      isOurs: locks && ifLoaded(() => protection.protected) === false,
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

interface ReadBackPlan {
  readonly ask: readonly Operation[];
  readonly found: () => Pick<UsedCells, "top" | "left" | "values"> | undefined;
}

function planReadBack(sheet: Excel.Worksheet, { rows }: SheetDrawing): ReadBackPlan {
  const computes = rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));
  // A workbook may be set to calculate only when it is told to.
  const calculate = computes ? [operation(callBytes, () => sheet.calculate(false))] : [];
  const blocks = answerBlocks(rows);
  const read = blocks.length > 1 ? readBlocks(sheet, blocks) : readWhole(sheet);
  return { ask: [...calculate, ...read.ask], found: read.found };
}

function readWhole(sheet: Excel.Worksheet): ReadBackPlan {
  let used: Excel.Range | undefined;
  const ask = (): void => {
    used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load({ rowIndex: true, columnIndex: true, values: true });
  };
  return {
    ask: [operation(callBytes, ask)],
    found: () =>
      !used || used.isNullObject
        ? undefined
        : { top: used.rowIndex, left: used.columnIndex, values: used.values },
  };
}

interface AnswerBlock {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly bytes: number;
}

/** Rows that one answer holds: what was written comes back at about the same size. */
function answerBlocks(rows: SheetDrawing["rows"]): readonly AnswerBlock[] {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const blocks: AnswerBlock[] = [];
  for (const [top, { cells }] of rows.entries()) {
    const bytes = cells.reduce((sum, cell) => sum + 8 + JSON.stringify(cell?.value ?? "").length, 0);
    const last = blocks[blocks.length - 1];
    if (last && last.bytes + bytes <= bytesPerSync)
      blocks[blocks.length - 1] = { ...last, height: last.height + 1, bytes: last.bytes + bytes };
    else blocks.push({ top, height: 1, width, bytes });
  }
  return blocks;
}

/** A sheet too large for one answer; each block weighs what its answer does, so that they come in answers of their own. */
function readBlocks(sheet: Excel.Worksheet, blocks: readonly AnswerBlock[]): ReadBackPlan {
  let used: Excel.Range | undefined;
  const ranges: Excel.Range[] = [];
  return {
    ask: [
      operation(callBytes, () => {
        used = sheet.getUsedRangeOrNullObject(true).untrack();
        used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      }),
      ...blocks.map(({ top, height, width, bytes }) =>
        operation(bytes, () => {
          const range = sheet.getRangeByIndexes(top, 0, height, width).untrack();
          range.load({ values: true });
          ranges.push(range);
        }),
      ),
    ],
    found: () => {
      if (!used || used.isNullObject) return undefined;
      const [bottom, right] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
      const values: readonly (readonly RawValue[])[] = ranges.flatMap((range) => range.values);
      // What is used beyond the drawn cells was left over, whatever it holds.
      return {
        top: 0,
        left: 0,
        values: Array.from({ length: Math.max(bottom, values.length) }, (_, row) =>
          Array.from({ length: Math.max(right, blocks[0]?.width ?? 0) }, (_cell, column) =>
            values[row] ? (values[row][column] ?? "left over") : "left over",
          ),
        ),
      };
    },
  };
}

/** Refuses ("write-not-kept") where a cell does not hold what was written. */
export function refuseMismatch(
  sheet: string,
  mismatch: { readonly row: number; readonly column: number } | undefined,
): void {
  if (mismatch)
    refuse(
      "write-not-kept",
      `Excel did not keep what was written into ${addressOf(mismatch.row, mismatch.column)} of "${sheet}".`,
      "Everything was put back as it was. Try again; if it stays, report it.",
    );
}
