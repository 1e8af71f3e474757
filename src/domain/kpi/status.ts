/** How a KPI stands, in the order of the ladder: the first that fits wins. Source: RULES 7. */
export type Status =
  | "check-target"
  | "not-started"
  | "no-request"
  | "no-data"
  | "achieved"
  | "partly-achieved"
  | "not-achieved"
  | "on-track"
  | "behind"
  | "off-track"
  | "on-hold"
  | "cancelled";

/** From worst to best: an action of several KPIs shows the worst of them. Source: RULES 0.7. */
const worstFirst = [
  "not-achieved",
  "off-track",
  "partly-achieved",
  "behind",
  "check-target",
  "no-data",
  "no-request",
  "on-hold",
  "not-started",
  "cancelled",
  "on-track",
  "achieved",
] as const satisfies readonly Status[];

/** The worst of some statuses, or undefined of none. */
export const worstOf = (statuses: readonly Status[]): Status | undefined =>
  worstFirst.find((status) => statuses.includes(status));

const unmeasured = new Set<Status>([
  "check-target",
  "not-started",
  "no-request",
  "no-data",
  "on-hold",
  "cancelled",
]);

/** Measured: neither grey nor Check target. Grey is never counted as failure. Source: RULES 7. */
export const isMeasured = (status: Status): boolean => !unmeasured.has(status);

/** Every status, from best to worst, then the unmeasured: the order of legends and summaries. */
export const statusesInOrder = [
  "achieved",
  "on-track",
  "behind",
  "off-track",
  "partly-achieved",
  "not-achieved",
  "check-target",
  "no-data",
  "no-request",
  "not-started",
  "on-hold",
  "cancelled",
] as const satisfies readonly Status[];
