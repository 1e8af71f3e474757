import { cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import type { ColumnRole } from "../headings/meaning";
import type { PlanHeading } from "../plan-tables";
import { placedView, mostPlacedRows, placedRow, type PlacedCell, type PlacedRow } from "./placed-rows";
import type { PlanView } from "./plan-view";

const fewestBroken = 2;
/** What a row of its own has at least one of. */
const figures = new Set<ColumnRole>(["target", "actual", "baseline", "status", "percent", "start"]);
const names = new Set<ColumnRole>(["kpi", "action", "activities", "level", "pillar"]);

/**
 * A table pasted from Word, each line of a cell in a row of its own: rows that go on in the middle of a sentence, under
 * filled cells and without a figure, belong to the row above.
 */
export function brokenRows(sheet: SheetSnapshot, headings: readonly PlanHeading[]): PlanView | undefined {
  const [heading, ...others] = headings;
  if (heading === undefined || others.length > 0 || sheet.rows.length > mostPlacedRows) return undefined;
  if (
    heading.kind === "activities" ||
    sheet.merges.some(({ top, bottom }) => top > heading.lastRow && bottom > top)
  )
    return undefined;
  const roles = new Map(
    heading.assigned.map(({ column, role, period }) => [column, period ? "target" : role] as const),
  );
  const joined: (readonly (PlacedCell | null)[])[] = [];
  let broken = 0;
  let telling = 0;
  sheet.rows.forEach((cells, row) => {
    const above = joined.at(-1);
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const isUnder = row > heading.lastRow + 1 && !(sheet.rows[row - 1] ?? []).every((cell) => isBlank(cell));
    if (above && isUnder && filled.length > 0 && goesOn(cells, filled, above, roles)) {
      broken += 1;
      if (filled.some((column) => roles.get(column) === "kpi") || filled.length > 1) telling += 1;
      joined[joined.length - 1] = together(above, cells);
    } else joined.push(placedRow(cells, row));
  });
  return broken >= fewestBroken && telling > 0
    ? placedView(sheet, "with its lines broken into rows", joined)
    : undefined;
}

function goesOn(
  cells: readonly CellValue[],
  filled: readonly number[],
  above: PlacedRow,
  roles: ReadonlyMap<number, ColumnRole>,
): boolean {
  if (filled.some((column) => figures.has(roles.get(column) ?? "other"))) return false;
  if (filled.some((column) => above[column] === null || above[column] === undefined)) return false;
  // Under a sentence of its own a row is whole: "Note" below the last one, a list of the same action's steps.
  if (above.filter((cell) => cell !== null).length < 3) return false;
  const texts = filled.map((column) => ({
    role: roles.get(column) ?? "other",
    text: cellText(cells[column]),
  }));
  const named = texts.filter(({ role }) => names.has(role));
  return (
    texts.every(({ text }) => !startsAnew.test(text)) && named.every(({ text }) => inTheMiddle.test(text))
  );
}

const inTheMiddle = /^[\p{Ll}(]/u;
/** A bullet, a number, a signature. */
const startsAnew =
  /^(?:[-•*–]\s|\(?[a-z0-9]{1,2}[).]\s|\([a-z0-9]{1,2}\)|page\b|prepared\b|approved\b|note\b|source\b)/i;

const together = (above: PlacedRow, cells: readonly CellValue[]): PlacedRow =>
  above.map((cell, column) => {
    const more = cells[column];
    return cell === null || isBlank(more)
      ? cell
      : { ...cell, value: `${cellText(cell.value)} ${cellText(more)}` };
  });
