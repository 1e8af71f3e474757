import type { Activity, ActivityStatus } from "../plan/plan";
import type { Timeframe } from "../plan/time/timeframe";
import { readTimeframe } from "../plan/time/read-timeframe";
import { plainText } from "../shared/plain-text";
import { continuingTypeOf, eventTypeOf, type EventType } from "./activity-type";
import { bulletClause } from "./bullet-clause";
import { recurrenceIn, saidCount, saidMembers } from "./bullet-count";
import { type BulletMembers, bulletMembers, type MemberBook } from "./bullet-members";
import { topicOf, topicsOf } from "./bullet-topic";
import type { PlannedActivity, PlannedEvent } from "./planned-event";

export interface PlannedReading extends MemberBook {
  readonly fiscalYearStartMonth: number;
}

const longestLine = 2_000;
/** More events in one line than this are a slip of the pen. */
const mostEvents = 40;

/**
 * What a line of the work plan promises: "national workshops on TRS for Fiji and Samoa" -> a promise of two national
 * events with a Member each. "Upon request" is an offer; "Continue to work with ..." goes on and has no event. Never throws.
 */
export function readPlannedEvents(activity: Activity, reading: PlannedReading): PlannedActivity {
  const text = plainText(activity.text.slice(0, longestLine));
  const { kind, clause } = bulletClause(text);
  const lower = clause.toLowerCase();
  if (kind === "continuing")
    return { activity, kind, type: continuingTypeOf(lower), events: [], notUnderstood: [] };
  const type = eventTypeOf(typePhrase(lower));
  const whom = bulletMembers(clause, reading);
  const { when: day, status = day && "end" in day ? "planned" : undefined } = activity;
  const events = eventsOf({ clause, lower, type, whom, status, when: day ?? whenIn(text, reading) });
  return { activity, kind, type, events, notUnderstood: whom.notUnderstood };
}

/** What stands before the topic says what kind of event it is: "a workshop on national surveys" is no survey. */
function typePhrase(lower: string): string {
  const at = lower.search(/\b(?:on|about|regarding|concerning|of|for)\b/);
  const head = at < 0 ? lower : lower.slice(0, at);
  const isAccreditation = /\bon (?:the )?accreditation\b/.test(lower);
  return isAccreditation ? `${head} accreditation` : head;
}

interface Line {
  readonly clause: string;
  readonly lower: string;
  readonly type: EventType;
  readonly whom: BulletMembers;
  readonly when: Timeframe | undefined;
  readonly status: ActivityStatus | undefined;
}

function eventsOf({ clause, lower, type, whom, when, status }: Line): readonly PlannedEvent[] {
  const body = `${clause.slice(0, whom.start)} ${clause.slice(whom.end)}`.replace(/\s+/g, " ").trim();
  const topics = topicsOf(body, topicOf(body));
  const recurrence = recurrenceIn(lower);
  const said = saidCount(lower) ?? (type === "national" ? saidMembers(lower) : undefined);
  const [topic = clause] = topics;
  const base = {
    type,
    topic,
    times: recurrence?.times ?? 1,
    ...(recurrence ? { every: recurrence.every } : {}),
    ...(when ? { when } : {}),
    ...(status ? { status } : {}),
    ...(whom.group === undefined ? {} : { group: whom.group }),
  };
  const { members } = whom;
  if (isEach(lower, type) && members.length > 0) {
    const each = members.map((member): PlannedEvent => ({ ...base, members: [member] }));
    return each.slice(0, mostEvents);
  }
  if (topics.length > 1) return topics.slice(0, mostEvents).map((one) => ({ ...base, topic: one, members }));
  const many = Math.min(mostEvents, said ?? 1);
  return Array.from({ length: many }, () => ({ ...base, members }));
}

/** National events are for one Member each, and so are workshops in the plural for several Members. */
const isEach = (lower: string, type: EventType): boolean =>
  type === "national" ||
  ((type === "other" || type === "assistance") &&
    /\b(?:workshops|seminars|missions|trainings|courses)\b/.test(lower));

const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const dated = new RegExp(
  `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)? ?(?:-|to|and) ?)?\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${months})\\.?(?: ?(?:-|to) ?(?:${months}))?|q[1-4]|(?:first|second|third|fourth|last) quarter(?: of)?),? (?:of )?(?:fy ?)?20\\d\\d(?:/\\d{2,4})?\\b`,
  "i",
);

/** A time that the line names: "in March 2019". */
function whenIn(text: string, reading: PlannedReading): Timeframe | undefined {
  // Most lines name no year, and this is quicker to see.
  const found = /20\d\d/.test(text) ? dated.exec(text)?.[0] : undefined;
  if (found === undefined) return undefined;
  const timeframe = readTimeframe(found, reading);
  return timeframe.kind === "read" && timeframe.value.type !== "none" ? timeframe.value : undefined;
}
