import { assertNever } from "../../domain/shared/assert-never";
import type { DrawnCell, SheetDrawing } from "../../sheets/sheet-drawing";
import { addressOf } from "../../sheets/cell-address";
import type { CellRange, CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch, Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import { appendedCells } from "../../usecases/undo";
import { checkPatch, refuseGone } from "../xlsx-file/change/check-patch";
import { contains } from "../xlsx-file/change/patch-cells";
import { storedValue } from "../xlsx-file/change/same-value";
import { checkDrawing, refuseLocked, refuseProtected, sameSheetName } from "../xlsx-file/sheet-limits";
import { withTableHeadings } from "../xlsx-file/draw/table-xml";
import { numberKind } from "../xlsx-file/number-format";
import { dateOfSerial, serialOfDate } from "../../domain/shared/serial-date";
import { wellFormed } from "../xlsx-file/xml/xml-text";

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
    // A blank that stays one is no change.
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
  change: (sheet: KeptSheet) => KeptSheet,
): readonly KeptSheet[] {
  const old = sheets.find(({ seen }) => sameSheetName(seen.name, name)) ?? refuseGone(name);
  if (old.seen.isProtected) return refuseProtected(old.seen.name);
  const changed = change(old);
  return sheets.map((sheet) => (sheet === old ? changed : sheet));
}

const asRead = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: withoutBlankEnds(sheet.rows.map((row) => row.map((value) => storedValue(value, 1900)))),
});

/** The sheet with the patches, one after the other. Throws a ProblemError where a cell is not as expected. */
function patchedSheet(sheet: SheetSnapshot, cells: readonly CellPatch[]): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const patch of cells) {
    checkPatch(patch, {
      sheet: sheet.name,
      value: rows[patch.row]?.[patch.column] ?? null,
      isFormula: false,
      merges: sheet.merges,
      dateSystem: 1900,
    });
    putValue(rows, patch);
  }
  return { ...sheet, rows: withoutBlankEnds(rows) };
}

function putValue(rows: CellValue[][], { row, column, becomes }: CellPatch): void {
  while (rows.length <= row) rows.push([]);
  const values = rows[row] ?? [];
  while (values.length < column) values.push(null);
  values[column] = storedValue(becomes, 1900);
}

/** A drawing as a workbook that counts from 1900 reads it back. */
function snapshotOf(drawing: SheetDrawing): SheetSnapshot {
  const { name, rows, merges } = withTableHeadings(drawing);
  return {
    name,
    visibility: "visible",
    isProtected: false,
    rows: withoutBlankEnds(rows.map(({ cells }) => cells.map(valueOf))),
    merges: merges.filter(({ top, left, bottom, right }) => top < bottom || left < right),
  };
}

function valueOf(cell: DrawnCell | null): CellValue {
  if (!cell || cell.value === null || cell.value === "") return null;
  const { value, style } = cell;
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return shownNumber(value, style?.numberFormat);
  return serialOfDate(value.date, 1900) === undefined ? value.date : { kind: "date", date: value.date };
}

function shownNumber(value: number, format = "General"): CellValue {
  const kind = numberKind(format);
  if (kind === "percent") return { kind: "percent", value };
  const date = kind === "date" ? dateOfSerial(value, 1900) : undefined;
  return date ? { kind: "date", date } : value;
}

/** Rows as they are read: blanks at the ends of rows and of the sheet are cut. */
function withoutBlankEnds(rows: SheetSnapshot["rows"]): SheetSnapshot["rows"] {
  const cut = rows.map((row) => withoutTrailing(row, (value) => value === null));
  return withoutTrailing(cut, (row) => row.length === 0);
}

function withoutTrailing<Item>(list: readonly Item[], isBlank: (item: Item) => boolean): readonly Item[] {
  let length = list.length;
  while (length > 0 && list.slice(length - 1, length).every(isBlank)) length -= 1;
  return list.slice(0, length);
}
