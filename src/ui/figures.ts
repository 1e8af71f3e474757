import type { ActionKpi } from "../domain/kpi/report";
import { percentFloor, percentText } from "../domain/kpi/words";
import { decimalsOfFormat } from "../domain/shared/percent";
import { actualCell } from "../sheets/kpi/actual-cell";

/** The actual as KPI Progress shows it: "17", "75 %", "4.76", "3 of 4"; undefined where there is none. */
export function actualText(result: ActionKpi): string | undefined {
  const { value, style } = actualCell(result);
  if (value === null) return undefined;
  if (typeof value !== "number") return String(value);
  const decimals = decimalsOfFormat(style?.numberFormat);
  if (decimals !== undefined) return percentText(value, "nearest", decimals);
  return style?.numberFormat === "0.00" ? value.toFixed(2) : String(value);
}

/** 0.774 -> "77 %": rounded down below the target, so that 99.6 % is never shown as 100 %. */
export const attainmentText = (attainment: number): string =>
  `${Math.round(percentFloor(attainment) * 100)} %`;
