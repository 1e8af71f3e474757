import { isLimit } from "../../../domain/kpi/compare";
import type { KpiCells } from "./kpi-cells";
import type { LiveCells } from "./live-cells";
import { type RateLevel, shownAttainment, shownRate } from "./rounding";

/** A share or a mean from its base, and how far it is towards its target; a rate of nothing is blank. */
export function rateCells(
  level: RateLevel,
  { frame, base }: KpiCells,
): Pick<LiveCells, "actual" | "attainment"> {
  const started = (formula: string): string =>
    `IF(OR(${frame.asOf}<${frame.termStart},${base.whole}=0),"",${formula})`;
  const rate = `${base.part}/${base.whole}`;
  const hasAttainment = !isLimit(level.comparator, level.level) && level.level !== 0;
  return {
    actual: started(shownRate(rate, level)),
    ...(hasAttainment ? { attainment: started(shownAttainment(`${rate}/${level.level}`)) } : {}),
  };
}
