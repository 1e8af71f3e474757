import type { LogRow } from "../../../domain/kpi/evidence/evidence";
import type { LogMatch } from "../../../domain/workplan/match-log";
import { eventTitle } from "../../../domain/workplan/roll-over";
import type { WorkEvent } from "../../../domain/workplan/work-plan";
import type { WorkPlanProgress } from "../../../usecases/track-work-plan";

/** A row of the log and the planned event that is proposed, chosen, or denied. */
export interface MatchEntry {
  readonly row: LogRow;
  readonly event: WorkEvent | undefined;
  readonly certainty: LogMatch["certainty"] | "none" | "said-none";
  /** 0 to 1; 1 for what a person said. */
  readonly score: number;
}

/**
 * look: it fits in part, a person should say yes or no. sure: counted as it is. without: it fits no planned event.
 * decided: a person said which event it is, or that it is none.
 */
export type MatchView = "look" | "sure" | "without" | "decided";

export function matchLists({
  matches,
  toConfirm,
  unmatched,
  saidNone,
}: Pick<WorkPlanProgress, "matches" | "toConfirm" | "unmatched" | "saidNone">): Readonly<
  Record<MatchView, readonly MatchEntry[]>
> {
  const confirmed = matches.filter(({ certainty }) => certainty === "confirmed");
  const without = (row: LogRow, certainty: "none" | "said-none"): MatchEntry => ({
    row,
    event: undefined,
    certainty,
    score: certainty === "none" ? 0 : 1,
  });
  return {
    look: toConfirm.filter(({ certainty }) => certainty !== "sure"),
    sure: toConfirm.filter(({ certainty }) => certainty === "sure"),
    without: unmatched.map((row) => without(row, "none")),
    decided: [...confirmed, ...saidNone.map((row) => without(row, "said-none"))],
  };
}

/** "National workshop on TRS, Fiji": the words of a planned event, with whom it is for. */
export function eventWords(event: WorkEvent): string {
  const title = eventTitle({ event, row: undefined }).replace(/\s+/g, " ");
  const named = event.group === undefined ? event.members : [];
  const isSaid = named.every((name) => title.includes(name));
  return isSaid ? title : `${title}, ${named.join(", ")}`;
}
