import type { Comparator } from "../../../domain/target/target";
import { isLimit } from "../../../domain/kpi/compare";

/** A double's tail must not decide: the same tolerance as the engine's. */
const tail = "0.000000001";

/** A share of the target to two decimals: down below it, to the nearest from it on. Source: RULES 0.4. */
export const shownAttainment = (share: string): string => roundedBy(share, `${share}>=0.999999999`);

/** A share or a mean to two decimals: down while its target is unmet, up where a limit is passed, else to the nearest. Source: RULES 0.4. */
export const shownRate = (rate: string, { comparator, level }: RateLevel): string =>
  isLimit(comparator, level)
    ? `IF(${rate}${comparator === "<" ? `<${level}*0.999999999` : `<=${level}*1.000000001`},INT(${rate}*100+0.5+${tail}),-INT(${tail}-${rate}*100))/100`
    : level === 0
      ? `INT(${rate}*100+${tail})/100`
      : roundedBy(rate, `${rate}/${level}>=0.999999999`);

export interface RateLevel {
  readonly comparator: Comparator;
  readonly level: number;
}

const roundedBy = (figure: string, isReached: string): string =>
  `INT(${figure}*100+IF(${isReached},0.5,0)+${tail})/100`;
