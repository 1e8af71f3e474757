import type { MatchedQuestion } from "../match-roles";
import { columnsOfQuestion } from "../questions";
import { roleWords } from "../role-words";
import { cellAt } from "../survey-table";
import { answerParts } from "./answer-parts";
import type { AnswerScale } from "./answer-scale";
import { findScale } from "./find-scale";
import { scaleInQuestion } from "./scale-in-question";

/** Scales by the columns (from 0) that stand on them. */
export type FormScales = ReadonlyMap<number, AnswerScale>;

/** Scales that a person chose, by `roleWords` of the question's title: "1-5" from the weakest to the strongest. */
export type ScaleCorrections = ReadonlyMap<string, string>;

type Rows = readonly (readonly string[])[];

interface ScaleGroup {
  readonly question: string;
  readonly columns: readonly number[];
  readonly chosen: string | undefined;
}

const scaled = ["need", "score", "implemented"] as const;
type ScaledRole = (typeof scaled)[number];

export const isScaledRole = (role: string | undefined): role is ScaledRole =>
  scaled.some((one) => one === role);

/** The scales of a form's needs, scores and implementation. A grid has one scale; so have questions of one kind that name none of their own. */
export function scalesOf(
  questions: readonly MatchedQuestion[],
  rows: Rows,
  corrections: ScaleCorrections,
): FormScales {
  return new Map(
    scaled.flatMap((role) =>
      groupsOf(
        questions.filter((matched) => matched.role === role),
        rows,
        corrections,
      ).flatMap(({ question, columns, chosen }) => {
        const values = columns.flatMap((column) => rows.map((row) => cellAt(row, column)));
        const scale = findScale({
          ...{ question, values },
          ...(role === "score" ? { usual: { low: 1, high: 5 } } : {}),
          ...(chosen === undefined ? {} : { chosen }),
        });
        return scale ? columns.map((column) => [column, scale] as const) : [];
      }),
    ),
  );
}

function groupsOf(
  matched: readonly MatchedQuestion[],
  rows: Rows,
  corrections: ScaleCorrections,
): readonly ScaleGroup[] {
  const groups = new Map<string, ScaleGroup>();
  for (const { question } of matched) {
    const columns = columnsOfQuestion(question);
    const headings = [question.title, ...columns.map(({ heading }) => heading)];
    const chosen = headings.map((one) => corrections.get(roleWords(one))).find((one) => one !== undefined);
    const indices = columns.map(({ index }) => index);
    const isOwn = chosen !== undefined || scaleInQuestion(question.title).low !== undefined;
    const key = isOwn ? `own ${question.title}` : kindOfAnswers(indices, rows);
    const known = groups.get(key);
    groups.set(key, {
      question: known?.question ?? question.title,
      columns: [...(known?.columns ?? []), ...indices],
      chosen: known?.chosen ?? chosen,
    });
  }
  return [...groups.values()];
}

/** Questions whose answers go to 5 stand on one scale, those that mostly go further on another, and so do letters. */
function kindOfAnswers(columns: readonly number[], rows: Rows): string {
  const parts = rows.flatMap((row) => columns.map((column) => answerParts(cellAt(row, column))));
  // 99 is a code of a missing answer, or a slip; a scale to 100 has many such.
  const numbers = parts.flatMap(({ kind, place }) =>
    kind === "number" && place !== undefined ? [place] : [],
  );
  if (numbers.length === 0)
    return parts.find(({ kind }) => kind === "letter" || kind === "stars")?.kind ?? "words";
  const beyond =
    numbers.filter((place) => place > 5 && place <= 10).length +
    (numbers.every((place) => place > 5) ? 1 : 0);
  return beyond > numbers.length * 0.1 ? "beyond 5" : "to 5";
}
