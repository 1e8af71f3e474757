/**
 * Everything heavy that the pane needs from the core, in one place: it is loaded after the frame of the pane is on
 * screen, so the first script stays small.
 */
export { drawSheets, refuseStopped } from "../usecases/drawing/draw-sheets";
export { moved } from "./moved";
export { lookAtPlan } from "../usecases/plan-picture";
export { rowFinder } from "../usecases/plan-rows";
export { refreshPlan } from "../usecases/drawing/refresh-plan";
