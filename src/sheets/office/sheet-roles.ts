import { findActivityLog } from "../data/activity-log-sheet";
import { findFollowUp } from "../data/follow-up-sheet";
import { findMemberStatus } from "../data/member-status-sheet";
import { findMembers } from "../data/members-sheet";
import { findSettings } from "../data/settings-sheet";
import type { HeadingRow } from "../headings";
import { ownedSheets } from "../kpi/owned-sheets";
import { hasActivities, hasTargets, planHeadingRows } from "../plan/plan-tables";
import type { SheetSnapshot } from "../sheet-snapshot";
import { addressOf } from "../cell-address";

/** What a sheet was taken for. */
export type SheetRole =
  | "strategic-action-plan"
  | "annual-work-plan"
  | "members"
  | "member-status"
  | "activity-log"
  | "follow-up-survey"
  | "settings"
  | "owned"
  | "other";

/** A sheet, what it was taken for, and the headings that say so. */
export interface FoundSheet {
  readonly sheet: SheetSnapshot;
  readonly role: SheetRole;
  readonly headings: readonly FoundHeading[];
}

export interface FoundHeading {
  /** What the column is for: "target". */
  readonly column: string;
  readonly text: string;
  readonly address: string;
}

/**
 * Data sheets come before plan sheets: an Activity Log also has actions and activities. The order among them is
 * from the most to the least telling headings.
 */
const finders: readonly (readonly [SheetRole, (sheet: SheetSnapshot) => HeadingRow<string> | undefined])[] = [
  ["settings", findSettings],
  ["follow-up-survey", findFollowUp],
  ["activity-log", findActivityLog],
  ["member-status", findMemberStatus],
  ["strategic-action-plan", (sheet) => planHeadingRows(sheet).find(hasTargets)],
  ["annual-work-plan", (sheet) => planHeadingRows(sheet).find(hasActivities)],
  ["members", findMembers],
];

export function findRole(sheet: SheetSnapshot): FoundSheet {
  if (ownedSheets.isOurs(sheet)) return { sheet, role: "owned", headings: [] };
  for (const [role, find] of finders) {
    const heading = find(sheet);
    if (heading) return { sheet, role, headings: headingsOf(heading) };
  }
  return { sheet, role: "other", headings: [] };
}

const headingsOf = ({ columns, texts, row }: HeadingRow<string>): readonly FoundHeading[] =>
  [...columns].map(([role, column]) => ({
    column: role,
    text: (texts.get(column) ?? "").replace(/\s+/g, " "),
    address: addressOf(row, column),
  }));
