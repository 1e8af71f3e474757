import type { Kpi } from "../../../domain/plan/plan";
import type { Remark } from "../../../domain/shared/remark";
import { confirmedReading, proposalOf, readingKey } from "../../../domain/target/confirmed-reading";
import { isFlagged, type TargetContext } from "../../../domain/target/read-target";
import { type Choice, type ChoicesColumn, choicesOf } from "../../tables/choices";
import type { DataTable } from "../../tables/data-table";
import type { BuiltPlan } from "./build-plan";
import { targetInOwnScale } from "./own-scale";

/** The kind of a choice of readings in the Choices sheet. Subject: the target's text; value: the sentence that is meant, or "yes". */
export const readingChoice = "reading";

/**
 * The plan with the doubtful targets that people confirmed, as the Choices sheet keeps them by their text: from then on they
 * are computed with. The last choice of a text counts, a blank one is none. What is sure without it stays as it is.
 */
export function withConfirmedReadings(
  built: BuiltPlan,
  choices: DataTable<ChoicesColumn> | undefined,
  context: TargetContext,
): BuiltPlan {
  const chosen = chosenIn(choices);
  if (chosen.size === 0) return built;
  const settled = new Map<Kpi, Kpi>();
  const remarks: Remark[] = [];
  for (const kpi of built.plan.actions.flatMap(({ kpis }) => kpis)) {
    const choice = chosen.get(readingKey(kpi.targetText));
    if (choice === undefined || (kpi.target.kind === "read" && !isFlagged(kpi.target))) continue;
    const target = confirmedReading(kpi.target, choice.value, context);
    if (target?.kind === "read") settled.set(kpi, { ...kpi, target: targetInOwnScale(target, kpi) });
    remarks.push(
      target?.kind === "read"
        ? confirmedRemark(kpi, proposalOf(target.value), choice)
        : unreadRemark(kpi, choice),
    );
  }
  const places = new Set([...settled.keys()].map(({ sources }) => sources.at(-1)));
  const isSettled = ({ code, source }: Remark): boolean =>
    (code === "target-doubtful" || code === "target-unread") && places.has(source);
  const actions = built.plan.actions.map((action) => ({
    ...action,
    kpis: action.kpis.map((kpi) => settled.get(kpi) ?? kpi),
  }));
  return {
    ...built,
    plan: { ...built.plan, actions },
    remarks: [...built.remarks.filter((remark) => !isSettled(remark)), ...remarks],
  };
}

/** By the key of the target's text, whatever its case and blanks; a blank choice is none. */
const chosenIn = (choices: DataTable<ChoicesColumn> | undefined): ReadonlyMap<string, Choice> =>
  new Map(
    [...choicesOf(choices, readingChoice)]
      .filter(([, { value }]) => value !== "")
      .map(([subject, choice]) => [readingKey(subject), choice]),
  );

const quoted = (text: string): string => `"${text.replace(/\s+/g, " ").slice(0, 80)}"`;

const confirmedRemark = ({ id, targetText, sources }: Kpi, sentence: string, { source }: Choice): Remark => ({
  code: "reading-confirmed",
  severity: "info",
  source,
  also: sources.slice(-1),
  text: `${id}: ${quoted(targetText)} is read as "${sentence}", as a person confirmed.`,
  next: "Write it so into the plan, then the choice is not needed any more.",
});

const unreadRemark = ({ id, targetText }: Kpi, { value, source }: Choice): Remark => ({
  code: "reading-choice-unused",
  severity: "warning",
  source,
  text: `${id}: the choice ${quoted(value)} for ${quoted(targetText)} is not used: it cannot be read without doubt itself.`,
  next: 'Write a plain target such as "at least 22 of 33 Members", or "yes" where the proposal is meant.',
});
