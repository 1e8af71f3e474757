import type { ActionId } from "./action-id";
import type { Action, Activity } from "./plan";
import { likeness } from "./compare/text-likeness";
import { topicWords } from "./compare/word-index";

/** An activity under its action. */
export interface PlacedActivity {
  readonly action: Action;
  readonly activity: Activity;
}

/** A "See also" of an activity, and what the other action says to it. */
export interface ActivityLink {
  readonly from: PlacedActivity;
  readonly to: ActionId;
  /** The action that is named; undefined where the plan does not have it. */
  readonly target: Action | undefined;
  /** The activity of that action which is the same event, or answers the reference. */
  readonly answer: PlacedActivity | undefined;
  /** same: the same words, so one event. related: another wording that names this action back, such as two events in one line. */
  readonly by: "same" | "related" | undefined;
  /** Whether the answer names this action back. */
  readonly isMutual: boolean;
}

/** From here on two activities are the same event, however their words stand. */
export const sameEvent = 0.6;
const related = 0.1;
/** An action has a handful of activities; of a very long list only so many are compared word by word. */
const mostCompared = 200;

const known = new WeakMap<readonly Action[], readonly ActivityLink[]>();

/** Every "See also" of the plan, followed both ways: once for each plan, however many ask. */
export function activityLinks(actions: readonly Action[]): readonly ActivityLink[] {
  const found = known.get(actions) ?? followAll(actions);
  known.set(actions, found);
  return found;
}

function followAll(actions: readonly Action[]): readonly ActivityLink[] {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const exact = new Map<ActionId, ReadonlyMap<string, Activity>>();
  const exactOf = (action: Action): ReadonlyMap<string, Activity> => {
    const known = exact.get(action.id) ?? new Map(action.activities.map((one) => [eventKey(one.text), one]));
    exact.set(action.id, known);
    return known;
  };
  return actions.flatMap((action) =>
    action.activities.flatMap((activity) =>
      activity.seeAlso.map((to) => linkTo({ action, activity }, to, { target: byId.get(to), exactOf })),
    ),
  );
}

/** The words of an activity as a key: the same event under two actions has the same, whatever case or punctuation. */
export function eventKey(text: string): string {
  const words = topicWords(text);
  const key = keys.get(words) ?? [...words].sort().join(" ");
  keys.set(words, key);
  return key;
}

/** The same words are asked for as an event's place, as a reference's answer and as a double. */
const keys = new WeakMap<ReadonlySet<string>, string>();

interface Reach {
  readonly target: Action | undefined;
  readonly exactOf: (action: Action) => ReadonlyMap<string, Activity>;
}

function linkTo(from: PlacedActivity, to: ActionId, { target, exactOf }: Reach): ActivityLink {
  const none = { from, to, target, answer: undefined, by: undefined, isMutual: false } as const;
  if (target === undefined || target === from.action) return none;
  const found = exactOf(target).get(eventKey(from.activity.text));
  const answer = found ? { activity: found, alike: 1 } : mostAlike(from, target);
  if (answer === undefined) return none;
  const isMutual = answer.activity.seeAlso.includes(from.action.id);
  const by = answer.alike >= sameEvent ? "same" : "related";
  return { from, to, target, answer: { action: target, activity: answer.activity }, by, isMutual };
}

/** The activity of the named action that is most alike; below "the same" only one that names this action back. */
function mostAlike({ action, activity }: PlacedActivity, target: Action) {
  const words = topicWords(activity.text);
  let best: { activity: Activity; alike: number } | undefined;
  for (const other of target.activities.slice(0, mostCompared)) {
    const alike = likeness(words, topicWords(other.text));
    const enough = other.seeAlso.includes(action.id) ? related : sameEvent;
    if (alike >= enough && alike > (best?.alike ?? 0)) best = { activity: other, alike };
  }
  return best;
}
