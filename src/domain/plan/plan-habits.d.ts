import type { Remark } from "../shared/remark";
import type { PlanSides } from "./plan-sides";
/** What the plan leaves open: an action without a timeframe among others that have one, a work plan with nothing in it, or without days. */
export declare const openEndRemarks: ({ sap, awp }: PlanSides) => readonly Remark[];
