import { readPillarHeading, saysPillar } from "../../domain/plan/pillar-heading";
import { type Numbering, readNumberCell, readNumbering } from "../../domain/plan/numbering";
import type { Pillar } from "../../domain/plan/plan";
import { addressOf } from "../cell-address";
import { cellText, isBlank } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { mergedDown } from "./merged-down";
import type { PlanRole } from "./plan-columns";
import type { PlanHeading } from "./plan-tables";

/** A row under a plan's heading, with its cells by what they are for. */
export interface PlanLine {
  /** Zero-based. */
  readonly row: number;
  readonly pillar: Pillar | undefined;
  readonly numbering: Numbering | undefined;
  /** The action's text without its numbering; "" where the cell is blank. */
  readonly action: string;
  readonly cell: (role: PlanRole) => CellValue;
  readonly address: (role: PlanRole) => string;
}

/** What stands in a plan's sheet, from the top. */
export interface PlanLines {
  readonly lines: readonly PlanLine[];
  /** Rows that belong to no action: titles, prose, footers. */
  readonly prose: readonly Prose[];
}

export interface Prose {
  readonly row: number;
  readonly text: string;
  readonly address: string;
  /** It stands under a heading, where an action might have been meant. */
  readonly isInside: boolean;
}

export function readPlanLines(sheet: SheetSnapshot, headings: readonly PlanHeading[]): PlanLines {
  const lines: PlanLine[] = [];
  const prose: Prose[] = [];
  const rows = mergedDown(sheet);
  let pillar: Pillar | undefined;
  let row = 0;
  headings.forEach((heading, place) => {
    const above = sheetRows(sheet, row, heading.row);
    pillar = place === 0 ? (pillarAbove(above) ?? pillar) : pillar;
    if (place === 0) for (const found of above) prose.push(proseOf(found, false));
    const inside = sheetRows({ rows }, heading.lastRow + 1, headings[place + 1]?.row ?? sheet.rows.length);
    const read = linesUnder(inside, { heading, pillar, isFollowed: place + 1 < headings.length });
    for (const line of read.lines) lines.push(line);
    for (const found of read.prose) prose.push(found);
    pillar = read.pillar;
    row = headings[place + 1]?.row ?? sheet.rows.length;
  });
  return { lines, prose };
}

/** A row that is not blank, with the places of what it holds. */
interface FilledRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly filled: readonly number[];
}

function sheetRows({ rows }: Pick<SheetSnapshot, "rows">, from: number, to: number): readonly FilledRow[] {
  const found: FilledRow[] = [];
  for (let row = from; row < to; row += 1) {
    const cells = rows[row] ?? [];
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    if (filled.length > 0) found.push({ row, cells, filled });
  }
  return found;
}

const textsOf = ({ cells, filled }: FilledRow): readonly string[] =>
  filled.map((column) => cellText(cells[column]));

/** A row says one thing where it holds one cell, or the same text over and over as some exports of merged cells do. */
const onlyText = (row: FilledRow): string | undefined => {
  const texts = new Set(textsOf(row));
  return texts.size === 1 ? [...texts][0] : undefined;
};

/** The pillar's heading stands right above the table's heading; a list of pillars further up does not count. */
function pillarAbove(above: readonly FilledRow[]): Pillar | undefined {
  const near = above.slice(-2).reverse();
  return near.map(pillarOf).find((pillar) => pillar !== undefined);
}

/** "1. Support ..." in one cell, or number and name in two. */
function pillarOf(row: FilledRow): Pillar | undefined {
  const text = onlyText(row);
  if (text !== undefined) return readPillarHeading(text);
  const [mark = "", name = "", ...more] = textsOf(row);
  return more.length > 0 ? undefined : readPillarHeading(`${mark}${/[.):]$/.test(mark) ? " " : ". "}${name}`);
}

interface Under {
  readonly heading: PlanHeading;
  readonly pillar: Pillar | undefined;
  /** Another heading follows, so the last row may be the next pillar's. */
  readonly isFollowed: boolean;
}

interface ReadUnder {
  readonly lines: readonly PlanLine[];
  readonly prose: readonly Prose[];
  readonly pillar: Pillar | undefined;
}

