import type { Kpi, PlanFigure, PlanPeriods } from "../../../domain/plan/plan";
import { proposeMeasure } from "../../../domain/kpi/measure/measure";
import type { Remark } from "../../../domain/shared/remark";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { Reading } from "../../../domain/shared/reading";
import type { TargetSentence } from "../../../domain/target/read-target";
import type { Target } from "../../../domain/target/target";
import { scaleOf, scaleWord, unitWithoutScale } from "./kpi-unit";

/**
 * 48 and 35.1 under "USD million" stay 48 and 35.1 million USD, as the plan and its readers write them, and as the next
 * figure will be entered. Only where another sheet counts single things, a thousand of them are a thousand: then the
 * figures stay multiplied. Takes a KPI whose figures are in single things. Source: PLAN-SHAPES 2.
 */
export function inOwnScale(kpi: Kpi): Kpi {
  const unit = keptUnit(kpi);
  if (unit === undefined) return kpi;
  const { baseline, entered, periods } = kpi;
  return {
    ...kpi,
    target: targetInOwnScale(kpi.target, kpi),
    ...(baseline === undefined ? {} : { baseline: divided(baseline, unit.scale) }),
    ...(entered === undefined || typeof entered.value !== "number" || entered.isShare
      ? {}
      : { entered: { ...entered, value: divided(entered.value, unit.scale) } }),
    ...(periods === undefined ? {} : { periods: periodsIn(periods, unit.scale) }),
  };
}

/** The same for a target that a person confirmed in words, "48 million USD". */
export function targetInOwnScale(target: Reading<TargetSentence>, kpi: Kpi): Reading<TargetSentence> {
  const unit = keptUnit(kpi);
  if (unit === undefined || target.kind === "unread") return target;
  const [first, ...more] = target.value.parts;
  const parts = [scaledDown(first, unit), ...more.map((part) => scaledDown(part, unit))] as const;
  return { ...target, value: { ...target.value, parts: [...parts] } };
}

interface KeptUnit {
  readonly scale: number;
  /** "million USD", "thousand". */
  readonly name: string;
}

/** The unit whose scale the figures keep; undefined where it has none, or where single things are counted. */
function keptUnit(kpi: Kpi): KeptUnit | undefined {
  const { unit, target } = kpi;
  const scale = unit === undefined ? 1 : scaleOf(unit);
  if (unit === undefined || scale === 1) return undefined;
  const [first] = target.kind === "read" ? target.value.parts : [];
  const hasOwn = kpi.entered !== undefined || hasActuals(kpi.periods);
  const rest = unitWithoutScale(unit) ?? "";
  if (!hasOwn && first !== undefined && proposeMeasure({ ...kpi, unit: rest }, first) !== "values")
    return undefined;
  return { scale, name: [scaleWord(unit), rest].filter(Boolean).join(" ") };
}

const hasActuals = (periods: PlanPeriods | undefined): boolean =>
  periods !== undefined &&
  (periods.total?.actual !== undefined || periods.periods.some(({ actual }) => actual !== undefined));

const divided = (value: number, scale: number): number => Number((value / scale).toPrecision(12));

function scaledDown(target: Target, { scale, name }: KeptUnit): Target {
  switch (target.kind) {
    case "count":
    case "frequency":
      return { ...target, value: divided(target.value, scale), unit: name };
    case "range":
      return {
        ...target,
        value: divided(target.value, scale),
        value2: divided(target.value2, scale),
        unit: name,
      };
    case "change":
      return target.mode === "relative"
        ? target
        : {
            ...target,
            value: divided(target.value, scale),
            ...(target.from === undefined ? {} : { from: divided(target.from, scale) }),
            unit: name,
          };
    default:
      return target;
  }
}

function periodsIn({ periods, total, ...rest }: PlanPeriods, scale: number): PlanPeriods {
  const figure = (one: PlanFigure): PlanFigure =>
    one.isShare === true ? one : { ...one, value: divided(one.value, scale) };
  return {
    ...rest,
    periods: periods.map(({ target, actual, ...period }) => ({
      ...period,
      ...(target ? { target: figure(target) } : {}),
      ...(actual ? { actual: figure(actual) } : {}),
    })),
    ...(total === undefined
      ? {}
      : {
          total: {
            ...(total.target ? { target: figure(total.target) } : {}),
            ...(total.actual ? { actual: figure(total.actual) } : {}),
          },
        }),
  };
}

/** Where single things are counted "'000" and "million" make other figures of what the cells show, so it is said. */
export function scaleRemarks(kpi: Kpi, source: SourceCell): readonly Remark[] {
  const scale = kpi.unit === undefined ? 1 : scaleOf(kpi.unit);
  if (scale === 1 || kpi.unit === undefined || keptUnit(kpi) !== undefined) return [];
  return [
    {
      code: "unit-multiplies",
      severity: "info",
      source,
      text: `The unit "${kpi.unit}" multiplies the figures of this row, target and actual, with ${scale.toLocaleString("en")}.`,
      next: "If the cells hold the whole figures already, write the unit without it.",
    },
  ];
}
