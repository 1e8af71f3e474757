import type { KpiId } from "../domain/plan/ids";

/** What a user wants to enter, and for which KPI they came. */
export interface EntryRequest {
  readonly kind: "log" | "tick" | "figure" | "set-up";
  readonly kpi?: KpiId | undefined;
}
