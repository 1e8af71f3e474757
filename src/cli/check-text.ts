import type { Remark } from "../domain/shared/remark";
import type { CheckedPlan } from "../usecases/check-plan";

/** The same for people: what was read, then every finding with its cell and what to do. */
export function checkText({ office, plan, findings }: CheckedPlan): string {
  const kpis = plan.actions.reduce((sum, action) => sum + action.kpis.length, 0);
  const activities = plan.actions.reduce((sum, action) => sum + action.activities.length, 0);
  const term = office.term ? `${office.term.start} to ${office.term.end}` : "not known";
  return [
    plan.title ?? "Strategic Action Plan",
    `  term ${term}; ${plan.pillars.length} pillars, ${plan.actions.length} actions, ${kpis} KPIs, ${activities} activities`,
    "",
    ...office.sheets.map(({ sheet, role }) => `  ${sheet.name}: ${role.replaceAll("-", " ")}`),
    "",
    findings.length === 0 ? "Nothing to look at." : `${findings.length} to look at:`,
    ...findings.map(findingText),
    "",
  ].join("\n");
}

const findingText = ({ severity, source, text, next }: Remark): string =>
  `  ${severity}  ${source.sheet}!${source.address}  ${text} ${next}`;
