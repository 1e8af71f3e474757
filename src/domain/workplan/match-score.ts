import type { LogRow } from "../kpi/evidence/evidence";
import type { MemberName } from "../member/member";
import { topicWords } from "../plan/compare/word-index";
import { type EventType, readEventType } from "./activity-type";
import type { WorkEvent } from "./work-plan";

/** A planned topic: its telling words, and how telling each is among all topics. */
export interface Topic {
  readonly words: readonly string[];
  /** By place in `words`. */
  readonly weights: readonly number[];
  /** Of all words together. */
  readonly weight: number;
}

/** Reads each distinct topic once. Throws for an event that is not among them. */
export function topicReader(
  events: readonly WorkEvent[],
  weightOf: (word: string) => number,
): (event: WorkEvent) => Topic {
  const byText = new Map<string, Topic>();
  const byEvent = new Map<WorkEvent, Topic>();
  for (const event of events) {
    const text = topicText(event);
    const topic = byText.get(text) ?? readTopic(text, weightOf);
    byText.set(text, topic);
    byEvent.set(event, topic);
  }
  return (event) => {
    const topic = byEvent.get(event);
    if (topic === undefined) throw new Error(`${event.id} is no event of the work plan`);
    return topic;
  };
}

/** The words by which an event is known: its topic's, or its whole line's where the topic has none. */
export const topicText = ({ topic, line }: WorkEvent): string =>
  topicWords(topic).size === 0 ? line.activity.text : topic;

function readTopic(text: string, weightOf: (word: string) => number): Topic {
  const words = [...topicWords(text)];
  const weights = words.map(weightOf);
  return { words, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** What a log row says, read once for all the events that it is held against. */
export interface SeenRow {
  readonly row: LogRow;
  readonly words: ReadonlySet<string>;
  readonly type: EventType | undefined;
  readonly members: readonly MemberName[];
}

export const seenRow = (row: LogRow, members: readonly MemberName[]): SeenRow => ({
  row,
  words: wordsWithInitials(row.activity),
  type: readEventType(row.words?.type ?? ""),
  members,
});

export interface MatchScore {
  readonly certainty: "sure" | "likely" | "possible";
  /** 0 to 1 */
  readonly score: number;
}

const sure = 0.8;
const likely = 0.6;
const possible = 0.45;
/** How much of the topic the row must have at all, and to be taken without asking. */
const leastWords = 0.45;
const likelyWords = 0.5;
const sureWords = 0.75;

/** How well a row fits a planned event, or undefined where it does not. */
export function matchScore(seen: SeenRow, event: WorkEvent, topic: Topic): MatchScore | undefined {
  const words = wordScore(seen.words, topic);
  const score = words < leastWords ? 0 : scoreOf(seen, event, words);
  if (score < possible) return undefined;
  const isOtherType = seen.type !== undefined && isKnown(seen.type, event.type) && seen.type !== event.type;
  return { certainty: isOtherType ? "possible" : certaintyOf(score, words), score };
}

function certaintyOf(score: number, words: number): MatchScore["certainty"] {
  if (score >= sure && words >= sureWords) return "sure";
  return score >= likely && words >= likelyWords ? "likely" : "possible";
}

const isKnown = (type: EventType, planned: EventType): boolean => type !== "other" && planned !== "other";

/** What each agreement is worth; what one of the two does not say neither helps nor harms. */
const weights = { words: 5, actions: 2, members: 3, type: 1, time: 1 } as const;

function scoreOf({ row, type, members }: SeenRow, event: WorkEvent, words: number): number {
  const whom = members.length > 0 && event.members.length > 0 ? memberScore(members, event) : undefined;
  if (isAnother(type, event.type, whom)) return 0;
  let total: number = weights.words;
  let sum = weights.words * words;
  const add = (weight: number, agreement: number | undefined): void => {
    if (agreement === undefined) return;
    total += weight;
    sum += weight * agreement;
  };
  const isTied = row.actions.some((id) => event.line.actions.includes(id));
  add(weights.actions, row.actions.length === 0 ? undefined : Number(isTied));
  add(weights.members, whom);
  add(
    weights.type,
    type !== undefined && isKnown(type, event.type) ? Number(type === event.type) : undefined,
  );
  add(weights.time, timeScore(row, event));
  return sum / total;
}

const single = new Set<EventType>(["national", "assistance"]);
const wide = new Set<EventType>(["regional", "sub-regional", "accreditation"]);

/** A workshop for other Members, or for one Member instead of the region, is another event, whatever else agrees. */
function isAnother(type: EventType | undefined, planned: EventType, whom: number | undefined): boolean {
  if (planned === "national" && whom === 0) return true;
  if (type === undefined) return false;
  return (single.has(planned) && wide.has(type)) || (single.has(type) && wide.has(planned));
}

/** How much of the topic stands in the row: a title says more than a topic, so what it adds counts for little. */
function wordScore(words: ReadonlySet<string>, topic: Topic): number {
  let count = 0;
  let weight = 0;
  for (let at = 0; at < topic.words.length; at += 1) {
    if (!words.has(topic.words[at] ?? "")) continue;
    count += 1;
    weight += topic.weights[at] ?? 0;
  }
  if (count === 0) return 0;
  return 0.8 * (weight / topic.weight) + 0.2 * ((2 * count) / (words.size + topic.words.length));
}

/** "Regional Training Centers" is written RTC as often, so a title answers to both. */
function wordsWithInitials(text: string): ReadonlySet<string> {
  const words = topicWords(text);
  // eslint-disable-next-line regexp/no-super-linear-move -- 500 characters
  const names = text.slice(0, 500).match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,5}/gu) ?? [];
  if (names.length === 0) return words;
  const initials = names.map((name) => name.replace(/(\p{L})[\p{L}-]* ?/gu, "$1").toLowerCase());
  return new Set([...words, ...initials]);
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
