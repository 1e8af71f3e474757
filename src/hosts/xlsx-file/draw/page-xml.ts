import type { PrintSetup, SheetDrawing } from "../../../sheets/sheet-drawing";
import { addressOf } from "../../../sheets/cell-address";
import { limits } from "../limits";
import { escapeXml } from "../xml/xml-text";
import { rgb } from "./style-xml";

/** <sheetPr>: tab colour and "fit to page"; `codeName` keeps the tie to the sheet's macros. */
export function sheetPropertiesXml({ tabColour, print }: SheetDrawing, codeName: string | undefined): string {
  const code = codeName === undefined ? "" : ` codeName="${escapeXml(codeName)}"`;
  const tab = tabColour === undefined ? "" : `<tabColor rgb="${rgb(tabColour)}"/>`;
  const fit = print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return code + tab + fit === "" ? "" : `<sheetPr${code}>${tab}${fit}</sheetPr>`;
}

/** <sheetViews>: no grid lines, and what stays in view. */
export function viewXml({ freeze }: SheetDrawing): string {
  const { rows = 0, columns = 0 } = freeze ?? {};
  const view = '<sheetView showGridLines="0" workbookViewId="0"';
  if (rows + columns === 0) return `<sheetViews>${view}/></sheetViews>`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""}`;
  const first = addressOf(rows, columns);
  return [
    `<sheetViews>${view}>`,
    `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`,
    "</sheetView></sheetViews>",
  ].join("");
}

// A file's width includes the cell's padding: 5 pixels, at 7 pixels a character. Source: ECMA-376 part 1, 18.3.1.13.
const padding = 0.7109375;
const widestColumn = 255;

export function columnsXml(widths: readonly number[]): string {
  const column = (width: number, index: number): string =>
    `<col min="${index + 1}" max="${index + 1}" width="${Math.min(widestColumn, width + padding)}" customWidth="1"/>`;
  return widths.length === 0 ? "" : `<cols>${widths.map(column).join("")}</cols>`;
}

const paperSize = { letter: 1, a4: 9 } as const;

/** Margins in inches, paper size, footer, and the rows that begin a page. */
export function pageXml({
  orientation,
  fitToWidth,
  pagesTall,
  paper,
  footer,
  pageStarts,
}: PrintSetup): string {
  const fit = fitToWidth ? ` fitToWidth="1" fitToHeight="${pagesTall ?? 0}"` : "";
  const foot = footerText(footer);
  return [
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paperSize[paper]}" orientation="${orientation}"${fit}/>`,
    foot === "" ? "" : `<headerFooter><oddFooter>${escapeXml(foot)}</oddFooter></headerFooter>`,
    breaksXml(pageStarts),
  ].join("");
}

// A break is named after the row above it, counted from 1, and reaches to the last column.
function breaksXml(pageStarts: readonly number[] = []): string {
  if (pageStarts.length === 0) return "";
  const breaks = pageStarts.map((row) => `<brk id="${row}" max="${limits.columns - 1}" man="1"/>`).join("");
  const { length } = pageStarts;
  return `<rowBreaks count="${length}" manualBreakCount="${length}">${breaks}</rowBreaks>`;
}

// Excel takes a file with a longer foot for damaged; three parts of 80 with their marks stay under its 255.
const longestFootPart = 80;

function footerText({ left, center, right }: PrintSetup["footer"]): string {
  const part = (mark: string, text: string): string => (text === "" ? "" : `&${mark}${footPart(text)}`);
  return part("L", left) + part("C", center) + part("R", right);
}

// "&P" and "&N" are page numbers; any other "&" is meant as such and doubled.
function footPart(text: string): string {
  let out = "";
  for (const [piece] of text.matchAll(/&[PN]|&|[^&]/gu)) {
    const next = piece === "&" ? "&&" : piece;
    if (out.length + next.length > longestFootPart) return out;
    out += next;
  }
  return out;
}
