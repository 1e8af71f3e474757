import { shownStatus } from "../../../domain/kpi/decision";
import type { KpiReport } from "../../../domain/kpi/report";
import { elapsed } from "../../../domain/kpi/review/review";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import type { StatusStyles } from "../../../sheets/palette";

/** A part of a bar: so many of a status. */
export interface StatusPart {
  readonly status: Status;
  readonly count: number;
}

/** The statuses that occur, in the order of legends. */
export const partsOf = (counts: Readonly<Record<Status, number>>): readonly StatusPart[] =>
  statusesInOrder.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0);

/** The colour of a status in a chart; one without a fill gets a grey, as a bar needs something to be seen. */
export const barColour = (statusStyles: StatusStyles, status: Status): string =>
  statusStyles[status].fill ?? "#B8BEC5";

/** How much of the term has passed, 0 to 1. */
export function elapsedShare({ term, asOf }: KpiReport): number {
  const { days, of } = elapsed(term, asOf);
  return days / of;
}

/** How many KPIs stand how, as people see them. */
export function countsOf(results: KpiReport["results"]): Readonly<Record<Status, number>> {
  const statuses = results.map(shownStatus);
  return Object.fromEntries(
    statusesInOrder.map((status) => [status, statuses.filter((found) => found === status).length]),
  ) as Record<Status, number>; // statusesInOrder names every status
}
