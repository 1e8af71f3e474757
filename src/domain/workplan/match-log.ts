import type { LogRow } from "../kpi/evidence";
import type { MemberName } from "../member/member";
import type { ActionId } from "../plan/ids";
import { likeness } from "../plan/text-likeness";
import { type WordIndex, topicWords, wordIndex } from "../plan/word-index";
import { type EventType, readEventType } from "./activity-type";
import type { WorkEvent, WorkPlan } from "./work-plan";

/** A row of the Activity Log and the planned event that it is, with how sure that is. */
export interface LogMatch {
  readonly row: LogRow;
  readonly event: WorkEvent;
  /** confirmed: a person said so. sure: words, action and Member agree. likely: most of it does. possible: look at it. */
  readonly certainty: "confirmed" | "sure" | "likely" | "possible";
  /** 0 to 1 */
  readonly score: number;
}

export interface MatchQuestion {
  readonly plan: WorkPlan;
  /** The rows of the fiscal year that the plan is for. */
  readonly rows: readonly LogRow[];
  readonly membersOf: (row: LogRow) => readonly MemberName[];
  /** What people confirmed: by rowName, the id of the event, or "none" where they said that the row is none. */
  readonly confirmed: ReadonlyMap<string, string>;
}

export interface LogMatches {
  /** Each row at most once, each event at most as often as it was promised. */
  readonly matches: readonly LogMatch[];
  readonly unmatched: readonly LogRow[];
}

const sure = 0.8;
const likely = 0.6;
const possible = 0.45;
const mostByWords = 8;

/** What a person says of a row that is no planned event. */
export const noEvent = "none";

/** What a row is remembered by, wherever it moves in the log: "2019-03-04 Regional workshop on transit". */
export const rowName = ({ date, activity }: Pick<LogRow, "date" | "activity">): string =>
  `${date ?? "no date"} ${activity}`.slice(0, 200);

/** Finds the planned event of each row: by its actions first, else by its words. Never all against all. */
export function matchLog({ plan, rows, membersOf, confirmed }: MatchQuestion): LogMatches {
  const events = [...plan.promised, ...plan.offered];
  const book = bookOf(events);
  const wishes: LogMatch[] = [];
  for (const row of rows) {
    const said = confirmed.size === 0 ? undefined : confirmed.get(rowName(row));
    const event = said === undefined ? undefined : book.byId.get(said);
    if (event) wishes.push({ row, event, certainty: "confirmed", score: 1 });
    else if (said !== noEvent) wishes.push(...wishesOf(row, membersOf(row), book));
  }
  return assign(wishes, rows);
}

interface Book {
  readonly byId: ReadonlyMap<string, WorkEvent>;
  readonly byAction: ReadonlyMap<ActionId, readonly WorkEvent[]>;
  /** By the topic of a line, or of one of its events where they differ. */
  readonly byWords: WordIndex<readonly WorkEvent[]>;
}

function bookOf(events: readonly WorkEvent[]): Book {
  const byAction = new Map<ActionId, WorkEvent[]>();
  for (const event of events) {
    for (const action of event.line.actions) {
      const list = byAction.get(action);
      if (list) list.push(event);
      else byAction.set(action, [event]);
    }
  }
  const byTopic = new Map<string, WorkEvent[]>();
  for (const event of events) {
    const key = `${event.line.id}\n${event.topic}`;
    const list = byTopic.get(key);
    if (list) list.push(event);
    else byTopic.set(key, [event]);
  }
  return {
    byId: new Map(events.map((event) => [event.id, event])),
    byAction,
    byWords: wordIndex([...byTopic.values()], ([event]) => event?.topic ?? ""),
  };
}

/** An action with more events than this is asked by words, too. */
const mostByAction = 60;

function wishesOf(
  row: LogRow,
  members: readonly MemberName[],
  { byAction, byWords }: Book,
): readonly LogMatch[] {
  const tied = row.actions.flatMap((action) => byAction.get(action) ?? []);
  const near =
    tied.length > 0 && tied.length <= mostByAction
      ? tied
      : byWords.likest(row.activity, mostByWords).flatMap(({ item }) => item);
  const wishes = (events: readonly WorkEvent[]) => wishesAmong(row, members, events, byWords.weightOf);
  const own = wishes(near);
  if (own.length > 0 || near !== tied) return own;
  return wishes(byWords.likest(row.activity, mostByWords).flatMap(({ item }) => item));
}

function wishesAmong(
  row: LogRow,
  members: readonly MemberName[],
  events: readonly WorkEvent[],
  weightOf: Seen["weightOf"],
): readonly LogMatch[] {
  const seen: Seen = {
    row,
    words: wordsWithInitials(row.activity),
    type: readEventType(row.words?.type ?? ""),
    members,
    weightOf,
  };
  return [...new Set(events)].flatMap((event): readonly LogMatch[] => {
    const words = wordScore(seen, event);
    const score = words < leastWords ? 0 : scoreOf(seen, event, words);
    if (score < possible) return [];
    const certainty =
      score >= sure && words >= sureWords
        ? "sure"
        : score >= likely && words >= likelyWords
          ? "likely"
          : "possible";
    return [{ row, event, certainty, score }];
  });
}

