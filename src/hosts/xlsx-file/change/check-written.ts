import { addressOf } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { refuse } from "../../../usecases/problem";
import { readFormula } from "../formula/read-formula";
import { requiredText, type DraftParts } from "../package/parts";
import { tablesOf, type SheetTable } from "../package/sheet-tables";
import { readWorkbookPart } from "../package/workbook-part";
import { sameSheetName } from "../sheet-limits";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/element-tree";
import { decodeCellText } from "../xml/xml-text";
import { cellElement, fileErrors, type CellWrite } from "./cell-body";
import type { SheetCells } from "./sheet-cells";
import type { SheetLayout } from "./sheet-layout";

/** A sheet as it was, in a package where all but its cells are written. */
export interface SheetToSave {
  readonly name: string;
  readonly part: string;
  readonly draft: DraftParts;
  readonly layout: SheetLayout;
  readonly cells: SheetCells;
}

/**
 * The last look at cells before they are saved: refuses ("unsound-cell") what makes Excel ask whether to repair the file.
 * Whoever makes the cells sees to it that there is none; this reads what they made. A formula that stood there
 * before is its author's, and only its result is looked at.
 */
export function checkWritten(sheet: SheetToSave, writes: readonly CellWrite[]): void {
  const seen: Seen = {
    tables: tablesOf(sheet.draft, sheet.part).filter(({ hasHeadings }) => hasHeadings),
    columnsOf: columnsIn(sheet),
    hasSheet: sheetTest(sheet),
  };
  for (const write of writes) {
    const issue = issueOf(sheet, seen, write);
    if (issue === undefined) continue;
    const address = addressOf(write.row, write.column);
    refuse(
      "unsound-cell",
      `With what ${address} of "${sheet.name}" would hold, Excel would ask whether to repair the file: ${issue}.`,
      "Nothing was written. Type something else into that cell, then save again.",
    );
  }
}

interface Seen {
  readonly tables: readonly SheetTable[];
  readonly columnsOf: (table: SheetTable) => readonly string[];
  readonly hasSheet: (name: string) => boolean;
}

function issueOf(sheet: SheetToSave, seen: Seen, write: CellWrite): string | undefined {
  const { prefix } = sheet.layout;
  const table = seen.tables.find(({ range }) => isHeading(range, write));
  // Nearly every cell is a number or a text below the headings.
  if (table === undefined && isPlain(prefix, write)) return undefined;
  const xml = cellElement(prefix, write);
  const cell = parseXml(xml);
  const formula = childOf(cell, "f");
  const wrong = errorIssue(xml, cell);
  if (wrong !== undefined || (formula && stoodThere(sheet, write, xml.slice(formula.start, formula.end))))
    return wrong;
  return (
    (formula && formulaIssue(decodeCellText(xml.slice(formula.openEnd, formula.closeStart)), seen)) ??
    (table && headingIssue(headingIn(xml, cell), seen.columnsOf(table)[write.column - table.range.left]))
  );
}

const isHeading = ({ top, left, right }: CellRange, { row, column }: CellWrite): boolean =>
  row === top && column >= left && column <= right;

const isPlain = (prefix: string, { body: { type, inside } }: CellWrite): boolean =>
  type === "inlineStr" || (type !== "e" && !inside.startsWith(`<${prefix}f`));

function errorIssue(xml: string, cell: XmlElement): string | undefined {
  if (cell.attributes.get("t") !== "e") return undefined;
  const code = textIn(xml, childOf(cell, "v"));
  return fileErrors.has(code) ? undefined : `“${code}” is no error of its own`;
}

const textIn = (xml: string, element: XmlElement | undefined): string =>
  element ? decodeCellText(xml.slice(element.openEnd, element.closeStart)) : "";

function stoodThere({ layout, cells }: SheetToSave, { row, column }: CellWrite, formula: string): boolean {
  const old = cells.at(row, column);
  return old !== undefined && layout.text.slice(old.start, old.end).includes(formula);
}

function formulaIssue(formula: string, { hasSheet }: Seen): string | undefined {
  const read = readFormula(formula);
  if (read.kind === "unread") return `its formula cannot be read, ${read.issue}`;
  const gone = read.sheets.find((name) => !hasSheet(name));
  return gone === undefined ? undefined : `its formula names “${gone}”, and there is no such sheet`;
}

const headingIn = (xml: string, cell: XmlElement): string | undefined =>
  cell.attributes.get("t") === "inlineStr" ? textIn(xml, childOf(childOf(cell, "is"), "t")) : undefined;

const headingIssue = (heading: string | undefined, column: string | undefined): string | undefined =>
  heading !== undefined && heading === column
    ? undefined
    : `the table there calls its column “${column ?? ""}”`;

/** Whether the workbook has a sheet; its list is read once, and only where a formula names one. */
function sheetTest({ draft }: SheetToSave): Seen["hasSheet"] {
  let names: readonly string[] | undefined;
  return (wanted) => {
    names ??= readWorkbookPart(draft).sheets.map(({ name }) => name);
    return names.some((name) => sameSheetName(name, wanted));
  };
}

/** The names of a table's columns, read once. */
function columnsIn({ draft }: SheetToSave): Seen["columnsOf"] {
  const known = new Map<string, readonly string[]>();
  return ({ part }) => {
    const columns = known.get(part) ?? namesIn(requiredText(draft, part));
    known.set(part, columns);
    return columns;
  };
}

const namesIn = (table: string): readonly string[] =>
  childrenOf(childOf(parseXml(table), "tableColumns"), "tableColumn").map(({ attributes }) =>
    decodeCellText(attributes.get("name") ?? ""),
  );
