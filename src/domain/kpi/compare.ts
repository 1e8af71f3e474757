import type { Comparator } from "../target/target";
import { assertNever } from "../shared/assert-never";

/** Doubles on a tie land on either side; a relative 1e-9 is far below anything a plan can mean. */
const tolerance = 1e-9;

/** a >= b, ties included however they were computed. */
export const atLeast = (a: number, b: number): boolean => a >= b - tolerance * Math.max(1, Math.abs(b));

const same = (a: number, b: number): boolean => atLeast(a, b) && atLeast(b, a);

/** Whether an actual meets a level as the comparison is written. Source: RULES 6. */
export function meets(actual: number, comparator: Comparator, level: number): boolean {
  switch (comparator) {
    case ">=":
      return atLeast(actual, level);
    case "<=":
      return atLeast(level, actual);
    case ">":
      return !atLeast(level, actual);
    case "<":
      return !atLeast(actual, level);
    case "=":
      return same(actual, level);
    default:
      return assertNever(comparator);
  }
}

/** A level not to be passed ("no more than 5", "= 0") rather than one to be reached. */
export const isLimit = (comparator: Comparator, level: number): boolean =>
  comparator === "<=" || comparator === "<" || (comparator === "=" && level === 0);

/** Rounds down, as a share of whole things must, without losing a tie to a double's tail. */
export const floorOf = (value: number): number => Math.floor(value + tolerance);

/** To the nearest whole, halves up, also those that a double keeps a tail below: 102.49999999999999 is 103. */
export const roundOf = (value: number): number => floorOf(value + 0.5);
