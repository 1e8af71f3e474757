/**
 * Everything heavy that the pane needs from the core, in one place: it is loaded after the frame of the pane is on
 * screen, so the first script stays small.
 */
export { lookAtPlan, refreshPlan } from "../usecases/plan-picture";
export { actionFinder } from "../usecases/plan-rows";
