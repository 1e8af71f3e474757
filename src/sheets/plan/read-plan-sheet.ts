import { activityTexts } from "../../domain/plan/activity-bullets";
import type { KpiPart } from "../../domain/plan/kpi-parts";
import type { Numbering } from "../../domain/plan/numbering";
import type { ActionCells, Pillar } from "../../domain/plan/plan";
import type { PlacedText } from "../../domain/plan/plan-sides";
import type { Remark } from "../../domain/shared/remark";
import type { SourceCell } from "../../domain/shared/source-cell";
import { addressOf } from "../cell-address";
import { cellText, isErrorCell } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { activityCells } from "./activity-cells";
import type { FoundCell } from "./found-cell";
import { withDistinctions } from "./distinctions";
import { foundKpis, workCells } from "./found-kpis";
import type { HeadedPeriod } from "./headings/period-words";
import type { PeriodColumn } from "./headings/plan-table";
import { hiddenRemarks } from "./hidden-remarks";
import type { PlanRole } from "./plan-columns";
import { linesWith, type PlanEntry, planEntries } from "./plan-entries";
import { type PlanLine, type Prose, readPlanLines } from "./plan-lines";
import { setAsideRemarks, textIn } from "./set-aside-remarks";
import { hasTargets, type PlanHeading } from "./plan-tables";

/** A plan sheet as found: its actions in order with the cells that say something about them, not yet understood. */
export interface FoundPlan {
  readonly sheet: string;
  readonly headings: readonly PlanHeading[];
  /** Every text of the heading rows, with its cell. */
  readonly headingTexts: readonly PlacedText[];
  readonly actions: readonly FoundAction[];
  /** Titles and sentences above the plan's first heading. */
  readonly above: readonly FoundCell[];
  readonly remarks: readonly Remark[];
  /** Rows that belong to no action, and why. */
  readonly setAside: readonly Prose[];
}

export interface FoundAction {
  readonly pillar: Pillar | undefined;
  readonly numbering: Numbering | undefined;
  readonly text: string;
  readonly source: SourceCell;
  readonly milestone: FoundCell | undefined;
  readonly timeframe: FoundCell | undefined;
  readonly kpis: readonly FoundKpi[];
  readonly activities: readonly FoundActivity[];
  readonly owner: string | undefined;
  /** Goals and outcomes above the action, from the coarsest. */
  readonly levels: readonly FurtherText[];
  /** Where milestone, timeframe and owner stand, or would; the action's own cell where the sheet has no such column. */
  readonly cells: ActionCells;
}

/** A figure of one period, by the column's heading. */
export interface FoundPeriod {
  readonly period: HeadedPeriod;
  readonly what: PeriodColumn["what"];
  readonly cell: FoundCell;
}

/** A cell of a further column, by its heading: { heading: "Branch", text: "North" }. */
export interface FurtherText {
  readonly heading: string;
  readonly text: string;
}

/** What a row of a work plan says of its activity. */
export interface FoundWork {
  readonly start: FoundCell | undefined;
  readonly due: FoundCell | undefined;
  /** The day on which it was done, from a column of its own. */
  readonly done: FoundCell | undefined;
  readonly status: FoundCell | undefined;
  readonly percent: FoundCell | undefined;
  /** The sheet has a column that could say that it is done. */
  readonly couldTell: boolean;
}

export interface FoundKpi extends KpiPart {
  /** The target's cell as it is stored, where it holds one target and is no text: a number or a percentage. */
  readonly targetCell: CellValue;
  readonly baseline: FoundCell | undefined;
  readonly actual: FoundCell | undefined;
  readonly measure: FoundCell | undefined;
  readonly sources: readonly SourceCell[];
  readonly ownId: string | undefined;
  readonly unit: string | undefined;
  /** Of the KPI's own row, where it says another than the action's first row. */
  readonly timeframe: FoundCell | undefined;
  readonly owner: string | undefined;
  /** Further columns of its row that may tell it from others of the same name. */
  readonly further: readonly FurtherText[];
  /** Of these, what tells it from others of the same action and indicator in this plan. */
  readonly distinguishedBy?: readonly FurtherText[];
  readonly periods: readonly FoundPeriod[];
  /** Instead of a target: what the row says of its activity. */
  readonly work?: FoundWork;
}

export interface FoundActivity {
  readonly text: string;
  readonly seeAlso: string;
  readonly source: SourceCell;
  /** Of a work plan of its own: a Date or Status beside targets is the action's. */
  readonly date?: FoundCell | undefined;
  readonly status?: FoundCell | undefined;
  /** What its row says, for a plan of work that has no targets. */
  readonly work?: FoundWork;
}

