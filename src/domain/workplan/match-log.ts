import { addToList } from "../shared/add-to-list";
import type { LogRow } from "../kpi/evidence/evidence";
import type { MemberName } from "../member/member";
import type { ActionId } from "../plan/ids";
import { type WordIndex, wordIndex } from "../plan/compare/word-index";
import { matchScore, type SeenRow, seenRow, type Topic, topicReader, topicText } from "./match-score";
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

export interface MatchInput {
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

const mostByWords = 8;

/** What a person says of a row that is no planned event. */
export const noEvent = "none";

/** What a row is remembered by, wherever it moves in the log: "2019-03-04 Regional workshop on transit". */
export const rowName = ({ date, activity }: Pick<LogRow, "date" | "activity">): string =>
  `${date ?? "no date"} ${activity}`.slice(0, 200);

/** Finds the planned event of each row: by its actions first, else by its words. Never all against all. */
export function matchLog({ plan, rows, membersOf, confirmed }: MatchInput): LogMatches {
  const events = [...plan.promised, ...plan.offered];
  const book = bookOf(events);
  const candidates: LogMatch[] = [];
  for (const row of rows) {
    const said = confirmed.size === 0 ? undefined : confirmed.get(rowName(row));
    const event = said === undefined ? undefined : book.byId.get(said);
    if (event) candidates.push({ row, event, certainty: "confirmed", score: 1 });
    else if (said !== noEvent)
      for (const one of candidatesOf(row, membersOf(row), book)) candidates.push(one);
  }
  return assign(candidates, rows);
}

interface Book {
  readonly byId: ReadonlyMap<string, WorkEvent>;
  readonly byAction: ReadonlyMap<ActionId, readonly WorkEvent[]>;
  /** By the topic of a line, or of one of its events where they differ. */
  readonly byWords: WordIndex<readonly WorkEvent[]>;
  readonly topicOf: (event: WorkEvent) => Topic;
}

function bookOf(events: readonly WorkEvent[]): Book {
  const byAction = new Map<ActionId, WorkEvent[]>();
  const byTopic = new Map<string, WorkEvent[]>();
  for (const event of events) {
    for (const action of event.line.actions) addToList(byAction, action, event);
    addToList(byTopic, `${event.line.id}\n${event.topic}`, event);
  }
  const byWords = wordIndex([...byTopic.values()], ([event]) => (event ? topicText(event) : ""));
  return {
    byId: new Map(events.map((event) => [event.id, event])),
    byAction,
    byWords,
    topicOf: topicReader(events, byWords.weightOf),
  };
}

/** An action with more events than this is asked by words, too. */
const mostByAction = 60;

function candidatesOf(row: LogRow, members: readonly MemberName[], book: Book): readonly LogMatch[] {
  const seen = seenRow(row, members);
  const tied = row.actions.flatMap((action) => book.byAction.get(action) ?? []);
  const isNarrow = tied.length > 0 && tied.length <= mostByAction;
  const own = isNarrow ? candidatesAmong(seen, row.actions.length > 1 ? [...new Set(tied)] : tied, book) : [];
  if (own.length > 0) return own;
  const alike = book.byWords.likest(row.activity, mostByWords).flatMap(({ item }) => item);
  return candidatesAmong(seen, alike, book);
}

function candidatesAmong(
  seen: SeenRow,
  events: readonly WorkEvent[],
  { topicOf }: Book,
): readonly LogMatch[] {
  const candidates: LogMatch[] = [];
  for (const event of events) {
    const found = matchScore(seen, event, topicOf(event));
    if (found) candidates.push({ row: seen.row, event, ...found });
  }
  return candidates;
}

/** The surest first; a row is one event, and an event takes as many rows as it was promised times. */
function assign(candidates: readonly LogMatch[], rows: readonly LogRow[]): LogMatches {
  const taken = new Map<LogRow, LogMatch>();
  const used = new Map<WorkEvent, number>();
  const ranked = candidates.map((match) => ({ match, rank: rank(match) }));
  ranked.sort((a, b) => b.rank - a.rank || a.match.row.row - b.match.row.row);
  for (const { match } of ranked) {
    const room = match.event.line.kind === "offer" ? Infinity : match.event.times;
    if (taken.has(match.row) || (used.get(match.event) ?? 0) >= room) continue;
    taken.set(match.row, match);
    used.set(match.event, (used.get(match.event) ?? 0) + 1);
  }
  return {
    matches: rows.flatMap((row) => taken.get(row) ?? []),
    unmatched: rows.filter((row) => !taken.has(row)),
  };
}

/** A confirmed match before any other, and a promise before an offer that fits as well. */
const rank = ({ certainty, score, event }: LogMatch): number =>
  (certainty === "confirmed" ? 10 : score) + (event.line.kind === "promise" ? 0.001 : 0);
