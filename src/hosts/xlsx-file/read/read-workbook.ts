import type { SheetSnapshot, WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import { partText, requiredText, type Parts } from "../package/parts";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { readCellFormats } from "./cell-formats";
import type { CellContext } from "./cell-value";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./read-sheet";

/** Every worksheet of the package in tab order. Chart sheets hold no cells and are left out. */
export function readWorkbook(parts: Parts, workbook: WorkbookPart): WorkbookSnapshot {
  const related = (type: string): string | undefined => {
    const part = workbook.relationships.find((one) => one.type === type)?.part;
    return part === undefined ? undefined : partText(parts, part);
  };
  const context: CellContext = {
    strings: readSharedStrings(related("sharedStrings")),
    formats: readCellFormats(related("styles")),
    dateSystem: workbook.dateSystem,
    dates: new Map(),
  };
  const worksheets = workbook.sheets.filter(({ type }) => type === "worksheet");
  return { sheets: worksheets.map((sheet) => sheetOf(parts, sheet, context)) };
}

const sheetOf = (
  parts: Parts,
  { name, visibility, part }: SheetEntry,
  context: CellContext,
): SheetSnapshot => ({
  name,
  visibility,
  ...readSheet(requiredText(parts, part), context),
});
