import { addToList } from "../../domain/shared/add-to-list";
import { cellText, isBlank } from "../cell-text";
import { columnLetters } from "../cell-address";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { AssignedColumn, Certainty } from "./headings/assign-columns";
import { type ColumnRole, meaningOf } from "./headings/meaning";
import { asideWords, type SetAside } from "./set-aside";
import type { PlanHeading } from "./plan-tables";
import { type StatusWord, statusWordsIn } from "./status-words";
import { plansInSheet } from "./plans-in-sheet";
import type { PlanView } from "./views/plan-view";

/** How a sheet is read, as plain data: what each of its headings was taken for, and the rows that were left alone. */
export interface SheetReading {
  /** From 1: every row of a heading, also where it repeats. */
  readonly headingRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  readonly setAside: readonly SetAsideRows[];
  /** The sheet's own words and colours for how far something is, each with what it was taken for. */
  readonly legend: readonly StatusWord[];
  /** Of the whole: asked where nothing is read before a person says so. */
  readonly certainty: Certainty;
  /** Why it is asked, or what is missing for a plan. */
  readonly doubts: readonly string[];
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
  legend: [],
  certainty: "sure",
  doubts: [],
};

/** How the tables of a plan are read: each heading once, also where it repeats per page. */
export function readingOfPlan(sheet: SheetSnapshot, headings: readonly PlanHeading[]): SheetReading {
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
  return {
    ...{ headingRows: rowsOf(headings), columns, certainty, doubts },
    setAside: setAsideIn(sheet, headings),
    legend: statusWordsIn(sheet, headings),
  };
}

/** The same of a plan that lies otherwise, with the rows of the sheet itself; its columns are named as the view has them. */
export function readingOfView(view: PlanView, headings: readonly PlanHeading[]): SheetReading {
  const { headingRows, columns, setAside, ...rest } = readingOfPlan(view.sheet, headings);
  const rowOf = (row: number): number => view.place(row - 1, 0).row + 1;
  const headed = new Map(
    headings.flatMap(({ row, assigned }) =>
      assigned.map(({ column }) => [columnLetters(column), view.place(row, column)] as const),
    ),
  );
  return {
    ...rest,
    doubts: [`the plan lies ${view.layout}`, ...rest.doubts],
    headingRows: [...new Set(headingRows.map(rowOf))],
    columns: columns.map((column) => ({
      ...column,
      column: columnLetters(headed.get(column.column)?.column ?? 0),
    })),
    setAside: setAside.map(({ rows, why }) => ({ rows: [...new Set(rows.map(rowOf))], why })),
  };
}

const worst = (columns: readonly ColumnReading[]): Certainty =>
  columns.some(({ certainty }) => certainty === "asked") ? "likely" : "sure";

const rowsOf = (headings: readonly PlanHeading[]): readonly number[] => [
  ...new Set(
    headings.flatMap(({ row, lastRow }) =>
      Array.from({ length: lastRow - row + 1 }, (_, at) => row + at + 1),
    ),
  ),
];

const mostSamples = 3;
const longestSample = 60;

function columnReading({ rows }: SheetSnapshot, heading: PlanHeading, found: AssignedColumn): ColumnReading {
  const { column, text, period, certainty } = found;
  const samples = rows
    .slice(heading.lastRow + 1, heading.lastRow + 40)
    .flatMap((cells) =>
      isBlank(cells[column]) ? [] : [cellText(cells[column]).replace(/\s+/g, " ").slice(0, longestSample)],
    );
  return {
    column: columnLetters(column),
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

function setAsideIn(sheet: SheetSnapshot, headings: readonly PlanHeading[]): readonly SetAsideRows[] {
  const byWhy = new Map<SetAside, number[]>();
  for (const { setAside } of plansInSheet(sheet, headings))
    for (const { row, why } of setAside) addToList(byWhy, why, row + 1);
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
  let best:
    { readonly row: number; readonly columns: readonly ColumnReading[]; readonly score: number } | undefined;
  sheet.rows.slice(0, deepest).forEach((cells, row) => {
    const columns = cells.flatMap((cell, column): ColumnReading[] => {
      const meaning = typeof cell === "string" ? meaningOf(cell.trim()) : undefined;
      const role = meaning?.all[0]?.role ?? "other";
      if (typeof cell !== "string" || cell.trim() === "" || cell.length > longestSample) return [];
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
    const score = scoreOf(columns);
    if (columns.length > 1 && score > (best?.score ?? 0)) best = { row, columns, score };
  });
  if (best === undefined || best.columns.every(({ role }) => role === "other"))
    return { ...noReading, certainty: "asked", doubts: ["no row of it looks like headings"] };
  return {
    ...noReading,
    headingRows: [best.row + 1],
    columns: best.columns,
    certainty: "asked",
    doubts: missingIn(best.columns),
  };
}

/** Headings that are known weigh; texts beside them in a row a little. */
const scoreOf = (columns: readonly ColumnReading[]): number =>
  columns.reduce((sum, { role }) => sum + (role === "other" ? 0.15 : 1), 0);

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
