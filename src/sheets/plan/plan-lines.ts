import { type Numbering, readNumberCell, readNumbering } from "../../domain/plan/numbering";
import type { Pillar } from "../../domain/plan/plan";
import { addressOf } from "../cell-address";
import { cellText, isBlank } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { type FilledRow, filledRows, isFooter, onlyText, textsOf } from "./filled-rows";
import { mergedDown } from "./merged-down";
import { pillarAbove, pillarBand, pillarCell } from "./pillar-rows";
import type { PlanRole } from "./plan-columns";
import type { SetAside } from "./set-aside";
import { withBars } from "./shaded-periods";
import { rowsMergedAcross, sectionRows } from "./section-rows";
import { totalRows } from "./total-lines";
import type { PlanHeading } from "./plan-tables";

/** A row under a plan's heading, with its cells by what they are for. */
export interface PlanLine {
  /** Zero-based. */
  readonly row: number;
  readonly heading: PlanHeading;
  readonly pillar: Pillar | undefined;
  readonly numbering: Numbering | undefined;
  /** The action's text without its numbering; "" where the cell is blank. */
  readonly action: string;
  readonly cell: (role: PlanRole) => CellValue;
  readonly address: (role: PlanRole) => string;
  /** The cell of any column of the sheet. */
  readonly at: (column: number) => CellValue;
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
  readonly why: SetAside;
  /** It stands under a heading, where an action might have been meant. */
  readonly isInside: boolean;
}

export function readPlanLines(sheet: SheetSnapshot, headings: readonly PlanHeading[]): PlanLines {
  const lines: PlanLine[] = [];
  const prose: Prose[] = [];
  const rows = withBars(mergedDown(sheet), sheet, headings);
  const across = rowsMergedAcross(sheet);
  const starts = [...new Set(headings.map(({ row }) => row))];
  let pillar: Pillar | undefined;
  let row = 0;
  starts.forEach((start, place) => {
    const tables = headings.filter((heading) => heading.row === start);
    const lastRow = Math.max(...tables.map((table) => table.lastRow));
    const end = starts[place + 1] ?? sheet.rows.length;
    if (place === 0) {
      const above = filledRows(sheet, row, start);
      pillar = pillarAbove(above) ?? pillar;
      for (const found of above) prose.push(proseOf(found, { why: "title", isInside: false }));
    }
    const all = filledRows({ rows }, lastRow + 1, end);
    for (const heading of tables) {
      const inside = tables.length > 1 ? ownCells(all, heading) : all;
      const read = linesUnder(inside, { heading, pillar, across, isFollowed: place + 1 < starts.length });
      for (const line of read.lines) lines.push(line);
      for (const found of read.prose) prose.push(found);
      if (heading === tables.at(-1)) pillar = read.pillar;
    }
    row = end;
  });
  return { lines, prose };
}

/** Beside another table only the cells of a table's own columns are its. */
function ownCells(rows: readonly FilledRow[], { assigned }: PlanHeading): readonly FilledRow[] {
  const own = new Set(assigned.map(({ column }) => column));
  return rows.flatMap(({ row, cells, filled }) => {
    const left = filled.filter((column) => own.has(column));
    return left.length === 0
      ? []
      : [{ row, cells: cells.map((cell, column) => (own.has(column) ? cell : null)), filled: left }];
  });
}

interface Under {
  readonly heading: PlanHeading;
  readonly pillar: Pillar | undefined;
  /** Rows with a cell that is merged across them. */
  readonly across: ReadonlySet<number>;
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
  let hasBand = pillar !== undefined;
  const totals = totalRows(rows, under.heading);
  const sections = sectionRows(rows, under.heading, under.across);
  rows.forEach((row, place) => {
    const last = lines.at(-1)?.numbering;
    const next = pillarBand(row, { rows, place, pillar, last, isFollowed: under.isFollowed });
    if (next !== undefined) {
      pillar = next;
      hasBand = true;
      return;
    }
    if (sections.has(row.row)) {
      prose.push(proseOf(row, { why: "section", isInside: true }));
      return;
    }
    if (totals.has(row.row)) {
      prose.push(proseOf(row, { why: "total", isInside: true }));
      return;
    }
    if (!hasBand || isPillarColumn(under.heading))
      pillar = pillarCell(row, under.heading.columns.get("pillar"), names) ?? pillar;
    const line = lineOf(row, under.heading, pillar);
    const why = setAside(row, line);
    if (why !== undefined) prose.push(proseOf(row, { why, isInside: true }));
    else lines.push(line);
  });
  return { lines, prose, pillar };
}

