import { formatOfShare } from "../../../domain/shared/percent";
import type { CellValue } from "../../../sheets/sheet-snapshot";
import { addressOf } from "../../../sheets/cell-address";
import { refuse } from "../../../usecases/problem";
import { openStyles, putStyles, type StylesPart } from "../draw/styles-part";
import { contentTypeNames } from "../package/content-type-names";
import { putContentTypes } from "../package/content-types";
import { putText, requiredText, type DraftParts, type Parts } from "../package/parts";
import { dropCalculationOrder } from "../package/recalculation";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbook-part";
import type { CellContext } from "../read/cell-value";
import { cellContext } from "../read/read-workbook";
import { unlockedFormats } from "../read/unlocked-formats";
import { refuseLocked, refuseProtected, sameSheetName } from "../sheet-limits";
import { applyEdits, type Edit } from "../xml/edits";
import { dateFormat, looksLikeFormula } from "../draw/cell-xml";
import type { FormatVariant } from "../draw/style-variant";
import type { NumberKind } from "../number-format";
import type { CellWrite } from "./cell-body";
import { checkWritten } from "./check-written";
import { refuseGone } from "./check-patch";
import { sheetCells, valueIn, type SheetCells } from "./sheet-cells";
import { sheetLayout, type SheetLayout } from "./sheet-layout";
import { cellEdits } from "./write-cells";

/** A user's sheet, opened to change cells of it. */
export interface OpenSheet {
  readonly name: string;
  readonly part: string;
  /** The package in the making. */
  readonly draft: DraftParts;
  readonly layout: SheetLayout;
  readonly cells: SheetCells;
  readonly context: CellContext;
  valueAt(row: number, column: number): CellValue;
  /** Refuses ("sheet-protected") a cell that the sheet's own protection locks. */
  checkUnlocked(row: number, column: number): void;
  /** The format of a cell, or the given one, changed so far as the value needs it. */
  styleFor(
    value: CellValue,
    at: { readonly row: number; readonly column: number; readonly like?: number },
  ): number;
  /** The format of a cell, changed as asked. */
  styleWith(asked: FormatVariant, row: number, column: number): number;
}

/** What is to be written into an open sheet. */
export interface SheetWrites {
  readonly cells: readonly CellWrite[];
  /** Other edits of the sheet's text, none of them inside of these cells. */
  readonly edits?: readonly Edit[];
  /** A formula was added or taken out. */
  readonly changesFormulas?: boolean;
}

/**
 * The package with the writes that `edit` asks for; every part that has nothing to do with them is the same entry.
 * Refuses a sheet that is not there ("sheet-gone"), that a person protected ("sheet-protected") or that has no cells
 * ("not-a-worksheet"), and cells with which Excel would ask whether to repair the file ("unsound-cell").
 */
export function changeSheet(parts: Parts, name: string, edit: (sheet: OpenSheet) => SheetWrites): Parts {
  const draft: DraftParts = new Map(parts);
  const workbook = readWorkbookPart(draft);
  const entry = findSheet(workbook, name);
  const layout = sheetLayout(requiredText(draft, entry.part));
  if (layout.protection === "foreign") refuseProtected(entry.name);
  const styles = lazily(() => openStyles(draft, workbook));
  const sheet = openSheet({ draft, workbook, entry, layout, styles: styles.get });
  const { cells, edits = [], changesFormulas = false } = edit(sheet);
  checkWritten(sheet, cells);
  const written = applyEdits(layout.text, [...cellEdits(layout, sheet.cells, cells), ...edits]);
  putText(draft, entry.part, written);
  if (changesFormulas) dropCalculationOrder(draft, workbook);
  if (changesFormulas || styles.opened()) putOpened(draft, styles.opened());
  return draft;
}

function findSheet({ sheets }: WorkbookPart, name: string): SheetEntry {
  const entry = sheets.find((sheet) => sameSheetName(sheet.name, name)) ?? refuseGone(name);
  if (entry.type === "worksheet") return entry;
  return refuse(
    "not-a-worksheet",
    `"${entry.name}" is a chart sheet or an old macro sheet, so it has no cells to change.`,
    "Choose a sheet with cells.",
  );
}

function openSheet(given: {
  readonly draft: DraftParts;
  readonly workbook: WorkbookPart;
  readonly entry: SheetEntry;
  readonly layout: SheetLayout;
  readonly styles: () => StylesPart;
}): OpenSheet {
  const { draft, workbook, entry, layout, styles } = given;
  const cells = sheetCells(layout);
  const context = cellContext(draft, workbook);
  const unlocked = lazily(() => unlockedFormats(draft, workbook));
  return {
    name: entry.name,
    part: entry.part,
    draft,
    layout,
    cells,
    context,
    valueAt: (row, column) => {
      const cell = cells.at(row, column);
      return cell ? valueIn(layout, cell, context) : null;
    },
    checkUnlocked: (row, column) => {
      if (layout.protection === "none" || unlocked.get().has(styleAt(layout, cells, row, column))) return;
      refuseLocked(entry.name, addressOf(row, column));
    },
    styleFor: (value, { row, column, like = styleAt(layout, cells, row, column) }) => {
      const variant = variantFor(value, context.formats[like] ?? "plain");
      return variant ? styles().book.variantOf(like, variant) : like;
    },
    styleWith: (asked, row, column) => styles().book.variantOf(styleAt(layout, cells, row, column), asked),
  };
}

// A style sheet is opened, and made where there is none, only for a value that needs a format of its own.
function lazily<Made>(make: () => Made): { get(): Made; opened(): Made | undefined } {
  let made: Made | undefined;
  return { get: () => (made ??= make()), opened: () => made };
}

function putOpened(draft: DraftParts, styles: StylesPart | undefined): void {
  if (styles) putStyles(draft, styles);
  const parts = styles ? [{ name: styles.name, type: contentTypeNames.styles }] : [];
  putContentTypes(draft, { parts, endings: [] });
}

/** The format of a cell's style: its own, or where it is not there yet, its row's or column's. 0 is the usual one. */
function styleAt({ columns }: SheetLayout, cells: SheetCells, row: number, column: number): number {
  return (
    cells.at(row, column)?.style ??
    cells.row(row)?.style ??
    columns.find(({ first, last }) => column >= first && column <= last)?.style ??
    0
  );
}

/**
 * What a format must change for a cell to show its value as what it is: a date wants a date format, a number one that
 * is none. undefined where the format does.
 */
function variantFor(value: CellValue, kind: NumberKind): FormatVariant | undefined {
  if (typeof value === "string") return looksLikeFormula.test(value) ? { isQuoted: true } : undefined;
  if (value === null || typeof value === "boolean") return undefined;
  const wanted = typeof value === "number" ? "plain" : value.kind;
  if (wanted === "error") return undefined;
  // A number with the mark of a text would become one when someone edits it.
  return { isQuoted: false, ...(wanted === kind ? {} : { numberFormat: formatFor(value) }) };
}

function formatFor(value: CellValue): string {
  if (typeof value !== "object" || value?.kind === undefined) return "General";
  if (value.kind === "date") return dateFormat;
  return value.kind === "percent" ? formatOfShare(value.value) : "General";
}
