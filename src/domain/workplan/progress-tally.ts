import type { Register } from "../member/member";
import { pillarOf } from "../plan/ids";
import type { EventState, ProgressItem } from "./progress";

/** Counts of events. `planned` is the sum of what was promised; the six states after it add up to it. */
export interface Tally {
  readonly planned: number;
  readonly delivered: number;
  readonly scheduled: number;
  readonly postponed: number;
  readonly cancelled: number;
  readonly overdue: number;
  readonly open: number;
  /** Delivered, and promised by no line. */
  readonly unplanned: number;
  /** Delivered, and offered "upon request". */
  readonly onRequest: number;
  /** Planned in the log, and promised by no line. */
  readonly added: number;
}

/** The progress of a work plan by whatever one asks; every event once in `total`, once for each key elsewhere. */
export interface ProgressTallies {
  readonly total: Tally;
  readonly byAction: ReadonlyMap<string, Tally>;
  readonly byPillar: ReadonlyMap<string, Tally>;
  readonly byType: ReadonlyMap<string, Tally>;
  /** An event for several Members counts once for each; one that names nobody stands under "". */
  readonly byMember: ReadonlyMap<string, Tally>;
  readonly bySubRegion: ReadonlyMap<string, Tally>;
}

export function tallyProgress(items: readonly ProgressItem[], register: Register): ProgressTallies {
  const subRegions = new Map(register.map(({ name, subRegion }) => [name, subRegion]));
  return {
    total: tallyOf(items),
    byAction: tallyBy(items, ({ actions }) => actions),
    byPillar: tallyBy(items, ({ actions }) => actions.map((id) => String(pillarOf(id)))),
    byType: tallyBy(items, ({ type }) => [type]),
    byMember: tallyBy(items, ({ members }) => (members.length === 0 ? [""] : members)),
    bySubRegion: tallyBy(items, ({ members }) =>
      members.length === 0 ? [""] : members.map((name) => subRegions.get(name) ?? ""),
    ),
  };
}

const counters = {
  delivered: "delivered",
  scheduled: "scheduled",
  postponed: "postponed",
  cancelled: "cancelled",
  overdue: "overdue",
  open: "open",
  unplanned: "unplanned",
  "on-request": "onRequest",
  added: "added",
} as const satisfies Record<ProgressItem["state"], keyof Tally>;

const isPromise = (state: ProgressItem["state"]): state is EventState =>
  state !== "unplanned" && state !== "on-request" && state !== "added";

type Counts = { -readonly [Name in keyof Tally]: Tally[Name] };

const nothing = (): Counts => ({
  planned: 0,
  delivered: 0,
  scheduled: 0,
  postponed: 0,
  cancelled: 0,
  overdue: 0,
  open: 0,
  unplanned: 0,
  onRequest: 0,
  added: 0,
});

function count(counts: Counts, { state, amount }: ProgressItem): void {
  counts[counters[state]] += amount;
  if (isPromise(state)) counts.planned += amount;
}

function tallyOf(items: readonly ProgressItem[]): Tally {
  const counts = nothing();
  for (const item of items) count(counts, item);
  return counts;
}

function tallyBy(
  items: readonly ProgressItem[],
  keysOf: (item: ProgressItem) => readonly string[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Counts>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const counts = tallies.get(key) ?? nothing();
      tallies.set(key, counts);
      count(counts, item);
    }
  }
  return tallies;
}
