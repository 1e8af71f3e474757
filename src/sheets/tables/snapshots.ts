import { byPattern, type HeadingNames } from "../headings";

/** What a column of the Snapshots sheet is for. */
export type SnapshotRole =
  | "review"
  | "asOf"
  | "plan"
  | "termStart"
  | "kpi"
  | "value"
  | "unit"
  | "attainment"
  | "status"
  | "setStatus"
  | "target"
  | "rules"
  | "who"
  | "note"
  | "frozenOn";

export const snapshotHeadings: HeadingNames<SnapshotRole> = byPattern([
  ["review", /^reviews?$/],
  ["asOf", /^as[ -]of$/],
  ["plan", /^plan$/],
  ["termStart", /^term start$/],
  ["kpi", /^kpi$/],
  ["value", /^value$/],
  ["unit", /^unit$/],
  ["attainment", /^attainment$/],
  ["status", /^status$/],
  ["setStatus", /^set status$/],
  ["target", /^target text$/],
  ["rules", /^rules$/],
  ["who", /^who$/],
  ["note", /^note$/],
  ["frozenOn", /^frozen on$/],
]);
