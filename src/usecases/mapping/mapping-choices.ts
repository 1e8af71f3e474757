import { choicesTable, chosenValues } from "../../sheets/tables/choices";
import { rowsOf } from "../../sheets/tables/sheet-table";
import { milestoneChoice } from "../../sheets/plan/build/choose-milestones";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";

/** Kinds of decisions about the map and the work plan, as they stand in the Choices sheet. */
export const mappingKinds = {
  /** Subject: an action, "1-(a)"; value: milestones as a plan writes them ("1.1.3/2"), or "none". */
  milestone: milestoneChoice,
  /** Subject: a row of the log by its name; value: the planned event's id, or "none". */
  event: "planned event",
} as const;

/** What people decided about milestones and planned events: the last decision of each. */
export interface MappingChoices {
  /** By the action's id. */
  readonly milestones: ReadonlyMap<string, string>;
  /** By rowName of the log row. */
  readonly events: ReadonlyMap<string, string>;
}

export function mappingChoices({ sheets }: Pick<WorkbookModel, "sheets">): MappingChoices {
  const choices = rowsOf(sheets, choicesTable);
  return {
    milestones: chosenValues(choices, mappingKinds.milestone),
    events: chosenValues(choices, mappingKinds.event),
  };
}