interface Seen {
  readonly row: LogRow;
  readonly words: ReadonlySet<string>;
  readonly type: EventType | undefined;
  readonly members: readonly MemberName[];
  readonly weightOf: (word: string) => number;
}

/** How much of the topic the row must have at all, and to be taken without asking. */
const leastWords = 0.45;
const likelyWords = 0.6;
const sureWords = 0.75;

/** What each agreement is worth; what one of the two does not say neither helps nor harms. */
const weights = { words: 5, actions: 2, members: 3, type: 1, time: 1 } as const;

function scoreOf({ row, type, members }: Seen, event: WorkEvent, words: number): number {
  const parts: (readonly [keyof typeof weights, number])[] = [["words", words]];
  if (row.actions.length > 0)
    parts.push(["actions", row.actions.some((id) => event.line.actions.includes(id)) ? 1 : 0]);
  const whom = members.length > 0 && event.members.length > 0 ? memberScore(members, event) : undefined;
  if (whom !== undefined) parts.push(["members", whom]);
  if (type !== undefined && type !== "other" && event.type !== "other")
    parts.push(["type", type === event.type ? 1 : 0]);
  const time = timeScore(row, event);
  if (time !== undefined) parts.push(["time", time]);
  const total = parts.reduce((sum, [key]) => sum + weights[key], 0);
  const score = parts.reduce((sum, [key, value]) => sum + weights[key] * value, 0) / total;
  return isAnother(type, event.type, whom) ? 0 : score;
}

/** A workshop for other Members, or for one Member instead of the region, is another event, whatever else agrees. */
function isAnother(type: EventType | undefined, planned: EventType, whom: number | undefined): boolean {
  if (planned === "national" && whom === 0) return true;
  if (type === undefined) return false;
  const isApart = (one: EventType, other: EventType): boolean => single.has(one) && wide.has(other);
  return isApart(planned, type) || isApart(type, planned);
}

const single = new Set<EventType>(["national", "assistance"]);
const wide = new Set<EventType>(["regional", "sub-regional", "accreditation"]);

/** "Regional Training Centers" is written RTC as often, so a title answers to both. */
function wordsWithInitials(text: string): ReadonlySet<string> {
  const words = topicWords(text);
  const names = text.slice(0, 500).match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,5}/gu) ?? [];
  if (names.length === 0) return words;
  const initials = names.map((name) => name.replace(/(\p{L})[\p{L}-]* ?/gu, "$1").toLowerCase());
  return new Set([...words, ...initials]);
}

/** How much of the topic stands in the row: a title says more than a topic, so what it adds counts for little. */
function wordScore({ words, weightOf }: Seen, { topic, line }: WorkEvent): number {
  const own = topicWords(topic);
  if (own.size === 0) return likeness(words, topicWords(line.activity.text));
  let shared = 0;
  let all = 0;
  for (const word of own) {
    const weight = weightOf(word);
    all += weight;
    if (words.has(word)) shared += weight;
  }
  return 0.8 * (shared / all) + 0.2 * likeness(words, own);
}

function memberScore(members: readonly MemberName[], event: WorkEvent): number {
  const shared = event.members.filter((member) => members.includes(member)).length;
  return shared / Math.min(event.members.length, Math.max(members.length, 1));
}

/** Whether a dated event fell into its time; the year's own bounds are the caller's. */
function timeScore({ date }: LogRow, { when }: WorkEvent): number | undefined {
  if (date === undefined || when === undefined || !("end" in when)) return undefined;
  return date <= when.end && (when.start === undefined || date >= when.start) ? 1 : 0.4;
}

/** The surest first; a row is one event, and an event takes as many rows as it was promised times. */
function assign(wishes: readonly LogMatch[], rows: readonly LogRow[]): LogMatches {
  const taken = new Map<LogRow, LogMatch>();
  const used = new Map<WorkEvent, number>();
  const sorted = [...wishes].sort((a, b) => rank(b) - rank(a) || a.row.row - b.row.row);
  for (const wish of sorted) {
    const room = wish.event.line.kind === "offer" ? Infinity : wish.event.times;
    if (taken.has(wish.row) || (used.get(wish.event) ?? 0) >= room) continue;
    taken.set(wish.row, wish);
    used.set(wish.event, (used.get(wish.event) ?? 0) + 1);
  }
  return {
    matches: rows.flatMap((row) => taken.get(row) ?? []),
    unmatched: rows.filter((row) => !taken.has(row)),
  };
}

/** A confirmed match before any other, and a promise before an offer that fits as well. */
const rank = ({ certainty, score, event }: LogMatch): number =>
  (certainty === "confirmed" ? 10 : score) + (event.line.kind === "promise" ? 0.001 : 0);
