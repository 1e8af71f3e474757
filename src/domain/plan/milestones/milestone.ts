import type { Brand } from "../../shared/brand";

/** "1.1.3/10" is the 10th milestone of RSP part 1.1.3; "1.2.3" is the part without an ordinal; or "specific". */
export type MilestoneId = Brand<string, "MilestoneId">;

/** A part of the RSP and the milestones of it that are meant, in text order; none where only the part is named. */
export interface MilestoneReference {
  /** "1.1.3" */
  readonly part: string;
  /** Ordinals from 1; a range is written out: "1st to 3rd" is [1, 2, 3]. */
  readonly ordinals: readonly number[];
}

/** What the milestone cell of an action says. */
export interface MilestoneReferences {
  readonly references: readonly MilestoneReference[];
  /** "ROCB A/P specific (not mentioned in the RSP)": the action serves no milestone, on purpose. */
  readonly specific: boolean;
}

/** ["1.2.2/1", "1.2.2/2"], ["1.2.3"] or ["specific"]. */
export function milestoneIds({ references, specific }: MilestoneReferences): readonly MilestoneId[] {
  const ids = references.flatMap(({ part, ordinals }) =>
    ordinals.length === 0 ? [part] : ordinals.map((ordinal) => `${part}/${ordinal}`),
  );
  return (specific ? [...ids, "specific"] : ids) as MilestoneId[]; // the one place that makes them
}
