import { cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { type Labelled, labelKey, partsOf } from "./labelled";
import { type PlanView, viewOf } from "./plan-view";

const fewestRows = 2;
const fewestParts = 2;
const mostRows = 2_000;

/** A plan that was pasted into one column: each line with its parts by name. Source: PLAN-SHAPES 2. */
export function oneColumnView(sheet: SheetSnapshot): PlanView | undefined {
  const lines = linesOf(sheet);
  return lines && byLabels(sheet, lines);
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The sheet's lines where nearly every row has one text. */
function linesOf({ rows }: SheetSnapshot): readonly Line[] | undefined {
  if (rows.length > mostRows) return undefined;
  const lines: Line[] = [];
  let others = 0;
  rows.forEach((cells, row) => {
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [column] = filled;
    if (column === undefined) return;
    if (filled.length === 1 && typeof cells[column] === "string")
      lines.push({ row, column, text: cellText(cells[column]) });
    else others += 1;
  });
  return lines.length >= fewestRows && others <= lines.length * 0.1 ? lines : undefined;
}

/** "Action: Train brokers; KPI: brokers trained; Target: 120", a line each. */
function byLabels(sheet: SheetSnapshot, lines: readonly Line[]): PlanView | undefined {
  const parted = lines.flatMap((line) => {
    const parts = partsOf(line.text);
    return parts.length >= fewestParts ? [{ line, parts }] : [];
  });
  const [first] = parted;
  if (first === undefined || parted.length < fewestRows) return undefined;
  const labels = labelsIn(parted.flatMap(({ parts }) => parts));
  const rows: (readonly CellValue[])[] = sheet.rows.map((cells) => [...cells]);
  for (const { line, parts } of parted)
    rows[line.row] = [...labels.keys()].map(
      (key) => parts.find(({ label }) => labelKey(label) === key)?.value ?? null,
    );
  // The labels become a heading right above the first line; the titles above it move up into nothing.
  const heading = [...labels.values()];
  const above = rows.slice(0, first.line.row);
  const view = [...above, heading, ...rows.slice(first.line.row)];
  return viewOf(sheet, "in lines of text", view, (row) => ({
    row: row > first.line.row ? row - 1 : row,
    column: first.line.column,
  }));
}

function labelsIn(parts: readonly Labelled[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { label } of parts) if (!labels.has(labelKey(label))) labels.set(labelKey(label), label);
  return labels;
}
