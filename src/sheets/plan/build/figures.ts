import type { EnteredActual } from "../../../domain/plan/plan";
import { saysNothing } from "../../../domain/shared/plain-text";
import type { Remark } from "../../../domain/shared/remark";
import { readTargetCell } from "../../../domain/target/read-target-cell";
import { cellNumber, isPercentCell } from "../../cell-text";
import { readDateCell, readYesNo } from "../../tables/answers";
import type { FoundCell } from "../found-cell";
import type { FoundKpi } from "../found-plan";

/** What a person typed as actual: a number, a share, a day, or yes and no; undefined for anything else. */
export function enteredOf({ value, text, source }: FoundCell): EnteredActual | undefined {
  const share = shareOfThings.exec(text.trim())?.[1];
  const number = cellNumber(share ?? value);
  const isShare = share !== undefined || isPercentCell(value) || /%\s*$/.test(text);
  if (number !== undefined) return { value: number, source, ...(isShare ? { isShare } : {}) };
  const day = readDateCell(value);
  if (day !== undefined) return { value: day, source };
  const answer = readYesNo(value);
  if (typeof answer === "boolean") return { value: answer, source };
  const said = figureInWords(text) ?? beforeItsShare(text);
  return said === undefined ? undefined : { value: said, source };
}

/** "98.7 % of trams" */
const shareOfThings = /^(\d[\d.,]{0,6}\s?%) (?:of|des?|du|d['’])\s?[\p{L} '’-]{1,40}$/iu;

/** A figure first, then its unit or of how many: "61.5 ha", "7 sur 14", "2,31 M$"; a second figure, a bracket or a longer text is no mere figure. */
const figureFirst =
  /^[$€£]?\s?\d[\d.,\s]*(?:\s?(?:of|out of|sur|\/)\s?\d[\d\s]*(?:\p{L}[\p{L}'’ ]{1,24})?|\s?[\p{L}$€£'%²³°][\p{L}$€£'²³°/. ]{0,18})$/u;
const notUnits = /\b(?:to|or|and|by|before|after|per|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** "22,310 (93 %)": the share of the target behind a figure is reckoned from it. */
function beforeItsShare(text: string): number | undefined {
  const figure = /^([^()%]{1,20})\(\s?\d{1,4}(?:[.,]\d{1,2})?\s?%\s?\)$/.exec(text.trim())?.[1]?.trim();
  return figure === undefined ? undefined : (cellNumber(figure) ?? figureInWords(figure));
}

function figureInWords(text: string): number | undefined {
  const plain = text.trim();
  if (!figureFirst.test(plain) || notUnits.test(plain)) return undefined;
  const read = readTargetCell(plain);
  const [target, ...more] = read.kind === "read" ? read.value.parts : [];
  return more.length === 0 && (target?.kind === "count" || target?.kind === "ratio")
    ? target.value
    : undefined;
}

/** A figure above one is read as per cent beside shares, so a cell that shows 110 % is 110. */
export function baselineOf({ value, text }: FoundCell): number | undefined {
  const number = cellNumber(value) ?? figureInWords(text);
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
