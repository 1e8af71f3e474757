import { activityTexts } from "../../domain/plan/activity-bullets";
import { type KpiPart, kpiParts } from "../../domain/plan/kpi-parts";
import type { Numbering } from "../../domain/plan/numbering";
import type { ActionCells, Pillar } from "../../domain/plan/plan";
import type { PlacedText } from "../../domain/plan/plan-sides";
import type { Remark } from "../../domain/shared/remark";
import type { SourceCell } from "../../domain/shared/source-cell";
import { addressOf } from "../cell-address";
import { cellText, isErrorCell } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { activityCells } from "./activity-cells";
import type { PlanRole } from "./plan-columns";
import type { FoundCell } from "./found-cell";
import { linesWith, type PlanEntry, planEntries } from "./plan-entries";
import { type PlanLine, readPlanLines } from "./plan-lines";
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
  /** Where milestone, timeframe and owner stand, or would; the action's own cell where the sheet has no such column. */
  readonly cells: ActionCells;
}

export interface FoundKpi extends KpiPart {
  /** The target's cell as it is stored, where it holds one target and is no text: a number or a percentage. */
  readonly targetCell: CellValue;
  readonly baseline: FoundCell | undefined;
  readonly actual: FoundCell | undefined;
  readonly measure: FoundCell | undefined;
  readonly sources: readonly SourceCell[];
}

export interface FoundActivity {
  readonly text: string;
  readonly seeAlso: string;
  readonly source: SourceCell;
  /** Of a work plan of its own: a Date or Status beside targets is the action's. */
  readonly date?: FoundCell | undefined;
  readonly status?: FoundCell | undefined;
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
    actions: entries.map((entry) => foundAction(entry, { placeOf, isWorkPlan })),
    above: prose
      .filter(({ isInside }) => !isInside)
      .map(({ text, address }) => ({ value: text, text, source: placeOf(address) })),
    remarks: [...lines.flatMap((line) => errorRemarks(line, placeOf)), ...proseRemarks(prose, placeOf)],
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
    activities: foundActivities(entry, { sheet: placeOf("").sheet, isWorkPlan }),
    owner: firstCell(entry, "owner", placeOf)?.text,
    cells: {
      milestone: placeIn(entry, "milestone", placeOf),
      timeframe: placeIn(entry, "timeframe", placeOf),
      owner: placeIn(entry, "owner", placeOf),
    },
  };
}

const textIn = (role: PlanRole) => (line: PlanLine) => cellText(line.cell(role));

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

/** One KPI, numbered parts of one cell, or a KPI a row where several rows of the action have one. */
function foundKpis(entry: PlanEntry, placeOf: PlaceOf): readonly FoundKpi[] {
  const lines = linesWith(entry, "target", (line) => `${textIn("kpi")(line)}\n${textIn("target")(line)}`);
  const labelled = linesWith(entry, "kpi", (line) => `${textIn("kpi")(line)}\n${textIn("target")(line)}`);
  const rows = [...new Set([...lines, ...labelled])].sort((a, b) => a.row - b.row);
  const numberless = rows.every((line) =>
    kpiParts(textIn("kpi")(line), textIn("target")(line)).every(({ part }) => part === undefined),
  );
  const many = rows.length > 1 && numberless && labelled.length > 1;
  const parts = many
    ? rows.flatMap((line, place) => partsOf([line], { number: place + 1, placeOf }))
    : partsOf(rows.length > 0 ? rows : entry.lines.slice(0, 1), { number: undefined, placeOf });
  return parts;
}

function partsOf(
  lines: readonly PlanLine[],
  { number, placeOf }: { number: number | undefined; placeOf: PlaceOf },
): readonly FoundKpi[] {
  const [first] = lines;
  if (first === undefined) return [];
  const joined = (role: PlanRole) =>
    [...new Set(lines.map(textIn(role)).filter((text) => text !== ""))].join("\n");
  const at = (role: PlanRole): FoundCell | undefined => {
    const line = lines.find((candidate) => cellText(candidate.cell(role)) !== "");
    return (
      line && { value: line.cell(role), text: cellText(line.cell(role)), source: placeOf(line.address(role)) }
    );
  };
  const parts = kpiParts(joined("kpi"), joined("target"));
  const alone = parts.length === 1;
  return parts.map((part) => ({
    ...part,
    part: number ?? part.part,
    targetCell: alone ? (at("target")?.value ?? null) : null,
    // A figure typed once beside several parts belongs to none of them for sure.
    baseline: alone ? at("baseline") : undefined,
    actual: alone ? at("actual") : undefined,
    measure: at("measure"),
    sources: [at("kpi"), at("target") ?? { source: placeOf(first.address("target")) }].flatMap((cell) =>
      cell ? [cell.source] : [],
    ),
  }));
}

function foundActivities(
  entry: PlanEntry,
  { sheet, isWorkPlan }: { sheet: string; isWorkPlan: boolean },
): readonly FoundActivity[] {
  return linesWith(entry, "activities", textIn("activities")).flatMap((line) => {
    const texts = activityTexts(textIn("activities")(line));
    return texts.map((text, at) => ({
      text,
      seeAlso: textIn("seeAlso")(line),
      source: { sheet, address: line.address("activities") },
      ...(isWorkPlan ? activityCells(line, { at, of: texts.length, sheet }) : {}),
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

function proseRemarks(
  prose: readonly { text: string; address: string; isInside: boolean }[],
  placeOf: PlaceOf,
): readonly Remark[] {
  const inside = prose.filter(({ isInside }) => isInside);
  return inside.slice(0, mostProse).map(({ text, address }) => ({
    code: "row-not-an-action",
    severity: "info",
    source: placeOf(address),
    text: `This row was taken for a remark, not for an action: "${text.slice(0, 80)}".`,
    next: "Give it a number and a target if it is an action.",
  }));
}

/** Below a plan may stand thousands of rows of other things: a few are named, which is enough to see why. */
const mostProse = 20;
