import { milestoneIds } from "../../../domain/plan/milestones/milestone";
import { noMilestone } from "../../../domain/map/chosen-milestones";
import type { MilestoneMap } from "../../../domain/map/milestone-map";
import type { ActionProposals } from "../../../domain/map/propose-milestones";
import type { Action } from "../../../domain/plan/plan";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import { mappingChoices } from "../../../usecases/mapping/mapping-choices";
import type { MappedPlan } from "../../../usecases/mapping/map-plan";
import { mapGroups } from "./map-groups";

/** An action whose milestone a person chose: "1.1.3/2", or "none". */
export interface Decided {
  readonly action: Action;
  readonly value: string;
}

export interface Decisions {
  /** Actions without a readable reference that nobody decided yet. */
  readonly open: readonly ActionProposals[];
  readonly decided: readonly Decided[];
}

/** What waits for a person, and what people decided. A decision that can't be read leaves its action open. */
export function decisionsOf(model: WorkbookModel, { plan, proposals }: MappedPlan): Decisions {
  const chosen = mappingChoices(model).milestones;
  const open = new Set(proposals.map(({ action }) => action.id));
  return {
    open: proposals,
    decided: plan.actions.flatMap((action): readonly Decided[] => {
      const value = chosen.get(action.id) ?? "";
      return value === "" || open.has(action.id) ? [] : [{ action, value }];
    }),
  };
}

export const isNone = (value: string): boolean => value.trim().toLowerCase() === noMilestone;

/** A milestone to pick: its id, and words that tell which it is where anything does. */
export interface MilestoneOption {
  readonly id: string;
  readonly words: string;
}

/** Every milestone of the map, gaps among them: a gap is often the very one that is meant. */
export const milestoneOptions = (map: MilestoneMap): readonly MilestoneOption[] =>
  mapGroups(map)
    .filter(({ kind }) => kind === "part")
    .flatMap(({ entries }) => entries)
    .map(({ key, rsp, actions }) => ({ id: key, words: (rsp?.text ?? actions[0]?.text ?? "").slice(0, 80) }));

/** What the plan itself says, where that could not be read; "" where it says nothing. */
export const unreadReference = ({ milestones }: Action): string =>
  milestones.kind === "unread"
    ? milestones.text.replace(/\s+/g, " ").trim()
    : milestoneIds(milestones.value).join(", ");
