import { choiceKey, isOther, readChoices } from "./answers/choices";
import { type Implemented, type NeedLevel, readImplemented, readNeed } from "./answers/need";
import { readCount } from "./answers/count";
import { readScore, scaleOf } from "./answers/score";
import { countsFromOne, readYesNo } from "./answers/yes-no";
import { quoted, type SurveyIssue } from "./issues";
import type { MatchedQuestion } from "./match-roles";
import { columnsOfQuestion, type SurveyQuestion } from "./questions";
import type { NeedAnswer, SurveyAnswers } from "./record";
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
        return [scoreReader(question)];
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

const actionsReader =
  (question: SurveyQuestion, { labels }: AnswerContext): AnswerReader =>
  (row) => {
    const actions = readChoices(question, row, labels);
    return actions.length > 0
      ? fine({ actions })
      : { answers: { actions }, issues: [{ code: "no-actions", text: "No follow-up action was chosen." }] };
  };

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

function scoreReader(question: SurveyQuestion): AnswerReader {
  const scale = scaleOf(question.title);
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
          `${quoted(text)} is not between ${scale.min} and ${scale.max}; it is left empty.`,
        );
      case "unread":
        return odd("score-unread", `${quoted(text)} is no score; it is left empty.`);
    }
  };
}

const odd = (code: "score-out-of-range" | "score-unread", text: string): AnswersRead => ({
  answers: { score: null },
  issues: [{ code, text }],
});

const respondentsReader =
  (question: SurveyQuestion): AnswerReader =>
  (row) =>
    fine({ respondents: readCount(wholeText(question, row)) ?? null });

interface NeedColumn {
  readonly role: "need" | "implemented";
  readonly index: number;
  readonly topic: string;
}

/**
 * What a row says of needs: with a topic column one topic a row, else one per option ("[Risk management]") or question
 * ("Need: risk management"). Topics that were left blank are not in it.
 */
export function needsReader(questions: readonly MatchedQuestion[]): AnswerReader | undefined {
  const columns = questions.flatMap(({ question, role }) =>
    role === "need" || role === "implemented" ? needColumns(question, role) : [],
  );
  const topic = questions.find(({ role }) => role === "topic")?.question;
  if (columns.length === 0) return undefined;
  return (row) => {
    const asked = topic === undefined ? undefined : wholeText(topic, row).replace(/\s+/g, " ");
    if (asked === "")
      return { answers: { needs: [] }, issues: [{ code: "topic-missing", text: "No topic is named." }] };
    return readNeeds(
      asked === undefined ? columns : columns.map((column) => ({ ...column, topic: asked })),
      row,
    );
  };
}

function needColumns(question: SurveyQuestion, role: NeedColumn["role"]): readonly NeedColumn[] {
  return columnsOfQuestion(question).map(({ index, option }) => ({
    role,
    index,
    topic: option ?? topicOfTitle(question.title),
  }));
}

/** "Level of need: Risk management", "need_risk_management" -> the topic; a title without such a break stands whole. */
function topicOfTitle(title: string): string {
  if (/^\w+_\w+$/.test(title)) return topicOfCode(title);
  const at = Math.max(title.lastIndexOf(": "), title.lastIndexOf(" - "));
  const rest =
    at > 0
      ? title
          .slice(at + 2)
          .trim()
          .replace(/\?$/, "")
      : "";
  return rest === "" ? title : rest;
}

const askedFor = "(?:level of )?(?:needs?|priority|implemented|implementation)(?: level| for| of)?";
const aroundTopic = new RegExp(`^${askedFor} | ${askedFor}$`, "gi");

const topicOfCode = (code: string): string => {
  const words = code.replaceAll("_", " ").trim();
  return words.replace(aroundTopic, "").trim() || words;
};

function readNeeds(columns: readonly NeedColumn[], row: readonly string[]): AnswersRead {
  const byTopic = new Map<string, { topic: string; need?: NeedLevel; implemented?: Implemented }>();
  const issues: SurveyIssue[] = [];
  for (const { role, index, topic } of columns) {
    const text = cellAt(row, index);
    const value = role === "need" ? readNeed(text) : readImplemented(text);
    if (value === undefined) continue;
    const answer = byTopic.get(choiceKey(topic)) ?? { topic };
    if (value === null)
      issues.push({
        code: role === "need" ? "need-unknown" : "implemented-unknown",
        text: `${quoted(text)} for ${topic} could not be read; it is left empty.`,
      });
    else byTopic.set(choiceKey(topic), { ...answer, [role]: value });
  }
  const needs: readonly NeedAnswer[] = [...byTopic.values()];
  return { answers: { needs }, issues };
}
