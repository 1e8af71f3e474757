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
  return hexDigits(fnv1a(asked, 0x811c9dc5)) + hexDigits(fnv1a(asked, 0x9747b28c)).slice(2);
}

/** FNV-1a over UTF-16 units, from a seed of one's own. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const hexDigits = (hash: number): string => hash.toString(16).padStart(8, "0");
