import { milestoneIds } from "../plan/milestones/milestone";
import type { Plan } from "../plan/plan";
import type { PlanItem } from "./crosswalk";
import type { RspPlan } from "./rsp";

/** The actions of a plan as items of a crosswalk; they refer to the milestones that they serve. */
export function planItems({ actions, pillars }: Plan): readonly PlanItem[] {
  const names = new Map(pillars.map(({ number, name }) => [number, `${number}. ${name}`]));
  return actions.map(({ id, pillar, text, milestones, source }) => ({
    id,
    path: [names.get(pillar) ?? `${pillar}.`],
    text,
    references: milestones.kind === "read" ? milestoneIds(milestones.value) : [],
    source,
  }));
}

/** The milestones of an RSP as items of a crosswalk. */
export const rspItems = ({ milestones }: RspPlan): readonly PlanItem[] =>
  milestones.map(({ id, part, text, source }) => ({ id, path: [part], text, references: [], source }));
