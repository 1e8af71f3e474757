import type { HeadingNames } from "../headings";
import { meaningOf } from "./headings/meaning";

/** What a column of a plan sheet can be for. */
export type PlanRole =
  | "number"
  | "ownId"
  | "pillar"
  | "level"
  | "action"
  | "milestone"
  | "kpi"
  | "unit"
  | "baseline"
  | "target"
  | "actual"
  | "percent"
  | "start"
  | "timeframe"
  | "activities"
  | "seeAlso"
  | "owner"
  | "dimension"
  | "measure"
  | "note"
  | "date"
  | "status";

/** planRole("rsp milestone") -> "milestone"; undefined for what is no heading of a plan, by its words alone. */
export const planRole: HeadingNames<PlanRole> = (words) => meaningOf(words)?.roles[0]?.role;
