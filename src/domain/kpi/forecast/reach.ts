import { floorOf } from "../compare";
import type { Elapsed } from "../review/review";

/** Before a quarter of the time has passed, a pace says nothing. */
export const isTooEarly = ({ days, of }: Elapsed): boolean => days * 4 < of;

/** Whole things rounded down for the lower end of a range, up for the higher: it promises nothing that it cannot keep. */
export const downTo = (value: number): number => floorOf(value);
export const upTo = (value: number): number => -floorOf(-value);

/** "Between 19 and 22", or "19" where both ends are one. */
export const rangeText = (low: number, high: number): string =>
  low === high ? String(low) : `Between ${low} and ${high}`;

/** What a range means for the level asked for. */
export function verdictOf({ low, high }: { low: number; high: number }, needed: number): string {
  if (low >= needed) return `the target of ${needed} would be reached`;
  if (high >= needed) return `the target of ${needed} is within reach`;
  const short = `${needed - high} short of ${needed}`;
  return low === high ? short : `${short} even at the higher figure`;
}
