import { activityTexts } from "../../domain/plan/activity-bullets";
import type { Remark } from "../../domain/shared/remark";
import type { SourceCell } from "../../domain/shared/source-cell";
import { addressOf } from "../cell-address";
import { cellText, isErrorCell } from "../cell-text";
import type { SheetSnapshot } from "../sheet-snapshot";
import { activityCells } from "./build/activity-cells";
import type { FurtherText } from "../../domain/plan/plan";
import type { FoundCell } from "./found-cell";
import type { FoundAction, FoundActivity, FoundPlan } from "./found-plan";
import { withDistinctions } from "./distinctions";
import { foundKpis } from "./found-kpis";
import { workCells } from "./line-cells";
import { hiddenRemarks } from "./hidden-remarks";
import type { PlanRole } from "./plan-columns";
import { linesWith, type PlanEntry, planEntries } from "./plan-entries";
import { isPillarColumn, type PlanLine, readPlanLines } from "./plan-lines";
import { setAsideRemarks, textIn } from "./set-aside-remarks";
import { hasTargets, type PlanHeading } from "./plan-tables";

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
    actions: withDistinctions(
      entries.map((entry) => foundAction(entry, { placeOf, isWorkPlan })),
      placesOf(headings),
    ),
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

/** Headings of columns that name a branch, a site, a sex. */
const placesOf = (headings: readonly PlanHeading[]): ReadonlySet<string> =>
  new Set(
    headings.flatMap(({ dimensions, texts }) =>
      dimensions.map((column) => (texts.get(column) ?? "").replace(/\s+/g, " ")),
    ),
  );

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
  const pillar = first?.heading.columns.get("pillar");
  // An objective that stands under a pillar's own row is a level of its own.
  const isLevel =
    first !== undefined &&
    pillar !== undefined &&
    !isPillarColumn(first.heading) &&
    first.pillar?.name !== cellText(first.at(pillar));
  return [...(isLevel ? [pillar] : []), ...(first?.heading.levels ?? [])].flatMap((column) => {
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
      ...(isWorkPlan
        ? { ...activityCells(line, { at, of: texts.length, sheet }), work: workCells(line, placeOf) }
        : {}),
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
