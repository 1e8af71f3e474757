import { cellText, isBlank } from "../cell-text";
import { addressOf, columnLetters } from "../cell-address";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { AssignedColumn, Certainty } from "./headings/assign-columns";
import { type ColumnRole, meaningOf } from "./headings/meaning";
import { layoutWords, placeInSheet, rowNumberIn, type TableSheet } from "./layouts/laid-sheet";
import { asideWords, type SetAside } from "./set-aside";
import type { PlanHeading } from "./plan-tables";
import { plansInSheet } from "./plans-in-sheet";

/** How a sheet is read, as plain data: what each of its headings was taken for, and the rows that were left alone. */
export interface SheetReading {
  /** From 1: every row of a heading, also where it repeats. */
  readonly headingRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  readonly setAside: readonly SetAsideRows[];
  /** Of the whole: asked where nothing is read before a person says so. */
  readonly certainty: Certainty;
  /** Why it is asked, or what is missing for a plan. */
  readonly doubts: readonly string[];
  /** How the sheet lies, where it is no plain table: "a turned table ...". */
  readonly layout?: string;
}

export interface ColumnReading {
  /** Its letters: "C". */
  readonly column: string;
  readonly heading: string;
  readonly role: ColumnRole | "planned";
  /** Whose figures: "Q1 2025"; null where the column is of no period. */
  readonly period: string | null;
  readonly certainty: Certainty;
  /** Up to three cells under it, as their reader sees them. */
  readonly samples: readonly string[];
}

export interface SetAsideRows {
  /** The sheet's own row numbers, from 1. */
  readonly rows: readonly number[];
  /** "a total", "a signature or a legend". */
  readonly why: string;
}

export const noReading: SheetReading = {
  headingRows: [],
  columns: [],
  setAside: [],
  certainty: "sure",
  doubts: [],
};

/** How the tables of a plan are read: each heading once, also where it repeats per page. */
export function readingOfPlan(sheet: TableSheet, headings: readonly PlanHeading[]): SheetReading {
  const seen = new Set<string>();
  const columns = headings.flatMap((heading) =>
    heading.assigned.flatMap((column) => {
      const read = columnReading(sheet, heading, column);
      const key = `${read.column} ${read.heading} ${read.role}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [read];
    }),
  );
  const doubts = [...new Set(headings.flatMap((heading) => heading.doubts))];
  const certainty = headings.every((heading) => heading.certainty === "asked") ? "asked" : worst(columns);
  return { headingRows: rowsOf(sheet, headings), columns, setAside: setAsideIn(sheet, headings), certainty, doubts,
    ...(sheet.laid === undefined ? {} : { layout: layoutWords[sheet.laid.how] }) };
}

const worst = (columns: readonly ColumnReading[]): Certainty =>
  columns.some(({ certainty }) => certainty === "asked") ? "likely" : "sure";

const rowsOf = (sheet: TableSheet, headings: readonly PlanHeading[]): readonly number[] => [
  ...new Set(
    headings.flatMap(({ row, lastRow, assigned }) =>
      sheet.laid === undefined
        ? Array.from({ length: lastRow - row + 1 }, (_, at) => row + at + 1)
        : assigned.map(({ column }) => numberOf(placeInSheet(sheet, addressOf(row, column)).address)),
    ),
  ),
];

const numberOf = (address: string): number => Number(/\d+/.exec(address)?.[0] ?? 1);
const lettersOf = (address: string): string => /^[A-Z]+/.exec(address)?.[0] ?? "A";

const mostSamples = 3;
const longestSample = 60;

function columnReading(sheet: TableSheet, heading: PlanHeading, found: AssignedColumn): ColumnReading {
  const { column, text, period, certainty } = found;
  const samples = sheet.rows
    .slice(heading.lastRow + 1, heading.lastRow + 40)
    .flatMap((cells) =>
      isBlank(cells[column]) ? [] : [cellText(cells[column]).replace(/\s+/g, " ").slice(0, longestSample)],
    );
  return {
    column: lettersOf(placeInSheet(sheet, addressOf(heading.row, column)).address),
    heading: text.replace(/\s+/g, " ").trim(),
    role: roleIn(heading, found),
    period: period?.name ?? null,
    // Of a sheet that may be no plan nothing is sure.
    certainty: heading.certainty === "asked" ? "asked" : certainty,
    samples: samples.slice(0, mostSamples),
  };
}

/** An activity may be the action of its plan, an outcome a level above it. */
function roleIn(
  { columns, levels, periods }: PlanHeading,
  { column, role }: AssignedColumn,
): ColumnReading["role"] {
  if (columns.get("kpi") === column) return "kpi";
  if (columns.get("action") === column) return "action";
  if (columns.get("activities") === column) return "activities";
  if (columns.get("pillar") === column) return "pillar";
  if (levels.includes(column)) return "level";
  const planned = periods.find((period) => period.column === column);
  if (planned) return planned.what;
  return role === "action" || role === "activities" || role === "pillar" ? "other" : role;
}

function setAsideIn(sheet: TableSheet, headings: readonly PlanHeading[]): readonly SetAsideRows[] {
  const byWhy = new Map<SetAside, number[]>();
  for (const { setAside } of plansInSheet(sheet, headings))
    for (const { row, why } of setAside) byWhy.set(why, [...(byWhy.get(why) ?? []), rowNumberIn(sheet, row)]);
  return [...byWhy].map(([why, rows]) => ({
    rows: [...new Set(rows)].slice(0, mostRows),
    why: asideWords[why],
  }));
}

const mostRows = 200;

/** So far down the row that comes nearest to headings is looked for. */
const deepest = 60;

/** Of a sheet that is no plan: the row that comes nearest to headings, what its cells were taken for, and what is missing. */
export function nearestReading(sheet: SheetSnapshot): SheetReading {
  let best: { readonly row: number; readonly columns: readonly ColumnReading[] } | undefined;
  sheet.rows.slice(0, deepest).forEach((cells, row) => {
    const columns = cells.flatMap((cell, column): ColumnReading[] => {
      const meaning = typeof cell === "string" ? meaningOf(cell.trim()) : undefined;
      const role = meaning?.all[0]?.role;
      if (role === undefined || typeof cell !== "string") return [];
      return [
        {
          column: columnLetters(column),
          heading: cell.replace(/\s+/g, " ").trim(),
          role,
          period: null,
          certainty: "asked",
          samples: [],
        },
      ];
    });
    if (columns.length > (best?.columns.length ?? 0)) best = { row, columns };
  });
  if (best === undefined)
    return { ...noReading, certainty: "asked", doubts: ["no row of it looks like headings"] };
  return {
    headingRows: [best.row + 1],
    columns: best.columns,
    setAside: [],
    certainty: "asked",
    doubts: missingIn(best.columns),
  };
}

/** What a plan needs and these columns do not have. Source: PLAN-SHAPES 1. */
function missingIn(columns: readonly ColumnReading[]): readonly string[] {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    columns.some(({ role }) => roles.includes(role as ColumnRole)); // "planned" is in no list
  return [
    ...(has("action", "activities", "kpi", "level")
      ? []
      : ["a column of actions, activities or indicators is missing"]),
    ...(has("target", "actual", "timeframe", "start", "status", "percent")
      ? []
      : ["a column of targets, actuals, due days or statuses is missing"]),
  ];
}
