import type { DrawnCell, SheetDrawing } from "../../../sheets/sheet-drawing";
import type { Workbook, WorkbookChange } from "../../../usecases/ports/workbook";

// No person calls a sheet so, and 31 letters hold it beside the longest name that a case uses.
const mark = " ~rsp check";

/** Whether a sheet was made by the self-test: isScratch("Plan ~rsp check"). */
export const isScratch = (name: string): boolean => name.toLowerCase().endsWith(mark);

/** "Plan" -> "Plan ~rsp check", so that a sheet of the user's is never met. */
export const scratchName = (name: string): string => `${name}${mark}`;

const plainName = (name: string): string => name.slice(0, -mark.length);

/** A workbook whose sheets bear the mark in Excel, and their plain names for who works with it. */
export const underScratchNames = <Host extends Workbook>(workbook: Host): Host => ({
  ...workbook,
  read: async () => ({
    sheets: (await workbook.read()).sheets.map((sheet) => ({ ...sheet, name: plainName(sheet.name) })),
  }),
  apply: (changes) => workbook.apply(changes.map(markedChange)),
});

const markedChange = (change: WorkbookChange): WorkbookChange =>
  change.kind === "draw"
    ? { ...change, drawing: markedDrawing(change.drawing) }
    : { ...change, sheet: scratchName(change.sheet) };

/** The drawing with every name of a sheet marked: its own, and those in formulas, links and lists of choices. */
function markedDrawing(drawing: SheetDrawing): SheetDrawing {
  const { choices } = drawing;
  return {
    ...drawing,
    name: scratchName(drawing.name),
    rows: drawing.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && markedCell(cell)) })),
    ...(choices && {
      choices: choices.map(({ from, ...list }) =>
        from ? { ...list, from: { ...from, sheet: scratchName(from.sheet) } } : list,
      ),
    }),
  };
}

const markedCell = ({ formula, link, ...cell }: DrawnCell): DrawnCell => ({
  ...cell,
  ...(formula !== undefined && { formula: formula.replace(/(?<!')'((?:[^']|'')+)'!/g, `'$1${mark}'!`) }),
  ...(link && { link: { ...link, sheet: scratchName(link.sheet) } }),
});
