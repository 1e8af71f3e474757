import type { CellRange, CellValue } from "../../../../sheets/sheet-snapshot";
import type { DateSystem } from "../../../../domain/shared/serial-date";
import { checkPatch } from "../../../xlsx-file/change/check-patch";
import { refuseProtected } from "../../../xlsx-file/sheet-limits";
import type { NewerCalls } from "../../newer-calls";
import { cellValue } from "../../read/cell-value";
import { loadMerges } from "../../read/load-cells";
import type { RawValue, SheetFacts } from "../../read/facts";
import type { CellBlock } from "./cell-blocks";

/** What stands in a block before it is written. */
export interface FoundBlock {
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly RawValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merges that begin in the block: those of blank cells are no part of what a read tells. */
  readonly merges: readonly CellRange[];
  /** The product locked some of it. */
  readonly isLocked: boolean;
}

const rangeOf = (sheet: Excel.Worksheet, { top, left, rows }: CellBlock): Excel.Range =>
  sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1).untrack();

/** Asks what stands in a block; the answer is there after the next sync. */
export function loadBlock(
  sheet: Excel.Worksheet,
  block: CellBlock,
  { newer, isOwnLocked }: { readonly newer: NewerCalls; readonly isOwnLocked: boolean },
): () => FoundBlock {
  const range = rangeOf(sheet, block);
  const { protection } = range.format;
  if (isOwnLocked) protection.load({ locked: true });
  range.load({ values: true, formulas: true, numberFormat: true });
  const merges = loadMerges(range, newer);
  return () => ({
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    merges: merges(),
    // Neither is told of cells of which some are locked.
    isLocked: isOwnLocked && protection.locked !== false,
  });
}

/** Asks what a block holds after it was written. */
export function loadValues(sheet: Excel.Worksheet, block: CellBlock): () => FoundBlock["values"] {
  const range = rangeOf(sheet, block);
  range.load({ values: true });
  return () => range.values;
}

/** Refuses where a cell is locked or not as its patch expects it; a cell that is patched twice is first as the first one leaves it. */
export function checkBlocks(
  blocks: readonly (CellBlock & { readonly found: FoundBlock })[],
  sheet: SheetFacts,
  dateSystem: DateSystem,
): void {
  const written = new Map<string, CellValue>();
  if (blocks.some(({ found }) => found.isLocked)) refuseProtected(sheet.name);
  for (const { rows, found } of blocks)
    rows.forEach((patches, row) =>
      patches.forEach((patch, column) => {
        const place = `${patch.row}:${patch.column}`;
        const before = written.has(place)
          ? (written.get(place) ?? null)
          : valueIn(found, row, column, dateSystem);
        checkPatch(patch, {
          sheet: sheet.name,
          value: before,
          isFormula: !written.has(place) && isFormula(found, row, column),
          merges: [...sheet.merges, ...found.merges],
          dateSystem,
        });
        written.set(place, patch.becomes);
      }),
    );
}

export const valueIn = (
  { values, formats }: Pick<FoundBlock, "values" | "formats">,
  row: number,
  column: number,
  dateSystem: DateSystem,
): CellValue => cellValue(values[row]?.[column] ?? "", formats[row]?.[column] ?? "General", dateSystem);

// Excel gives a text that begins with "=" as it is, and a formula beside its result: only the two differ.
function isFormula({ values, formulas }: FoundBlock, row: number, column: number): boolean {
  const formula = formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column];
}
