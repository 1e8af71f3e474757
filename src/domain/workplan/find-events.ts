import { wordIndex } from "../plan/compare/word-index";
import { topicText } from "./match-score";
import type { WorkEvent, WorkPlan } from "./work-plan";

/** Finds planned events for a person who ties a row of the log to one by hand. */
export interface EventFinder {
  /** The most alike first, promises and offers. */
  readonly likest: (text: string, most: number) => readonly WorkEvent[];
  /** Those in which every word occurs: "1-(g) fiji"; in the plan's order. */
  readonly withWords: (text: string, most: number) => readonly WorkEvent[];
}

/** Reads the plan's events once for all the questions. */
export function eventFinder({ promised, offered }: WorkPlan): EventFinder {
  const events = [...promised, ...offered];
  const index = wordIndex(events, (event) => `${topicText(event)} ${event.members.join(" ")}`);
  const texts = events.map(searchText);
  return {
    likest: (text, most) => index.likest(text, most).map(({ item }) => item),
    withWords: (text, most) => {
      const asked = text.toLowerCase().slice(0, longestQuestion).split(/\s+/).filter(Boolean);
      const found: WorkEvent[] = [];
      events.forEach((event, at) => {
        if (found.length < most && asked.every((word) => texts[at]?.includes(word))) found.push(event);
      });
      return found;
    },
  };
}

const longestQuestion = 200;

/** Of a line with an event for each Member only the event's own Member counts. */
function searchText({ line, topic, members, group = "", type }: WorkEvent): string {
  const words = line.events.length > 1 ? topic : line.activity.text;
  return [...line.actions, words, ...members, group, type].join(" ").toLowerCase();
}
