import type { CellValue } from "../../../sheets/sheet-snapshot";
import type { WritableValue } from "../../../usecases/ports/workbook";
import { addressOf } from "../../../sheets/cell-address";
import { refuse } from "../../../usecases/problem";
import type { Parts } from "../package/parts";
import { rangeOf } from "../read/range-of";
import { sameSheetName } from "../sheet-limits";
import { escapeXml } from "../xml/xml-text";
import { formulaBody, valueBody, type CellWrite } from "./cell-body";
import type { CellEdit, EditedContent } from "./cell-edit";
import { checkValue } from "./check-patch";
import { storedFormula } from "./newer-functions";
import { changeSheet, type OpenSheet, type SheetWrites } from "./open-sheet";
import { contains } from "./patch-cells";
import { storedValue } from "./same-value";
import { formulaIn, type FormulaXml } from "./sheet-cells";

/**
 * The package with a person's edits, the last where a cell has several. Refuses ("formula-shared") to change a part of a
 * formula that fills several cells, and a sheet that is gone or locked.
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
  const made = [...latest.values()].map((edit) => editOf(sheet, edit));
  return {
    cells: made.flatMap(({ write }) => write ?? []),
    changesFormulas: made.some(({ changesFormula }) => changesFormula),
  };
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
  const xml = `<${prefix}f>${escapeXml(storedFormula(formula))}</${prefix}f>`;
  // A number or a text takes the style that are there; a date or a percentage must show as one.
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
  if (!shared && !layout.arrays.some((range) => contains(range, row, column))) return;
  refuse(
    "formula-shared",
    `${addressOf(row, column)} of "${name}" belongs to a formula that fills several cells.`,
    "Change it in Excel, where the whole formula can be changed at once; the cell was left as it is.",
  );
}
