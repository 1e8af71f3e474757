import { textFingerprint } from "../shared/text-fingerprint";
import type { Plan } from "./plan";

/** By what a workbook knows itself again. A copy of the workbook has both; once its plan is another, the fingerprint differs. */
export interface PlanIdentity {
  /** Random, given once. */
  readonly id: string;
  /** Of the plan as it first stood under that id (planFingerprint); absent while there is none. */
  readonly fingerprint?: string;
}

/**
 * 14 hexadecimal digits of what a plan asks: its ids, actions, KPIs, targets and timeframes, white space and capitals
 * apart. Two plans with other words differ in it but by a rare accident; it proves nothing against intent.
 */
export function planFingerprint(plan: Plan): string {
  const texts = plan.actions.flatMap(({ id, text, timeframeText, kpis }) => [
    id,
    text,
    timeframeText,
    ...kpis.flatMap(({ label, targetText }) => [label, targetText]),
  ]);
  const asked = texts.map((text) => text.replace(/\s+/g, " ").trim().toLowerCase()).join("\n");
  return textFingerprint(asked);
}
