import type { CellValue } from "../../../sheets/sheet-snapshot";
import type { WritableValue } from "../../../usecases/ports/workbook";
import { addressOf } from "../../../sheets/cell-address";
import { refuse } from "../../../usecases/problem";
import type { Parts } from "../package/parts";
import { readWorkbookPart } from "../package/workbook-part";
import { rangeOf } from "../read/range-of";
import { sameSheetName } from "../sheet-limits";
import { readFormula } from "../formula/read-formula";
import { escapeCellText } from "../xml/xml-text";
import { formulaBody, valueBody, type CellWrite } from "./cell-body";
import type { CellEdit, EditedContent } from "./cell-edit";
import { checkValue } from "./check-patch";
import { storedFormula } from "./newer-functions";
import { changeSheet, type OpenSheet, type SheetWrites } from "./open-sheet";
import { contains } from "./patch-cells";
import { storedValue } from "./same-value";
import { formulaIn, type FormulaXml } from "./sheet-cells";
import { followHeadings, type WrittenValue } from "./table-headings";

/**
 * The package with a person's edits, the last where a cell has several. Refuses ("formula-shared") to change a part of a
 * formula that fills several cells, and a sheet that is gone or locked. Headings of tables rename their columns.
 */
export function editCells(parts: Parts, edits: readonly CellEdit[]): Parts {
  const names = edits.map(({ sheet }) => sheet);
  const sheets = names.filter(
    (name, index) => names.findIndex((other) => sameSheetName(other, name)) === index,
  );
  return sheets.reduce(
    (draft, name) =>
      changeSheet(draft, name, (sheet) =>
        writesOf(
          sheet,
          edits.filter((edit) => sameSheetName(edit.sheet, name)),
        ),
      ),
    parts,
  );
}

function writesOf(sheet: OpenSheet, edits: readonly CellEdit[]): SheetWrites {
  const latest = new Map(edits.map((edit) => [addressOf(edit.row, edit.column), edit]));
  const sheets = readWorkbookPart(sheet.draft).sheets.map(({ name }) => name);
  const readable = [...latest.values()].map((edit) => ({
    ...edit,
    content: readableContent(edit.content, sheets),
  }));
  const made = readable.map((edit) => editOf(sheet, edit));
  followHeadings(sheet, readable.flatMap(writtenValue));
  return {
    cells: made.flatMap(({ write }) => write ?? []),
    changesFormulas: made.some(({ changesFormula }) => changesFormula),
  };
}

/** A formula that Excel cannot read, or that names a sheet that is not there, is kept as the text that was typed. */
function readableContent(content: EditedContent, sheets: readonly string[]): EditedContent {
  if (content.kind !== "formula") return content;
  const read = readFormula(content.formula);
  const isSound =
    read.kind === "read" && read.sheets.every((name) => sheets.some((one) => sameSheetName(one, name)));
  return isSound ? content : { kind: "value", value: `=${content.formula}` };
}

function writtenValue({ row, column, content }: CellEdit): readonly WrittenValue[] {
  if (content.kind === "result") return [];
  return [{ row, column, value: content.kind === "value" ? content.value : undefined }];
}

interface MadeEdit {
  readonly write?: CellWrite;
  readonly changesFormula: boolean;
}

/** An edit, and the cell that it is for as it is now. */
interface Task {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly old: FormulaXml | undefined;
}

function editOf(sheet: OpenSheet, { row, column, content }: CellEdit): MadeEdit {
  checkValue(sheet.name, addressOf(row, column), content.kind === "value" ? content.value : content.result);
  const cell = sheet.cells.at(row, column);
  const task: Task = { row, column, style: cell?.style ?? 0, old: cell && formulaIn(sheet.layout, cell) };
  if (content.kind === "result") return { ...resultEdit(sheet, task, content.result), changesFormula: false };
  sheet.checkUnlocked(row, column);
  checkWhole(sheet, task);
  if (content.kind === "value")
    return { write: valueEdit(sheet, task, content.value), changesFormula: task.old !== undefined };
  return { write: formulaEdit(sheet, task, content), changesFormula: task.old === undefined };
}

function resultEdit(
  { layout, context }: OpenSheet,
  { old, ...at }: Task,
  result: CellValue,
): Pick<MadeEdit, "write"> {
  if (!old) return {};
  const body = formulaBody(layout.prefix, old.xml, result, context.dateSystem);
  return { write: { ...at, body, ...(old.metadata === undefined ? {} : { metadata: old.metadata }) } };
}

function valueEdit(sheet: OpenSheet, { row, column }: Task, typed: WritableValue): CellWrite {
  const { dateSystem } = sheet.context;
  const value = storedValue(typed, dateSystem);
  const style = sheet.styleFor(value, { row, column });
  return { row, column, style, body: valueBody(sheet.layout.prefix, value, dateSystem) };
}

function formulaEdit(
  sheet: OpenSheet,
  { row, column }: Task,
  { formula, result }: Extract<EditedContent, { kind: "formula" }>,
): CellWrite {
  const { prefix } = sheet.layout;
  const read = readFormula(formula);
  // Without the mark Excel would take one of the cells, and give another result.
  const mark = read.kind === "read" && read.needsArray ? ` t="array" ref="${addressOf(row, column)}"` : "";
  const xml = `<${prefix}f${mark}>${escapeCellText(storedFormula(formula))}</${prefix}f>`;
  // A number or a text takes the style that is there; a date or a percentage must show as one.
  const shown = typeof result === "object" ? result : null;
  const style = sheet.styleFor(shown, { row, column });
  return { row, column, style, body: formulaBody(prefix, xml, result, sheet.context.dateSystem) };
}

// A formula that fills several cells stands in the first of them: the others would lose it.
function checkWhole({ name, layout }: OpenSheet, { row, column, old }: Task): void {
  const { attributes } = old?.element ?? { attributes: new Map<string, string>() };
  const shared = rangeOf(attributes.get("ref")).some(
    ({ top, left, bottom, right }) => top < bottom || left < right,
  );
  const isInArray = layout.arrays.some(
    (range) => contains(range, row, column) && (range.top < range.bottom || range.left < range.right),
  );
  if (!shared && !isInArray) return;
  refuse(
    "formula-shared",
    `${addressOf(row, column)} of "${name}" belongs to a formula that fills several cells.`,
    "Change it in Excel, where the whole formula can be changed at once; the cell was left as it is.",
  );
}
