import type { MemberName } from "../member/member";
import type { CalendarDate } from "../shared/calendar-date";
import { choiceKey } from "./answers/choices";
import type { OtherAnswer, SurveyRecord } from "./record";
import { isUsed } from "./tallies/tally";

/** Questions whose answers the product names itself; others keep their own words. */
export const keptQuestions = {
  actions: "Follow-up action",
  direct: "Direct effects",
  project: "Project started",
  score: "Score",
  comment: "Comment",
} as const;

/** A row of the Survey Answers: what one respondent said to one question. Several choices are rows of their own. */
export interface KeptAnswer {
  readonly round: string;
  readonly date?: CalendarDate;
  /** undefined where the answer is anonymous. */
  readonly member?: MemberName;
  readonly workshop: string;
  readonly question: string;
  readonly answer: string;
  /** The record it comes from. */
  readonly row: number;
}

export interface KeptRequest {
  readonly records: readonly SurveyRecord[];
  readonly round: string;
  readonly dropped: ReadonlySet<number>;
  readonly others: (row: number) => readonly OtherAnswer[];
}

/** The answers of records that are used, in the order of the file. Blanks and needs (which have a sheet of their own) are left out. */
export const keptAnswers = ({ records, round, dropped, others }: KeptRequest): readonly KeptAnswer[] =>
  records
    .filter((record) => isUsed(record) && !dropped.has(record.row))
    .flatMap((record): KeptAnswer[] => {
      const { answers, submitted, member, row } = record;
      const head = {
        round: answers.round || round,
        ...(submitted ? { date: submitted.date } : {}),
        ...(member ? { member } : {}),
        workshop: answers.workshop ?? "",
        row,
      };
      return [...ownAnswers(record), ...others(row)].map((said) => ({ ...head, ...said }));
    });

const ownAnswers = ({ answers }: SurveyRecord): readonly OtherAnswer[] => {
  const { actions = [], direct, project, score, comment } = answers;
  const all: readonly (readonly [string, string | number | null | undefined])[] = [
    ...actions.map((action) => [keptQuestions.actions, action] as const),
    [keptQuestions.direct, direct],
    [keptQuestions.project, project],
    [keptQuestions.score, score],
    [keptQuestions.comment, comment],
  ];
  return all.flatMap(([question, answer]) =>
    answer === undefined || answer === null || answer === "" ? [] : [{ question, answer: String(answer) }],
  );
};

type Keyed = Pick<KeptAnswer, "round" | "member" | "workshop" | "question"> & { readonly answer: string };

/**
 * The key of each row: round, Member, workshop, question, answer, and the how-manieth of its kind. So the same answers are
 * found again however many people gave them, and answers that come later are added.
 */
export function keptKeys(rows: readonly Keyed[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(({ round, member = "", workshop, question, answer }) => {
    const own = [round, member, workshop, question].map((text) => choiceKey(text)).join("\n");
    const key = `${own}\n${answer.trim()}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}\n${count}`;
  });
}
