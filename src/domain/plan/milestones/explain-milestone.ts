import { readMilestoneText } from "./read-milestones";

/** What the command line says of a milestone cell. */
export interface MilestoneExplained {
  readonly text: string;
  readonly refs: readonly { readonly action: string; readonly milestones: readonly number[] }[];
  readonly specific: boolean;
  /** none: nothing is there. error: something is there that could not be read, whatever refs were saved. */
  readonly status: "ok" | "none" | "error";
  /** Further actions of the plan: "See also 1-(h)". */
  readonly crossrefs?: readonly string[];
  /** What was odd or not understood. */
  readonly notes?: readonly string[];
}

/** explainMilestone("2.1.3 - 7th milestone") -> refs [{ action: "2.1.3", milestones: [7] }], ok. */
export function explainMilestone(text: string): MilestoneExplained {
  const { reading, crossReferences } = readMilestoneText(text);
  const crossrefs = crossReferences.length > 0 ? { crossrefs: crossReferences } : {};
  if (reading.kind === "unread") {
    return { text, refs: [], specific: false, status: "error", notes: [reading.reason], ...crossrefs };
  }
  const { references, specific } = reading.value;
  const odd = reading.notes.filter(({ certainty }) => certainty === "doubtful").map(({ code }) => code);
  const nothing = references.length === 0 && !specific;
  return {
    text,
    refs: references.map(({ part, ordinals }) => ({ action: part, milestones: ordinals })),
    specific,
    status: odd.length > 0 ? "error" : nothing ? "none" : "ok",
    ...crossrefs,
    ...(odd.length > 0 ? { notes: odd } : {}),
  };
}
