import { htmlText } from "./html-text";
import { cellReader, type CellReader } from "./html-cell";
import type { OutsideCell, OutsideCells } from "./outside";

/**
 * The cells of the tables in what another program copied (Excel, Word, Outlook, LibreOffice, Google Sheets, a web page);
 * a paragraph beside them is a row of one cell. undefined where there is no table. Nothing in it is run or loaded.
 */
export function htmlCells(html: string): OutsideCells | undefined {
  if (!/<table\b/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!page.querySelector("td, th")) return undefined;
  return rowsIn(page.body, cellReader(page));
}

/** The text of what was copied without a table, or without a plain text beside it. */
export const htmlLines = (html: string): string =>
  html === "" ? "" : htmlText(new DOMParser().parseFromString(html, "text/html").body);

function rowsIn(element: Element, read: CellReader): OutsideCells {
  if (element.tagName === "TABLE") return tableRows(element, read);
  if (!element.querySelector("table")) return paragraph(element);
  return [...element.childNodes].flatMap((child) =>
    // What nodeType 1 and 3 say: an element, a text.
    child.nodeType === 1 ? rowsIn(child as Element, read) : looseText(child),
  );
}

function paragraph(element: Element): OutsideCells {
  const text = htmlText(element);
  return text === "" ? [] : [[{ text }]];
}

function looseText({ nodeType, nodeValue }: Node): OutsideCells {
  const text = nodeType === 3 ? (nodeValue ?? "").replace(/[\s\u00a0]+/g, " ").trim() : "";
  return text === "" ? [] : [[{ text }]];
}

const blank: OutsideCell = { text: "" };

/** Cells that span others stand in the first of their places; the others are blank. */
function tableRows(table: Element, read: CellReader): OutsideCells {
  const rows = ownRows(table);
  const placed: OutsideCell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    for (const cell of [...row.children].filter(({ tagName }) => tagName === "TD" || tagName === "TH")) {
      const left = freePlace(placed[at] ?? []);
      const bottom = Math.min(rows.length, at + spanOf(cell, "rowspan"));
      for (let below = at; below < bottom; below += 1)
        for (let column = left; column < left + spanOf(cell, "colspan"); column += 1)
          (placed[below] ?? [])[column] = blank;
      (placed[at] ?? [])[left] = read(cell);
    }
  });
  return placed.map((cells) => Array.from(cells, (cell) => cell ?? blank));
}

function freePlace(cells: readonly (OutsideCell | undefined)[]): number {
  const free = Array.from(cells).findIndex((cell) => cell === undefined);
  return free < 0 ? cells.length : free;
}

/** As browsers have it: at most a thousand. Source: HTML, "colspan". */
const spanOf = (cell: Element, name: "colspan" | "rowspan"): number =>
  Math.min(1000, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1));

const ownRows = (table: Element): readonly Element[] =>
  [...table.children].flatMap((child) => {
    if (child.tagName === "TR") return [child];
    return /^(THEAD|TBODY|TFOOT)$/.test(child.tagName)
      ? [...child.children].filter(({ tagName }) => tagName === "TR")
      : [];
  });
