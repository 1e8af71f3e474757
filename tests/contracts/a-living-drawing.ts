/** The drawing with everything that computes, follows or locks, as the cases of the contract use it. */
export {
  aLivingDrawing,
  aStillDrawing,
  countedPlan,
  livingParts,
} from "../../src/hosts/contract/a-living-drawing";
