import type { FormatVariant } from "../draw/style-variant";
import type { Parts } from "../package/parts";
import { putAttribute, type Edit } from "../xml/edits";
import { sameSheetName } from "../sheet-limits";
import type { CellWrite } from "./cell-body";
import { type ColumnWidth, widthEdits } from "./column-widths";
import { changeSheet, type OpenSheet } from "./open-sheet";

/** How a person wants cells and columns of a sheet to look. Row and column count from 0. */
export interface SheetLooks {
  readonly sheet: string;
  readonly cells: readonly CellLook[];
  readonly widths: readonly ColumnWidth[];
}

export interface CellLook extends Pick<FormatVariant, "numberFormat" | "fill" | "isBold"> {
  readonly row: number;
  readonly column: number;
}

/** The package with these looks; what the cells hold stays to the letter. Refuses a sheet that is gone or locked. */
export function restyle(parts: Parts, looks: readonly SheetLooks[]): Parts {
  const names = looks.map(({ sheet }) => sheet);
  const sheets = names.filter((name, at) => names.findIndex((one) => sameSheetName(one, name)) === at);
  return sheets.reduce((draft, name) => {
    const own = looks.filter(({ sheet }) => sameSheetName(sheet, name));
    return changeSheet(draft, name, (sheet) => {
      const made = own.flatMap(({ cells }) => cells.map((look) => restyled(sheet, look)));
      const widths = widthEdits(
        sheet.layout,
        own.flatMap((one) => one.widths),
      );
      return {
        cells: made.flatMap(({ write }) => write ?? []),
        edits: [...made.flatMap(({ edits }) => edits), ...widths],
      };
    });
  }, parts);
}

/** A cell that is there gets another format; one that is not is put there blank. */
function restyled(
  sheet: OpenSheet,
  { row, column, ...asked }: CellLook,
): { readonly write?: CellWrite; readonly edits: readonly Edit[] } {
  sheet.checkUnlocked(row, column);
  const style = sheet.styleWith(asked, row, column);
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return { write: { row, column, style, body: { inside: "" } }, edits: [] };
  const { text } = sheet.layout;
  const tag = { start: cell.start, openEnd: text.indexOf(">", cell.start) + 1 };
  return { edits: putAttribute(text, tag, "s", String(style)) };
}
