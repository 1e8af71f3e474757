import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanDeeds } from "../../use-plan";
import type { Wish } from "../../wish";

/** What a form needs to plan a write and to do it. */
export interface FormProps {
  readonly picture: PlanPicture;
  readonly wish: Wish;
  readonly write: PlanDeeds["write"];
}
