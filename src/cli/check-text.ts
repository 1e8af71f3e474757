import type { Remark } from "../domain/shared/remark";
import { readingText } from "./reading-text";
import type { CheckedPlan } from "../usecases/check-plan";

/** The same for people: what was read, then every finding with its cell and what to do, the gravest first. */
export function checkText({ model, plan, remarks, findings }: CheckedPlan): string {
  const kpis = plan.actions.reduce((sum, action) => sum + action.kpis.length, 0);
  const activities = plan.actions.reduce((sum, action) => sum + action.activities.length, 0);
  const term = model.term ? `${model.term.start} to ${model.term.end}` : "not known";
  return [
    plan.title ?? "The plan",
    `  term ${term}; ${plan.pillars.length} pillars, ${plan.actions.length} actions, ${kpis} KPIs, ${activities} activities`,
    "",
    ...model.sheets.flatMap(readingText),
    "",
    findings.length === 0 ? "Nothing to look at." : `${findings.length} to look at:`,
    ...severities.flatMap(([severity, title]) => groupText(title, remarks.filter(of(severity)))),
    "",
  ].join("\n");
}

const severities = [
  ["error", "Errors: these could not be used"],
  ["warning", "Warnings: look at these"],
  ["info", "For information"],
] as const satisfies readonly (readonly [Remark["severity"], string])[];

const of =
  (severity: Remark["severity"]) =>
  (remark: Remark): boolean =>
    remark.severity === severity;

const groupText = (title: string, remarks: readonly Remark[]): readonly string[] =>
  remarks.length === 0 ? [] : ["", `${title} (${remarks.length})`, ...remarks.flatMap(findingText)];

/** "AWP!B14  cross-reference-one-way", the sentence, and what to do. */
const findingText = ({ code, source, also = [], text, next }: Remark): readonly string[] => [
  `  ${[source, ...also].map(({ sheet, address }) => `${sheet}!${address}`).join(", ")}  ${code}`,
  `    ${text}`,
  `    ${next}`,
];
