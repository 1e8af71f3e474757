import type { ActionId } from "../ids";
import { likeness, tellingWords } from "./text-likeness";
import { type WordIndex, wordIndex } from "./word-index";

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

/** From here on two wordings are taken for the same action; under another pillar only where they are nearly the same. */
const alike = 0.5;
const alikeElsewhere = 0.75;
/** The most alike of so many are compared word by word. */
const mostCandidates = 12;

/**
 * Pairs the Strategic Action Plan with the Annual Work Plan, action by action: by id where milestone or text
 * agree with it, else by the most alike text of the same pillar, else of another, else by id alone. undefined where there is none.
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
  const index = wordIndex([...awp.keys()], (place) => awp[place]?.text ?? "", tellingWords);
  const byText = (action: PairableAction, isWanted: (other: PairableAction) => boolean): Pair | undefined =>
    pairByText(action, { awp, words, taken, index, isWanted });
  const near = sap.map(
    (action, at) => sure[at] ?? take(byText(action, ({ pillar }) => pillar === action.pillar)),
  );
  const likely = sap.map((action, at) => {
    const pair = near[at] ?? byText(action, () => true);
    return near[at] ?? (pair && pair.likeness >= alikeElsewhere ? take(pair) : undefined);
  });
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

interface Search extends Other {
  readonly taken: ReadonlySet<number>;
  readonly index: WordIndex<number>;
  readonly isWanted: (other: PairableAction) => boolean;
}

function pairByText(
  { text }: PairableAction,
  { awp, words, taken, index, isWanted }: Search,
): Pair | undefined {
  const own = tellingWords(text);
  const isOpen = (place: number): boolean => {
    const other = awp[place];
    return other !== undefined && !taken.has(place) && isWanted(other);
  };
  let best: Pair | undefined;
  for (const { item: place } of index.likest(text, mostCandidates, isOpen)) {
    const found = likeness(own, words[place] ?? new Set());
    if (found >= alike && found > (best?.likeness ?? 0)) best = { awp: place, by: "text", likeness: found };
  }
  return best;
}
