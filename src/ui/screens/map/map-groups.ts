import type { Coverage, MappedPart, MilestoneMap } from "../../../domain/map/milestone-map";
import { ordinalText } from "../../../domain/map/ordinal-text";
import type { RspMilestone } from "../../../domain/map/rsp";
import type { Action } from "../../../domain/plan/plan";

/** A part of the RSP with its milestones; the office's own actions; those whose reference is missing or unreadable. */
export interface MapGroup {
  readonly kind: "part" | "specific" | "unmapped";
  /** "1.1.3"; "" for the other kinds. */
  readonly part: string;
  readonly rsp: RspMilestone | undefined;
  readonly entries: readonly MapEntry[];
}

/** A milestone and who serves it; outside of the parts, an action by itself. */
export interface MapEntry {
  /** "1.1.3/2", "1.2.3", or the action's id: unique within its group. */
  readonly key: string;
  /** "2nd"; "" for a part as a whole and for an action by itself. */
  readonly code: string;
  readonly coverage: Coverage;
  readonly actions: readonly Action[];
  readonly rsp: RspMilestone | undefined;
  /** No action names it, though one names the whole part. */
  readonly byWhole: boolean;
  /** Counts as a milestone: a part does where it has nothing finer; an action by itself does not. */
  readonly isMilestone: boolean;
}

/** The map as a list from top to bottom: parts by number, then what serves no milestone. */
export const mapGroups = ({ parts, specific, unmapped }: MilestoneMap): readonly MapGroup[] =>
  [
    ...parts.map(partGroup),
    { kind: "specific" as const, part: "", rsp: undefined, entries: specific.map(alone) },
    { kind: "unmapped" as const, part: "", rsp: undefined, entries: unmapped.map(alone) },
  ].filter(({ entries }) => entries.length > 0);

const alone = (action: Action): MapEntry => ({
  key: action.id,
  code: "",
  coverage: "served",
  actions: [action],
  rsp: undefined,
  byWhole: false,
  isMilestone: false,
});

function partGroup({ part, milestones, whole, rsp }: MappedPart): MapGroup {
  // The part by itself is a line where actions name it so, or where the RSP has nothing finer.
  const isLine = whole.length > 0 || milestones.length === 0;
  const line: MapEntry = {
    key: part,
    code: "",
    coverage: whole.length > 0 ? "served" : "gap",
    actions: whole,
    rsp: undefined,
    byWhole: false,
    isMilestone: milestones.length === 0,
  };
  const entries = milestones.map(({ id, ordinal, coverage, actions, rsp: own }): MapEntry => ({
    key: id,
    code: ordinalText(ordinal),
    coverage,
    actions,
    rsp: own,
    byWhole: actions.length === 0 && coverage === "served",
    isMilestone: true,
  }));
  return { kind: "part", part, rsp, entries: isLine ? [line, ...entries] : entries };
}
