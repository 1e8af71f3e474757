import { noMilestone, readChosenMilestones } from "../../../domain/map/chosen-milestones";
import { type MilestoneReferences, milestoneIds } from "../../../domain/plan/milestones/milestone";
import { type OwnIds, ownIdsOf } from "../../../domain/plan/own-ids";
import type { Action } from "../../../domain/plan/plan";
import { read } from "../../../domain/shared/reading";
import type { Remark } from "../../../domain/shared/remark";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { type Choice, type ChoicesColumn, choicesOf } from "../../tables/choices";
import type { DataTable } from "../../tables/data-table";
import type { BuiltPlan } from "./build-plan";

/** The kind of a choice of milestones in the Choices sheet. Subject: an action, "1-(b)"; value: "1.1.3/2", or "none". */
export const milestoneChoice = "milestone";

/**
 * The plan with the milestones that people chose for its actions, as the Choices sheet keeps them: the last choice of
 * an action counts, a blank one is none. Each is told as a remark, and what the plan's own cell lacks is told no more.
 */
export function withMilestoneChoices(
  built: BuiltPlan,
  choices: DataTable<ChoicesColumn> | undefined,
): BuiltPlan {
  const chosen = chosenIn(choices, ownIdsOf(built.plan));
  if (chosen.size === 0) return built;
  const used = built.plan.actions.flatMap((action) => usedFor(action, chosen.get(action.id)));
  const byAction = new Map(used.map(({ action, references }) => [action, references]));
  const actions = built.plan.actions.map((action): Action => {
    const references = byAction.get(action);
    return references === undefined ? action : { ...action, milestones: read(references) };
  });
  const isSettled = ({ code, source }: Remark): boolean =>
    (code === "milestone-unread" || code === "milestone-doubtful") &&
    used.some(({ action }) => action.source === source);
  return {
    ...built,
    plan: { ...built.plan, actions },
    remarks: [
      ...built.remarks.filter((remark) => !isSettled(remark)),
      ...used.map(chosenRemark),
      ...unusedRemarks(chosen, new Set(used.map(({ action }) => action.id))),
    ],
  };
}

/** By the action's id; the office's own id of its KPI names it too. */
const chosenIn = (choices: DataTable<ChoicesColumn> | undefined, own: OwnIds): ReadonlyMap<string, Choice> =>
  new Map(
    [...choicesOf(choices, milestoneChoice)]
      .filter(([, { value }]) => value !== "")
      .map(([subject, choice]) => [own.action(subject) ?? subject, choice]),
  );

interface Used {
  readonly action: Action;
  readonly references: MilestoneReferences;
  readonly source: SourceCell;
}

function usedFor(action: Action, chosen: Choice | undefined): readonly Used[] {
  const references = chosen && readChosenMilestones(chosen.value);
  return references === undefined ? [] : [{ action, references, source: chosen?.source ?? action.source }];
}

function chosenRemark({ action, references, source }: Used): Remark {
  const names = milestoneIds({ ...references, specific: false }).join(", ");
  const answer = names === "" ? "serves no milestone" : `answers to ${names}`;
  return {
    code: "milestone-chosen",
    severity: "info",
    source,
    also: [action.cells?.milestone ?? action.source],
    text: `${action.id} ${answer}: chosen by a person; the plan ${planSays(action)}.`,
    next: "Write it into the plan, then the choice is not needed any more.",
  };
}

function planSays({ milestones }: Action): string {
  if (milestones.kind === "unread") return `says "${milestones.text.replace(/\s+/g, " ").slice(0, 80)}"`;
  const own = milestoneIds(milestones.value).join(", ");
  return own === "" ? "names none" : `says ${own}`;
}

const unusedRemarks = (chosen: ReadonlyMap<string, Choice>, used: ReadonlySet<string>): readonly Remark[] =>
  [...chosen]
    .filter(([subject]) => !used.has(subject))
    .map(([subject, { value, source }]) => ({
      code: "milestone-choice-unused",
      severity: "warning",
      source,
      text: `The choice "${value.slice(0, 80)}" for ${subject.slice(0, 40)} is not used: no such action, or no milestone that can be read.`,
      next: `Write an action of the plan such as "1-(b)", and a milestone such as "1.1.3/2" or "${noMilestone}".`,
    }));
