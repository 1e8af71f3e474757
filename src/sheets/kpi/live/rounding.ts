import type { Comparator } from "../../../domain/target/target";
import { isLimit } from "../../../domain/kpi/compare";

/** A double's tail must not decide: the same tolerance as the engine's. */
const tail = "0.000000001";

/** A share of the target to two decimals: down below it, to the nearest from it on. Source: RULES 0.4. */
export const shownAttainment = (share: string): string => roundedBy(share, `${share}>=0.999999999`);

/** A share or a mean to its decimals: down while its target is unmet, up where a limit is passed, else to the nearest. Source: RULES 0.4. */
export const shownRate = (rate: string, { comparator, level, decimals }: RateLevel): string => {
  const unit = 10 ** decimals;
  return isLimit(comparator, level)
    ? `IF(${rate}${comparator === "<" ? `<${level}*0.999999999` : `<=${level}*1.000000001`},INT(${rate}*${unit}+0.5+${tail}),-INT(${tail}-${rate}*${unit}))/${unit}`
    : level === 0
      ? `INT(${rate}*${unit}+${tail})/${unit}`
      : roundedBy(rate, `${rate}/${level}>=0.999999999`, unit);
};

export interface RateLevel {
  readonly comparator: Comparator;
  readonly level: number;
  /** Of the figure itself: a share in whole per cents has two. */
  readonly decimals: number;
}

const roundedBy = (figure: string, isReached: string, unit = 100): string =>
  `INT(${figure}*${unit}+IF(${isReached},0.5,0)+${tail})/${unit}`;
