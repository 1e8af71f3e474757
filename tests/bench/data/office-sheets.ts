import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { followUpGrid, logGrid, membersGrid, statusGrid } from "./data-grids";
import type { OfficeData } from "./office-data";
import { planGrid, settingsGrid } from "./plan-grid";

/** Every sheet of the office's workbook. */
export const officeSheets = (data: OfficeData): readonly SheetSnapshot[] => [
  ...planSheets(data),
  sheet("Members", membersGrid(data)),
  sheet("Member Status", statusGrid(data)),
  sheet("Activity Log", logGrid(data)),
  sheet("Follow-up Survey", followUpGrid(data)),
];

/** The plan and Settings alone. */
export const planSheets = ({ actions, members }: OfficeData): readonly SheetSnapshot[] => [
  sheet("Strategic Action Plan", planGrid(actions, members.length)),
  sheet("Settings", settingsGrid),
];

const sheet = (name: string, rows: SheetSnapshot["rows"]): SheetSnapshot => ({
  name,
  visibility: "visible",
  isProtected: false,
  rows,
  merges: [],
});
