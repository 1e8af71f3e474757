import type { ActionId } from "./ids";
import { likeness, tellingWords } from "./text-likeness";

/** An action in one of the two plans, with what tells which action of the other plan it is. */
export interface PairableAction {
  readonly id: ActionId;
  readonly pillar: number;
  readonly text: string;
  /** "1.1.1/1" and the like, joined; "" where there is none. */
  readonly milestones: string;
}

/** The place in the Annual Work Plan of an action of the Strategic Action Plan, and how sure that is. */
export interface Pair {
  readonly awp: number;
  readonly by: "id" | "text";
  /** 0 to 1 */
  readonly likeness: number;
}

/** From here on two wordings are taken for the same action. */
const alike = 0.5;

/**
 * Pairs the Strategic Action Plan with the Annual Work Plan, action by action: by id where milestone or text
 * agree with it, else by the most alike text of the same pillar, else by id alone. undefined where there is none.
 */
export function pairPlans(
  sap: readonly PairableAction[],
  awp: readonly PairableAction[],
): readonly (Pair | undefined)[] {
  const words = awp.map(({ text }) => tellingWords(text));
  const byId = new Map(awp.map(({ id }, place) => [id, place]));
  const taken = new Set<number>();
  const take = (pair: Pair | undefined): Pair | undefined => {
    if (pair) taken.add(pair.awp);
    return pair;
  };
  const sure = sap.map((action) => take(pairById(action, { awp, words, place: byId.get(action.id) })));
  const likely = sap.map((action, at) => sure[at] ?? take(pairByText(action, { awp, words, taken })));
  return sap.map(({ id }, at) => {
    const place = byId.get(id);
    return (
      likely[at] ??
      (place === undefined || taken.has(place) ? undefined : take({ awp: place, by: "id", likeness: 0 }))
    );
  });
}

interface Other {
  readonly awp: readonly PairableAction[];
  readonly words: readonly ReadonlySet<string>[];
}

function pairById(
  action: PairableAction,
  { awp, words, place }: Other & { place: number | undefined },
): Pair | undefined {
  const other = place === undefined ? undefined : awp[place];
  if (place === undefined || other === undefined) return undefined;
  const found = likeness(tellingWords(action.text), words[place] ?? new Set());
  const sameMilestone = action.milestones !== "" && action.milestones === other.milestones;
  return sameMilestone || found >= alike ? { awp: place, by: "id", likeness: found } : undefined;
}

function pairByText(
  { pillar, text }: PairableAction,
  { awp, words, taken }: Other & { taken: ReadonlySet<number> },
): Pair | undefined {
  const own = tellingWords(text);
  let best: Pair | undefined;
  awp.forEach((other, place) => {
    if (other.pillar !== pillar || taken.has(place)) return;
    const found = likeness(own, words[place] ?? new Set());
    if (found >= alike && found > (best?.likeness ?? 0)) best = { awp: place, by: "text", likeness: found };
  });
  return best;
}
