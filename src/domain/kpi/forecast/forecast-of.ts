import type { EvidenceIndex } from "../evidence/evidence-index";
import type { Forecast } from "../forecast";
import type { KpiResult } from "../result";
import type { Review } from "../review/review";
import type { OfficeWords } from "../measure/measure-words";
import { forecastEvents } from "./forecast-events";
import { forecastMembers } from "./forecast-members";

/** What a forecast is drawn from: the review and the evidence that the result was judged by. */
export interface Outlook {
  readonly review: Review;
  readonly index: EvidenceIndex;
  readonly office?: OfficeWords;
}

/**
 * The range in which a KPI may stand at its deadline: of dated Member counts, and of events in the running year or quarter.
 * undefined for other kinds, once the target is reached or the day has passed, and where the evidence is thin.
 */
export function forecastOf(result: KpiResult, { review, index, office }: Outlook): Forecast | undefined {
  const { kpi, measure, isEntered, actual, due, status } = result;
  // What was entered by hand has no dates that a pace could be read from.
  if (kpi.target.kind === "unread" || isEntered || actual === null || due === null) return undefined;
  if (status === "achieved" || due <= review.asOf) return undefined;
  // Phases and falling levels are paced by days of their own.
  if (result.phases !== undefined || result.direction === "less") return undefined;
  const [target] = kpi.target.value.parts;
  if (measure === "events" && target.kind === "frequency")
    return forecastEvents({ kpi, target, review, index });
  const countsMembers = target.kind === "count" || target.kind === "ratio" || target.kind === "percent";
  if (measure !== "members" || !countsMembers) return undefined;
  return forecastMembers({ kpi, target, review, index, actual, due, office });
}
