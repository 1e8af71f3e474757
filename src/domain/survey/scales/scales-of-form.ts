import type { SurveyColumn } from "../survey-column";
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
        const doubt = said(question) ? undefined : unequalEnds(columns, rows);
        const found = findScale({
          ...{ question, values },
          ...(role === "score" ? { usual: { low: 1, high: 5 } } : {}),
          ...(chosen === undefined ? {} : { chosen }),
        });
        const scale = found && doubt ? { ...found, certainty: "likely" as const, reason: doubt } : found;
        return scale ? columns.map((column) => [column, scale] as const) : [];
      }),
    ),
  );
}

const said = (question: string): boolean => scaleInQuestion(question).low !== undefined;

const largestOf = (column: number, rows: Rows): number =>
  Math.max(
    0,
    ...rows
      .map((row) => answerParts(cellAt(row, column)))
      .map(({ kind, place = 0 }) => (kind === "number" && place <= 10 ? place : 0)),
  );

/** Columns of one question that stop at 5 beside others that go further may stand on two scales. */
function unequalEnds(columns: readonly number[], rows: Rows): string | undefined {
  const ends = columns.map((column) => largestOf(column, rows)).filter((end) => end > 0);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return ends.length > 1 && low <= 5 && high > 5
    ? `Some of its columns stop at ${low}, others go to ${high}: if these are two scales, say so for each.`
    : undefined;
}

function groupsOf(
  matched: readonly MatchedQuestion[],
  rows: Rows,
  corrections: ScaleCorrections,
): readonly ScaleGroup[] {
  const groups = new Map<string, ScaleGroup>();
  const add = (key: string, group: ScaleGroup): void => {
    const known = groups.get(key);
    groups.set(key, {
      question: known?.question ?? group.question,
      columns: [...(known?.columns ?? []), ...group.columns],
      chosen: known?.chosen ?? group.chosen,
    });
  };
  for (const { question } of matched) {
    const { title } = question;
    const columns = columnsOfQuestion(question);
    const ofTitle = corrections.get(roleWords(title));
    const ownOf = ({ heading }: SurveyColumn): string | undefined =>
      corrections.get(roleWords(heading)) ?? ofTitle;
    // A column of a grid may be said by itself.
    for (const column of columns) {
      const chosen = ownOf(column);
      if (chosen !== undefined) add(`chosen ${chosen}`, { question: title, columns: [column.index], chosen });
    }
    const rest = columns.filter((column) => ownOf(column) === undefined).map(({ index }) => index);
    const key = said(title) ? `own ${title}` : kindOfAnswers(rest, rows);
    if (rest.length > 0) add(key, { question: title, columns: rest, chosen: undefined });
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
