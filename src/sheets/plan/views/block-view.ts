import { cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { depths } from "../headings/concept-roles";
import { meaningOf } from "../headings/meaning";
import { labelKey, labelledOf } from "./labelled";
import { keyOfPlace, type PlanView, viewOf } from "./plan-view";

const mostRows = 2_000;
const fewestBlocks = 2;
const fewestLabels = 3;

interface Pair {
  readonly label: string;
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** A plan in blocks: a form per indicator, with its label and its value in each row, one form below another. */
export function blockView(sheet: SheetSnapshot): PlanView | undefined {
  if (sheet.rows.length > mostRows) return undefined;
  const pairs = sheet.rows.flatMap((cells, row) => pairsIn(cells, row));
  const blocks = blocksOf(pairs);
  const first = blocks[0]?.[0];
  if (first === undefined) return undefined;
  const labels = [...new Map(blocks.flat().map(({ label }) => [labelKey(label), label])).entries()];
  const repeated = labels.filter(
    ([key]) =>
      blocks.filter((block) => block.some(({ label }) => labelKey(label) === key)).length >= fewestBlocks,
  );
  if (blocks.length < fewestBlocks || repeated.length < fewestLabels) return undefined;
  const titles = sheet.rows.slice(0, first.row).map((cells) => [...cells]);
  const places = new Map<string, { row: number; column: number }>();
  const rows = blocks.map((block, at) =>
    labels.map(([key], column): CellValue => {
      const own = block.find(({ label }) => labelKey(label) === key) ?? block[0];
      if (own) places.set(keyOfPlace(first.row + 1 + at, column), { row: own.row, column: own.column });
      return block.find(({ label }) => labelKey(label) === key)?.value ?? null;
    }),
  );
  return viewOf(sheet, "in blocks", [...titles, labels.map(([, label]) => label), ...rows], (row, column) =>
    row < first.row
      ? { row, column }
      : (places.get(keyOfPlace(row, column)) ?? { row: first.row, column: first.column }),
  );
}

/** A label with its value to the right, once or twice in a row, or both in one cell. */
function pairsIn(cells: readonly CellValue[], row: number): readonly Pair[] {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length === 0 || filled.length > 6) return [];
  if (filled.length === 1) {
    const [column = 0] = filled;
    const own = labelledOf(cellText(cells[column]));
    return own ? [{ ...own, row, column }] : [];
  }
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < filled.length; at += 2) {
    const [name, column] = [filled[at] ?? 0, filled[at + 1] ?? 0];
    const label = cellText(cells[name])
      .replace(/(?<!\s)\s*:\s*$/, "")
      .trim();
    const value = cells[column] ?? null;
    if (typeof cells[name] !== "string" || meaningOf(label) === undefined) return [];
    // Two headings beside each other head columns.
    if (typeof value === "string" && isPlainHeading(value.trim())) return [];
    pairs.push({ label, value, row, column });
  }
  return pairs;
}

/** Each word of it says what a column is for. */
const isPlainHeading = (text: string): boolean => (meaningOf(text)?.all[0]?.weight ?? 0) >= 0.95;

/** A block begins where the label comes again that began the first one: the indicator, the action or its number. */
function blocksOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const begins = pairs.find(({ label }) => leads(label));
  if (begins === undefined) return [];
  const key = labelKey(begins.label);
  const blocks: Pair[][] = [];
  for (const pair of pairs) {
    if (labelKey(pair.label) === key) blocks.push([pair]);
    else blocks.at(-1)?.push(pair);
  }
  return blocks;
}

const leads = (label: string): boolean => {
  const concept = meaningOf(label)?.concept;
  return (
    concept !== undefined &&
    (concept === "kpi" || concept === "ownId" || concept === "number" || depths[concept] !== undefined)
  );
};
