import type { CalendarDate } from "../../shared/calendar-date";
import { type Since, sinceWhen, type StatusOn } from "./attention-since";
import { whatTurns } from "./attention-turn";
import { whoCanChange } from "./attention-who";
import { noDay } from "../evidence/day-places";
import { shownStatus } from "../decision";
import type { EvidenceIndex } from "../evidence/evidence-index";
import { eventsOf } from "../evidence/logged-events";
import type { ActionKpi, KpiReport } from "../report";
import type { Status } from "../status";
import type { ToDo } from "../to-do";

/** What a director looks at first: the worst KPIs, and those that nobody can judge yet. */
export interface Attention {
  /** Worst first; at most as many as were asked for. */
  readonly worst: readonly AttentionItem[];
  /** How many more need attention than are listed. */
  readonly left: number;
  /** What would give the others a figure: each thing once, most useful first. */
  readonly unjudged: readonly ToDo[];
}

/** A KPI that needs attention. Its why is the result's own. */
export interface AttentionItem {
  readonly result: ActionKpi;
  /** As people see it: the director's where there is one. */
  readonly status: Status;
  /** Absent where neither a review nor a date in the sheets can tell. */
  readonly since?: Since;
  /** "7 more Members put it on track, 18 more by 30 Jun 2020 reach the target." */
  readonly turn: string;
  /** The owner, or the Members still missing. */
  readonly who: string;
}

export interface AttentionInput {
  readonly report: KpiReport;
  readonly index: EvidenceIndex;
  readonly toDo: readonly ToDo[];
  /** How a KPI stood on an earlier day, by what the sheets hold today. */
  readonly statusOn: StatusOn;
  /** At most so many of the worst. */
  readonly most: number;
}

/** From worst on; what is not in it needs no attention, or cannot be judged. Source: RULES 0.7. */
const rank: Partial<Record<Status, number>> = {
  "not-achieved": 0,
  "off-track": 1,
  "partly-achieved": 2,
  behind: 3,
};

/** The worst KPIs first: by status, then by how little of the target is reached, then in the plan's order. */
export function attentionOf({ report, index, toDo, statusOn, most }: AttentionInput): Attention {
  const { results } = report;
  const needing = results
    .filter((result) => rank[shownStatus(result)] !== undefined)
    .sort((a, b) => rankOf(a) - rankOf(b) || attained(a) - attained(b));
  const shown = needing.slice(0, most);
  return {
    worst: shown.map((result) => attentionItem(result, { report, index, statusOn })),
    left: needing.length - shown.length,
    unjudged: toDo.filter(({ gain }) => gain > 0),
  };
}

/** Since when a KPI stands as it does, what would turn it, and who can; of any KPI, whether it needs attention or not. */
export function attentionItem(
  result: ActionKpi,
  { report: { asOf, term }, index, statusOn }: Pick<AttentionInput, "report" | "index" | "statusOn">,
): AttentionItem {
  const since = sinceWhen(result, { asOf, term, statusOn });
  const about = { asOf, planned: plannedFor(result, index, asOf) };
  return {
    ...{ result, status: shownStatus(result), ...(since ? { since } : {}) },
    turn: whatTurns(result, about),
    who: whoCanChange(result, index.evidence),
  };
}

const rankOf = (result: ActionKpi): number => rank[shownStatus(result)] ?? 9;

/** Without a share of the target it comes after those that have one. */
const attained = ({ attainment }: ActionKpi): number => attainment ?? Number.MAX_VALUE;

/** Events of its action that are still to come, the next first. */
const plannedFor = ({ action }: ActionKpi, index: EvidenceIndex, asOf: CalendarDate) =>
  [...eventsOf(index.planned, action.id)]
    .map((event) => plannedEvent(index, event))
    .filter(({ date }) => date === undefined || date >= asOf)
    .sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1));

function plannedEvent({ planned, logDays, evidence }: EvidenceIndex, event: number) {
  const row = evidence.activityLog.rows[planned.firstRow[event] ?? 0];
  return { date: logDays[planned.day[event] ?? noDay], title: row?.activity ?? "" };
}
