import type { WorkState } from "../../domain/plan/plan";
import { readWorkState } from "../../domain/plan/work-state";
import { cellText, isBlank, isPercentCell } from "../cell-text";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { PlanHeading } from "./plan-tables";

/** A word or a colour by which a plan says how far something is, and how it was understood. Source: RULES-2 15. */
export interface StatusWord {
  /** As the sheet writes it: "Ongoing", "G". */
  readonly word: string;
  /** How many of the plan's cells say so. */
  readonly cells: number;
  readonly means: string;
}

const states = {
  done: "done",
  "in-progress": "in progress",
  "not-started": "not started",
  delayed: "delayed",
  "on-hold": "on hold",
  cancelled: "cancelled",
} as const satisfies Record<WorkState, string>;

const besideTargets = "shown only: beside targets the status is computed";
const notUnderstood = "not understood: it says nothing of how far the activity is";
const mostWords = 12;
const longest = 40;
const fewest = 2;

/** The legend of a plan's own statuses, from the most used on; sentences are no words of a legend. */
export function statusWordsIn(sheet: SheetSnapshot, headings: readonly PlanHeading[]): readonly StatusWord[] {
  const found = new Map<string, StatusWord>();
  const note = (word: string, means: string): void => {
    const key = `${word.toLowerCase()} ${means}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, cells: known.cells + 1 } : { word, cells: 1, means });
  };
  headings.forEach((heading, at) => {
    const columns = [
      heading.columns.get("status"),
      ...heading.periods.filter(({ what }) => what === "status").map(({ column }) => column),
    ].filter((column) => column !== undefined);
    const end = headings.slice(at + 1).find(({ row }) => row > heading.lastRow)?.row;
    for (const cells of sheet.rows.slice(heading.lastRow + 1, end))
      for (const column of columns) {
        const text = cellText(cells[column]).replace(/\s+/g, " ").trim();
        if (isBlank(cells[column]) || isPercentCell(cells[column]) || text.length > longest) continue;
        const state = readWorkState(text);
        const means = state === undefined ? notUnderstood : states[state];
        note(text, heading.kind === "work" ? means : besideTargets);
      }
  });
  const { shaded = [], mutedRows = [] } = sheet;
  const charts = headings.filter(({ periods }) => periods.some(({ what }) => what === "planned"));
  const bars = shaded.filter(({ row, column }) =>
    charts.some((chart) => row > chart.lastRow && chart.periods.some((period) => period.column === column)),
  );
  const words = [...found.values()].sort((a, b) => b.cells - a.cells);
  return [
    // One word alone is no set of statuses, unless it was not understood.
    ...(words.length < fewest && words.every(({ means }) => means !== notUnderstood) ? [] : words),
    ...(bars.length === 0
      ? []
      : [{ word: "a coloured cell", cells: bars.length, means: "the activity is planned then" }]),
    ...(mutedRows.length === 0
      ? []
      : [{ word: "struck out or grey", cells: mutedRows.length, means: "read like any other row" }]),
  ].slice(0, mostWords);
}
