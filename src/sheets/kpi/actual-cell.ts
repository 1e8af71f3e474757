import { shownRounding, unitOf } from "../../domain/kpi/measure/figure-unit";
import { roundedTo } from "../../domain/kpi/words";
import type { ActionKpi } from "../../domain/kpi/report";
import type { CellStyle, DrawnCell } from "../sheet-drawing";

const percent: CellStyle = { numberFormat: "0%" };
const hundredth: CellStyle = { numberFormat: "0.00" };

/** The actual as people read it: whole Members and events, a share in per cent, a mean, quarters met of those decided. */
export function actualCell(result: ActionKpi): DrawnCell {
  const { actual, kpi, periods } = result;
  if (actual === null) return { value: null };
  const hundredths = (value: number): number => roundedTo(shownRounding(result), value * 100) / 100;
  const unit = unitOf(result);
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  if (unit === "share") return { value: hundredths(actual), style: percent };
  if (unit === "score") return { value: hundredths(actual), style: hundredth };
  const isPerPeriod = target?.kind === "frequency" && target.period.unit !== "year" && periods.length > 0;
  if (!isPerPeriod) return { value: actual };
  return { value: `${actual} of ${periods.filter((period) => period.met !== null).length}` };
}
