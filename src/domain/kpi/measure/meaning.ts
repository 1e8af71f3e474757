import { type CountedMembers, countedMembers } from "../../member/counted-group";
import { asMembers } from "../../member/counted-word";
import type { Kpi } from "../../plan/plan";
import type { PercentTarget, Target } from "../../target/target";
import type { Direction } from "./direction";
import { directionOf } from "./direction";
import type { Aggregate } from "../evidence/evidence";
import type { EvidenceIndex } from "../evidence/evidence-index";
import { flowOf, isHappening } from "./flow";
import type { Measure } from "./measure";
import { type OfficeWords, usualOffice } from "./measure-words";
import { phasesOf, phasesOfPeriods } from "../phases";
import { quantityOf, unitOfKpi } from "./quantity";
import { askedOf } from "../rules/members/asked-members";
import { onMembers, onScale } from "../rules/on-scale";
import type { Meaning } from "../rules/rule-input";
import { shareOf } from "../rules/shares/tally";

/** What people said once of a KPI's figures. */
export interface FigureChoices {
  readonly isFlow?: boolean | undefined;
  readonly aggregate?: Aggregate | undefined;
  readonly direction?: Direction | undefined;
}

/** What a KPI's words mean, or why a person must look first. */
export type FoundMeaning =
  | { readonly kind: "found"; readonly meaning: Meaning }
  | { readonly kind: "doubt"; readonly code: string; readonly why: string };

/** A number beside a unit column that says % is per cent; so is a mean in per cent. */
export function targetWithUnit(target: Target, unit: string | undefined): Target {
  const isPercent = /^\s*(?:%|per ?cent(?:age)?)\s*$/i;
  const own = target.unit ?? unit;
  if (own === undefined || !isPercent.test(own)) return target;
  if (target.kind !== "count" && target.kind !== "average") return target;
  const { comparator, value, period, deadline } = target;
  const percent: PercentTarget = {
    kind: "percent",
    comparator,
    value: value <= 1 && target.unit === undefined ? value * 100 : value,
    ...(period === undefined ? {} : { period }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  return percent;
}

/** Every question that stands before the arithmetic, in one place. Source: RULES-2 10, 12 and 13. */
export function meaningOf(
  kpi: Kpi,
  target: Target,
  {
    index,
    proposed,
    office = usualOffice,
    choices = {},
  }: {
    readonly index: EvidenceIndex;
    /** The measure that the KPI's words ask for. */
    readonly proposed: Measure;
    readonly office?: OfficeWords | undefined;
    readonly choices?: FigureChoices | undefined;
  },
): FoundMeaning {
  const own = quantityOf(kpi, target);
  const isThings = isHappening(proposed) || proposed === "members";
  const quantity = isThings && own !== "thousands" ? "whole" : own;
  const group =
    proposed === "members"
      ? countedMembers(
          asMembers(target.unit ?? "", office.countedAre),
          asMembers(kpi.targetText, office.countedAre),
          index.evidence.members,
        )
      : ({ kind: "all" } as const);
  if (group.kind === "nobody")
    return {
      kind: "doubt",
      code: "group-unknown",
      why: `no Member is marked ${group.name}: add the column to the Members sheet.`,
    };
  const start = startOf(kpi, target, proposed === "members" ? countedIn(index, group) : undefined);
  const { baseline } = start;
  const flow = flowOf({ kpi, target, proposed, baseline, chosen: choices.isFlow });
  const parts = kpi.target.kind === "read" ? kpi.target.value.parts : [];
  const phases = phasesFor(kpi, target, parts, flow.isFlow);
  const falls = phases.length > 1 && (phases.at(-1)?.target ?? 0) < (phases[0]?.target ?? 0);
  const found = directionOf({
    kpi,
    target,
    ...start,
    chosen: choices.direction ?? (falls && !flow.isFlow ? "less" : undefined),
    isFlowByUnit: isHappening(proposed),
  });
  if (found.kind === "doubt") return found;
  const { direction } = found;
  const { aggregate } = choices;
  return {
    kind: "found",
    meaning: { proposed, quantity, direction, flow, group, baseline, phases, aggregate, office },
  };
}

/** Levels have phases by their parts or by the plan's periods; what adds up has one sum. */
function phasesFor(kpi: Kpi, target: Target, parts: readonly Target[], isFlow: boolean) {
  const own = phasesOf(parts);
  if (own.length > 0) return own;
  if (isFlow || kpi.periods === undefined || target.kind === "frequency") return [];
  const isPercent = target.kind === "percent";
  return phasesOfPeriods(kpi.periods).map(({ due, target: level }) => ({
    due,
    target: isPercent && level <= 1 ? level * 100 : level,
  }));
}

/** The level asked for and the plan's baseline in one measure: Members, a share 0..1, or the target's own unit. */
function startOf(
  kpi: Kpi,
  target: Target,
  members: number | undefined,
): { readonly level: number; readonly baseline: number | undefined } {
  const written = target.kind === "change" ? (target.from ?? kpi.baseline) : kpi.baseline;
  const value = "value" in target ? target.value : 0;
  if (
    members !== undefined &&
    (target.kind === "count" || target.kind === "ratio" || target.kind === "percent")
  ) {
    const isShareOf = target.kind === "percent" || (target.kind === "ratio" && target.share === true);
    const scaled = written === undefined ? undefined : onMembers({ value: written }, isShareOf, members);
    return { level: askedOf(target, members).level, baseline: scaled?.value ?? written };
  }
  const isShareTarget = target.kind === "percent" || (target.kind === "ratio" && target.share === true);
  const level = isShareTarget ? shareOf(target) : value;
  return {
    level,
    baseline: written === undefined ? undefined : (onScale({ value: written }, target)?.value ?? written),
  };
}

const countedIn = ({ evidence: { members } }: EvidenceIndex, group: CountedMembers): number =>
  members.filter((member) => member.active && (group.kind !== "group" || group.has(member))).length;

/** The unit that is shown beside a KPI's figures. */
export const shownUnit = (kpi: Kpi, target: Target | undefined): string =>
  target === undefined ? (kpi.unit ?? "") : unitOfKpi(kpi, target);
