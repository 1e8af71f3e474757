import type { ActionKpi } from "../../../domain/kpi/report";
import { dayText } from "../../../domain/kpi/words";
import { milestoneIds } from "../../../domain/plan/milestones/milestone";
import { describeShort } from "../../../domain/target/describe-target";
import type { Target } from "../../../domain/target/target";
import { attainmentText } from "../../figures";
import { actualText } from "../../../sheets/kpi/actual-cell";
import { kpiWords } from "../../words/kpi";
import { words } from "../../words/words";

/** A name and what stands behind it. */
export type Line = readonly [name: string, value: string];

/** The numbers that the status was judged by, each by its name; what is not there is left out, never shown as zero. */
export function figureLines(result: ActionKpi): readonly Line[] {
  const { kpi, isEntered, denominator, baseline, expected, attainment, due, measureReason } = result;
  const actual = actualText(result);
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  const asked = target === undefined ? undefined : describeShort(target);
  return present([
    [
      words.kpi.actual,
      actual && `${actual}${ofText(denominator, target)}${isEntered ? `, ${words.kpi.entered}` : ""}`,
    ],
    [words.kpi.target, asked],
    [words.kpi.baseline, numberText(baseline)],
    [words.kpi.expected, numberText(expected)],
    [words.kpi.attainment, attainmentLine(result, levelText(target))],
    [words.kpi.due, due === null ? undefined : dayText(due)],
    [words.kpi.measure, attainment === null && actual === undefined ? undefined : measureReason],
  ]);
}

/** What the plan says about the action around the KPI. */
export function planLines({ action, kpi }: ActionKpi): readonly Line[] {
  const { milestones } = action;
  const { timeframeText = action.timeframeText, owner = action.owner } = kpi;
  return present([
    [
      words.kpi.milestones,
      milestones.kind === "read" ? milestoneIds(milestones.value).join(", ") : `? ${milestones.text}`,
    ],
    [words.kpi.timeframe, timeframeText.replace(/\s+/g, " ").trim()],
    [words.kpi.owner, owner],
  ]);
}

const present = (lines: readonly (readonly [string, string | undefined])[]): readonly Line[] =>
  lines.flatMap(([name, value]): readonly Line[] => (value ? [[name, value]] : []));

const numberText = (value: number | null): string | undefined => (value === null ? undefined : String(value));

const ofText = (denominator: number | null, target: Target | undefined): string =>
  denominator === null || target?.kind === "frequency" ? "" : ` ${words.kpi.from} ${denominator}`;

/** The level that an actual is divided by, where it is a plain number of the same kind. */
function levelText(target: Target | undefined): string | undefined {
  if (target?.kind === "count" || target?.kind === "average") return String(target.value);
  if (target?.kind === "ratio" && target.share !== true) return String(target.value);
  return target?.kind === "percent" ? `${target.value} %` : undefined;
}

function attainmentLine(result: ActionKpi, level: string | undefined): string | undefined {
  const { attainment, baseline, direction } = result;
  const actual = actualText(result);
  if (attainment === null) return undefined;
  const share = attainmentText(attainment);
  if (baseline !== null && isOfTheWay(result) && level !== undefined && actual !== undefined) {
    const from = actualText({ ...result, actual: baseline }) ?? String(baseline);
    return kpiWords.wayFormula(
      direction === "less" ? [from, actual] : [actual, from],
      direction === "less" ? [from, level] : [level, from],
      share,
    );
  }
  return actual === undefined || level === undefined
    ? share
    : words.kpi.attainmentFormula(actual, level, share);
}

/** Attainment is of the way from the baseline, rather than of the target. Source: RULES-2 12. */
function isOfTheWay({ kpi, actual, attainment, measure }: ActionKpi): boolean {
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  if (actual === null || attainment === null || target === undefined || !("value" in target)) return false;
  if (measure === "members" || target.kind === "change") return false;
  const level = target.kind === "percent" ? target.value / 100 : target.value;
  return Math.abs(actual / level - attainment) > 1e-9;
}
