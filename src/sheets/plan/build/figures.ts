import type { EnteredActual } from "../../../domain/plan/plan";
import { saysNothing } from "../../../domain/shared/plain-text";
import type { Remark } from "../../../domain/shared/remark";
import { cellNumber, isPercentCell } from "../../cell-text";
import { readDateCell, readYesNo } from "../../tables/answers";
import type { FoundCell } from "../found-cell";
import type { FoundKpi } from "../found-plan";

/** What a person typed as actual: a number, a share, a day, or yes and no; undefined for anything else. */
export function enteredOf({ value, text, source }: FoundCell): EnteredActual | undefined {
  const number = cellNumber(value);
  const isShare = isPercentCell(value) || /%\s*$/.test(text);
  if (number !== undefined) return { value: number, source, ...(isShare ? { isShare } : {}) };
  const day = readDateCell(value);
  if (day !== undefined) return { value: day, source };
  const answer = readYesNo(value);
  return typeof answer === "boolean" ? { value: answer, source } : undefined;
}

/** A figure above one is read as per cent beside shares, so a cell that shows 110 % is 110. */
export function baselineOf({ value, text }: FoundCell): number | undefined {
  const number = cellNumber(value);
  const isAboveWhole = number !== undefined && number > 1 && (isPercentCell(value) || /%\s*$/.test(text));
  return isAboveWhole ? Number((number * 100).toPrecision(12)) : number;
}

/** Figures that say something and could not be read: they count nowhere, and that is said. */
export function figureRemarks({
  actual,
  baseline,
}: Pick<FoundKpi, "actual" | "baseline">): readonly Remark[] {
  const isLost = (cell: FoundCell | undefined, found: unknown): cell is FoundCell =>
    cell !== undefined && found === undefined && !saysNothing(cell.text);
  return [
    ...(isLost(actual, actual && enteredOf(actual)) ? [lost(actual, "actual")] : []),
    ...(isLost(baseline, baseline && baselineOf(baseline)) ? [lost(baseline, "baseline")] : []),
  ];
}

const lost = ({ text, source }: FoundCell, what: string): Remark => ({
  code: `${what}-unread`,
  severity: "warning",
  source,
  text: `The ${what} "${text}" is no figure that can be read; it counts nowhere.`,
  next: "Type a number, a percentage, a date, or yes or no.",
});
