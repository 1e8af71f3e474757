/**
 * What the pane needs from the core once something was judged, in one place: it is loaded after the frame of the pane is on
 * screen, so the first script stays small. What judges is heavier, and comes only to the page where nothing else does it.
 */
export { preparedSheets, putSheets, refuseStopped } from "../../usecases/drawing/put-sheets";
export { moved } from "./moved";
export { rowFinder } from "../../usecases/plan-rows";
