import { indexEvidence } from "../domain/kpi/evidence-index";
import type { KpiReport } from "../domain/kpi/report";
import { type ToDo, toDoList, type ToDoPlaces } from "../domain/kpi/to-do";
import type { SourceCell } from "../domain/shared/source-cell";
import { columnLetters } from "../sheets/cell-address";
import type { Office } from "../sheets/office/read-office";
import type { SheetRole } from "../sheets/office/sheet-roles";
import { sheetWithRole } from "./entering/data-sheet";
import { blankStatusSheet } from "./tick-members";

export type { ToDo, ToDoKind } from "../domain/kpi/to-do";

/** What to fill in, most useful first; empty where nothing is to do. The report is of the same office. */
export const toDoOf = (office: Office, report: KpiReport): readonly ToDo[] =>
  toDoList({
    ...{ report, index: indexEvidence(office.evidence) },
    ...{ remarks: office.remarks, places: placesOf(office) },
  });

function placesOf(office: Office): ToDoPlaces {
  const blank = blankStatusSheet(office);
  return {
    memberStatus: placeOf(office, "member-status") ?? (blank && { sheet: blank.name, address: "A1" }),
    activityLog: placeOf(office, "activity-log"),
    followUp: placeOf(office, "follow-up-survey"),
    planCell: ({ sources }, column) => planCell(office, sources.at(-1), column),
  };
}

const placeOf = (office: Office, role: SheetRole): SourceCell | undefined => {
  const sheet = sheetWithRole(office, role);
  const heading = office.sheets.find((found) => found.sheet === sheet)?.headings[0];
  return sheet && { sheet: sheet.name, address: heading?.address ?? "A1" };
};

/** The cell of a column in the row of the KPI's target, under the heading that is the last above it. */
function planCell(
  { sheets }: Office,
  target: SourceCell | undefined,
  column: "actual" | "baseline" | "measure",
): SourceCell | undefined {
  const row = Number(/\d+/.exec(target?.address ?? "")?.[0]);
  const headings = sheets.find(({ sheet }) => sheet.name === target?.sheet)?.planHeadings ?? [];
  const heading = headings.filter(({ lastRow }) => lastRow < row - 1).at(-1);
  const at = heading?.columns.get(column);
  return target && at !== undefined
    ? { sheet: target.sheet, address: `${columnLetters(at)}${row}` }
    : undefined;
}
