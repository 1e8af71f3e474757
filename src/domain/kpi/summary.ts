import type { RollUp } from "./roll-up";
import { type Status, statusesInOrder } from "./status";

/** What a status is called inside a sentence. */
export type StatusNames = Readonly<Record<Status, string>>;

/** The names where Settings give none of their own. */
export const usualNames = {
  achieved: "achieved",
  "on-track": "on track",
  behind: "behind",
  "off-track": "off track",
  "partly-achieved": "partly achieved",
  "not-achieved": "not achieved",
  "check-target": "check target",
  "no-data": "no data",
  "no-request": "no request",
  "not-started": "not started",
  "on-hold": "on hold",
  cancelled: "cancelled",
} as const satisfies StatusNames;

/** "4 achieved, 12 on track, 6 behind": the statuses that occur. */
export const countsText = ({ counts }: Pick<RollUp, "counts">, names: StatusNames = usualNames): string =>
  statusesInOrder
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${names[status]}`)
    .join(", ");

/** What a director reads first: "31 of 44 measured: 4 achieved, 12 on track, 6 behind, 22 no data; 1 set by a director". */
export const summarySentence = (summary: RollUp, names?: StatusNames): string =>
  summary.total === 0
    ? "The plan has no KPIs."
    : `${summary.measured} of ${summary.total} measured: ${countsText(summary, names)}${setText(summary)}`;

/** "; 1 set by a director", or "": a status that was set is never taken for a computed one. Source: RULES 0.10. */
export const setText = ({ setByDirector }: Pick<RollUp, "setByDirector">): string =>
  setByDirector === 0 ? "" : `; ${setByDirector} set by a director`;
