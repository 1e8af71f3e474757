import { cellText, isBlank } from "../../cell-text";
import type { SheetSnapshot } from "../../sheet-snapshot";
import { kindsOf } from "../headings/cell-kinds";
import { barePeriodOf, type ColumnRole, meaningOf } from "../headings/meaning";
import { placedView, placed, placedRow, type PlacedRow } from "./placed-rows";
import type { PlanView } from "./plan-view";

/** Labels stand in one of the first columns, above the row in which reading a sheet gets dull. */
const labelColumns = 3;
const searchedRows = 60;
/** Fewer roles down a column may be chance. */
const fewestRoles = 3;
const mostThings = 200;

/**
 * A table turned by a quarter: "KPI", "Owner", "Target", "Jan", "Feb" down a column, a KPI in each further column. Known by
 * more roles of a plan in the column of labels than in any row.
 */
export function turned(sheet: SheetSnapshot): PlanView | undefined {
  const block = labelsIn(sheet);
  if (block === undefined) return undefined;
  const { column, first, last } = block;
  const labels = sheet.rows.slice(first, last + 1);
  const right = Math.min(column + mostThings, Math.max(...labels.map((cells) => cells.length)) - 1);
  const rows: PlacedRow[] = sheet.rows.slice(0, first).map(placedRow);
  for (let at = column; at <= right; at += 1) {
    const thing = labels.map((cells, place) => placed(cells[at], first + place, at));
    if (thing.some((cell) => cell !== null)) rows.push(thing);
  }
  rows.push([]);
  sheet.rows.slice(last + 1).forEach((cells, place) => rows.push(placedRow(cells, last + 1 + place)));
  return placedView(sheet, "on its side", rows);
}

interface Labels {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

function labelsIn({ rows }: SheetSnapshot): Labels | undefined {
  const searched = rows.slice(0, searchedRows);
  const widest = Math.max(0, ...searched.map((cells) => rolesOf(cells.map(cellText)).size));
  for (let column = 0; column < labelColumns; column += 1) {
    const texts = searched.map((cells) => (typeof cells[column] === "string" ? cellText(cells[column]) : ""));
    const first = texts.findIndex((text, row) => isLabel(text) && beside(searched[row] ?? [], column) >= 1);
    if (first < 0) continue;
    let last = first;
    while (last + 1 < searched.length && !isBlank(searched[last + 1]?.[column])) last += 1;
    const own = texts.slice(first, last + 1);
    const roles = rolesOf(own);
    const isThing = roles.has("kpi") || roles.has("action") || roles.has("activities");
    const isJudged = roles.has("target") || (roles.has("timeframe") && roles.has("status"));
    const known = own.filter(isLabel).length;
    if (!isThing || !isJudged || roles.size < fewestRoles || roles.size <= widest) continue;
    if (!asksFor(searched.slice(first, last + 1), column)) continue;
    if (known >= own.length * 0.7 && !comeAgain(own, texts)) return { column, first, last };
  }
  return undefined;
}

/** Beside "Target" stands a level or a day somewhere, which no other row has: a glossary has words there, and its source over and over. */
function asksFor(rows: SheetSnapshot["rows"], column: number): boolean {
  return rows.some((cells) => {
    const role = meaningOf(cellText(cells[column]))?.all[0]?.role;
    if (role !== "target" && role !== "timeframe") return false;
    return cells.some((cell, at) => {
      const isOwn = rows.every((other) => other === cells || cellText(other[at]) !== cellText(cell));
      return at > column && isOwn && kindsOf(cell).some((kind) => kind === "asks" || kind === "dates");
    });
  });
}

const isLabel = (text: string): boolean =>
  text !== "" && (meaningOf(text) !== undefined || barePeriodOf(text) !== undefined);

/** Each label stands once in a turned table; a column that repeats them is of cards. */
const comeAgain = (labels: readonly string[], column: readonly string[]): boolean =>
  labels.some((label) => label !== "" && column.filter((text) => text === label).length > 1);

const beside = (cells: SheetSnapshot["rows"][number], column: number): number =>
  cells.slice(column + 1).filter((cell) => !isBlank(cell)).length;

function rolesOf(texts: readonly string[]): ReadonlySet<ColumnRole> {
  return new Set(texts.flatMap((text) => (text === "" ? [] : (meaningOf(text)?.all[0]?.role ?? []))));
}
