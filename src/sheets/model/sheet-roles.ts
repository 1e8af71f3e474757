import type { HeadingRow } from "../headings";
import { ownedSheets } from "../kpi/owned-sheets";
import { hasActivities, hasTargets, type PlanHeading, planHeadingRows } from "../plan/plan-tables";
import { type ColumnRole, meaningOf } from "../plan/headings/meaning";
import { type ColumnMeanings, noMeanings } from "../plan/column-names";
import { findRsp, isNamedRsp } from "../plan/rsp-sheet";
import { brokenRows } from "../plan/views/broken-rows";
import { cards } from "../plan/views/cards";
import { linesInTurn } from "../plan/views/lines-in-turn";
import { oneColumnView } from "../plan/views/one-column";
import { pivotView } from "../plan/views/pivot-view";
import { rowsInPairs } from "../plan/views/paired-rows";
import { colours, letters } from "../plan/views/period-marks";
import type { PlanView } from "../plan/views/plan-view";
import { splitLines } from "../plan/views/split-lines";
import { turned } from "../plan/views/turned";
import type { SheetSnapshot } from "../sheet-snapshot";
import { tableOf, tables } from "../tables";
import type { DataRole, FoundTable } from "../tables/sheet-table";
import { addressOf } from "../cell-address";

/** What a sheet was taken for. */
export type SheetRole =
  "strategic-action-plan" | "annual-work-plan" | "regional-strategic-plan" | DataRole | "owned" | "other";

/** A sheet, what it was taken for, and the headings that say so. */
export interface FoundSheet extends FoundTable {
  readonly role: SheetRole;
  readonly headings: readonly FoundHeading[];
  /** Every heading row of a plan, from the top; none in other sheets. */
  readonly planHeadings: readonly PlanHeading[];
  /** Heading rows of what may be a plan: nothing is read of it before a person says so. */
  readonly asked?: readonly PlanHeading[];
  /** The sheet as its plan headings see it, where it is laid out another way than with one heading row. */
  readonly view?: PlanView;
}

export interface FoundHeading {
  /** What the column is for: "target". */
  readonly column: string;
  readonly text: string;
  readonly address: string;
}

type Finder = readonly [SheetRole, (sheet: SheetSnapshot) => HeadingRow<string> | undefined];

/** Data sheets come before plan sheets: an Activity Log also has actions and activities. */
const beforePlans: readonly Finder[] = tables
  .filter(({ role }) => role !== "members" && role !== "contacts")
  .map(({ role, find }) => [role, find]);
const afterPlans: readonly Finder[] = [
  ["regional-strategic-plan", findRsp],
  ["contacts", tableOf.contacts.find],
  ["members", tableOf.members.find],
];
/** A Regional Strategic Plan may have targets and owners too, and is no plan of the office for that. */
const namedRsp: readonly Finder[] = [
  ["regional-strategic-plan", (sheet) => (isNamedRsp(sheet) ? findRsp(sheet) : undefined)],
];

/** What people say of headings and sheets, in Settings. */
export interface SaidOfPlans {
  readonly meanings: ColumnMeanings;
  /** Sheets that Settings name as plans, in lower case. */
  readonly named: ReadonlySet<string>;
}

const nothingSaid: SaidOfPlans = { meanings: noMeanings, named: new Set() };

/**
 * Reads the sheet's headings and says what it is. A plan's headings may stand anywhere in it, so they are kept; people
 * may have said in Settings what some of them mean, or that the sheet is a plan.
 */
export function findRole(sheet: SheetSnapshot, said: SaidOfPlans = nothingSaid): FoundSheet {
  if (ownedSheets.isOurs(sheet)) return { sheet, role: "owned", headings: [], planHeadings: [] };
  const data = roleBy(beforePlans, sheet) ?? roleBy(namedRsp, sheet);
  if (data) return data;
  const plan = planRole(sheet, said);
  if (plan && plan.role !== "other") {
    const looks = liesOnItsSide(plan) ? [...ofTables, turned] : ofTables;
    return viewedPlan(sheet, said, { looks, headings: plan.planHeadings }) ?? plan;
  }
  return (
    roleBy(afterPlans, sheet) ??
    viewedPlan(sheet, said, { looks: ofAnySheet, headings: plan?.asked ?? [] }) ??
    plan ?? { sheet, role: "other", headings: [], planHeadings: [] }
  );
}

function roleBy(finders: readonly Finder[], sheet: SheetSnapshot): FoundSheet | undefined {
  for (const [role, find] of finders) {
    const heading = find(sheet);
    if (heading) return { sheet, role, heading, headings: headingsOf(heading), planHeadings: [] };
  }
  return undefined;
}

function planRole(sheet: SheetSnapshot, { meanings, named }: SaidOfPlans): FoundSheet | undefined {
  const found = planHeadingRows(sheet, meanings, named.has(sheet.name.toLowerCase()));
  const planHeadings = found.filter(({ certainty }) => certainty !== "asked");
  const heading = planHeadings.find(hasTargets) ?? planHeadings.find(hasActivities) ?? planHeadings[0];
  if (heading === undefined) {
    const [first] = found;
    return first && { sheet, role: "other", headings: headingsOf(first), planHeadings: [], asked: found };
  }
  const role = hasTargets(heading) ? "strategic-action-plan" : "annual-work-plan";
  return { sheet, role, headings: headingsOf(heading), planHeadings };
}

type Look = (sheet: SheetSnapshot, headings: readonly PlanHeading[]) => PlanView | undefined;

/** What else the cells of a table may say, also where its headings are plain. */
const ofTables: readonly Look[] = [rowsInPairs, pivotView, letters, colours, brokenRows];
/** Sheets in which no plain table was found. */
const ofAnySheet: readonly Look[] = [oneColumnView, splitLines, linesInTurn, ...ofTables, cards, turned];

/** A plan that lies on its side, in blocks, in lines of text, with its figures below each other. Source: PLAN-SHAPES 2. */
function viewedPlan(
  sheet: SheetSnapshot,
  said: SaidOfPlans,
  { looks, headings }: { readonly looks: readonly Look[]; readonly headings: readonly PlanHeading[] },
): FoundSheet | undefined {
  for (const look of looks) {
    const view = look(sheet, headings);
    const found = view && planRole(view.sheet, said);
    if (view && found && found.planHeadings.length > 0) return { ...found, sheet, view };
  }
  return undefined;
}

const fewestHeadings = 3;

/** What should be actions are mostly headings: "Target", "Achieved so far", "Responsible" below each other. */
function liesOnItsSide({ sheet: { rows }, planHeadings: [heading] }: FoundSheet): boolean {
  const column = heading?.columns.get("action");
  if (heading === undefined || column === undefined) return false;
  const texts = rows.slice(heading.lastRow + 1, heading.lastRow + 30).flatMap((cells) => {
    const cell = cells[column];
    return typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : [];
  });
  const headings = texts.filter((text) => figureRoles.has(meaningOf(text)?.all[0]?.role ?? "other"));
  return headings.length >= fewestHeadings && headings.length >= texts.length * 0.6;
}

const figureRoles = new Set<ColumnRole>([
  "target",
  "actual",
  "baseline",
  "owner",
  "timeframe",
  "unit",
  "status",
]);

export const headingsOf = ({ columns, texts, row }: HeadingRow<string>): readonly FoundHeading[] =>
  [...columns].map(([role, column]) => ({
    column: role,
    text: (texts.get(column) ?? "").replace(/\s+/g, " "),
    address: addressOf(row, column),
  }));
