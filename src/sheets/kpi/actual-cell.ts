import { shareDecimals, shownRounding, unitOf } from "../../domain/kpi/measure/figure-unit";
import { percentText, roundedShare, roundedTo } from "../../domain/kpi/words";
import { decimalsOfFormat, type PercentDecimals, percentFormat } from "../../domain/shared/percent";
import type { ActionKpi } from "../../domain/kpi/report";
import type { CellStyle, DrawnCell } from "../sheet-drawing";

const percents: Readonly<Record<PercentDecimals, CellStyle>> = {
  0: { numberFormat: percentFormat(0) },
  1: { numberFormat: percentFormat(1) },
  2: { numberFormat: percentFormat(2) },
};
const hundredth: CellStyle = { numberFormat: "0.00" };

/** The actual as people read it: whole Members and events, a share in per cent, a mean, quarters met of those decided. */
export function actualCell(result: ActionKpi): DrawnCell {
  const { actual, kpi, periods } = result;
  if (actual === null) return { value: null };
  const rounding = shownRounding(result);
  const unit = unitOf(result);
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  if (unit === "share") {
    const decimals = shareDecimals(result);
    return { value: roundedShare(rounding, actual, decimals), style: percents[decimals] };
  }
  if (unit === "score") return { value: roundedTo(rounding, actual * 100) / 100, style: hundredth };
  const isPerPeriod = target?.kind === "frequency" && target.period.unit !== "year" && periods.length > 0;
  if (!isPerPeriod) return { value: actual };
  return { value: `${actual} of ${periods.filter((period) => period.met !== null).length}` };
}

/** The actual as KPI Progress shows it: "17", "75 %", "4.76", "3 of 4"; undefined where there is none. */
export function actualText(result: ActionKpi): string | undefined {
  const { value, style } = actualCell(result);
  if (value === null) return undefined;
  if (typeof value !== "number") return String(value);
  const decimals = decimalsOfFormat(style?.numberFormat);
  if (decimals !== undefined) return percentText(value, "nearest", decimals);
  return style?.numberFormat === "0.00" ? value.toFixed(2) : String(value);
}
