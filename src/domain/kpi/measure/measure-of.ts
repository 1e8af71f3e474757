import type { Kpi } from "../../plan/plan";
import { type Measure, measureNames, type MeasureProposal, readMeasure } from "./measure";

/** What else there is to measure a KPI by. */
export interface Choice {
  readonly chosen?: Measure | undefined;
  /** What the KPI's words ask for. */
  readonly proposed: MeasureProposal;
  /** Where KPI Values has rows of it: whether any other sheet has something of the KPI too. */
  readonly values?: { readonly onlyThere: boolean } | undefined;
}

/**
 * The measure of a KPI and why: what the plan itself holds as the actual wins and is marked as entered, then the plan's
 * own columns of periods, then what people chose (in Settings or the plan's "Measured by"), then what the words ask for.
 * Rows of KPI Values are of the KPI that they name, so they count where the sheet that its words ask for has nothing of it.
 */
export function measureOf(kpi: Kpi, { chosen, proposed, values }: Choice): MeasureProposal {
  if (kpi.entered !== undefined)
    return { measure: "entered", reason: `${measureNames.entered}, because the plan's Actual is filled in` };
  if (kpi.periods !== undefined && hasActuals(kpi.periods))
    return { measure: "values", reason: `${measureNames.values}, because the plan has figures by period` };
  if (chosen !== undefined)
    return { measure: chosen, reason: `${measureNames[chosen]}, chosen in ${placeOfChoice(kpi, chosen)}` };
  return proposed.measure !== "values" && values?.onlyThere === true
    ? { measure: "values", reason: `${measureNames.values}, because KPI Values has figures of it` }
    : proposed;
}

const hasActuals = ({ periods, total }: NonNullable<Kpi["periods"]>): boolean =>
  total?.actual !== undefined || periods.some(({ actual }) => actual !== undefined);

/** Settings win over the plan, so a choice that the plan does not say was made there. */
const placeOfChoice = ({ measuredBy }: Kpi, chosen: Measure): string =>
  measuredBy !== undefined && readMeasure(measuredBy) === chosen ? `the plan's "Measured by"` : "Settings";