/** Reads the sheet under its heading rows (see planHeadingRows). */
export function readPlanSheet(sheet: SheetSnapshot, headings: readonly PlanHeading[]): FoundPlan {
  const { lines, prose } = readPlanLines(sheet, headings);
  const entries = planEntries(lines);
  const placeOf = (address: string): SourceCell => ({ sheet: sheet.name, address });
  const isWorkPlan = !headings.some(hasTargets);
  return {
    sheet: sheet.name,
    headings,
    headingTexts: headings.flatMap(({ row, texts }) =>
      [...texts].map(([column, text]) => ({ text, source: placeOf(addressOf(row, column)) })),
    ),
    actions: withDistinctions(entries.map((entry) => foundAction(entry, { placeOf, isWorkPlan }))),
    above: prose
      .filter(({ isInside }) => !isInside)
      .map(({ text, address }) => ({ value: text, text, source: placeOf(address) })),
    remarks: [
      ...lines.flatMap((line) => errorRemarks(line, placeOf)),
      ...setAsideRemarks(prose, placeOf),
      ...hiddenRemarks(sheet, lines),
    ],
    setAside: prose,
  };
}

type PlaceOf = (address: string) => SourceCell;

function foundAction(
  entry: PlanEntry,
  { placeOf, isWorkPlan }: { placeOf: PlaceOf; isWorkPlan: boolean },
): FoundAction {
  const [first] = entry.lines;
  if (first === undefined) throw new Error("an entry has at least one line");
  return {
    pillar: entry.pillar,
    numbering: entry.numbering,
    text: entry.text,
    source: placeOf(first.address("action")),
    milestone: joinedCell(entry, "milestone", placeOf),
    timeframe: firstCell(entry, "timeframe", placeOf),
    kpis: foundKpis(entry, placeOf),
    activities: foundActivities(entry, { placeOf, isWorkPlan }),
    owner: firstCell(entry, "owner", placeOf)?.text,
    levels: levelsOf(entry),
    cells: {
      milestone: placeIn(entry, "milestone", placeOf),
      timeframe: placeIn(entry, "timeframe", placeOf),
      owner: placeIn(entry, "owner", placeOf),
    },
  };
}

/** Goals above the action in the first of its rows that names them. */
function levelsOf({ lines }: PlanEntry): readonly FurtherText[] {
  const [first] = lines;
  return (first?.heading.levels ?? []).flatMap((column) => {
    const text = cellText(lines.map((line) => line.at(column)).find((cell) => cellText(cell) !== ""));
    const heading = first?.heading.texts.get(column)?.replace(/\s+/g, " ") ?? "";
    return text === "" ? [] : [{ heading, text }];
  });
}

function firstCell(entry: PlanEntry, role: PlanRole, placeOf: PlaceOf): FoundCell | undefined {
  const [line] = linesWith(entry, role, textIn(role));
  return (
    line && { value: line.cell(role), text: cellText(line.cell(role)), source: placeOf(line.address(role)) }
  );
}

function placeIn(entry: PlanEntry, role: PlanRole, placeOf: PlaceOf): SourceCell {
  const [line = entry.lines[0]] = linesWith(entry, role, textIn(role));
  if (line === undefined) throw new Error("an entry has at least one line");
  return placeOf(line.address(role));
}

/** Texts of several rows as one, so that "1.1.3 ..." and "2.2.1 ..." under each other are both read. */
function joinedCell(entry: PlanEntry, role: PlanRole, placeOf: PlaceOf): FoundCell | undefined {
  const lines = linesWith(entry, role, textIn(role));
  const first = firstCell(entry, role, placeOf);
  if (first === undefined || lines.length === 1) return first;
  const text = lines.map(textIn(role)).join("\n");
  return { ...first, value: text, text };
}

function foundActivities(
  entry: PlanEntry,
  { placeOf, isWorkPlan }: { placeOf: PlaceOf; isWorkPlan: boolean },
): readonly FoundActivity[] {
  const { sheet } = placeOf("");
  return linesWith(entry, "activities", textIn("activities")).flatMap((line) => {
    const texts = activityTexts(textIn("activities")(line));
    return texts.map((text, at) => ({
      text,
      seeAlso: textIn("seeAlso")(line),
      source: { sheet, address: line.address("activities") },
      ...(isWorkPlan ? { ...activityCells(line, { at, of: texts.length, sheet }), work: workCells(line, placeOf) } : {}),
    }));
  });
}

const readRoles = [
  "action",
  "milestone",
  "kpi",
  "target",
  "timeframe",
  "activities",
  "baseline",
  "actual",
] as const satisfies readonly PlanRole[];

function errorRemarks(line: PlanLine, placeOf: PlaceOf): readonly Remark[] {
  return readRoles.flatMap((role) => {
    const cell = line.cell(role);
    if (!isErrorCell(cell)) return [];
    const text = `The cell shows the error ${cell.code}.`;
    return [
      {
        code: "error-cell",
        severity: "error",
        source: placeOf(line.address(role)),
        text,
        next: "Mend the formula or type the text.",
      },
    ];
  });
}
