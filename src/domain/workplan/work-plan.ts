import { addToList } from "../shared/add-to-list";
import type { ActionId } from "../plan/ids";
import { type ActivityLink, activityLinks } from "../plan/activity-links";
import type { Action, Activity } from "../plan/plan";
import type { PlannedActivity, PlannedEvent } from "./planned-event";
import { type PlannedReading, readPlannedEvents } from "./read-planned-events";

/** What a fiscal year's work plan promises, offers and keeps going: each thing once, however many actions list it. */
export interface WorkPlan {
  readonly lines: readonly WorkLine[];
  /** Every event of the promises, in the plan's order. */
  readonly promised: readonly WorkEvent[];
  /** The same of the offers: owed to nobody, and known again where one was taken up. */
  readonly offered: readonly WorkEvent[];
}

/** A line of the work plan, or the same line under several actions. */
export interface WorkLine extends PlannedActivity {
  /** Stays the same while its words do: "1-(g) advance ruling on classification". */
  readonly id: string;
  /** Every action that lists it or that it refers to, in the plan's order; counted once for each, and once in totals. */
  readonly actions: readonly ActionId[];
  /** Each place where it stands. */
  readonly places: readonly Activity[];
}

export interface WorkEvent extends PlannedEvent {
  /** The line's id and the Member's name, or its number in the line. */
  readonly id: string;
  readonly line: WorkLine;
}

/** Joins what several actions share, and reads each line once. Cost: linear in the activities. */
export function workPlan(actions: readonly Action[], reading: PlannedReading): WorkPlan {
  const links = activityLinks(actions);
  const order = new Map(actions.map(({ id }, place) => [id, place]));
  const ids = new Map<string, number>();
  const lines = groupsOf(actions, links).map((group): WorkLine => {
    const [first] = group;
    if (first === undefined) throw new Error("a group has a place");
    const named = group.flatMap(({ action, activity }) => [action.id, ...activity.seeAlso]);
    const known = [...new Set(named)].filter((id) => order.has(id));
    const planned = readPlannedEvents(saidOnce(group), reading);
    const topic = planned.events[0]?.topic ?? first.activity.text;
    const name = `${first.action.id} ${topic.slice(0, 80)}`.trim();
    const seen = (ids.get(name) ?? 0) + 1;
    ids.set(name, seen);
    return {
      ...planned,
      id: seen === 1 ? name : `${name} #${seen}`,
      actions: known.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      places: group.map(({ activity }) => activity),
    };
  });
  const eventsOf = (kind: PlannedActivity["kind"]): readonly WorkEvent[] =>
    lines.filter((line) => line.kind === kind).flatMap(lineEvents);
  return { lines, promised: eventsOf("promise"), offered: eventsOf("offer") };
}

/** The first place's words, with the time and the state that any place of the line says. */
function saidOnce([first, ...others]: readonly Place[]): Activity {
  if (first === undefined) throw new Error("a group has a place");
  const { text, seeAlso, source, when, status } = first.activity;
  if (when !== undefined || status !== undefined) return first.activity;
  const said = others.find(({ activity }) => activity.when !== undefined || activity.status !== undefined);
  return said ? { ...said.activity, text, seeAlso, source } : first.activity;
}

const lineEvents = (line: WorkLine): readonly WorkEvent[] =>
  line.events.map((event, place) => {
    const [member, more] = event.members;
    const own = member !== undefined && more === undefined ? member : `${place + 1}`;
    return { ...event, line, id: `${line.id} / ${own}` };
  });

interface Place {
  readonly action: Action;
  readonly activity: Activity;
}

/**
 * The places of each line. "See also" to the same words joins them. A line that only answers lines of several other
 * actions in other words ("accreditation of A and B respectively") is the sum of them, and no line of its own.
 */
function groupsOf(actions: readonly Action[], links: readonly ActivityLink[]): readonly (readonly Place[])[] {
  const parent = new Map<Activity, Activity>();
  const rootOf = (activity: Activity): Activity => {
    let root = activity;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    if (root !== activity) parent.set(activity, root);
    return root;
  };
  const umbrellas = umbrellasOf(links);
  for (const { from, answer, by } of links) {
    if (answer === undefined || by !== "same" || umbrellas.has(from.activity)) continue;
    const left = rootOf(from.activity);
    const right = rootOf(answer.activity);
    if (left !== right) parent.set(right, left);
  }
  const groups = new Map<Activity, Place[]>();
  for (const action of actions) {
    for (const activity of action.activities) {
      if (umbrellas.has(activity)) continue;
      const root = rootOf(activity);
      addToList(groups, root, { action, activity });
    }
  }
  return [...groups.values()];
}

/** Lines whose references all lead to lines in other words which refer back: two at least. */
function umbrellasOf(links: readonly ActivityLink[]): ReadonlySet<Activity> {
  const byLine = new Map<Activity, ActivityLink[]>();
  for (const link of links) {
    addToList(byLine, link.from.activity, link);
  }
  const isUmbrella = (list: readonly ActivityLink[]): boolean =>
    list.length > 1 && list.every(({ by, isMutual }) => by === "related" && isMutual);
  return new Set([...byLine].filter(([, list]) => isUmbrella(list)).map(([activity]) => activity));
}
