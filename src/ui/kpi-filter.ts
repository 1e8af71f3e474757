import { ownerOf, ownersIn } from "../domain/plan/owners";
import { shownStatus } from "../domain/kpi/decision";
import type { MemberName, Register } from "../domain/member/member";
import type { ActionKpi, KpiReport } from "../domain/kpi/report";
import type { RollUp } from "../domain/kpi/roll-up";
import { type Status, statusesInOrder } from "../domain/kpi/status";

const orders = ["plan", "worst", "due", "progress"] as const;
export type Order = (typeof orders)[number];

export const isOrder = (text: string | undefined): text is Order => orders.some((order) => order === text);

/** Which KPIs are shown, and in which order. Empty is every one. */
export interface KpiFilter {
  readonly text: string;
  readonly pillar: number | undefined;
  readonly statuses: readonly Status[];
  /** One person or office; an action may have several. */
  readonly owner: string | undefined;
  /** Where an answer of yes is still missing: a Member, or one of a sub-region. */
  readonly openWith: OpenWith | undefined;
  readonly order: Order;
}

export type OpenWith =
  | { readonly kind: "member"; readonly name: MemberName }
  | { readonly kind: "sub-region"; readonly name: string };

export const everyKpi: KpiFilter = {
  text: "",
  pillar: undefined,
  statuses: [],
  owner: undefined,
  openWith: undefined,
  order: "plan",
};

export const isFiltered = (filter: KpiFilter): boolean =>
  filter.text.trim() !== "" || filter.statuses.length > 0 || narrowedBy(filter) > 0;

/** How many of the filters behind the fold narrow the list. */
export const narrowedBy = ({ pillar, statuses, owner, openWith }: KpiFilter): number =>
  [pillar, statuses[0], owner, openWith].filter((part) => part !== undefined).length;

/** Grey ones stand together in the bar: nothing was measured for either of these reasons. */
export const greyStatuses = [
  "no-data",
  "no-request",
  "not-started",
  "on-hold",
  "cancelled",
] as const satisfies readonly Status[];

/** The KPIs that fit, in the order asked for; those alike stay in the plan's order. */
export function filteredKpis(
  { results }: Pick<KpiReport, "results">,
  filter: KpiFilter,
  register: Register = [],
): readonly ActionKpi[] {
  const missing = missingMembers(filter.openWith, register);
  const asked = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (result: ActionKpi): boolean => {
    const { kpi, action } = result;
    if (filter.pillar !== undefined && action.pillar !== filter.pillar) return false;
    if (filter.statuses.length > 0 && !filter.statuses.includes(shownStatus(result))) return false;
    if (filter.owner !== undefined && !ownersIn(ownerOf(kpi, action)).includes(filter.owner)) return false;
    if (missing !== undefined && !isOpenWith(result, missing)) return false;
    if (asked.length === 0) return true;
    const text = `${kpi.id} ${kpi.ownId ?? ""} ${action.text} ${kpi.label} ${kpi.targetText}`.toLowerCase();
    return asked.every((word) => text.includes(word));
  };
  return inOrder(results.filter(fits), filter.order);
}

/** The owners of the plan's actions, each once, in alphabetical order. */
export const ownersOf = ({ plan }: KpiReport): readonly string[] =>
  [
    ...new Set(
      plan.actions.flatMap(({ owner, kpis }) => [owner, ...kpis.map((kpi) => kpi.owner)].flatMap(ownersIn)),
    ),
  ].sort();

function missingMembers(
  openWith: OpenWith | undefined,
  register: Register,
): ReadonlySet<MemberName> | undefined {
  if (openWith === undefined) return undefined;
  if (openWith.kind === "member") return new Set([openWith.name]);
  return new Set(register.filter(({ subRegion }) => subRegion === openWith.name).map(({ name }) => name));
}

const isOpenWith = ({ members }: ActionKpi, asked: ReadonlySet<MemberName>): boolean =>
  members !== null && [...members.no, ...members.unknown].some((name) => asked.has(name));

const troubleOf: Readonly<Record<Status, number>> = {
  "not-achieved": 0,
  "off-track": 1,
  "partly-achieved": 2,
  behind: 3,
  "check-target": 4,
  "no-data": 5,
  "no-request": 6,
  "not-started": 7,
  "on-hold": 8,
  cancelled: 9,
  "on-track": 10,
  achieved: 11,
};

const keys: Readonly<Record<Exclude<Order, "plan">, (result: ActionKpi) => number | string>> = {
  worst: (result) => troubleOf[shownStatus(result)],
  due: ({ due }) => due ?? "9999-12-31",
  progress: ({ attainment }) => attainment ?? Infinity,
};

function inOrder(results: readonly ActionKpi[], order: Order): readonly ActionKpi[] {
  if (order === "plan") return results;
  const key = keys[order];
  return [...results].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The segments of a bar of statuses: one each, the grey ones as one; only those that occur. */
export function segmentsOf({ counts }: Pick<RollUp, "counts">): readonly Segment[] {
  const grey = new Set<Status>(greyStatuses);
  const single = statusesInOrder
    .filter((status) => !grey.has(status))
    .map((status) => ({ statuses: [status], count: counts[status] }));
  const greys = greyStatuses.reduce((sum, status) => sum + counts[status], 0);
  return [...single, { statuses: [...greyStatuses], count: greys }].filter(({ count }) => count > 0);
}

export interface Segment {
  readonly statuses: readonly Status[];
  readonly count: number;
}
