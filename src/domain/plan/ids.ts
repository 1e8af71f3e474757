// The ids of the plan's actions and KPIs, their letters, and how people write them.
export { type ActionId, actionId, actionOf, isPillar, type KpiId, kpiId, pillarOf } from "./action-id";
export { letterOf, orderOf } from "./action-letters";
export { type ActionIds, readActionIds } from "./read-action-ids";