/** Under rows that name the pillars a column of objectives is a level below them. */
export const isPillarColumn = ({ columns, assigned }: PlanHeading): boolean =>
  assigned.some(
    ({ column, meaning }) =>
      column === columns.get("pillar") && (meaning === undefined || meaning.concept === "pillar"),
  );

function lineOf({ row, cells }: FilledRow, heading: PlanHeading, pillar: Pillar | undefined): PlanLine {
  const { columns, unrevised } = heading;
  const cell = (role: PlanRole): CellValue => {
    const column = columns.get(role);
    const own = column === undefined ? null : (cells[column] ?? null);
    const first = unrevised.get(role);
    return first !== undefined && isBlank(own) ? (cells[first] ?? null) : own;
  };
  const text = cellText(cell("action"));
  const ownNumber = readNumberCell(cellText(cell("number")));
  const inText = readNumbering(text);
  const numbering = ownNumber ?? inText;
  return {
    row,
    heading,
    pillar,
    numbering,
    action: inText ? inText.rest : text,
    cell,
    address: (role) => addressOf(row, columns.get(role) ?? columns.get("action") ?? 0),
    at: (column) => cells[column] ?? null,
  };
}

const telling = [
  "milestone",
  "kpi",
  "target",
  "timeframe",
  "activities",
  "actual",
  "start",
  "status",
  "percent",
  "owner",
  "date",
] as const satisfies readonly PlanRole[];

/** Beside targets these say nothing of an action by themselves: a name under a table is a signature. */
const onlyInWork = new Set<PlanRole>(["start", "status", "percent", "owner", "date"]);

const signature =
  /^(?:prepared|approved|reviewed|submitted|signed|authori[sz]ed|verified|compiled|updated|printed|checked|endorsed|name|signature|date|for and on behalf|pr[ée]par[ée]|approuv[ée]|vis[ée])\b.{0,30}(?:by\b|par\b|:)|^signature|_{4,}|\.{6,}/i;
/** "Note:", "* provisional", "x = planned in this quarter" */
const legend =
  /^(?:legend|key|l[ée]gende|notes?|n\.?b\.?|source|sources|remarque)\s?[:.-]|^\*|^\S{1,3} ?= ?\S/i;

/** Why a row says nothing about an action: a footer, a page number, a sentence between tables; undefined where it does. */
function setAside(row: FilledRow, line: PlanLine): SetAside | undefined {
  const { columns, periods, kind } = line.heading;
  const [first = ""] = textsOf(row);
  if (signature.test(first) || (row.filled.length <= 3 && legend.test(first))) return "signature";
  const known = new Set([...columns.values(), ...periods.map(({ column }) => column)]);
  if (row.filled.every((column) => !known.has(column))) return "prose";
  const isAction = (role: PlanRole): boolean => columns.get(role) === columns.get("action");
  const tells =
    telling.some(
      (role) =>
        !isAction(role) && (kind !== "targets" || !onlyInWork.has(role)) && cellText(line.cell(role)) !== "",
    ) || periods.some(({ column }) => cellText(line.at(column)) !== "");
  if (tells)
    return row.filled.length === 1 && isFooter(first)
      ? "footer"
      : line.action === "" && kind === "work"
        ? "prose"
        : undefined;
  if (line.action === "") return isFooter(first) ? "footer" : "prose";
  if (line.numbering !== undefined || /^[a-z(]/.test(line.action)) return undefined;
  return isFooter(first)
    ? "footer"
    : onlyText(row) !== undefined && first.length <= longestSection
      ? "section"
      : "prose";
}

const longestSection = 120;

const proseOf = (row: FilledRow, { why, isInside }: Pick<Prose, "why" | "isInside">): Prose => ({
  row: row.row,
  text: textsOf(row).join(" "),
  address: addressOf(row.row, row.filled[0] ?? 0),
  why,
  isInside: isInside && why !== "footer",
});
