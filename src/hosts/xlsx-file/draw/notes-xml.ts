import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { addressOf } from "../../../sheets/cell-address";
import { escapeCellText } from "../xml/xml-text";
import { xmlHead } from "./flavour";

/** A note and its cell, zero-based. */
export interface DrawnNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a drawing, row by row. */
export const notesOf = ({ rows }: SheetDrawing): readonly DrawnNote[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.note ? [{ row, column, text: cell.note }] : [])),
  );

/** The part that holds the texts. */
export function commentsXml(main: string, notes: readonly DrawnNote[]): string {
  const note = ({ row, column, text }: DrawnNote): string =>
    `<comment ref="${addressOf(row, column)}" authorId="0"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="Calibri"/><family val="2"/></rPr>` +
    `<t xml:space="preserve">${escapeCellText(text)}</t></r></text></comment>`;
  const list = notes.map(note).join("");
  return `${xmlHead}<comments xmlns="${main}"><authors><author>RSP Tracker</author></authors><commentList>${list}</commentList></comments>`;
}

/** The old drawing format in which Excel still keeps the notes' boxes; without it they do not show. */
export function notesDrawingXml(notes: readonly DrawnNote[]): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map(boxXml),
    "</xml>",
  ].join("");
}

const lettersPerLine = 38;
const tallestBox = 18;

// Tall enough for the text at about 38 letters a line; Excel moves boxes that would leave the sheet.
function boxXml({ row, column, text }: DrawnNote, index: number): string {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 1);
  const bottom = row + Math.min(tallestBox, Math.max(4, lines));
  const anchor = [column + 1, 12, Math.max(0, row - 1), 8, column + 4, 12, bottom, 4].join(", ");
  return [
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:210pt;height:${lines * 12}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}
