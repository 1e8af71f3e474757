import type { SheetSnapshot, WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import { partText, requiredText, type Parts } from "../package/parts";
import { noteFormulas } from "../package/recalculation";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { eachTag, isTag } from "../xml/tag-scanner";
import { parseXml } from "../xml/element-tree";
import { readCellFormats } from "./cell-formats";
import { readCellLooks } from "./cell-looks";
import type { CellContext } from "./cell-value";
import { readingBudget } from "./reading-budget";
import { readSheet } from "./read-sheet";
import { collectText } from "./collect-text";

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
  const styles = related("styles");
  const root = styles === undefined ? undefined : parseXml(styles);
  return {
    strings: readSharedStrings(related("sharedStrings")),
    formats: root ? readCellFormats(root) : [],
    looks: root && readCellLooks(root),
    dateSystem,
    dates: new Map(),
    budget: readingBudget(),
  };
}

function sheetOf(parts: Parts, { name, visibility, part }: SheetEntry, context: CellContext): SheetSnapshot {
  const { hasFormulas, ...content } = readSheet(requiredText(parts, part), context);
  noteFormulas(parts, part, hasFormulas);
  return { name, visibility, ...content };
}

/** The texts that cells refer to by number; none for a package without the part. */
function readSharedStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  eachTag(xml, (scanner) => {
    if (!isTag(scanner, "si")) return false;
    strings.push(collectText(scanner, "si"));
    return true;
  });
  return strings;
}
