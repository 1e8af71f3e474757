import type { MilestoneId, MilestoneReference } from "../plan/milestones/milestone";
import { milestoneIds } from "../plan/milestones/milestone";
import type { Action } from "../plan/plan";
import type { RspMilestone, RspPlan } from "./rsp";

/** Every milestone that the plan names, or that the RSP sheet lists, and the actions that serve it. */
export interface MilestoneMap {
  /** By number: 1.1.1, 1.1.2, 1.2.1 ... */
  readonly parts: readonly MappedPart[];
  /** "ROCB A/P specific": they serve no milestone, on purpose. */
  readonly specific: readonly Action[];
  /** Their reference is missing or unreadable: a proposal by words may help. */
  readonly unmapped: readonly Action[];
  /** Whether an RSP sheet said which milestones there are. */
  readonly hasRsp: boolean;
}

/** A part of the RSP: "1.1.3". */
export interface MappedPart {
  readonly part: string;
  /** From the 1st up; empty where the part is only named as a whole. */
  readonly milestones: readonly MappedMilestone[];
  /** Actions that name the part without an ordinal: "1.2.3". */
  readonly whole: readonly Action[];
  /** The RSP's own row for the part without ordinal. */
  readonly rsp: RspMilestone | undefined;
}

/**
 * served: an action names it. gap: nobody does, though the part's later ones are used (or the RSP lists it).
 * unknown: an action names it, and the RSP sheet does not have it.
 */
export type Coverage = "served" | "gap" | "unknown";

export interface MappedMilestone {
  readonly id: MilestoneId;
  readonly ordinal: number;
  readonly coverage: Coverage;
  readonly actions: readonly Action[];
  readonly rsp: RspMilestone | undefined;
}

/** milestoneMap(actions, rsp): linear in actions and milestones. Without an RSP sheet the used ordinals tell the gaps. */
export function milestoneMap(actions: readonly Action[], rsp?: RspPlan): MilestoneMap {
  const drafts = new Map<string, Draft>();
  const specific: Action[] = [];
  const unmapped: Action[] = [];
  for (const { part, ordinal, ...rest } of rsp?.milestones ?? []) {
    const draft = draftOf(drafts, part);
    const milestone = { part, ordinal, ...rest };
    if (ordinal === undefined) draft.rsp ??= milestone;
    else if (!draft.listed.has(ordinal)) draft.listed.set(ordinal, milestone);
  }
  for (const action of actions) {
    const references = referencesOf(action);
    for (const reference of references) add(draftOf(drafts, reference.part), reference, action);
    const isSpecific = action.milestones.kind === "read" && action.milestones.value.specific;
    if (isSpecific) specific.push(action);
    else if (references.length === 0) unmapped.push(action);
  }
  const parts = [...drafts].sort(([a], [b]) => byNumber(a, b));
  return {
    parts: parts.map(([part, draft]) => mappedPart(part, draft, rsp !== undefined)),
    specific,
    unmapped,
    hasRsp: rsp !== undefined,
  };
}

interface Draft {
  readonly served: Map<number, Action[]>;
  readonly listed: Map<number, RspMilestone>;
  readonly whole: Action[];
  rsp: RspMilestone | undefined;
}

function draftOf(drafts: Map<string, Draft>, part: string): Draft {
  const known = drafts.get(part);
  if (known) return known;
  const draft: Draft = { served: new Map(), listed: new Map(), whole: [], rsp: undefined };
  drafts.set(part, draft);
  return draft;
}

const referencesOf = ({ milestones }: Action): readonly MilestoneReference[] =>
  milestones.kind === "read" ? milestones.value.references : [];

function add({ served, whole }: Draft, { ordinals }: MilestoneReference, action: Action): void {
  if (ordinals.length === 0) whole.push(action);
  for (const ordinal of ordinals) {
    const known = served.get(ordinal);
    if (known === undefined) served.set(ordinal, [action]);
    // One that names it twice came last: actions are added one after the other.
    else if (known.at(-1) !== action) known.push(action);
  }
}

function mappedPart(part: string, { served, listed, whole, rsp }: Draft, hasRsp: boolean): MappedPart {
  const named = [...served.keys(), ...listed.keys()];
  const last = Math.max(0, ...named);
  const all = hasRsp ? [...new Set(named)].sort((a, b) => a - b) : upTo(last);
  const milestones = all.map((ordinal): MappedMilestone => {
    const own = served.get(ordinal) ?? [];
    const row = listed.get(ordinal);
    // Who names the part as a whole serves each of its milestones.
    const isServed = own.length > 0 || whole.length > 0;
    const isUnknown = hasRsp && row === undefined && own.length > 0;
    const [id] = milestoneIds({ references: [{ part, ordinals: [ordinal] }], specific: false });
    if (id === undefined) throw new Error("a reference with an ordinal has an id");
    return {
      id,
      ordinal,
      coverage: isUnknown ? "unknown" : isServed ? "served" : "gap",
      actions: own,
      rsp: row,
    };
  });
  return { part, milestones, whole, rsp };
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

/** "1.2.3" before "1.10.1". */
function byNumber(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const apart = (left[at] ?? 0) - (right[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
