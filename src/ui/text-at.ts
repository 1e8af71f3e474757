import type { SourceCell } from "../domain/shared/source-cell";
import { columnIndex } from "../sheets/cell-address";
import { cellText, isBlank } from "../sheets/cell-text";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";

const mostCells = 6;
const longest = 120;

/** What stands in the cells of a range, shortened: "2019-03-12 · Workshop on AEO · 1-(b) · …". Blank cells are left out. */
export function textAt({ sheets }: WorkbookSnapshot, { sheet, address }: SourceCell): string {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  const found = sheets.find(({ name }) => name === sheet);
  if (!parts || !found) return "";
  const [, left = "A", top = "1", right = left, bottom = top] = parts;
  const rows = found.rows.slice(Number(top) - 1, Number(bottom));
  const filled = rows
    .flatMap((row) => row.slice(columnIndex(left), columnIndex(right) + 1))
    .filter((cell) => !isBlank(cell))
    .slice(0, mostCells + 1);
  const texts = filled.slice(0, mostCells).map((cell) => shortened(cellText(cell).replace(/\s+/g, " ")));
  return [...texts, ...(filled.length > mostCells ? ["…"] : [])].join(" · ");
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
