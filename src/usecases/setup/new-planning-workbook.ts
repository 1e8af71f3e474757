import { fiscalYearOf } from "../../domain/kpi/periods";
import type { Term } from "../../domain/plan/plan";
import { addYears, type CalendarDate, dayBefore } from "../../domain/shared/calendar-date";
import { dataDrawing, type DataDrawingOptions } from "../../sheets/tables/data-drawing";
import { dataSheets, memberNames } from "../../sheets/tables/data-sheets";
import {
  actionPlanDrawing,
  exampleStatusHeadings,
  workPlanDrawing,
} from "../../sheets/new-workbook/plan-sheets";
import { type WorkbookModel, readWorkbookModel } from "../../sheets/model/read-workbook-model";
import type { EntryPlan } from "../entering/entry-plan";
import { planNewSheets } from "../entering/new-sheets";
import type { DrawChange } from "../ports/workbook";

export interface NewWorkbook {
  /** Decides the term that is proposed: two fiscal years from the start of the one that contains it. */
  readonly today: CalendarDate;
  /** 1 to 12; 7 where absent. */
  readonly fiscalYearStartMonth?: number;
  /** Wins over the one proposed. */
  readonly term?: Term;
  /** Locks the headings of the data sheets (see dataDrawing). */
  readonly protectHeadings?: boolean;
  /** A random id for a workbook that has none (PlanIdentity). */
  readonly newId: string;
}

/** Plans every sheet of a new planning workbook, for an empty one: the two plans with example lines, and the data sheets. */
export const newPlanningWorkbook = (request: NewWorkbook): EntryPlan<DrawChange> =>
  setUpWorkbook(readWorkbookModel({ sheets: [] }), request);

/**
 * The same sheets for a workbook that holds others; a data sheet that it has already, under whatever name, is not drawn
 * again. Nothing is planned where a name is taken: problem "name-taken" says which.
 */
export function setUpWorkbook(model: WorkbookModel, request: NewWorkbook): EntryPlan<DrawChange> {
  const { today, fiscalYearStartMonth = 7, protectHeadings } = request;
  const term = request.term ?? proposedTerm(today, fiscalYearStartMonth);
  const register = model.evidence.members;
  const missing = dataSheets({
    register,
    statusHeadings: exampleStatusHeadings,
    settings: { term, fiscalYearStartMonth, identity: { id: request.newId } },
  }).filter(({ role }) => !model.sheets.some((there) => there.role === role));
  const around: DataDrawingOptions = { members: memberNames(model.sheets, missing), protectHeadings };
  return planNewSheets(model, [
    actionPlanDrawing(term, register.filter(({ active }) => active).length),
    workPlanDrawing(term),
    ...missing.map(({ sheet }) => dataDrawing(sheet, around)),
  ]);
}

/** Two fiscal years from the start of the one that contains a day. */
export function proposedTerm(today: CalendarDate, startMonth: number): Term {
  const { start } = fiscalYearOf(today, startMonth);
  return { start, end: dayBefore(addYears(start, 2)) };
}
