import { type ActionId, kpiId } from "../../../domain/plan/ids";
import type { EnteredActual, Kpi } from "../../../domain/plan/plan";
import { proposeMeasure } from "../../../domain/kpi/measure/measure";
import { type Reading, unread } from "../../../domain/shared/reading";
import { remembered } from "../../../domain/shared/remembered";
import type { TargetSentence } from "../../../domain/target/read-target";
import { readTargetCell } from "../../../domain/target/read-target-cell";
import { cellNumber, cellText, isPercentCell } from "../../cell-text";
import type { CellValue } from "../../sheet-snapshot";
import type { ReadOptions } from "./read-options";
import { dueInTarget, readDue } from "./due-cell";
import { baselineOf, enteredOf } from "./figures";
import { isPercentUnit, scaleOf, scaleWord, unitWithoutScale, withScale, withUnit } from "./kpi-unit";
import { measureKey } from "../../tables/settings/settings";
import { inOwnScale } from "./own-scale";
import { type FoundFigures, figuresOf, wholeOf } from "./plan-periods";
import type { FoundKpi } from "../found-plan";
import { inSaidDirection, saidDirection } from "./said-direction";
import { workOf } from "./work-cells";

export function buildKpi(found: FoundKpi, action: ActionId, options: ReadOptions): Kpi {
  const common = {
    id: kpiId(action, found.part),
    action,
    sources: found.sources,
    ...ownWords(found, options),
  };
  if (found.work !== undefined) {
    const work = workOf(found.work, found.periods, { ...options, frame: options.frame });
    return { ...common, label: found.label, targetText: "", target: unread("", "work"), work };
  }
  const figures = figuresOf(found, options.frame);
  const baseline = scaled(found.baseline && baselineOf(found.baseline), found.unit);
  const isFlow =
    options.flows?.get(measureKey(common.id)) ?? options.flows?.get(measureKey(found.ownId ?? ""));
  const read = targetOf(found, { ...options, figures, baseline, isFlow });
  const target = { ...read, target: inSaidDirection(read.target, saidDirection(found.better)) };
  const entered = enteredIn(found, figures);
  const kpi = {
    ...common,
    label: labelOf(found),
    ...(found.distinguishedBy === undefined ? {} : { indicator: found.label }),
    ...(figures.periods === undefined ? {} : { periods: figures.periods }),
    ...target,
    ...(baseline === undefined ? {} : { baseline }),
    ...(entered === undefined ? {} : { entered }),
    ...(found.measure === undefined ? {} : { measuredBy: found.measure.text }),
  };
  return inOwnScale(asShareBesidePercent(kpi));
}

/** "9 out of 10 mothers" beside 93 %: the ten only name the fraction. Of Members a share is taken of their number. */
function asShareBesidePercent(kpi: Kpi): Kpi {
  const { target, entered, periods } = kpi;
  if (target.kind === "unread") return kpi;
  const [first, ...more] = target.value.parts;
  const isPercent =
    entered?.isShare === true || periods?.periods.some(({ actual }) => actual?.isShare === true) === true;
  if (!isPercent || first.kind !== "ratio" || first.share || first.of > 100) return kpi;
  if (proposeMeasure(kpi, first) === "members") return kpi;
  return {
    ...kpi,
    target: { ...target, value: { ...target.value, parts: [{ ...first, share: true }, ...more] } },
  };
}

/** Indicator, and what tells it from others of the same name: "Officers trained (North)". */
const labelOf = ({ label, distinguishedBy = [] }: FoundKpi): string =>
  distinguishedBy.length === 0
    ? label
    : `${label} (${distinguishedBy.map(({ text }) => text).join(", ")})`.trim();

function ownWords(found: FoundKpi, options: ReadOptions): Partial<Kpi> {
  const named = found.timeframe === undefined ? dueInTarget(found.targetText, options) : undefined;
  const { part, ownId, unit, timeframe, owner, distinguishedBy = [] } = found;
  return {
    ...(part === undefined ? {} : { part }),
    ...(ownId === undefined ? {} : { ownId }),
    ...(unit === undefined ? {} : { unit }),
    ...(owner === undefined ? {} : { owner }),
    ...(named === undefined ? {} : { timeframe: named, timeframeText: found.targetText.trim() }),
    ...(timeframe === undefined
      ? {}
      : { timeframe: readDue(timeframe, options), timeframeText: timeframe.text }),
    ...(distinguishedBy.length === 0 ? {} : { distinguishedBy }),
  };
}

type Figures = ReadOptions & {
  readonly figures: FoundFigures;
  readonly baseline: number | undefined;
  /** Whether people said that the periods add up. */
  readonly isFlow?: boolean | undefined;
};

