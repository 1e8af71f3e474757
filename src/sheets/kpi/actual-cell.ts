import { atLeast, floorOf } from "../../domain/kpi/compare";
import type { ActionKpi } from "../../domain/kpi/report";
import type { DrawnCell } from "../sheet-drawing";

/** The actual as people read it: whole Members and events, a share in per cent, a mean, quarters met of those decided. */
export function actualCell({ actual, kpi, measure, periods, attainment }: ActionKpi): DrawnCell {
  if (actual === null) return { value: null };
  const met = attainment !== null && atLeast(attainment, 1);
  const round = met ? Math.round : floorOf;
  const isShare = measure === "positive replies" || measure === "requests met" || measure === "experts used";
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  const isEnteredShare = target?.kind === "percent" || (target?.kind === "ratio" && target.share === true);
  if (isShare || (measure === "entered" && isEnteredShare)) {
    return { value: round(actual * 100) / 100, style: { numberFormat: "0%" } };
  }
  if (target?.kind === "average")
    return { value: round(actual * 100) / 100, style: { numberFormat: "0.00" } };
  const isPerPeriod = target?.kind === "frequency" && target.period.unit !== "year" && periods.length > 0;
  if (!isPerPeriod) return { value: actual };
  return { value: `${actual} of ${periods.filter((period) => period.met !== null).length}` };
}
