import { indexEvidence } from "../domain/kpi/evidence/evidence-index";
import type { KpiReport } from "../domain/kpi/report";
import { type ToDo, toDoList, type ToDoPlaces } from "../domain/kpi/to-do";
import { inCountedWord } from "../domain/member/counted-word";
import type { SourceCell } from "../domain/shared/source-cell";
import { columnLetters } from "../sheets/cell-address";
import { wordIn } from "../sheets/tables/settings/settings";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import type { SheetRole } from "../sheets/model/sheet-roles";
import { sheetWithRole } from "./entering/data-sheet";
import { blankStatusSheet } from "./tick-members";

export type { ToDo, ToDoKind } from "../domain/kpi/to-do";

/** What to fill in, most useful first; empty where nothing is to do. The report is of the same office. */
export const toDoOf = (model: WorkbookModel, report: KpiReport): readonly ToDo[] =>
  toDoList({
    ...{ report, index: indexEvidence(model.evidence) },
    ...{ remarks: model.remarks, places: placesOf(model) },
  }).map((toDo) => ({ ...toDo, what: inCountedWord(toDo.what, wordIn(model.settings)) }));

function placesOf(model: WorkbookModel): ToDoPlaces {
  const blank = blankStatusSheet(model);
  return {
    memberStatus: placeOf(model, "member-status") ?? (blank && { sheet: blank.name, address: "A1" }),
    activityLog: placeOf(model, "activity-log"),
    followUp: placeOf(model, "follow-up-survey"),
    planCell: ({ sources }, column) => planCell(model, sources.at(-1), column),
  };
}

const placeOf = (model: WorkbookModel, role: SheetRole): SourceCell | undefined => {
  const sheet = sheetWithRole(model, role);
  const heading = model.sheets.find((found) => found.sheet === sheet)?.headings[0];
  return sheet && { sheet: sheet.name, address: heading?.address ?? "A1" };
};

/** The cell of a column in the row of the KPI's target, under the heading that is the last above it. */
function planCell(
  { sheets }: WorkbookModel,
  target: SourceCell | undefined,
  column: "actual" | "baseline" | "measure",
): SourceCell | undefined {
  const row = Number(/\d+/.exec(target?.address ?? "")?.[0]);
  const found = sheets.find(({ sheet }) => sheet.name === target?.sheet);
  // Of a plan that lies otherwise a row of the sheet is no row of the plan.
  const headings = found?.view === undefined ? (found?.planHeadings ?? []) : [];
  const heading = headings.filter(({ lastRow }) => lastRow < row - 1).at(-1);
  const at = heading?.columns.get(column);
  return target && at !== undefined
    ? { sheet: target.sheet, address: `${columnLetters(at)}${row}` }
    : undefined;
}
