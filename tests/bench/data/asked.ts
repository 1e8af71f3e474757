import { type ActionId, actionId, letterOf } from "../../../src/domain/plan/ids";
import type { Size } from "./size";

/** What a KPI of the made-up plan is measured by. */
export type Kind = "members" | "yearly" | "quarterly" | "count" | ShareKind | "average" | "replies";
export type ShareKind = "requests" | "experts";

/** A line of the plan. */
export interface AskedAction {
  readonly id: ActionId;
  /** From 1. */
  readonly pillar: number;
  readonly kind: Kind;
  readonly isOngoing: boolean;
  /** "(1) ... (2) ...": two KPIs that count Members. */
  readonly hasTwoParts: boolean;
  /** No row of the log names it, so its share or average is taken over all rows. */
  readonly isUntied: boolean;
}

/** As in the office's own plan: beside Members mostly frequencies, and one share or average in six. */
const others: readonly Kind[] = [
  ...(["yearly", "quarterly", "yearly", "requests", "yearly", "yearly", "count"] as const),
  ...(["experts", "yearly", "quarterly", "yearly", "average", "yearly", "yearly"] as const),
  ...(["replies", "yearly", "quarterly", "yearly", "yearly", "count", "yearly", "quarterly"] as const),
];

const shares = new Set<Kind>(["requests", "experts", "average", "replies"]);

/** The plan's actions in order, evenly mixed. */
export function askedActions({ actions, memberKpis, twoParts }: Size): readonly AskedAction[] {
  const pillars = Math.min(99, Math.max(4, Math.round(actions / 100)));
  const perPillar = Math.ceil(actions / pillars);
  let other = 0;
  let countsMembers = 0;
  let sharesSeen = 0;
  return Array.from({ length: actions }, (_, place) => {
    const isMembers = Math.floor(((place + 1) * memberKpis) / actions) > countsMembers;
    const kind = isMembers ? "members" : (others[other++ % others.length] ?? "yearly");
    if (isMembers) countsMembers += 1;
    if (shares.has(kind)) sharesSeen += 1;
    const pillar = Math.floor(place / perPillar) + 1;
    return {
      id: actionId(pillar, letterOf((place % perPillar) + 1)),
      pillar,
      kind,
      isOngoing: place % 3 === 0,
      hasTwoParts: isMembers && countsMembers <= twoParts,
      isUntied: shares.has(kind) && sharesSeen % 2 === 1,
    };
  });
}
