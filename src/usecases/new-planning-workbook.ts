import { fiscalYearOf } from "../domain/kpi/periods";
import { defaultRegister } from "../domain/member/register";
import type { Term } from "../domain/plan/plan";
import { addYears, type CalendarDate, dayBefore } from "../domain/shared/calendar-date";
import { activityLogSheet } from "../sheets/data/blank/activity-log";
import { dataDrawing } from "../sheets/data/blank/data-drawing";
import { memberStatusSheet, membersSheet } from "../sheets/data/blank/member-sheets";
import { choicesSheet, settingsSheet } from "../sheets/data/blank/office-sheets";
import { actionPlanDrawing, exampleStatusHeadings, workPlanDrawing } from "../sheets/data/blank/plan-sheets";
import { followUpSheet, needsSurveySheet } from "../sheets/data/blank/surveys";
import type { SheetDrawing } from "../sheets/sheet-drawing";
import { drawnPreview } from "./entering/drawn-preview";
import type { EntryPlan } from "./entering/entry-plan";
import type { DrawChange } from "./ports/workbook";

export interface NewWorkbook {
  /** Decides the term that is proposed: two fiscal years from the start of the one that contains it. */
  readonly today: CalendarDate;
  /** 1 to 12; 7 where absent. */
  readonly fiscalYearStartMonth?: number;
  /** Wins over the one proposed. */
  readonly term?: Term;
}

/** Plans every sheet of a new planning workbook, for an empty one: the two plans with example lines, and the data sheets. */
export function newPlanningWorkbook(wish: NewWorkbook): EntryPlan<DrawChange> {
  const { today, fiscalYearStartMonth = 7 } = wish;
  const term = wish.term ?? proposedTerm(today, fiscalYearStartMonth);
  const sheets = [
    membersSheet(defaultRegister),
    memberStatusSheet(defaultRegister, exampleStatusHeadings),
    activityLogSheet,
    needsSurveySheet,
    followUpSheet,
    choicesSheet,
    settingsSheet({ term, fiscalYearStartMonth }),
  ];
  const drawings = [...blankPlan(term), ...sheets.map(dataDrawing)];
  return {
    changes: drawings.map((drawing) => ({ kind: "draw", drawing })),
    preview: drawings.map(drawnPreview),
    problems: [],
    warnings: [],
  };
}

/** The two plan sheets, to be written over: a Strategic Action Plan and the Annual Work Plan of its first year. */
export const blankPlan = (term: Term): readonly SheetDrawing[] => [
  actionPlanDrawing(term, defaultRegister.length),
  workPlanDrawing(term),
];

function proposedTerm(today: CalendarDate, startMonth: number): Term {
  const { start } = fiscalYearOf(today, startMonth);
  return { start, end: dayBefore(addYears(start, 2)) };
}
