import { addToList } from "../../../domain/shared/add-to-list";
import { cellNumber, cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { isYear } from "../headings/heading-cells";
import { barePeriodOf, meaningOf } from "../headings/meaning";
import { isTotalRow } from "../../total-rows";
import { keyOfPlace, type PlanView, viewOf } from "./plan-view";

const mostRows = 2_000;
const mostColumns = 60;
const fewestRows = 4;
const mostly = 0.8;

/**
 * A plan whose rows are not indicators but their figures: "Plan" and "Actual" below each other, or a row per quarter. Seen
 * with one row an indicator and a column for each of its figures. Source: PLAN-SHAPES 2.
 */
export function pivotView(sheet: SheetSnapshot): PlanView | undefined {
  const { rows } = sheet;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length > mostRows || width > mostColumns) return undefined;
  for (let column = 1; column < width; column += 1) {
    const found = pivotAt(rows, column);
    const view = found && pivoted(sheet, found);
    if (view) return view;
  }
  return undefined;
}

interface Pivot {
  readonly column: number;
  readonly heading: number;
  readonly labels: readonly string[];
}

function pivotAt(rows: SheetSnapshot["rows"], column: number): Pivot | undefined {
  for (const kind of [figureOf, periodOf]) {
    const first = rows.findIndex(
      (cells) => kind(cells[column]) !== undefined && cells.some((cell) => cellNumber(cell) !== undefined),
    );
    if (first < 1) continue;
    const filled = rows.slice(first).flatMap((cells) => (isBlank(cells[column]) ? [] : [cells[column]]));
    const named = filled.flatMap((cell) => kind(cell) ?? []);
    const labels = [...new Set(named)];
    const isPivot =
      named.length >= fewestRows &&
      named.length >= filled.length * mostly &&
      labels.length >= 2 &&
      named.length >= labels.length * 1.5;
    const heading = headingAbove(rows, first);
    if (isPivot && heading !== undefined) return { column, heading, labels };
  }
  return undefined;
}

function headingAbove(rows: SheetSnapshot["rows"], first: number): number | undefined {
  for (let row = first - 1; row >= 0; row -= 1) {
    const texts = (rows[row] ?? []).filter((cell) => typeof cell === "string" && !isBlank(cell));
    if (texts.length >= 2) return row;
  }
  return undefined;
}

const figures = new Set(["target", "planned", "actual", "achieved", "baseline"]);

/** "Plan", "Target", "Actual": the words of a figure alone. */
function figureOf(cell: CellValue | undefined): string | undefined {
  if (typeof cell !== "string" || cell.length > 24) return undefined;
  const concept = meaningOf(cell.trim())?.concept;
  return concept !== undefined && figures.has(concept) ? cell.trim() : undefined;
}

function periodOf(cell: CellValue | undefined): string | undefined {
  if (typeof cell === "number") return isYear(cell) ? String(cell) : undefined;
  return typeof cell === "string" && barePeriodOf(cell) !== undefined ? cell.trim() : undefined;
}

interface ViewColumn {
  readonly at: number;
  /** Of a column that is split by the labels. */
  readonly label: string | undefined;
  readonly text: string;
}

function pivoted(sheet: SheetSnapshot, { column, heading, labels }: Pivot): PlanView | undefined {
  const { rows } = sheet;
  const heads = rows[heading] ?? [];
  const groups = groupsBelow(rows, heading, column);
  const several = groups.filter((group) => group.length >= 2);
  // Each label once in a group, and most groups with several: else the column says something else.
  const isOnce = groups.every(
    (group) => new Set(group.map((row) => cellText(rows[row]?.[column]))).size === group.length,
  );
  if (several.length < groups.length / 2 || several.length < 1 || !isOnce) return undefined;
  const split = new Set(
    heads.flatMap((_, at) =>
      at !== column &&
      several.some((group) => group.filter((row) => cellNumber(rows[row]?.[at]) !== undefined).length >= 2)
        ? [at]
        : [],
    ),
  );
  if (split.size === 0) return undefined;
  // Months that have only a plan so far are split like the others.
  const isPeriod = (at: number): boolean => barePeriodOf(cellText(heads[at])) !== undefined;
  if ([...split].some(isPeriod)) heads.forEach((_, at) => at !== column && isPeriod(at) && split.add(at));
  const columns = heads.flatMap((head, at): readonly ViewColumn[] =>
    at === column
      ? []
      : split.has(at)
        ? labels.map((label) => ({ at, label, text: `${label} ${cellText(head)}`.trim() }))
        : [{ at, label: undefined, text: cellText(head) }],
  );
  const places = new Map<string, { row: number; column: number }>();
  const lines = groups.map((group, line) =>
    columns.map(({ at, label }, place): CellValue => {
      const row = group.find((one) =>
        label === undefined ? !isBlank(rows[one]?.[at]) : cellText(rows[one]?.[column]) === label,
      );
      places.set(keyOfPlace(heading + 1 + line, place), { row: row ?? group[0] ?? heading, column: at });
      return row === undefined ? null : (rows[row]?.[at] ?? null);
    }),
  );
  const above = rows.slice(0, heading).map((cells) => [...cells]);
  return viewOf(
    sheet,
    "with its figures below each other",
    [...above, columns.map(({ text }) => text), ...lines],
    (row, place) =>
      row < heading
        ? { row, column: place }
        : row === heading
          ? { row, column: columns[place]?.at ?? 0 }
          : (places.get(keyOfPlace(row, place)) ?? { row: heading, column: 0 }),
  );
}

/** Rows of one indicator: those whose words left of the labels are the same, blank ones going on with the row above. */
function groupsBelow(
  rows: SheetSnapshot["rows"],
  heading: number,
  column: number,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  let known: string[] = [];
  for (let row = heading + 1; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    if (isBlank(cells[column]) || isTotalRow(cells)) continue;
    const own = Array.from({ length: column }, (_, at) => cellText(cells[at]));
    const starts = own.findIndex((text) => text !== "");
    known = own.map((text, at) => (text === "" && (starts < 0 || at < starts) ? (known[at] ?? "") : text));
    const key = known.join("\n");
    addToList(groups, key, row);
  }
  return [...groups.values()];
}
