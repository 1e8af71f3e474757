import type { DrawnCell, SheetDrawing } from "./sheet-drawing";

/** Characters that a cell or a note can hold. */
const longest = 32_767;

/**
 * The drawing with texts that no cell can hold cut with "…", and a note that says so: the cells that they come from hold
 * them whole, so nothing is lost, and a report is not refused for one long cell.
 */
export function withCutTexts(drawing: SheetDrawing): SheetDrawing {
  if (drawing.rows.every(({ cells }) => cells.every((cell) => cell === null || fits(cell)))) return drawing;
  const rows = drawing.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell === null || fits(cell) ? cell : cutCell(cell))),
  }));
  return { ...drawing, rows };
}

const fits = ({ value, note = "" }: DrawnCell): boolean =>
  (typeof value !== "string" || value.length <= longest) && note.length <= longest;

function cutCell(cell: DrawnCell): DrawnCell {
  const { value, note } = cell;
  if (typeof value !== "string" || value.length <= longest)
    return { ...cell, note: cut(note ?? "", longest) };
  const said = `Cut: the whole text has ${value.length.toLocaleString("en")} characters, a cell holds 32,767.`;
  return {
    ...cell,
    value: cut(value, longest),
    note: note === undefined ? said : `${cut(note, longest - said.length - 1)}\n${said}`,
  };
}

/** cut("abcdef", 4) -> "abc…"; no half of a pair of surrogates is left at its end. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
