import { cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { placedView, mostPlacedRows, type PlacedRow } from "./placed-rows";
import type { PlanView } from "./plan-view";

/** The only column of a sheet that was pasted or exported as lines; undefined where cells stand side by side. */
export function onlyColumn({ rows }: Pick<SheetSnapshot, "rows">): number | undefined {
  if (rows.length > mostPlacedRows) return undefined;
  const counts = new Map<number, number>();
  let several = 0;
  let lines = 0;
  for (const cells of rows.slice(0, sampledRows)) {
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    if (filled.length === 0) continue;
    lines += 1;
    if (filled.length > 1) several += 1;
    const [first = 0] = filled;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [column, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return lines >= fewestLines && several <= lines * 0.1 && most >= lines * 0.9 ? column : undefined;
}

const sampledRows = 200;
const fewestLines = 3;
const separators = ["\t", "|", ";", " / ", " – ", " - "] as const;
/** A line has at least so many dividers. */
const fewestDividers = 2;

/** "KPI;Target;Actual" in one column: what divides most lines equally often divides them into cells. */
export function splitLines(sheet: SheetSnapshot): PlanView | undefined {
  const column = onlyColumn(sheet);
  if (column === undefined) return undefined;
  const texts = sheet.rows.map((cells) => (typeof cells[column] === "string" ? cellText(cells[column]) : ""));
  for (const separator of separators) {
    const parts = texts.map((text) => partsOf(text, separator));
    const usual = usualLength(parts);
    if (usual === undefined) continue;
    const rows = texts.map((text, row): PlacedRow => {
      const own = parts[row] ?? [];
      if (isRule(text)) return [];
      const isDivided = own.length >= Math.max(fewestDividers + 1, usual * 0.6);
      return (isDivided ? own : [text]).map((part) =>
        part === "" ? null : { value: valueOf(part), row, column },
      );
    });
    return placedView(sheet, "in lines of text", rows);
  }
  return undefined;
}

/** "|----|:---:|" under the headings of a table drawn with characters. */
const isRule = (text: string): boolean => /^[\s|+:=_-]+$/.test(text) && /-{2,}|={2,}/.test(text);

/** How many cells most of the divided lines have. */
function usualLength(parts: readonly (readonly string[])[]): number | undefined {
  const counts = new Map<number, number>();
  const divided = parts.filter((own) => own.length > fewestDividers);
  for (const { length } of divided) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [length, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  const filled = parts.filter((own) => own.some((part) => part !== ""));
  return most >= fewestLines && most >= divided.length * 0.6 && most >= filled.length * 0.4
    ? length
    : undefined;
}

/** Quoted parts may hold the divider; a line drawn between dividers begins and ends with one. */
function partsOf(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const [at, piece] of text.split(separator).entries()) {
    part = at === 0 || part === "" ? piece : `${part}${separator}${piece}`;
    // A quote that is open goes on behind the divider.
    if (/^\s*"/.test(part) && (part.match(/"/g)?.length ?? 0) % 2 === 1) continue;
    parts.push(bare(part));
    part = "";
  }
  if (part !== "") parts.push(bare(part));
  const isDrawn = separator === "|" && parts.length > 2 && parts[0] === "" && parts.at(-1) === "";
  return isDrawn ? parts.slice(1, -1) : parts;
}

const bare = (part: string): string =>
  part
    .trim()
    .replace(/^"(.*)"$/s, "$1")
    .replaceAll('""', '"')
    .trim();

const valueOf = (text: string): CellValue => (/^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text);
