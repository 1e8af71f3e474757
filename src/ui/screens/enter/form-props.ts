import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../plan/use-plan";
import type { EntryRequest } from "../../entry-request";

/** What a form needs to plan a write and to do it. */
export interface FormProps {
  readonly picture: PlanPicture;
  readonly entry: EntryRequest;
  readonly write: PlanCommands["write"];
  /** Written: back to where the form was opened from, if it was from a KPI or To do. */
  readonly onWritten: () => void;
}
