import { assertNever } from "../shared/assert-never";
import {
  amount,
  comparatorSigns,
  comparatorWords,
  dayInWords,
  numberInWords,
  periodInWords,
} from "./describe-words";
import type {
  AverageTarget,
  ChangeTarget,
  Comparator,
  FrequencyTarget,
  PercentTarget,
  RangeTarget,
  RatioTarget,
  Target,
} from "./target";

/** Long for people, short for the KPI sheet: only the comparators and what may be left out differ. */
type Style = "long" | "short";

/**
 * describeTarget(...) -> "at least 22 of 33 Members", "at least 3 times per year", "at most 5 %". Reading the
 * sentence gives the same target again.
 */
export const describeTarget = (target: Target): string => sentence(target, "long");

/** describeShort(...) -> "≥ 22 of 33", "≥ 3 per year", "≥ 75 %": without what is counted, for a narrow column. */
export const describeShort = (target: Target): string => sentence(target, "short");

function sentence(target: Target, style: Style): string {
  const period = target.period === undefined ? "" : ` ${periodInWords(target.period)}`;
  if (target.kind === "date") return `by ${dayInWords(target.deadline)}`;
  const deadline =
    target.deadline === undefined || style === "short" ? "" : ` by ${dayInWords(target.deadline)}`;
  return `${level(target, style)}${period}${deadline}`;
}

function level(target: Exclude<Target, { kind: "date" }>, style: Style): string {
  switch (target.kind) {
    case "count":
      return compared(target.comparator, amount(numberInWords(target.value), unitFor(target, style)), style);
    case "ratio":
      return compared(target.comparator, ratio(target, style), style);
    case "percent":
      return percent(target, style);
    case "frequency":
      return compared(target.comparator, often(target, style), style);
    case "average":
      return average(target, style);
    case "change":
      return change(target, style);
    case "range":
      return range(target, style);
    case "boolean":
      return "done";
    default:
      return assertNever(target);
  }
}

const compared = (comparator: Comparator, what: string, style: Style): string =>
  `${style === "long" ? comparatorWords[comparator] : comparatorSigns[comparator]} ${what}`;

/** Money, time and per cent belong to the number even in a narrow column. */
const unitFor = ({ unit }: Target, style: Style): string | undefined =>
  style === "long" || (unit !== undefined && shortUnit.test(unit)) ? unit : undefined;
const shortUnit =
  /^(?:\P{L}+|[A-Z]{2,3}\p{Sc}?|(?:\p{L}+ )?(?:seconds|minutes|hours|days|weeks|months|years))$/u;

const withOf = (what: string, { unit }: Target, style: Style): string =>
  unit === undefined || style === "short" ? what : `${what} of ${unit}`;

function percent(target: PercentTarget, style: Style): string {
  const share = `${numberInWords(target.value)} %`;
  if (target.measured === undefined) return compared(target.comparator, withOf(share, target, style), style);
  const subject = style === "short" || target.unit === undefined ? "" : `${target.unit}: `;
  return `${subject}${compared(target.comparator, share, style)}`;
}

function ratio(target: RatioTarget, style: Style): string {
  const { value, of, share } = target;
  if (share) return withOf(`${numberInWords(value)} in ${numberInWords(of)}`, target, style);
  return amount(
    `${numberInWords(value)} of ${numberInWords(of)}`,
    style === "long" ? target.unit : undefined,
  );
}

/** "once", "3 times" where nothing is named; "5 workshops" where it is. */
function often(target: FrequencyTarget, style: Style): string {
  const value = numberInWords(target.value);
  const unit = unitFor(target, style);
  if (unit !== undefined) return amount(value, unit);
  if (style === "short") return value;
  return target.value === 1 ? "once" : target.value === 2 ? "twice" : `${value} times`;
}

function average(target: AverageTarget, style: Style): string {
  const measured = target.unit === "%" || (target.unit !== undefined && shortUnit.test(target.unit));
  const of =
    target.of === undefined
      ? ""
      : style === "long"
        ? ` out of ${numberInWords(target.of)}`
        : ` of ${numberInWords(target.of)}`;
  const value = measured ? amount(numberInWords(target.value), target.unit) : numberInWords(target.value);
  const figure = compared(target.comparator, `${value}${of}`, style);
  if (style === "short") return figure;
  if (target.unit === undefined || measured) return `average of ${figure}`;
  return `${target.unit} of ${figure}`;
}

function change(target: ChangeTarget, style: Style): string {
  const { direction, mode, from, unit } = target;
  const figure = compared(
    target.comparator,
    amount(numberInWords(target.value), unitFor(target, style)),
    style,
  );
  if (mode !== "level")
    return style === "long"
      ? `${direction} by ${figure}`
      : `${direction === "increase" ? "+" : "-"} ${figure}`;
  const start =
    from === undefined ? "" : ` from ${unit === "%" ? `${numberInWords(from)} %` : numberInWords(from)}`;
  return style === "long" ? `${direction}${start} to ${figure}` : figure;
}

function range(target: RangeTarget, style: Style): string {
  const of = target.of === undefined ? "" : ` of ${numberInWords(target.of)}`;
  const unit = unitFor(target, style);
  const [low, high] = [numberInWords(target.value), numberInWords(target.value2)];
  if (style === "short") return amount(`${low}-${high}${of}`, unit);
  return `between ${low} and ${amount(`${high}${of}`, unit)}`;
}
