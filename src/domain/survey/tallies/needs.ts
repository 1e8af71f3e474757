import type { MemberName } from "../../member/member";
import type { CalendarDate } from "../../shared/calendar-date";
import { choiceKey } from "../answers/choices";
import type { Implemented, NeedLevel } from "../answers/need";
import { submittedText } from "../answers/submitted";
import type { SurveyRecord } from "../record";
import { isUsed } from "./tally";
import type { TopicMatch } from "../roles/match-topic";

/** A row of the Needs Survey: what one Member says of one topic in one round. */
export interface NeedRow {
  readonly round: string;
  readonly date?: CalendarDate;
  readonly member: MemberName;
  /** An id where the topic is known for sure, else the survey's words. */
  readonly topic: string;
  readonly need?: NeedLevel;
  readonly implemented?: Implemented;
  readonly comment?: string;
  /** The record it comes from. */
  readonly row: number;
}

export interface NeedsRequest {
  readonly records: readonly SurveyRecord[];
  readonly round: string;
  readonly dropped: ReadonlySet<number>;
  readonly matchTopic: (topic: string) => TopicMatch;
}

/** The key of a row of the Needs Survey. Source: RULES 8. */
export const needKey = ({ round, member, topic }: Pick<NeedRow, "round" | "member" | "topic">): string =>
  [round.trim().toLowerCase(), member.toLowerCase(), choiceKey(topic)].join("\n");

/** A row per round, Member and topic: of two answers the latest, never both. Source: RULES 8. */
export function needRows({ records, round, dropped, matchTopic }: NeedsRequest): readonly NeedRow[] {
  const used = records.filter((record) => isUsed(record) && !dropped.has(record.row));
  const shared = sharedIds(used, matchTopic);
  const rows = new Map<string, NeedRow>();
  for (const record of [...used].sort(bySubmission)) {
    for (const row of rowsOf(record, { round, matchTopic, shared })) rows.set(needKey(row), row);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

const bySubmission = (a: SurveyRecord, b: SurveyRecord): number => {
  const [first, second] = [a, b].map(({ submitted }) => (submitted ? submittedText(submitted) : ""));
  if (first === "" || second === "" || first === second) return a.row - b.row;
  return (first ?? "") < (second ?? "") ? -1 : 1;
};

/** The id that a topic stands under; undefined where it is only likely. */
function idOf({ id, certainty }: TopicMatch): string | undefined {
  return certainty === "sure" || certainty === "chosen" ? id : undefined;
}

/** Ids under which a record says a need, or what it has implemented, twice: such answers would overwrite each other. */
function sharedIds(
  records: readonly SurveyRecord[],
  matchTopic: NeedsRequest["matchTopic"],
): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const { answers } of records) {
    const seen = new Set<string>();
    for (const { topic, need, implemented } of answers.needs ?? []) {
      const id = idOf(matchTopic(topic));
      if (id === undefined) continue;
      const said = [...(need ? [`need ${id}`] : []), ...(implemented ? [`implemented ${id}`] : [])];
      if (said.some((one) => seen.has(one))) shared.add(id);
      for (const one of said) seen.add(one);
    }
  }
  return shared;
}

interface RowsRequest extends Pick<NeedsRequest, "round" | "matchTopic"> {
  /** Topics of these ids stay in their words. */
  readonly shared: ReadonlySet<string>;
}

/** A row a topic. Need and implementation that were asked in other words of one topic are one row. */
function rowsOf(
  { member, answers, submitted, row }: SurveyRecord,
  { round, matchTopic, shared }: RowsRequest,
): readonly NeedRow[] {
  if (member === undefined) return [];
  const rows = new Map<string, NeedRow>();
  for (const { topic: words, need, implemented } of answers.needs ?? []) {
    const id = idOf(matchTopic(words));
    const topic = id === undefined || shared.has(id) ? words : id;
    rows.set(topic, {
      ...rows.get(topic),
      round: answers.round || round,
      ...(submitted ? { date: submitted.date } : {}),
      ...{ member, topic, row },
      ...(need ? { need } : {}),
      ...(implemented ? { implemented } : {}),
      ...(answers.comment ? { comment: answers.comment } : {}),
    });
  }
  return [...rows.values()];
}
