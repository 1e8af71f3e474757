import type { MilestoneId } from "../plan/milestones/milestone";
import { milestoneIds } from "../plan/milestones/milestone";
import type { Action } from "../plan/plan";
import type { SourceCell } from "../shared/source-cell";
import type { MilestoneMap } from "./milestone-map";
import type { RspPlan } from "./rsp";
import { wordIndex } from "../plan/compare/word-index";

/** A milestone that an action may answer to, by its words. Never applied by itself: a person accepts it. */
export interface MilestoneProposal {
  readonly milestone: MilestoneId;
  /** likely: most of the telling words are shared. possible: some are. */
  readonly certainty: "likely" | "possible";
  /** 0 to 1 */
  readonly likeness: number;
  /** The words that it rests on, and their cell: the RSP's row, or another action with that milestone. */
  readonly basis: { readonly text: string; readonly source: SourceCell };
}

export interface ActionProposals {
  readonly action: Action;
  /** Best first, three at most; empty where no words fit. */
  readonly proposals: readonly MilestoneProposal[];
}

const mostProposals = 3;
const likely = 0.5;
const possible = 0.25;

/**
 * Proposes milestones for the actions of a map without a readable reference: by the RSP's own words where there is
 * an RSP sheet, else by the actions whose milestones are known.
 */
export function proposeMilestones(
  { unmapped }: Pick<MilestoneMap, "unmapped">,
  { rsp, actions }: { readonly rsp?: RspPlan | undefined; readonly actions: readonly Action[] },
): readonly ActionProposals[] {
  if (unmapped.length === 0) return [];
  const index = wordIndex(rsp ? rspEntries(rsp) : actionEntries(actions), ({ text }) => text);
  return unmapped.map((action) => {
    const found = index.likest(action.text, mostProposals * 4);
    const byMilestone = new Map<MilestoneId, MilestoneProposal>();
    for (const { item, likeness } of found) {
      if (likeness < possible || byMilestone.has(item.milestone)) continue;
      byMilestone.set(item.milestone, {
        milestone: item.milestone,
        certainty: likeness >= likely ? "likely" : "possible",
        likeness,
        basis: { text: item.text, source: item.source },
      });
    }
    return { action, proposals: [...byMilestone.values()].slice(0, mostProposals) };
  });
}

interface Entry {
  readonly milestone: MilestoneId;
  readonly text: string;
  readonly source: SourceCell;
}

const rspEntries = ({ milestones }: RspPlan): readonly Entry[] =>
  milestones.map(({ id, text, source }) => ({ milestone: id, text, source }));

const actionEntries = (actions: readonly Action[]): readonly Entry[] =>
  actions.flatMap(({ milestones, text, source }) =>
    milestones.kind === "read"
      ? milestoneIds({ ...milestones.value, specific: false }).map((milestone) => ({
          milestone,
          text,
          source,
        }))
      : [],
  );
