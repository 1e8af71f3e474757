import type { Brand } from "../shared/brand";
import { orderOf } from "./action-letters";

/** Pillar and letter of an action: "1-(a)", "1-(bb)", "3-(j)". */
export type ActionId = Brand<string, "ActionId">;

/** The action's id, or that of a part of it where the action has several KPIs: "1-(a)", "1-(h)(1)". */
export type KpiId = Brand<string, "KpiId">;

/** actionId(1, "bb") -> "1-(bb)". Throws where pillar (1 to 99) or letter cannot be: it is for what was checked. */
export function actionId(pillar: number, letter: string): ActionId {
  if (!isPillar(pillar) || orderOf(letter) === undefined) throw new Error(`no action ${pillar}-(${letter})`);
  return `${pillar}-(${letter.toLowerCase()})` as ActionId; // the one place that makes one: the parts were checked
}

/** kpiId(id) is the action's only KPI; kpiId(id, 2) -> "1-(h)(2)" is its second part, counted from 1. */
export const kpiId = (action: ActionId, part?: number): KpiId =>
  (part === undefined ? action : `${action}(${part})`) as KpiId; // the one place that makes one

/** The pillar's number: pillarOf("3-(j)") -> 3. */
export const pillarOf = (id: ActionId | KpiId): number => Number(id.slice(0, id.indexOf("-")));

/** The action of a KPI: actionOf("1-(h)(1)") -> "1-(h)". */
export const actionOf = (id: KpiId): ActionId => id.slice(0, id.indexOf(")") + 1) as ActionId; // a KPI's id begins with one

export const isPillar = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 99;
