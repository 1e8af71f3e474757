import type { HeadingNames } from "../headings";
import { meaningOf } from "./headings/meaning";
import type { PlanRole } from "./plan-role";

export type { PlanRole } from "./plan-role";

/** planRole("rsp milestone") -> "milestone"; undefined for what is no heading of a plan, by its words alone. */
export const planRole: HeadingNames<PlanRole> = (words) => meaningOf(words)?.roles[0]?.role;
