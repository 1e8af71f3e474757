import type { SurveyColumn } from "../survey-column";
import type { MatchedQuestion } from "../roles/match-roles";
import { columnsOfQuestion } from "../roles/questions";
import { roleWords } from "../roles/role-words";
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
  const answersOf = sampleOf(rows);
  return new Map(
    scaled.flatMap((role) =>
      groupsOf(
        questions.filter((matched) => matched.role === role),
        answersOf,
        corrections,
      ).flatMap(({ question, columns, chosen }) => {
        const values = columns.flatMap(answersOf);
        const doubt = said(question) ? undefined : unequalEnds(columns, answersOf);
        const found = findScale({
          ...{ question, values },
          ...(role === "score" ? { usual: { low: 1, high: 5 } } : {}),
          mayBeCodes: role === "implemented",
          ...(chosen === undefined ? {} : { chosen }),
        });
        const scale = found && doubt ? { ...found, certainty: "likely" as const, reason: doubt } : found;
        return scale ? columns.map((column) => [column, scale] as const) : [];
      }),
    ),
  );
}

const said = (question: string): boolean => scaleInQuestion(question).low !== undefined;

/** Answers of a column (from 0): so many rows of all, evenly, and each different answer of the others once. */
type AnswersOf = (column: number) => readonly string[];

const sampleRows = 400;
const mostOthers = 200;

/** A scale is found from all its values, but a screen that stays awake cannot weigh a hundred thousand of them. */
function sampleOf(rows: Rows): AnswersOf {
  const step = Math.max(1, Math.ceil(rows.length / sampleRows));
  const known = new Map<number, readonly string[]>();
  return (column) => {
    const kept = known.get(column);
    if (kept) return kept;
    const even = rows.flatMap((row, at) => (at % step === 0 ? [cellAt(row, column)] : []));
    const seen = new Set(even);
    const others: string[] = [];
    if (step > 1)
      for (const row of rows) {
        const cell = cellAt(row, column);
        if (seen.has(cell)) continue;
        seen.add(cell);
        if (others.push(cell) === mostOthers) break;
      }
    const all = [...even, ...others];
    known.set(column, all);
    return all;
  };
}

const largestOf = (answers: readonly string[]): number =>
  Math.max(
    0,
    ...answers.map(answerParts).map(({ kind, place = 0 }) => (kind === "number" && place <= 10 ? place : 0)),
  );

/** Columns of one question that stop at 5 beside others that go further may stand on two scales. */
function unequalEnds(columns: readonly number[], answersOf: AnswersOf): string | undefined {
  const ends = columns.map((column) => largestOf(answersOf(column))).filter((end) => end > 0);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return ends.length > 1 && low <= 5 && high > 5
    ? `Some of its columns stop at ${low}, others go to ${high}: if these are two scales, say so for each.`
    : undefined;
}

function groupsOf(
  matched: readonly MatchedQuestion[],
  answersOf: AnswersOf,
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
    const key = said(title) ? `own ${title}` : kindOfAnswers(rest.flatMap(answersOf));
    if (rest.length > 0) add(key, { question: title, columns: rest, chosen: undefined });
  }
  return [...groups.values()];
}

/** Questions whose answers go to 5 stand on one scale, those that mostly go further on another, and so do letters. */
function kindOfAnswers(answers: readonly string[]): string {
  const parts = answers.map(answerParts);
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
