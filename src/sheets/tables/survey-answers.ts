import type { MemberName } from "../../domain/member/member";
import type { MemberResolver } from "../../domain/member/resolve-member";
import type { KeptAnswer } from "../../domain/survey/kept-answers";
import { cellText } from "../cell-text";
import { readDateCell } from "./answers";
import type { DataTable } from "./data-table";
import { answeredColumn, memberColumn, roundColumn } from "./shared-columns";
import { sheetTable } from "./sheet-table";

export type SurveyAnswersColumn = "round" | "date" | "member" | "workshop" | "question" | "answer" | "source";

/** What respondents said, word by word: a row per answer. Only where a person wants them kept. */
export const surveyAnswersTable = sheetTable<SurveyAnswersColumn>({
  role: "survey-answers",
  name: "Survey Answers",
  title: "question",
  dated: "date",
  columns: {
    round: roundColumn,
    date: {
      ...answeredColumn,
      note: "The day of the answer.",
    },
    member: {
      ...memberColumn,
      note: "Who answered; blank where the survey was anonymous.",
    },
    workshop: {
      heading: "Workshop",
      width: 40,
      also: /^(?:workshops?|event)$/,
      note: "What it is about, if it names one.",
    },
    question: {
      heading: "Question",
      width: 36,
      needed: true,
      also: /^questions?$/,
      note: "The question in its words.",
    },
    answer: {
      heading: "Answer",
      width: 60,
      needed: true,
      also: /^(?:answers?|responses?)$/,
      note: "The answer as it was given; each choice of several has a row.",
    },
    source: {
      heading: "Source",
      width: 24,
      also: /^(?:source|file)$/,
      note: "The file that the row came from.",
    },
  },
});

/** The rows as they stand; a name that is no Member's for sure is kept as anonymous. */
export const readSurveyAnswers = (
  table: DataTable<SurveyAnswersColumn> | undefined,
  resolve: MemberResolver,
): readonly KeptAnswer[] =>
  (table?.rows ?? []).map(({ row, cell }): KeptAnswer => {
    const date = readDateCell(cell("date"));
    const member = memberIn(cellText(cell("member")), resolve);
    return {
      round: cellText(cell("round")),
      ...(date ? { date } : {}),
      ...(member ? { member } : {}),
      workshop: cellText(cell("workshop")),
      question: cellText(cell("question")),
      answer: cellText(cell("answer")),
      row,
    };
  });

function memberIn(text: string, resolve: MemberResolver): MemberName | undefined {
  const match = text === "" ? undefined : resolve(text);
  return match?.kind === "sure" ? match.member.name : undefined;
}
