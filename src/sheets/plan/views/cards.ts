import { cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { barePeriodOf, type ColumnRole, meaningOf } from "../headings/meaning";
import { foldedText } from "../headings/words";
import { placedView, mostPlacedRows, type PlacedCell, type PlacedRow } from "./placed-rows";
import type { PlanView } from "./plan-view";
import { onlyColumn } from "./split-lines";

/** A label and what stands beside it. */
interface Field {
  /** As it is written: "KPI 3". */
  readonly text: string;
  /** Without its own number, which only counts the cards: "kpi". */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly value: PlacedCell | null;
}

const longestLabel = 40;
const fewestCards = 2;
const fewestLabels = 3;

/**
 * A card for each indicator, label beside value, no heading row: "KPI 1 | Response time", "Owner | Fire chief", "Target |
 * 90 %"; or lines "Indicator 1: Response time", "Target: 90 %". Each label becomes a heading, each card a row.
 */
export function cards(sheet: SheetSnapshot): PlanView | undefined {
  if (sheet.rows.length > mostPlacedRows) return undefined;
  const fields = fieldsIn(sheet);
  const start = firstLabel(fields);
  if (start === undefined) return undefined;
  const records = recordsOf(fields, start);
  const keys = [...new Set(records.flatMap((record) => record.map(({ key }) => key)))];
  const headings = new Map(keys.map((key) => [key, fields.find((field) => field.key === key)] as const));
  if (!makesPlan([...headings.values()].flatMap((field) => field?.text ?? []))) return undefined;
  const isNumbered = records.every(
    ([first]) => first !== undefined && /\d/.test(first.text) && first.key !== keyOf(first.text, false),
  );
  const top = records[0]?.[0];
  if (top === undefined) return undefined;
  const above: PlacedRow[] = sheet.rows
    .slice(0, top.row)
    .map((cells, row) => [...cells.map((value, column) => (isBlank(value) ? null : { value, row, column }))]);
  const headed: PlacedRow = [
    ...(isNumbered ? [{ value: "KPI ID", row: top.row, column: top.column }] : []),
    ...keys.map((key) => headingOf(key, start, headings.get(key))),
  ];
  const rows = records.map((record): PlacedRow => {
    const [first] = record;
    const id = first && isNumbered ? [{ value: first.text, row: first.row, column: first.column }] : [];
    return [...id, ...keys.map((key) => record.find((field) => field.key === key)?.value ?? null)];
  });
  return placedView(sheet, "in blocks", [...above, headed, ...rows]);
}

/** "KPI 1" heads the column of KPIs. */
function headingOf(key: string, start: string, field: Field | undefined): PlacedCell | null {
  if (field === undefined) return null;
  const text = key === start ? withoutNumber(field.text) : field.text;
  return { value: text, row: field.row, column: field.column };
}

/** "KPI 3" -> "KPI": the number only counts the cards. */
const withoutNumber = (text: string): string =>
  text.replace(/(?<=\p{L}{2})[\s.:#-]{1,3}\d{1,3}[.:)]?$/u, "").trim();

const keyOf = (text: string, isCounted = true): string => {
  const words = foldedText(text)
    .replace(/[:.]\s*$/, "")
    .trim();
  // Quarters and years are no counts: "Q1", "Baseline 2024".
  return isCounted && barePeriodOf(text) === undefined && !/\d{4}/.test(text) ? withoutNumber(words) : words;
};

/** Labels are texts that come again in the same column (cards may stand side by side) and name something of a plan. */
function fieldsIn(sheet: SheetSnapshot): readonly Field[] {
  const only = onlyColumn(sheet);
  const written = only === undefined ? besideIn(sheet) : linesIn(sheet, only);
  const counts = new Map<string, number>();
  for (const { key } of written) counts.set(key, (counts.get(key) ?? 0) + 1);
  return written.filter(({ key }) => (counts.get(key) ?? 0) >= fewestCards);
}

/** "Target: 120 by 31 December": the label up to the colon. */
function linesIn({ rows }: SheetSnapshot, column: number): readonly Field[] {
  return rows.flatMap((cells, row) => {
    const line = typeof cells[column] === "string" ? cellText(cells[column]) : "";
    const [, label = "", rest = ""] = /^([^:]{2,40}):([\s\S]*)$/.exec(line) ?? [];
    if (label === "" || label.split(/\s+/).length > mostWords) return [];
    const value = rest.trim() === "" ? null : { value: valueOf(rest.trim()), row, column };
    return [{ text: label.trim(), key: keyOf(label), row, column, value }];
  });
}

const mostWords = 5;
const valueOf = (text: string): CellValue => (/^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text);

function besideIn({ rows }: SheetSnapshot): readonly Field[] {
  const isLabel = (cell: CellValue | undefined): cell is string =>
    typeof cell === "string" &&
    cell.length <= longestLabel &&
    (meaningOf(cell.replace(/:\s*$/, "").trim()) !== undefined || barePeriodOf(cell) !== undefined);
  const written = new Map<string, number>();
  const placeOf = (cell: CellValue | undefined, column: number): string => `${column} ${cellText(cell)}`;
  for (const cells of rows)
    cells.forEach((cell, column) => {
      if (isLabel(cell)) written.set(placeOf(cell, column), (written.get(placeOf(cell, column)) ?? 0) + 1);
    });
  // Headings that repeat on each page: every cell of the row comes again, also those that would be values.
  const headsColumns = (cells: readonly CellValue[]): boolean => {
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
    return (
      filled.length > 2 &&
      filled.every(({ cell, column }) => (written.get(placeOf(cell, column)) ?? 0) >= fewestCards)
    );
  };
  return rows.flatMap((cells, row) => {
    const fields: Field[] = [];
    if (headsColumns(cells)) return [];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (!isLabel(cell)) continue;
      const beside = cells[column + 1];
      const isValue = !isBlank(beside);
      const value = isValue ? { value: beside ?? null, row, column: column + 1 } : null;
      fields.push({ text: cellText(cell).replace(/:\s*$/, ""), key: keyOf(cell), row, column, value });
      if (isValue) column += 1;
    }
    return fields;
  });
}

/** The label with which each card begins: the first that comes as often as the others, and names what the card is of. */
function firstLabel(fields: readonly Field[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (
    most < fewestCards ||
    counts.size < fewestLabels ||
    (most === fewestCards && counts.size < fewestLabels + 1)
  )
    return undefined;
  const start = [...counts].find(
    ([key, count]) => count >= most * 0.8 && things.has(roleOf(key) ?? "other"),
  )?.[0];
  // In a table the labels of a row repeat too, on each page, with labels beside them.
  const own = fields.filter(({ key }) => key === start);
  return own.every(({ value }) => value !== null && cellText(value.value).length > 1) ? start : undefined;
}

const things = new Set<ColumnRole>(["kpi", "action", "activities", "level", "pillar"]);
const roleOf = (text: string): ColumnRole | undefined => meaningOf(text)?.all[0]?.role;

/** A card has the labels below and right of its first one, up to the next card's. */
function recordsOf(fields: readonly Field[], start: string): readonly (readonly Field[])[] {
  const starts = fields.filter(({ key }) => key === start);
  return starts.map((first) => {
    const right = Math.min(
      ...starts.flatMap(({ row, column }) =>
        row === first.row && column > first.column ? column : Infinity,
      ),
    );
    const under = starts.filter(({ row, column }) => row > first.row && column === first.column);
    const next = Math.min(
      ...under.map(({ row }) => row),
      ...starts.filter(({ row }) => row > first.row).map(({ row }) => row),
    );
    const inside = fields.filter(
      ({ row, column }) => row >= first.row && row < next && column >= first.column && column < right,
    );
    return [first, ...inside.filter((field) => field !== first)];
  });
}

/** Something to be reached or done, and what is to be reached or when. */
function makesPlan(labels: readonly string[]): boolean {
  const roles = new Set(labels.map((text) => roleOf(withoutNumber(text))));
  const isThing = [...things].some((role) => roles.has(role));
  return (
    isThing &&
    (roles.has("target") || (roles.has("timeframe") && (roles.has("status") || roles.has("owner"))))
  );
}
