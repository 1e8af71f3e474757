/** A plain drawing, as the cases of the contract use it. */
export { aDrawing } from "../../src/hosts/contract/a-drawing";
