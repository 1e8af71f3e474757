import { addToList } from "../shared/add-to-list";
import { isLimit } from "../kpi/compare";
import { periodsOfTerm } from "../kpi/periods";
import type { ActionKpi } from "../kpi/report";
import { type DaySpan, isWithin, type Review } from "../kpi/review/review";
import { askedOf } from "../kpi/rules/members/asked-members";
import { wholeLevel } from "../kpi/rules/level";
import { spanText } from "../kpi/words";
import type { MemberName, Register } from "../member/member";
import type { ActionId, KpiId } from "../plan/ids";
import type { FrequencyTarget } from "../target/target";
import type { ProgressItem } from "./progress";

/** What a KPI still needs, and what the rest of the work plan can bring: "3 needed, 2 planned". */
export interface StillToAdd {
  readonly kpi: KpiId;
  readonly action: ActionId;
  /** Events of this fiscal year, or Members; 0 where the target is reached. */
  readonly needed: number;
  /** Of it, rows that the Activity Log already has as planned. */
  readonly logged: number;
  /** Of it, promises of the work plan that no row of the log takes up yet. */
  readonly promised: number;
  /** An event names no Members, so that it may be for any: the Members' count is then only a lower bound. */
  readonly isOpenToAll: boolean;
  readonly isEnough: boolean;
  /** "1-(y) needs 3 more events in July 2018 - June 2019; 1 is logged as planned, 1 more is promised: 1 short." */
  readonly why: string;
}

export interface AddInput {
  readonly items: readonly ProgressItem[];
  readonly review: Review;
  readonly fiscalYear: DaySpan;
  readonly register: Register;
}

/**
 * For every KPI that counts events or Members and has not reached its level. The rules' own S counts logged rows alone
 * (RULES 2): a promise enters it once the planner has accepted it as a row.
 */
export function stillToAdd(results: readonly ActionKpi[], question: AddInput): readonly StillToAdd[] {
  const toCome = itemsToCome(question.items);
  return results.flatMap((result): readonly StillToAdd[] => {
    const own = toCome.get(result.action.id) ?? [];
    if (result.measure === "events") return eventsToAdd(result, own, question);
    return result.measure === "members" ? membersToAdd(result, own, question) : [];
  });
}

/** Scheduled, open and overdue ones can still be held; postponed and cancelled ones are given up for this year. */
const mayCome = new Set<ProgressItem["state"]>(["scheduled", "open", "overdue", "added"]);

function itemsToCome(items: readonly ProgressItem[]): ReadonlyMap<ActionId, readonly ProgressItem[]> {
  const byAction = new Map<ActionId, ProgressItem[]>();
  for (const item of items) {
    if (!mayCome.has(item.state)) continue;
    for (const action of item.actions) {
      addToList(byAction, action, item);
    }
  }
  return byAction;
}

const isLogged = ({ row, state }: ProgressItem): boolean =>
  row !== undefined && (state === "scheduled" || state === "added");

const amountOf = (items: readonly ProgressItem[]): number =>
  items.reduce((sum, { amount }) => sum + amount, 0);

function eventsToAdd(
  result: ActionKpi,
  own: readonly ProgressItem[],
  { review, fiscalYear }: AddInput,
): readonly StillToAdd[] {
  const target = targetOf(result);
  if (target?.kind !== "frequency" || isLimit(target.comparator, target.value)) return [];
  const needed = neededEvents(result, target, { review, fiscalYear });
  if (needed === 0) return [];
  const logged = amountOf(own.filter(isLogged));
  const promised = amountOf(own) - logged;
  const short = needed - logged - promised;
  const figures = `${logged} logged as planned, ${promised} more promised`;
  const why = `${result.kpi.id} needs ${needed} more ${needed === 1 ? "event" : "events"} in ${spanText(fiscalYear)}: ${figures}${short > 0 ? `; ${short} short` : ", enough"}.`;
  return [{ ...idsOf(result), needed, logged, promised, isOpenToAll: false, isEnough: short <= 0, why }];
}

/** What the open periods of the fiscal year still lack; a closed one is lost, and no surplus is carried over. */
function neededEvents(
  { periods }: ActionKpi,
  target: FrequencyTarget,
  { review, fiscalYear }: Pick<AddInput, "review" | "fiscalYear">,
): number {
  const level = wholeLevel({ comparator: target.comparator, target: target.value });
  const actuals = new Map(periods.map(({ start, actual }) => [start, actual]));
  return periodsOfTerm(target.period, review)
    .filter(({ start, end }) => end >= review.asOf && start <= fiscalYear.end && isWithin(start, fiscalYear))
    .reduce((sum, { start }) => sum + Math.max(0, level - (actuals.get(start) ?? 0)), 0);
}

function membersToAdd(
  result: ActionKpi,
  own: readonly ProgressItem[],
  { register }: AddInput,
): readonly StillToAdd[] {
  const target = targetOf(result);
  const isCount = target?.kind === "count" || target?.kind === "ratio" || target?.kind === "percent";
  if (!isCount || isLimit(target.comparator, target.value) || result.actual === null) return [];
  const { level } = askedOf(target, register.filter(({ active }) => active).length);
  const needed = wholeLevel({ comparator: target.comparator, target: level }) - result.actual;
  if (needed <= 0) return [];
  const already = new Set(result.members?.yes ?? []);
  const reached = (items: readonly ProgressItem[]): ReadonlySet<MemberName> =>
    new Set(items.flatMap(({ members }) => members.filter((name) => !already.has(name))));
  const logged = reached(own.filter(isLogged)).size;
  const promised = reached(own).size - logged;
  const isOpenToAll = own.some(({ members }) => members.length === 0);
  const short = needed - logged - promised;
  const isEnough = short <= 0 || isOpenToAll;
  const open = isOpenToAll ? ", and an event names no Members" : "";
  const why = `${result.kpi.id} needs ${needed} more ${needed === 1 ? "Member" : "Members"}: the work plan still reaches ${logged + promised} that have not said yes${open}${isEnough ? "" : `; ${short} short`}.`;
  return [{ ...idsOf(result), needed, logged, promised, isOpenToAll, isEnough, why }];
}

const idsOf = ({ kpi, action }: ActionKpi) => ({ kpi: kpi.id, action: action.id });

const targetOf = ({ kpi: { target } }: ActionKpi) =>
  target.kind === "read" ? target.value.parts[0] : undefined;