function linesUnder(rows: readonly FilledRow[], under: Under): ReadUnder {
  const lines: PlanLine[] = [];
  const prose: Prose[] = [];
  const names = new Map<string, Pillar>();
  let { pillar } = under;
  rows.forEach((row, place) => {
    const next = pillarBand(row, {
      rows,
      place,
      pillar,
      last: lines.at(-1),
      isFollowed: under.isFollowed,
    });
    if (next !== undefined) {
      pillar = next;
      return;
    }
    pillar = pillarCell(row, under.heading, names) ?? pillar;
    const line = lineOf(row, under.heading, pillar);
    if (isProse(row, line, under.heading)) prose.push(proseOf(row, true));
    else lines.push(line);
  });
  return { lines, prose, pillar };
}

interface Band {
  readonly rows: readonly FilledRow[];
  readonly place: number;
  readonly pillar: Pillar | undefined;
  readonly last: PlanLine | undefined;
  readonly isFollowed: boolean;
}

/** A pillar's own row: alone in its row, and counting on from the last pillar rather than from the last action. */
function pillarBand(row: FilledRow, { rows, place, pillar, last, isFollowed }: Band): Pillar | undefined {
  const found = pillarOf(row);
  if (found === undefined) return undefined;
  const text = onlyText(row) ?? textsOf(row)[0] ?? "";
  if (saysPillar(text)) return found;
  const after = rows[place + 1];
  if (after === undefined && isFollowed) return found;
  if (found.number !== (pillar?.number ?? 0) + 1) return undefined;
  if (last?.numbering?.number !== undefined && found.number === last.numbering.number + 1) return undefined;
  const following = after === undefined ? undefined : readNumbering(textsOf(after)[0] ?? "");
  return following?.number === found.number + 1 &&
    onlyText(row) !== undefined &&
    row.filled.length === 1 &&
    after?.filled.length === 1
    ? undefined
    : found;
}

/** A pillar column, filled in its first row and merged or blank below. Names without a number count in their order. */
function pillarCell(
  { cells }: FilledRow,
  { columns }: PlanHeading,
  names: Map<string, Pillar>,
): Pillar | undefined {
  const column = columns.get("pillar");
  const text = column === undefined ? "" : cellText(cells[column]);
  if (text === "") return undefined;
  const known = names.get(text);
  if (known) return known;
  const bare = /^(?:pillar\s*)?(\d{1,2})[.)]?$/i.exec(text);
  const pillar = bare
    ? { number: Number(bare[1]), name: "" }
    : (readPillarHeading(text) ?? { number: names.size + 1, name: text });
  names.set(text, pillar);
  return pillar;
}

function lineOf({ row, cells }: FilledRow, { columns }: PlanHeading, pillar: Pillar | undefined): PlanLine {
  const cell = (role: PlanRole): CellValue => {
    const column = columns.get(role);
    return column === undefined ? null : (cells[column] ?? null);
  };
  const text = cellText(cell("action"));
  const ownNumber = readNumberCell(cellText(cell("number")));
  const inText = readNumbering(text);
  const numbering = ownNumber ?? inText;
  return {
    row,
    pillar,
    numbering,
    action: inText ? inText.rest : text,
    cell,
    address: (role) => addressOf(row, columns.get(role) ?? columns.get("action") ?? 0),
  };
}

const telling = [
  "milestone",
  "kpi",
  "target",
  "timeframe",
  "activities",
] as const satisfies readonly PlanRole[];

/** A row that says nothing about an action: a footer, a page number, a sentence between tables. */
function isProse(row: FilledRow, line: PlanLine, { columns }: PlanHeading): boolean {
  const known = new Set(columns.values());
  if (row.filled.every((column) => !known.has(column))) return true;
  const tells = telling.some((role) => !isBlank(line.cell(role)));
  if (tells) return row.filled.length === 1 && isFooter(textsOf(row)[0] ?? "");
  if (line.action === "") return true;
  return line.numbering === undefined && !/^[a-z(]/.test(line.action);
}

const isFooter = (text: string): boolean =>
  /^(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i.test(text) || /annual report/i.test(text);

const proseOf = (row: FilledRow, isInside: boolean): Prose => ({
  row: row.row,
  text: textsOf(row).join(" "),
  address: addressOf(row.row, row.filled[0] ?? 0),
  isInside: isInside && !isFooter(textsOf(row)[0] ?? ""),
});
