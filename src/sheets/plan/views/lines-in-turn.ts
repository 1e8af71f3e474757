import { cellText, isBlank } from "../../cell-text";
import type { SheetSnapshot } from "../../sheet-snapshot";
import { evidenceOf } from "../headings/evidence";
import { type ColumnRole, meaningOf } from "../headings/meaning";
import { placedView, type PlacedCell, type PlacedRow } from "./placed-rows";
import type { PlanView } from "./plan-view";
import { onlyColumn } from "./split-lines";

const fewestHeadings = 3;
const mostHeadings = 8;
const fewestThings = 2;

/**
 * A table whose cells were pasted each on a line of its own: first the headings, then always as many lines for each thing.
 * Only where the lines come out even and every column holds what its heading says.
 */
export function linesInTurn(sheet: SheetSnapshot): PlanView | undefined {
  const column = onlyColumn(sheet);
  if (column === undefined) return undefined;
  const lines = sheet.rows.flatMap((cells, row): readonly PlacedCell[] => {
    const value = cells[column] ?? null;
    return isBlank(value) ? [] : [{ value, row, column }];
  });
  const start = lines.findIndex((_, at) => headingsFrom(lines, at) >= fewestHeadings);
  if (start < 0) return undefined;
  const width = headingsFrom(lines, start);
  const headings = lines.slice(start, start + width);
  const cells = lines.slice(start + width);
  const things = Math.floor(cells.length / width);
  // A foot of a line or two may stand below.
  const over = cells.length - things * width;
  if (things < fewestThings || over > 1) return undefined;
  const rows = Array.from({ length: things }, (_, at) => cells.slice(at * width, (at + 1) * width));
  if (!fits(headings, rows)) return undefined;
  const above = lines.slice(0, start).map((cell): PlacedRow => [cell]);
  const below = cells.slice(things * width).map((cell): PlacedRow => [cell]);
  return placedView(sheet, "in lines of text", [...above, headings, ...rows, [], ...below]);
}

const roleIn = (cell: PlacedCell | undefined): ColumnRole | undefined =>
  typeof cell?.value === "string" ? meaningOf(cellText(cell.value))?.all[0]?.role : undefined;

/** How many lines from here on are headings of different roles. */
function headingsFrom(lines: readonly PlacedCell[], at: number): number {
  const seen = new Set<ColumnRole>();
  let count = 0;
  while (count < mostHeadings) {
    const role = roleIn(lines[at + count]);
    if (role === undefined || seen.has(role)) break;
    seen.add(role);
    count += 1;
  }
  return (seen.has("kpi") || seen.has("action") || seen.has("activities")) &&
    (seen.has("target") || seen.has("timeframe"))
    ? count
    : 0;
}

const evenly = 0.9;

function fits(headings: readonly PlacedCell[], rows: readonly PlacedRow[]): boolean {
  const values = rows.map((cells) => cells.map((cell) => cell?.value ?? null));
  return headings.every((heading, at) => {
    const found = evidenceOf(values, at);
    const role = roleIn(heading);
    if (role === "target" || role === "actual" || role === "baseline") return found.levels >= evenly;
    if (role === "timeframe" || role === "start") return found.dates >= evenly;
    return role === "kpi" || role === "action" ? found.numbers === 0 : true;
  });
}
