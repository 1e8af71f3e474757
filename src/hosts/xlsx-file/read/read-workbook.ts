import type { SheetSnapshot, WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import { partText, requiredText, type Parts } from "../package/parts";
import { noteFormulas } from "../package/recalculation";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { readCellFormats } from "./cell-formats";
import type { CellContext } from "./cell-value";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./read-sheet";

/** Every worksheet of the package in tab order. Chart sheets hold no cells and are left out. */
export function readWorkbook(parts: Parts, workbook: WorkbookPart): WorkbookSnapshot {
  const context = cellContext(parts, workbook);
  const worksheets = workbook.sheets.filter(({ type }) => type === "worksheet");
  return { sheets: worksheets.map((sheet) => sheetOf(parts, sheet, context)) };
}

/** What the cells of a workbook refer to: its texts and formats. */
export function cellContext(parts: Parts, { relationships, dateSystem }: WorkbookPart): CellContext {
  const related = (type: string): string | undefined => {
    const part = relationships.find((one) => one.type === type)?.part;
    return part === undefined ? undefined : partText(parts, part);
  };
  return {
    strings: readSharedStrings(related("sharedStrings")),
    formats: readCellFormats(related("styles")),
    dateSystem,
    dates: new Map(),
  };
}

function sheetOf(parts: Parts, { name, visibility, part }: SheetEntry, context: CellContext): SheetSnapshot {
  const { hasFormulas, ...content } = readSheet(requiredText(parts, part), context);
  noteFormulas(parts, part, hasFormulas);
  return { name, visibility, ...content };
}
