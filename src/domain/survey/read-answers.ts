import { isCodeOfChoice, isOther, optionsWithCommas, readChoices } from "./answers/choices";
import { readCount } from "./answers/count";
import { readScore } from "./answers/score";
import { countsFromOne, readYesNo } from "./answers/yes-no";
import { quoted, type SurveyIssue } from "./issues";
import type { MatchedQuestion } from "./roles/match-roles";
import { columnsOfQuestion, type SurveyQuestion } from "./roles/questions";
import type { SurveyAnswers } from "./record";
import { type AnswerScale, endOf } from "./scales/answer-scale";
import type { NeedTable } from "./scales/need-levels";
import type { FormScales } from "./scales/scales-of-form";
import { cellAt } from "./survey-table";

/** What a row says of one question, and what is odd about it. */
export interface AnswersRead {
  readonly answers: Partial<SurveyAnswers>;
  readonly issues: readonly SurveyIssue[];
}

export type AnswerReader = (row: readonly string[]) => AnswersRead;

export interface AnswerContext {
  /** The rows below the headings. */
  readonly rows: readonly (readonly string[])[];
  /** Labels of follow-up actions: the workbook's columns, then the usual ones. */
  readonly labels: readonly string[];
  readonly scales: FormScales;
  readonly needTable?: NeedTable;
}

/** A reader per question that tells something, but for needs (see `needsReader`). */
export function answerReaders(
  questions: readonly MatchedQuestion[],
  context: AnswerContext,
): readonly AnswerReader[] {
  return questions.flatMap(({ question, role }) => {
    switch (role) {
      case "workshop":
      case "round":
        return [textReader(question, role)];
      case "comment":
        return [commentReader(question)];
      case "actions":
        return [actionsReader(question, context)];
      case "direct":
      case "project":
        return [yesNoReader(question, role, context)];
      case "score":
        return [scoreReader(question, context)];
      case "respondents":
        return [respondentsReader(question)];
      default:
        return [];
    }
  });
}

const fine = (answers: Partial<SurveyAnswers>): AnswersRead => ({ answers, issues: [] });

/** The answer itself, else what was typed beside it under "Other". */
export function wholeText({ whole, options }: SurveyQuestion, row: readonly string[]): string {
  const own = cellAt(row, whole?.index ?? -1).trim();
  if (own !== "" && !(isOther(own) && options.length > 0)) return own;
  return options.map(({ index }) => cellAt(row, index).trim()).find((text) => text !== "") ?? own;
}

const textReader =
  (question: SurveyQuestion, role: "workshop" | "round"): AnswerReader =>
  (row) => {
    const text = wholeText(question, row).replace(/\s+/g, " ");
    return role === "workshop" && text === ""
      ? { answers: { workshop: text }, issues: [{ code: "workshop-missing", text: "No workshop is named." }] }
      : fine({ [role]: text });
  };

const commentReader =
  (question: SurveyQuestion): AnswerReader =>
  (row) =>
    fine({ comment: wholeText(question, row) || null });

function actionsReader(question: SurveyQuestion, { labels, rows }: AnswerContext): AnswerReader {
  const joined = optionsWithCommas(
    rows.slice(0, sampleRows).map((row) => cellAt(row, question.whole?.index ?? -1)),
  );
  return (row) => {
    const chosen = readChoices(question, row, labels, joined);
    const codes = chosen.filter(isCodeOfChoice);
    const actions = chosen.filter((choice) => !isCodeOfChoice(choice));
    if (codes.length > 0)
      return {
        answers: { actions },
        issues: [
          {
            code: "action-unknown",
            text: `${codes.slice(0, 6).join(", ")}: codes of actions whose words are not in the file; they are left out. Export the answers with full texts.`,
          },
        ],
      };
    return actions.length > 0
      ? fine({ actions })
      : { answers: { actions }, issues: [{ code: "no-actions", text: "No follow-up action was chosen." }] };
  };
}

/** Rows in which options with commas are looked for. */
const sampleRows = 2000;

function yesNoReader(
  question: SurveyQuestion,
  role: "direct" | "project",
  { rows }: AnswerContext,
): AnswerReader {
  const twoIsNo = countsFromOne(rows.map((row) => wholeText(question, row)));
  return (row) => {
    const text = wholeText(question, row);
    const answer = readYesNo(text, twoIsNo);
    const issues: SurveyIssue[] =
      answer === null
        ? [{ code: "yes-no-unknown", text: `${quoted(text)} is neither yes nor no; it is left empty.` }]
        : [];
    return { answers: { [role]: answer }, issues };
  };
}

const fromOneToFive: AnswerScale = {
  ...{ kind: "numbers", low: 1, high: 5, strongest: "high" },
  ...{ certainty: "likely", reason: "Nothing tells another scale." },
};

function scoreReader(question: SurveyQuestion, { scales }: AnswerContext): AnswerReader {
  const [first] = columnsOfQuestion(question);
  const scale = scales.get(first?.index ?? -1) ?? fromOneToFive;
  return (row) => {
    const text = wholeText(question, row);
    const reading = readScore(text, scale);
    switch (reading.kind) {
      case "score":
        return fine({ score: reading.value });
      case "blank":
        return fine({ score: null });
      case "out-of-range":
        return odd(
          "score-out-of-range",
          `${quoted(text)} is not between ${endOf(scale.low, scale)} and ${endOf(scale.high, scale)}; it is left empty.`,
        );
      case "unread":
        return odd("score-unread", `${quoted(text)} is no score; it is left empty.`);
      default:
        return odd(reading.kind, apartWords[reading.kind](text, question.title));
    }
  };
}

/** Answers that are none of the scale, and no slip. */
export const apartWords = {
  "not-applicable": (text: string, of: string) => `${quoted(text)}: ${of.slice(0, 80)} does not apply.`,
  "dont-know": (text: string, of: string) => `${quoted(text)}: ${of.slice(0, 80)} is not known.`,
} as const;

const odd = (
  code: "score-out-of-range" | "score-unread" | keyof typeof apartWords,
  text: string,
): AnswersRead => ({
  answers: { score: null },
  issues: [{ code, text }],
});

const respondentsReader =
  (question: SurveyQuestion): AnswerReader =>
  (row) =>
    fine({ respondents: readCount(wholeText(question, row)) ?? null });
