import type { Comparator } from "../target/target";
import type { PercentDecimals } from "../shared/percent";
import { type CalendarDate, dayOf, monthOf, yearOf } from "../shared/calendar-date";
import { atLeast, floorOf, roundOf } from "./compare";
import type { DaySpan } from "./review/review";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "30 Jun 2019" */
export const dayText = (date: CalendarDate): string => `${dayOf(date)} ${monthText(date)} ${yearOf(date)}`;

/** "Jan-Mar 2019", "Jul 2018-Jun 2019", "Mar 2019"; days where the months are cut. */
export function spanText({ start, end }: DaySpan): string {
  const sameYear = yearOf(start) === yearOf(end);
  if (sameYear && monthOf(start) === monthOf(end)) return `${monthText(start)} ${yearOf(start)}`;
  return `${monthText(start)}${sameYear ? "" : ` ${yearOf(start)}`}-${monthText(end)} ${yearOf(end)}`;
}

const monthText = (date: CalendarDate): string => months[monthOf(date) - 1] ?? "";

/** What a limit asks: "5 at most", "less than 5", "none". */
export function limitText(comparator: Comparator, level: string): string {
  if (comparator === "=") return "none asked";
  return comparator === "<" ? `less than ${level} asked` : `${level} at most`;
}

/**
 * How a figure is rounded where it is shown: to the nearest once what was asked for is met, down while it is short of it, up where
 * a limit is passed. So 99.6 % is never shown as 100 %, nor 5.2 % as 5 % of at most 5 %. Source: RULES 0.4.
 */
export type Rounding = "nearest" | "down" | "up";

export const roundingOf = (isMet: boolean, isLimited = false): Rounding =>
  isMet ? "nearest" : isLimited ? "up" : "down";

/** roundedTo("down", 99.6) -> 99 */
export function roundedTo(rounding: Rounding, value: number): number {
  if (rounding === "up") return -floorOf(-value);
  return rounding === "nearest" ? roundOf(value) : floorOf(value);
}

/** A share at the decimals of its per cent: roundedShare("down", 0.1499, 0) -> 0.14 */
export function roundedShare(rounding: Rounding, share: number, decimals: PercentDecimals = 0): number {
  const unit = 10 ** (decimals + 2);
  return roundedTo(rounding, share * unit) / unit;
}

/** A share in per cent, rounded as its target asks, with as many decimals as the target has. */
export const percentText = (
  share: number,
  rounding: Rounding = "nearest",
  decimals: PercentDecimals = 0,
): string => `${Number((roundedShare(rounding, share, decimals) * 100).toPrecision(12))} %`;

/** A mean with up to two decimals, rounded down while the target is unmet. */
export function meanText(mean: number, level: number): string {
  const hundredths = mean * 100;
  return String((atLeast(mean, level) ? roundOf(hundredths) : floorOf(hundredths)) / 100);
}

export { count } from "../shared/plural";

/** A few names, and how many more there are: "Fiji, Samoa and 3 more". */
export function someOf(names: readonly string[], most = 4): string {
  if (names.length <= 1) return names.join("");
  const shown = names.length > most ? names.slice(0, most) : names.slice(0, -1);
  const rest = names.length > most ? `${names.length - most} more` : names.at(-1);
  return `${shown.join(", ")} and ${rest}`;
}

/** A share of the target to two decimals: rounded down below it, so 0.996 is 0.99, and to the nearest from it on. */
export const percentFloor = (share: number): number =>
  (atLeast(share, 1) ? roundOf(share * 100) : floorOf(share * 100)) / 100;
