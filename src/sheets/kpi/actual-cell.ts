import { shareDecimals, shownRounding, unitOf } from "../../domain/kpi/measure/figure-unit";
import { roundedShare, roundedTo } from "../../domain/kpi/words";
import { percentFormat } from "../../domain/shared/percent";
import type { ActionKpi } from "../../domain/kpi/report";
import type { DrawnCell } from "../sheet-drawing";

/** The actual as people read it: whole Members and events, a share in per cent, a mean, quarters met of those decided. */
export function actualCell(result: ActionKpi): DrawnCell {
  const { actual, kpi, periods } = result;
  if (actual === null) return { value: null };
  const rounding = shownRounding(result);
  const unit = unitOf(result);
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  if (unit === "share") {
    const decimals = shareDecimals(result);
    return {
      value: roundedShare(rounding, actual, decimals),
      style: { numberFormat: percentFormat(decimals) },
    };
  }
  if (unit === "score")
    return { value: roundedTo(rounding, actual * 100) / 100, style: { numberFormat: "0.00" } };
  const isPerPeriod = target?.kind === "frequency" && target.period.unit !== "year" && periods.length > 0;
  if (!isPerPeriod) return { value: actual };
  return { value: `${actual} of ${periods.filter((period) => period.met !== null).length}` };
}
