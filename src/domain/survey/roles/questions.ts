import type { SurveyColumn } from "../survey-column";

/** A question and the columns of its answers. */
export interface SurveyQuestion {
  readonly title: string;
  /** The column of the whole answer; undefined where only options have columns. */
  readonly whole?: SurveyColumn;
  /** A column per option, or per row of a grid. */
  readonly options: readonly SurveyColumn[];
}

/**
 * The questions of the columns that are not set aside, in order. Neighbours with one title and different options are one
 * question; two columns with the same heading are two.
 */
export function questionsOf(columns: readonly SurveyColumn[]): readonly SurveyQuestion[] {
  const questions: SurveyQuestion[] = [];
  const byTitle = new Map<string, number>();
  for (const column of columns) {
    if (column.setAside) continue;
    const key = `${column.group ?? ""}\n${column.question}`;
    const at = byTitle.get(key);
    const known = at === undefined ? undefined : questions[at];
    if (at !== undefined && known && column.option !== undefined)
      questions[at] = { ...known, options: [...known.options, column] };
    else {
      byTitle.set(key, questions.length);
      questions.push(
        column.option === undefined
          ? { title: column.question, whole: column, options: [] }
          : { title: column.question, options: [column] },
      );
    }
  }
  return questions;
}

/** The columns of a question, the whole answer's first. */
export const columnsOfQuestion = ({ whole, options }: SurveyQuestion): readonly SurveyColumn[] =>
  whole ? [whole, ...options] : options;
