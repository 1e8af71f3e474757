import type { HeadingRow } from "../headings";
import { ownedSheets } from "../kpi/owned-sheets";
import { hasActivities, hasTargets, type PlanHeading, planHeadingRows } from "../plan/plan-tables";
import { type ColumnMeanings, noMeanings } from "../plan/column-names";
import { findRsp, isNamedRsp } from "../plan/rsp-sheet";
import { laidOut } from "../plan/layouts";
import { placeInSheet, type TableSheet } from "../plan/layouts/laid-sheet";
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
  /** Of a plan that is no plain table: the table that its cells make, in which the plan's headings stand. */
  readonly laid?: TableSheet;
}

/** The sheet in which a plan's headings stand. */
export const tableIn = ({ sheet, laid }: FoundSheet): TableSheet => laid ?? sheet;

export interface FoundHeading {
  /** What the column is for: "target". */
  readonly column: string;
  readonly text: string;
  readonly address: string;
}

type Finder = readonly [SheetRole, (sheet: SheetSnapshot) => HeadingRow<string> | undefined];

/** Data sheets come before plan sheets: an Activity Log also has actions and activities. */
const beforePlans: readonly Finder[] = tables
  .filter(({ role }) => role !== "members")
  .map(({ role, find }) => [role, find]);
const afterPlans: readonly Finder[] = [
  ["regional-strategic-plan", findRsp],
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
  if (plan && plan.role !== "other") return plan;
  return roleBy(afterPlans, sheet) ?? plan ?? { sheet, role: "other", headings: [], planHeadings: [] };
}

function roleBy(finders: readonly Finder[], sheet: SheetSnapshot): FoundSheet | undefined {
  for (const [role, find] of finders) {
    const heading = find(sheet);
    if (heading) return { sheet, role, heading, headings: headingsOf(heading), planHeadings: [] };
  }
  return undefined;
}

function planRole(sheet: SheetSnapshot, said: SaidOfPlans): FoundSheet | undefined {
  const plain = planHeadingRows(sheet, said.meanings, isNamed(sheet, said));
  for (const laid of laidOut(sheet, plain)) {
    const headings = planHeadingRows(laid, said.meanings, isNamed(sheet, said));
    const isBetter = headings.some(({ certainty }) => certainty !== "asked") || plain.length === 0;
    if (headings.length > 0 && isBetter) return planAs(sheet, headings, laid);
  }
  return planAs(sheet, plain);
}

const isNamed = ({ name }: SheetSnapshot, { named }: SaidOfPlans): boolean => named.has(name.toLowerCase());

function planAs(
  sheet: SheetSnapshot,
  found: readonly PlanHeading[],
  laid?: TableSheet,
): FoundSheet | undefined {
  const table = laid === undefined ? {} : { laid };
  const texts = (heading: PlanHeading): readonly FoundHeading[] => headingsOf(heading, laid ?? sheet);
  const planHeadings = found.filter(({ certainty }) => certainty !== "asked");
  const heading = planHeadings.find(hasTargets) ?? planHeadings.find(hasActivities) ?? planHeadings[0];
  if (heading === undefined) {
    const [first] = found;
    return (
      first && { sheet, role: "other", headings: texts(first), planHeadings: [], asked: found, ...table }
    );
  }
  const role = hasTargets(heading) ? "strategic-action-plan" : "annual-work-plan";
  return { sheet, role, headings: texts(heading), planHeadings, ...table };
}

export const headingsOf = (
  { columns, texts, row }: HeadingRow<string>,
  sheet?: TableSheet,
): readonly FoundHeading[] =>
  [...columns].map(([role, column]) => ({
    column: role,
    text: (texts.get(column) ?? "").replace(/\s+/g, " "),
    address: sheet ? placeInSheet(sheet, addressOf(row, column)).address : addressOf(row, column),
  }));
