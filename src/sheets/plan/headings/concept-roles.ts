import type { PlanRole } from "../plan-role";
import type { Concept } from "./vocabulary";

/** A role, or what a plan's column holds that the product does not use: money, addresses, reckoned shares. */
export type ColumnRole = PlanRole | "derived" | "budget" | "contact" | "event" | "other";

/** How deep the things of a plan stand in it, from pillar (1) to task (6). */
export const depths: Partial<Record<Concept, number>> = {
  pillar: 1,
  objective: 2,
  output: 3,
  result: 3,
  action: 4,
  keyResult: 4,
  activity: 5,
  task: 6,
  milestone: 6,
  remedy: 4,
};

/** Roles that a concept may have, each with how likely it is. */
export type Weighted = readonly (readonly [ColumnRole, number])[];

export const rolesOf = {
  seeAlso: [["seeAlso", 1]],
  unit: [["unit", 1]],
  ownId: [["ownId", 1]],
  number: [["number", 1]],
  baseline: [["baseline", 1]],
  derived: [["derived", 1]],
  forecast: [["derived", 1]],
  percent: [["percent", 1]],
  note: [["note", 1]],
  owner: [["owner", 1]],
  place: [["dimension", 1]],
  team: [
    ["owner", 0.6],
    ["dimension", 0.6],
  ],
  start: [["start", 1]],
  timeframe: [["timeframe", 1]],
  date: [["date", 1]],
  done: [["actual", 1]],
  status: [["status", 1]],
  rag: [
    ["derived", 0.6],
    ["status", 0.5],
  ],
  direction: [["direction", 1]],
  progress: [
    ["status", 0.8],
    ["actual", 0.8],
    ["percent", 0.75],
    ["note", 0.5],
  ],
  result: [
    ["actual", 0.7],
    ["level", 0.65],
  ],
  measuredBy: [["measure", 1]],
  measure: [
    ["kpi", 0.7],
    ["measure", 0.65],
  ],
  target: [["target", 1]],
  planned: [["target", 0.6]],
  kpi: [["kpi", 1]],
  actual: [["actual", 1]],
  achieved: [["actual", 0.95]],
  pillar: [["pillar", 1]],
  objective: [["pillar", 0.8]],
  output: [["level", 0.8]],
  action: [["action", 1]],
  keyResult: [["action", 0.9]],
  activity: [["activities", 1]],
  task: [["activities", 0.8]],
  remedy: [
    ["note", 0.8],
    ["action", 0.5],
  ],
  milestone: [["milestone", 1]],
  rsp: [["milestone", 1]],
  budget: [["budget", 1]],
  contact: [["contact", 1]],
  event: [["event", 1]],
  area: [
    ["level", 0.4],
    ["dimension", 0.4],
  ],
  value: [["other", 0.3]],
} as const satisfies Record<Concept, Weighted>;
