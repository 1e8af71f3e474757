import type { CalendarDate } from "../../shared/calendar-date";
import { dayInWords } from "../../target/describe-words";
import { isLimit } from "../compare";
import type { Judged } from "./compared";
import { shownStatus } from "../decision";
import type { FrozenReview } from "./frozen-review";
import type { Trend } from "./trend";
import { isMeasured, worstOf } from "../status";
import { count, someOf } from "../words";
import type { KpiId } from "../../plan/ids";

/** What changed in the whole plan since the last review. */
export interface PlanChanges {
  /** The last review's day. */
  readonly since: CalendarDate;
  readonly better: number;
  readonly worse: number;
  readonly newlyMeasured: number;
  readonly noLongerMeasured: number;
  /** KPIs that today's rules judge otherwise for the last review's day than the rules of then did. */
  readonly byRules: readonly KpiId[];
  /** "Since 31 December 2018: 3 better, 2 worse, 1 newly measured." */
  readonly sentence: string;
}

interface Moving extends Judged {
  readonly trend?: Trend;
}

/** Counts the KPIs that moved since the last of some reviews; undefined where there is none. */
export function planChanges(
  results: readonly Moving[],
  reviews: readonly FrozenReview[],
): PlanChanges | undefined {
  const since = reviews.at(-1)?.asOf;
  if (since === undefined) return undefined;
  const moves = results.map((result) => (result.trend?.last.asOf === since ? moveOf(result) : undefined));
  const amount = (move: Move): number => moves.filter((found) => found === move).length;
  const counts = {
    better: amount("better"),
    worse: amount("worse"),
    newlyMeasured: amount("newly measured"),
    noLongerMeasured: amount("no longer measured"),
  };
  const said = order.flatMap((move) => (amount(move) > 0 ? [`${amount(move)} ${move}`] : []));
  const text = said.length === 0 ? "nothing moved" : said.join(", ");
  const byRules = results
    .filter(({ remarks }) => remarks.some(({ code }) => code === "rules-changed"))
    .map(({ kpi }) => kpi.id);
  const sentence = `Since ${dayInWords(since)}: ${text}.${rulesText(byRules)}`;
  return { since, ...counts, byRules, sentence };
}

/** Named, so that nobody takes a new rule for new work. */
const rulesText = (kpis: readonly KpiId[]): string =>
  kpis.length === 0
    ? ""
    : ` ${count(kpis.length, "KPI")} ${kpis.length === 1 ? "is" : "are"} judged otherwise by the rules of today: ${someOf(kpis, mostNamed)}.`;

/** More ids than these make no sentence; each KPI says it of itself. */
const mostNamed = 12;

const order = ["better", "worse", "newly measured", "no longer measured"] as const;
type Move = (typeof order)[number];

/** By its status first; with the same status by its figure. */
function moveOf(result: Moving): Move | undefined {
  const { trend } = result;
  if (trend === undefined) return undefined;
  const now = shownStatus(result);
  const then = trend.last.status;
  if (isMeasured(now) !== isMeasured(then)) return isMeasured(now) ? "newly measured" : "no longer measured";
  if (!isMeasured(now)) return undefined;
  if (now !== then) return worstOf([now, then]) === then ? "better" : "worse";
  if (trend.direction !== "up" && trend.direction !== "down") return undefined;
  return (trend.direction === "up") === isFewerBetter(result) ? "worse" : "better";
}

/** "No more than 5": a rise is no good news. */
export function isFewerBetter({ kpi }: Pick<Moving, "kpi">): boolean {
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  return target !== undefined && "comparator" in target && isLimit(target.comparator, target.value);
}
