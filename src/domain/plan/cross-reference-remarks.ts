import type { Remark } from "../shared/remark";
import type { ActionId } from "./action-id";
import { type ActivityLink, eventKey, type PlacedActivity } from "./activity-links";
import type { Action } from "./plan";

/** Cross-references that point nowhere, to themselves, or only one way; and the same event twice without one. */
export const crossReferenceRemarks = (
  actions: readonly Action[],
  links: readonly ActivityLink[],
): readonly Remark[] => [...links.flatMap(linkRemarks), ...unlinkedRemarks(actions, links)];

function linkRemarks(link: ActivityLink): readonly Remark[] {
  const { from, to, target, answer, isMutual } = link;
  const { action, activity } = from;
  const at = { source: activity.source };
  if (target === undefined) {
    return [
      {
        ...at,
        code: "cross-reference-dangling",
        severity: "error",
        text: `${action.id}: "${shortText(activity.text)}" refers to ${to}, which is not in the plan.`,
        next: "Correct the letter, or delete the reference.",
      },
    ];
  }
  if (target === action) {
    return [
      {
        ...at,
        code: "cross-reference-to-itself",
        severity: "warning",
        text: `${action.id}: "${shortText(activity.text)}" refers to its own action.`,
        next: "Name the other action, or delete the reference.",
      },
    ];
  }
  if (answer === undefined) {
    return [
      {
        ...at,
        code: "cross-reference-unanswered",
        severity: "warning",
        also: [target.activities[0]?.source ?? target.source],
        text: `${action.id} says that "${shortText(activity.text)}" also serves ${to}, which does not list it.`,
        next: `Add it to ${to}, or delete the reference.`,
      },
    ];
  }
  return isMutual
    ? []
    : [
        {
          ...at,
          code: "cross-reference-one-way",
          severity: "warning",
          also: [answer.activity.source],
          text: `${action.id} refers to ${to} for "${shortText(activity.text)}"; ${to} lists it and does not refer back.`,
          next: `Add "See also ${action.id}" to it.`,
        },
      ];
}

/** An event that is promised under more actions than this is a phrase of the plan, not an event. */
const mostActions = 6;

/** The same words under two actions that do not name each other: one event, or two? */
function unlinkedRemarks(actions: readonly Action[], links: readonly ActivityLink[]): readonly Remark[] {
  const byKey = new Map<string, PlacedActivity[]>();
  for (const action of actions) {
    for (const activity of action.activities) {
      const key = eventKey(activity.text);
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [{ action, activity }]);
      else if (places.at(-1)?.action !== action) places.push({ action, activity });
    }
  }
  const linked = new Set(links.map(({ from, to }) => pairKey(from.action.id, to)));
  return [...byKey].flatMap(([key, places]) => {
    const [first, ...others] = places;
    if (first === undefined || key.split(" ").length < 2 || places.length > mostActions) return [];
    const apart = others.filter(({ action }) => !linked.has(pairKey(first.action.id, action.id)));
    return apart.map(({ action, activity }): Remark => ({
      code: "same-event-not-linked",
      severity: "info",
      source: activity.source,
      also: [first.activity.source],
      text: `"${shortText(activity.text)}" stands under ${first.action.id} and ${action.id}, and neither refers to the other.`,
      next: 'If it is one event, add "See also" to both.',
    }));
  });
}

const pairKey = (a: ActionId, b: ActionId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const shortText = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
