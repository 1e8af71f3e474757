import type { Target } from "../../target/target";
import { hasRows } from "../figures";
import type { Measure } from "../measure/measure";
import { isShorterThanYear } from "../periods";
import type { Judgement, KpiRemark } from "../result";
import { judge } from "./judge";
import type { RuleInput } from "./rule-input";

/** Where evidence of the same unit tells another figure than the plan's Actual, both are named. Source: RULES-2 11. */
export function enteredDiffers(input: RuleInput<Target>, { actual }: Judgement): readonly KpiRemark[] {
  const { kpi, target, meaning, index } = input;
  const value = kpi.entered?.value;
  if (typeof value !== "number" || actual === null) return [];
  if (target.kind === "frequency" && isShorterThanYear(target.period)) return [];
  const measure = hasRows(kpi, index.evidence) ? "values" : meaning.proposed;
  if (!canTell(measure, input)) return [];
  const found = judge(input, measure).actual;
  if (found === null || isSameFigure(found, actual, kpi.entered?.isShare === true ? value * 100 : value))
    return [];
  const text = `The plan's Actual says ${shownFigure(actual)}, ${measure === "values" ? "KPI Values" : "the evidence"} ${shownFigure(found)}: the Actual counts.`;
  return [{ code: "entered-differs", text }];
}

/** Where the measure's sheet holds nothing, there is no second figure to be judged. */
function canTell(measure: Measure, { kpi, index }: RuleInput<Target>): boolean {
  const { activityLog, followUp, memberStatus } = index.evidence;
  if (measure === "values") return hasRows(kpi, index.evidence);
  if (measure === "members") return (memberStatus.get(kpi.id)?.filled ?? 0) > 0;
  return (measure === "positive replies" ? followUp : activityLog).rows.length > 0;
}

const shownFigure = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** Alike at the decimals that were typed; a share has two more. */
function isSameFigure(found: number, actual: number, typed: number): boolean {
  const decimals = /\.(\d+)/.exec(String(Math.round(typed * 1e6) / 1e6))?.[1]?.length ?? 0;
  const places = typed === 0 || Math.abs(actual - typed) < 1e-9 ? decimals : decimals + 2;
  return Math.abs(found - actual) < 0.5 * 10 ** -places + 1e-9;
}
