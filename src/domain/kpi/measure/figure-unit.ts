import type { Period, Target } from "../../target/target";
import { atLeast, floorOf, isLimit, meets, roundOf } from "../compare";
import { memberUnit } from "../review/frozen-review";
import { proposeMeasure } from "./measure";
import { isShorterThanYear } from "../periods";
import type { PercentDecimals } from "../../shared/percent";
import { decimalsOf } from "../rules/shares/tally";
import type { KpiResult } from "../result";
import { count, percentText, type Rounding, roundingOf } from "../words";

type Measured = Pick<KpiResult, "kpi" | "measure">;

/** What an actual counts: "Members", "events", "share", "score", "quarters met", the target's own unit, or "". */
export function unitOf({ kpi, measure }: Measured): string {
  if (measure === "work") return "share";
  if (kpi.target.kind === "unread") return "";
  const [target] = kpi.target.value.parts;
  if (measure === "positive replies" || measure === "requests met" || measure === "experts used")
    return "share";
  if (target.kind === "average") return "score";
  if (target.kind === "frequency")
    return isShorterThanYear(target.period) ? periodsMet(target.period) : "events";
  if (measure === "events") return "events";
  if (measure === "members") return memberUnit;
  if (measure === "participants") return "participants";
  if (target.kind === "percent" || (target.kind === "ratio" && target.share === true)) return "share";
  if (target.kind !== "count" && target.kind !== "ratio") return "";
  return proposeMeasure(kpi, target) === "members" ? memberUnit : (target.unit ?? "");
}

const periodsMet = ({ count: amount, unit }: Period): string =>
  amount === 1 ? `${unit}s met` : "periods met";

/** The decimals of a KPI's shares: those its target is written with. */
export function shareDecimals({ kpi }: Pick<KpiResult, "kpi">): PercentDecimals {
  const parts = kpi.target.kind === "read" ? kpi.target.value.parts : [];
  const asked = parts.map((part) =>
    part.kind === "percent" || part.kind === "ratio" ? decimalsOf(part) : 0,
  );
  return asked.reduce<PercentDecimals>((most, one) => (one > most ? one : most), 0);
}

/** A figure with its unit as people say it: "15 Members", "1 event", "64 %", "4.76", "3 quarters met". Unmet, it is rounded down. */
export function figureText(actual: number, unit: string, isMet: boolean, decimals?: PercentDecimals): string {
  const hundredths = isMet ? roundOf(actual * 100) : floorOf(actual * 100);
  if (unit === "share") return percentText(actual, roundingOf(isMet), decimals);
  if (unit === memberUnit) return count(actual, "Member");
  if (unit === "events") return count(actual, "event");
  const named = actual === 1 ? unit.replace(/s met$/, " met") : unit;
  return `${hundredths / 100} ${unit === "score" ? "" : named}`.trim();
}

/** How a result's figure is rounded wherever it is shown: as its sentence does. Source: RULES 0.4. */
export function shownRounding({ kpi, actual, attainment, direction }: Shown): Rounding {
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  const isLess = direction === "less";
  if (target === undefined || actual === null || !("comparator" in target) || !("value" in target))
    return roundingOf(isReached(attainment));
  if (!isLimit(target.comparator, target.value)) return roundingOf(isReached(attainment), isLess);
  return roundingOf(meets(actual, target.comparator, levelOf(target)), true);
}

type Shown = Pick<KpiResult, "kpi" | "actual" | "attainment" | "direction">;

/** The target's level on the scale of its actuals: a share 0..1. */
function levelOf(target: Target & { readonly value: number }): number {
  if (target.kind === "percent") return target.value / 100;
  return target.kind === "ratio" && target.share === true ? target.value / target.of : target.value;
}

/** Whether a figure is shown as one that reached its target. */
export const isReached = (attainment: number | null): boolean =>
  attainment !== null && atLeast(attainment, 1);
