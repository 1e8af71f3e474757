import type { Kpi } from "../plan/plan";
import type { Target } from "../target/target";
import { explainMeasure, type Measure, measureNames, type MeasureProposal, readMeasure } from "./measure";

/**
 * The measure of a KPI and why: what the plan itself holds as the actual wins and is marked as entered, then what
 * people chose (in Settings or the plan's "Measured by"), then what the words ask for.
 */
export function measureOf(kpi: Kpi, target: Target, chosen: Measure | undefined): MeasureProposal {
  if (kpi.entered !== undefined)
    return { measure: "entered", reason: `${measureNames.entered}, because the plan's Actual is filled in` };
  return chosen === undefined
    ? explainMeasure(kpi, target)
    : { measure: chosen, reason: `${measureNames[chosen]}, chosen in ${placeOfChoice(kpi, chosen)}` };
}

/** Settings win over the plan, so a choice that the plan does not say was made there. */
const placeOfChoice = ({ measuredBy }: Kpi, chosen: Measure): string =>
  measuredBy !== undefined && readMeasure(measuredBy) === chosen ? `the plan's "Measured by"` : "Settings";
