import { type PlanIdentity, planFingerprint } from "../../domain/plan/plan-identity";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";

/** What the workbook knows itself by, or will from this random id on; without a plan there is no fingerprint yet. */
export function identityOf({ settings, plan }: WorkbookModel, newId: string): PlanIdentity {
  const fingerprint = settings.planFingerprint ?? (plan && planFingerprint(plan));
  return { id: settings.planId ?? newId, ...(fingerprint === undefined ? {} : { fingerprint }) };
}
