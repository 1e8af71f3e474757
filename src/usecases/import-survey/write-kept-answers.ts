import { longestAnswer } from "../../domain/survey/answers/odd-text";
import { type KeptAnswer, keptKeys } from "../../domain/survey/kept-answers";
import { memberName } from "../../domain/member/member";
import { cellText } from "../../sheets/cell-text";
import type { FoundSheet } from "../../sheets/model/sheet-roles";
import { surveyAnswersTable } from "../../sheets/tables/survey-answers";
import { type TableEdits, writeTable } from "./table-edits";

/** The answers in a sheet of their own, a row each; those that stand there are left. */
export function writeKeptAnswers(
  answers: readonly KeptAnswer[],
  { sheets, source }: { readonly sheets: readonly FoundSheet[]; readonly source: string },
): TableEdits {
  const cut = answers.map((kept) => ({ ...kept, answer: kept.answer.slice(0, longestAnswer) }));
  const keys = keptKeys(cut);
  return writeTable({
    sheets,
    table: surveyAnswersTable,
    items: cut.map((kept, place) => ({ kept, key: keys[place] ?? "" })),
    keyOf: ({ key }) => key,
    requestsFor: (rows) => {
      const existing = keptKeys(
        rows.map(({ cell }) => ({
          round: cellText(cell("round")),
          member: memberName(cellText(cell("member"))),
          workshop: cellText(cell("workshop")),
          question: cellText(cell("question")),
          answer: cellText(cell("answer")),
        })),
      );
      const byKey = new Map(existing.map((key, place) => [key, rows[place]]));
      return ({ kept: { round, date, member, workshop, question, answer }, key }) => ({
        cells: {
          ...{ round, member, workshop: workshop === "" ? undefined : workshop, question, answer, source },
          date: date && { kind: "date", date },
        },
        row: byKey.get(key),
      });
    },
    onlyNew: ["source", "date"],
  });
}
