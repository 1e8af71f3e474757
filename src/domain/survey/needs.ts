import type { MemberName } from "../member/member";
import type { CalendarDate } from "../shared/calendar-date";
import { choiceKey } from "./answers/choices";
import type { Implemented, NeedLevel } from "./answers/need";
import { submittedText } from "./answers/submitted";
import type { SurveyRecord } from "./record";
import { isUsed } from "./tally";
import type { TopicMatch } from "./match-topic";

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
  const rows = new Map<string, NeedRow>();
  for (const record of [...used].sort(bySubmission)) {
    for (const row of rowsOf(record, { round, matchTopic })) rows.set(needKey(row), row);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

const bySubmission = (a: SurveyRecord, b: SurveyRecord): number => {
  const [first, second] = [a, b].map(({ submitted }) => (submitted ? submittedText(submitted) : ""));
  if (first === "" || second === "" || first === second) return a.row - b.row;
  return (first ?? "") < (second ?? "") ? -1 : 1;
};

function rowsOf(
  { member, answers, submitted, row }: SurveyRecord,
  { round, matchTopic }: Pick<NeedsRequest, "round" | "matchTopic">,
): readonly NeedRow[] {
  if (member === undefined) return [];
  const said = (answers.needs ?? []).map((answer) => ({ ...answer, match: matchTopic(answer.topic) }));
  return said.map(({ topic, need, implemented, match: { id, certainty } }): NeedRow => {
    // Two answers of one record under one id would overwrite each other: they stay in their words.
    const isShared = said.filter(({ match }) => match.id === id).length > 1;
    const isKnown = id !== undefined && (certainty === "sure" || certainty === "chosen") && !isShared;
    return {
      round: answers.round || round,
      ...(submitted ? { date: submitted.date } : {}),
      member,
      topic: isKnown ? id : topic,
      ...(need ? { need } : {}),
      ...(implemented ? { implemented } : {}),
      ...(answers.comment ? { comment: answers.comment } : {}),
      row,
    };
  });
}
