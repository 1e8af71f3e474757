import type { FoundSheet, SheetRole } from "../office/sheet-roles";
import type { CellValue } from "../sheet-snapshot";
import type { SheetDrawing } from "../sheet-drawing";
import { activityLogSheet } from "../tables/blank-activity-log";
import {
  type BlankColumn,
  type BlankSheet,
  type BlankValue,
  dataDrawing,
  type DataWish,
} from "../tables/data-drawing";
import { memberStatusSheet, membersSheet } from "../tables/member-sheets";
import { choicesSheet, settingsSheet } from "../tables/settings/settings-table";
import { paperCopy } from "./paper-copy";
import { snapshotsSheet } from "../tables/blank-snapshots";
import { followUpSheet, needsSurveySheet } from "../tables/surveys";

/**
 * A sheet that was read, as one to be drawn elsewhere: a data sheet with headings in its first row becomes a table with
 * its lists and notes, any other sheet keeps its texts and merges under plain looks.
 */
export function sheetCopy(found: FoundSheet, wish: DataWish = {}): SheetDrawing {
  const { sheet, role } = found;
  const [headings = [], ...rows] = sheet.rows;
  const blank = blankOf[role]?.(headings.map(String));
  const isTable = blank !== undefined && headings.every((text) => typeof text === "string" && text !== "");
  if (!isTable) return paperCopy(found);
  const columns = headings.map((text) => columnOf(String(text), blank));
  const filled = rows.map((row) => row.map(blankValue));
  return dataDrawing({ ...blank, name: sheet.name, columns, rows: filled, cellChoices: undefined }, wish);
}

/** What the product itself would draw for a role, by the headings that are there. */
const blankOf: Partial<Record<SheetRole, (headings: readonly string[]) => BlankSheet>> = {
  members: () => membersSheet([]),
  "member-status": ([, ...headings]) => memberStatusSheet([], headings),
  "activity-log": () => activityLogSheet,
  "needs-survey": () => needsSurveySheet,
  "follow-up-survey": () => followUpSheet,
  choices: () => choicesSheet,
  snapshots: () => snapshotsSheet,
  settings: () => settingsSheet({ term: undefined, fiscalYearStartMonth: 7 }),
};

const columnOf = (heading: string, { columns }: BlankSheet): BlankColumn =>
  columns.find((column) => column.heading === heading) ?? {
    heading,
    width: 18,
    note: "A column of its own; it is not computed with.",
  };

function blankValue(value: CellValue): BlankValue | null {
  if (typeof value !== "object" || value === null) return value;
  switch (value.kind) {
    case "date":
      return { day: value.date };
    case "percent":
      return { share: value.value };
    case "error":
      return value.code;
  }
}
