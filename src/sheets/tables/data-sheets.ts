import type { Register } from "../../domain/member/member";
import type { FoundSheet, SheetRole } from "../office/sheet-roles";
import { activityLogSheet } from "./blank-activity-log";
import type { BlankSheet, ChoiceSource } from "./data-drawing";
import { memberNamesIn, memberNamesOf } from "./member-names";
import { memberStatusSheet, membersSheet } from "./member-sheets";
import { choicesSheet, settingsSheet } from "./settings/settings-table";
import type { KnownSettings } from "./settings/setting-lines";
import { followUpSheet, needsSurveySheet } from "./surveys";

/** A data sheet as it is first drawn, and what it is read as. */
export interface DataSheet {
  readonly sheet: BlankSheet;
  readonly role: SheetRole;
}

export interface DataSheetsWish {
  readonly register: Register;
  /** Of the columns of Member Status. */
  readonly statusHeadings: readonly string[];
  readonly settings: KnownSettings;
}

/** Every data sheet that a person fills, in the order of their tabs; Members first, for the others offer its names. */
export const dataSheets = ({ register, statusHeadings, settings }: DataSheetsWish): readonly DataSheet[] => [
  { sheet: membersSheet(register), role: "members" },
  { sheet: memberStatusSheet(register, statusHeadings), role: "member-status" },
  { sheet: activityLogSheet, role: "activity-log" },
  { sheet: needsSurveySheet, role: "needs-survey" },
  { sheet: followUpSheet, role: "follow-up-survey" },
  { sheet: choicesSheet, role: "choices" },
  { sheet: settingsSheet(settings), role: "settings" },
];

/** Where the Members' names stand: in the sheet that is there, or in the one that is created along. */
export function memberNames(
  there: readonly FoundSheet[],
  created: readonly DataSheet[],
): ChoiceSource | undefined {
  const standing = there.find(({ role }) => role === "members");
  const fresh = created.find(({ role }) => role === "members");
  return standing ? memberNamesIn(standing.sheet) : fresh && memberNamesOf(fresh.sheet);
}
