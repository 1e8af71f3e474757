import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { planChoice } from "../entering/choice-row";
import type { EntryPlan, RowChange } from "../entering/entry-plan";
import type { mappingKinds } from "./mapping-choices";

/** A decision to be kept: a milestone for an action, or a planned event for a row of the log. */
export interface MappingChoice {
  readonly kind: (typeof mappingKinds)[keyof typeof mappingKinds];
  readonly subject: string;
  readonly value: string;
  readonly note?: string;
  readonly today: CalendarDate;
}

/** Plans to keep a decision in Choices. Nothing is written here. Problems by code: those of `planChoice`. */
export const planMappingChoice = (model: WorkbookModel, choice: MappingChoice): EntryPlan<RowChange> =>
  planChoice(model, choice);
