import { addToList } from "../shared/add-to-list";
import { smallest } from "../shared/extremes";
import { type ActionId, actionId, letterOf, orderOf } from "./ids";
import type { Numbering } from "./numbering";

/** An action as it stands in a plan sheet: its pillar and the number or letter that it was given there. */
export interface NumberedAction {
  readonly pillar: number;
  readonly numbering: Numbering | undefined;
}

/**
 * The id of every action, in order. A letter stands as it is; numbers count on from the pillar's first (5 to 32
 * are a to bb); without either, and where two would have the same id, the place in the pillar decides.
 */
export function identifyActions(actions: readonly NumberedAction[]): readonly ActionId[] {
  const ids = new Array<ActionId>(actions.length);
  for (const places of groupPlaces(actions).values()) {
    const orders = ordersOf(places.map((place) => actions[place]?.numbering));
    places.forEach((place, index) => {
      const { pillar } = actions[place] as NumberedAction; // place came from this list
      ids[place] = actionId(pillar, letterOf(orders[index] ?? index + 1));
    });
  }
  return ids;
}

function groupPlaces(actions: readonly NumberedAction[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  actions.forEach(({ pillar }, place) => {
    addToList(groups, pillar, place);
  });
  return groups;
}

function ordersOf(numberings: readonly (Numbering | undefined)[]): readonly number[] {
  const numbers = numberings.flatMap((numbering) =>
    numbering?.number === undefined ? [] : [numbering.number],
  );
  const first = smallest(numbers);
  const orders = numberings.map((numbering, index) => {
    if (numbering?.letter !== undefined) return orderOf(numbering.letter) ?? index + 1;
    return numbering?.number === undefined ? index + 1 : numbering.number - first + 1;
  });
  const isSound = new Set(orders).size === orders.length && orders.every((order) => order <= longestPillar);
  return isSound ? orders : numberings.map((_, index) => index + 1);
}

/** Numbers further apart than this are codes, not a count. */
const longestPillar = 5_000;