/** The target's own cell, else that of the one year that counts, else the whole of its periods. */
function targetOf(
  found: FoundKpi,
  options: Figures,
): Pick<Kpi, "target" | "targetText"> & Partial<Pick<Kpi, "periods">> {
  const { figures, baseline, isFlow } = options;
  if (found.targetText.trim() !== "") return targetIn(found.targetCell, found.targetText, found, options);
  if (figures.target !== undefined)
    return targetIn(figures.target.value, figures.target.text, found, options);
  const whole =
    figures.periods &&
    wholeOf(figures.periods, { label: found.label, unit: found.unit, baseline, chosen: isFlow });
  if (figures.periods === undefined || whole === undefined)
    return { targetText: "", target: readTargetCell("") };
  const { value, isShare } = whole.figure;
  const cell: CellValue = isShare === true ? { kind: "percent", value } : value;
  // The figures by period are in whole things already.
  const unit = found.unit === undefined ? undefined : unitWithoutScale(found.unit);
  const periods = { ...figures.periods, wholeIs: whole.wholeIs };
  return { ...targetIn(cell, cellText(cell), { ...found, unit }, options), periods };
}

const known = remembered<Reading<TargetSentence>>();

/** Each distinct text is read once: plans repeat the same few sentences. The unit's column belongs to a bare figure. */
function targetIn(
  cell: CellValue,
  text: string,
  { unit, label }: FoundKpi,
  options: Figures,
): Pick<Kpi, "target" | "targetText"> {
  const level = options.baseline === undefined ? signedLevel(text) : undefined;
  const written =
    doneOf(text) ??
    ratingOf(text, label) ??
    (unit === undefined || isPercentCell(cell)
      ? undefined
      : spokenFigure(cell, level ?? text, unit, options.baseline)) ??
    level ??
    withoutBlanks(text);
  if (written !== undefined) {
    const target = known(options.frame, written, () => readTargetCell(written, options));
    if (target.kind === "read") {
      const isText = typeof cell === "string" && cellNumber(cell) === undefined;
      return { targetText: isText ? text : written, target };
    }
  }
  // "4,2" alone is a figure with a decimal comma, whatever its sentence would be.
  if (typeof cell === "string" && /^\s*\d+,\d{1,2}\s*$/.test(cell))
    return { targetText: text, target: readTargetCell(cellNumber(cell) ?? cell, options) };
  if (typeof cell === "number" || isPercentCell(cell))
    return { targetText: text, target: readTargetCell(cell, options) };
  return { targetText: text, target: known(options.frame, text, () => readTargetCell(text, options)) };
}

/** "Yes" under Target: that it is done is what is asked. */
const doneOf = (text: string): string | undefined =>
  /^(?:yes|oui)[.!]?$/i.test(text.trim()) ? "Done" : undefined;

/** "+40" without anything to rise from is a level: a net score, a rate of growth. */
const signedLevel = (text: string): string | undefined =>
  /^\s*\+\s?\d[\d.,]*\s?(?:%|points?)?\s*$/i.test(text) ? text.replace("+", "").trim() : undefined;

const rated =
  /\b(?:ratings?|scores?|satisfaction|grade|marks?|stars?|evaluation|appreciation|note|feedback)\b/i;
const onItsScale = /^(.{0,24}?)(\d(?:[.,]\d+)?) ?(?:\/|out of|of|sur) ?(4|5|6|7|10|20)$/i;

/** "4 out of 5" of a rating is a mean on its scale, not four things of five. */
function ratingOf(text: string, label: string): string | undefined {
  const found = rated.test(label) ? onItsScale.exec(text.trim()) : null;
  return found === null ? undefined : `${found[1] ?? ""}an average score of ${found[2]} out of ${found[3]}`;
}

function spokenFigure(
  cell: CellValue,
  text: string,
  unit: string,
  baseline: number | undefined,
): string | undefined {
  const figure = cellNumber(cell);
  if (/%/.test(text)) return undefined;
  if (figure === undefined) return withScale(text, unit);
  // 0.8 under "%" is a share where nothing beside it is above one. Source: RULES-2 11.
  if (isPercentUnit(unit) && figure <= 1 && (baseline ?? 0) <= 1)
    return `${Number((figure * 100).toPrecision(12))} %`;
  return withUnit(withoutBlanks(text) ?? text, unit);
}

/** "12 500" alone in its cell is one number: blanks between groups of three. */
const withoutBlanks = (text: string): string | undefined =>
  /^\D{0,24}?(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)\D*$/.test(text)
    ? text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, "")
    : undefined;

function enteredIn(found: FoundKpi, figures: FoundFigures): EnteredActual | undefined {
  const cell = found.actual ?? figures.actual;
  if (cell !== undefined) {
    const entered = enteredOf(cell);
    if (entered === undefined || typeof entered.value !== "number") return entered;
    // "2,31 M$" says its own scale.
    const unit = scaleWord(cell.text) === undefined ? found.unit : undefined;
    return { ...entered, value: scaled(entered.value, unit) ?? entered.value };
  }
  return undefined;
}

const scaled = (value: number | undefined, unit: string | undefined): number | undefined =>
  value === undefined || unit === undefined ? value : value * scaleOf(unit);
