import { choiceKey, optionsWithCommas, splitChoices } from "./answers/choices";
import {
  type Implemented,
  type NeedLevel,
  type NoAnswer,
  readImplementedOn,
  readNeedOn,
} from "./answers/need";
import { countsFromOne } from "./answers/yes-no";
import { quoted, type SurveyIssue } from "./issues";
import type { MatchedQuestion } from "./match-roles";
import {
  type AnswerContext,
  type AnswerReader,
  type AnswersRead,
  apartWords,
  wholeText,
} from "./read-answers";
import type { SurveyQuestion } from "./questions";
import type { NeedAnswer } from "./record";
import { type AnswerScale, endOf } from "./scales/answer-scale";
import { type NeedTable, yesWithoutLevel } from "./scales/need-levels";
import { cellAt } from "./survey-table";
import { topicsOfColumns } from "./topic-of-heading";

interface NeedColumn {
  readonly role: "need" | "implemented";
  readonly index: number;
  readonly topic: string;
  readonly scale: AnswerScale;
  readonly twoIsNo: boolean;
}

/**
 * What a row says of needs: with a topic column one topic a row, else one per option ("[Risk management]") or question
 * ("Need: risk management"). Topics that were left blank are not in it.
 */
export function needsReader(
  questions: readonly MatchedQuestion[],
  { rows, scales, needTable }: AnswerContext,
): AnswerReader | undefined {
  const columns = topicsOfColumns(questions).map(({ role, column: { index }, topic }): NeedColumn => ({
    ...{ role, index, topic },
    scale: scales.get(index) ?? wordsAlone,
    twoIsNo: role === "implemented" && countsFromOne(rows.map((row) => cellAt(row, index))),
  }));
  const topic = questions.find(({ role }) => role === "topic")?.question;
  const named = questions.find(({ role, holdsTopics }) => role === "need" && holdsTopics)?.question;
  if (columns.length === 0) return named && namedTopicsReader(named, rows);
  return (row) => {
    const asked = topic === undefined ? undefined : wholeText(topic, row).replace(/\s+/g, " ");
    if (asked === "")
      return { answers: { needs: [] }, issues: [{ code: "topic-missing", text: "No topic is named." }] };
    return readNeeds(
      asked === undefined ? columns : columns.map((column) => ({ ...column, topic: asked })),
      row,
      needTable,
    );
  };
}

/** "Risk management; AEO": the topics that somebody names are needed, without a level. */
function namedTopicsReader(question: SurveyQuestion, rows: AnswerContext["rows"]): AnswerReader {
  const index = question.whole?.index ?? -1;
  const joined = optionsWithCommas(rows.slice(0, sampleRows).map((row) => cellAt(row, index)));
  return (row) => ({
    answers: {
      needs: splitChoices(cellAt(row, index), [], joined).map((topic) => ({ topic, need: yesWithoutLevel })),
    },
    issues: [],
  });
}

/** Rows in which options with commas are looked for. */
const sampleRows = 2000;

/** Nothing tells a scale, so words alone are read. */
const wordsAlone: AnswerScale = {
  ...{ kind: "words", low: 1, high: 5, strongest: "high" },
  ...{ certainty: "likely", reason: "Nothing tells a scale." },
};

function readNeeds(
  columns: readonly NeedColumn[],
  row: readonly string[],
  table: NeedTable | undefined,
): AnswersRead {
  const byTopic = new Map<string, { topic: string; need?: NeedLevel; implemented?: Implemented }>();
  const issues: SurveyIssue[] = [];
  for (const { role, index, topic, scale, twoIsNo } of columns) {
    const text = cellAt(row, index);
    // An option that repeats its heading was chosen.
    const said = choiceKey(text) === choiceKey(topic) && text.trim() !== "" ? "yes" : text;
    const reading =
      role === "need" ? readNeedOn(said, scale, table) : readImplementedOn(said, scale, twoIsNo);
    if ("value" in reading) {
      const answer = byTopic.get(choiceKey(topic)) ?? { topic };
      byTopic.set(choiceKey(topic), { ...answer, [role]: reading.value });
    } else issues.push(...issueOfNeed(reading.none, { role, text, topic, scale }));
  }
  const needs: readonly NeedAnswer[] = [...byTopic.values()];
  return { answers: { needs }, issues };
}

function issueOfNeed(
  none: NoAnswer,
  { role, text, topic, scale }: Pick<NeedColumn, "role" | "topic" | "scale"> & { readonly text: string },
): readonly SurveyIssue[] {
  switch (none) {
    case "blank":
      return [];
    case "not-applicable":
    case "dont-know":
      return [{ code: none, text: apartWords[none](text, topic) }];
    case "outside":
      return [
        {
          code: "outside-scale",
          text: `${quoted(text)} for ${topic} is not between ${endOf(scale.low, scale)} and ${endOf(scale.high, scale)}; it is left empty.`,
        },
      ];
    case "unread":
      return [
        {
          code: role === "need" ? "need-unknown" : "implemented-unknown",
          text: `${quoted(text)} for ${topic} could not be read; it is left empty.`,
        },
      ];
  }
}
