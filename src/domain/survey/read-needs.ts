import { choiceKey, isOther, optionsWithCommas, splitChoices } from "./answers/choices";
import {
  type Implemented,
  type ImplementedCodes,
  implementedCodesIn,
  type NeedLevel,
  type NoAnswer,
  readImplementedOn,
  readNeedOn,
} from "./answers/need";
import { countsFromOne } from "./answers/yes-no";
import { quoted, type SurveyIssue } from "./issues";
import type { MatchedQuestion } from "./roles/match-roles";
import {
  type AnswerContext,
  type AnswerReader,
  type AnswersRead,
  apartWords,
  wholeText,
} from "./read-answers";
import { columnsOfQuestion, type SurveyQuestion } from "./roles/questions";
import type { NeedAnswer } from "./record";
import { type AnswerScale, endOf, isOnSomeScale } from "./scales/answer-scale";
import { levelOfPlace, levelOfWord, type NeedTable, yesWithoutLevel } from "./scales/need-levels";
import { ranking } from "./scales/ranking";
import { wordPlace } from "./scales/scale-words";
import { cellAt } from "./survey-table";
import { topicsOfColumns } from "./roles/topic-of-heading";

interface NeedColumn {
  readonly role: "need" | "implemented";
  readonly index: number;
  readonly topic: string;
  /** The group, or the number of a repeat, that it belongs to. */
  readonly group?: string;
  readonly scale: AnswerScale;
  readonly twoIsNo: boolean;
  readonly codes: ImplementedCodes;
  /** It asks for the year: whoever names one has implemented. */
  readonly asksSince: boolean;
}

/**
 * What a row says of needs: with a topic column one topic a row, else one per option ("[Risk management]") or question
 * ("Need: risk management"). Topics that were left blank are not in it.
 */
export function needsReader(
  questions: readonly MatchedQuestion[],
  { rows, scales, needTable }: AnswerContext,
): AnswerReader | undefined {
  const columns = topicsOfColumns(questions).map(
    ({ role, column: { index, group, heading }, topic }): NeedColumn => ({
      ...{ role, index, topic },
      ...(group === undefined ? {} : { group }),
      scale: scales.get(index) ?? wordsAlone,
      asksSince: asksSince.test(heading),
      codes: implementedCodesIn(heading),
      twoIsNo: role === "implemented" && countsFromOne(rows.map((row) => cellAt(row, index))),
    }),
  );
  const topics = questions.filter(({ role }) => role === "topic").map(({ question }) => question);
  const named = questions.filter(
    ({ role, holdsTopics }) => (role === "need" || role === "implemented") && holdsTopics,
  );
  const readNamed =
    named.length === 0 ? undefined : allNamed(named.map((matched) => namedTopicsReader(matched, rows)));
  if (columns.length === 0) return readNamed;
  if (topics.length === 0) return (row) => withNamed(readNeeds(columns, row, needTable), readNamed?.(row));
  return topicReader(columns, topics, needTable);
}

/** The topic stands in a column of its own; where groups repeat, in that of its group. */
function topicReader(
  columns: readonly NeedColumn[],
  topics: readonly SurveyQuestion[],
  needTable: NeedTable | undefined,
): AnswerReader {
  const groupOf = (question: SurveyQuestion): string | undefined => columnsOfQuestion(question)[0]?.group;
  const topicOf = (column: NeedColumn): SurveyQuestion | undefined =>
    topics.find((question) => groupOf(question) === column.group) ?? topics[0];
  return (row) => {
    const asked = columns.flatMap((column) => {
      const question = topicOf(column);
      const topic = question ? wholeText(question, row).replace(/\s+/g, " ") : "";
      return topic === "" ? [] : [{ ...column, topic }];
    });
    return asked.length === 0
      ? { answers: { needs: [] }, issues: [{ code: "topic-missing", text: "No topic is named." }] }
      : readNeeds(asked, row, needTable);
  };
}

/** Topics that are named as well as rated keep the level of their rating. */
function withNamed(rated: AnswersRead, named: AnswersRead | undefined): AnswersRead {
  const byTopic = new Map(
    [...(named?.answers.needs ?? []), ...(rated.answers.needs ?? [])].map(({ topic }) => [
      choiceKey(topic),
      topic,
    ]),
  );
  const of = (read: AnswersRead | undefined, key: string): NeedAnswer | undefined =>
    read?.answers.needs?.find(({ topic }) => choiceKey(topic) === key);
  const order = [...(rated.answers.needs ?? []), ...(named?.answers.needs ?? [])].map(({ topic }) =>
    choiceKey(topic),
  );
  return {
    ...rated,
    answers: {
      needs: [...new Set(order)].map((key) => ({
        ...of(named, key),
        ...of(rated, key),
        topic: byTopic.get(key) ?? key,
      })),
    },
  };
}

/** "First priority", "Second priority": each names topics of its own. */
const allNamed =
  ([first, ...more]: readonly AnswerReader[]): AnswerReader =>
  (row) =>
    more.reduce<AnswersRead>(
      (read, next) => withNamed(read, next(row)),
      first?.(row) ?? { answers: { needs: [] }, issues: [] },
    );

/** "Risk management; AEO": the topics that somebody names are needed, without a level. */
function namedTopicsReader({ question, role }: MatchedQuestion, rows: AnswerContext["rows"]): AnswerReader {
  const index = question.whole?.index ?? -1;
  const joined = optionsWithCommas(rows.slice(0, sampleRows).map((row) => cellAt(row, index)));
  const need = levelInTitle(question.title) ?? yesWithoutLevel;
  const implemented = /\b(?:not|yet to be|no|non|pas)\b/i.test(question.title) ? "no" : "yes";
  const isRanked = ranking.test(question.title.slice(0, 400));
  return (row) => ({
    answers: {
      needs: splitChoices(cellAt(row, index), [], joined).map((topic, at, { length }) =>
        role === "implemented"
          ? { topic, implemented }
          : { topic, need: isRanked && length > 1 ? levelOfPlace(at + 1, ranksTo(length)) : need },
      ),
    },
    issues: [],
  });
}

const level =
  "((?:very |tr[èe]s |muy )?(?:high|medium|moderate|low|urgent|top|[ée]lev[ée]e?s?|moyen(?:ne)?s?|faibles?|fort(?:e)?s?|alt[oa]s?|medi[oa]s?|baj[oa]s?))";
const asked = "(?:needs?|priorit(?:y|ies)|besoins?|priorit[ée]s?|necesidad(?:es)?|prioridad(?:es)?)";
const levelBeside = new RegExp(
  `(?<![\\p{L}])(?:${level}[ -]${asked}|${asked}(?: (?:is|are|est|sont|es))?(?: ?[(:–-] ?| )${level})(?![\\p{L}])`,
  "iu",
);

/** Topics in the order in which somebody put them: the first is the strongest need. */
const ranksTo = (last: number): AnswerScale => ({
  ...{ kind: "numbers", low: 1, high: last, strongest: "low" },
  ...{ certainty: "likely", reason: "It ranks, so the first is the strongest." },
});

/** "Topics of high priority", "sujets d'un besoin moyen": the question says the level of the topics that it asks for. */
function levelInTitle(title: string): NeedLevel | undefined {
  const found = levelBeside.exec(title.slice(0, 400));
  const word = wordPlace((found?.[1] ?? found?.[2] ?? "").replace(/s$/i, ""));
  return word && levelOfWord(word);
}

/** Rows in which options with commas are looked for. */
const sampleRows = 2000;

const asksSince = /\b(?:since|when|year|date|depuis|quand|ann[ée]e)\b/i;
const year = /^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$|^\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}$/;

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
  for (const { role, index, topic, scale, twoIsNo, codes, asksSince: isDated } of columns) {
    const text = cellAt(row, index);
    if (role === "need" && isOther(topic) && !isOnSomeScale(text)) {
      for (const other of otherTopics(text))
        byTopic.set(choiceKey(other), { topic: other, need: yesWithoutLevel });
      if (otherTopics(text).length === 0) issues.push(...issueOfNeed("unread", { role, text, topic, scale }));
      continue;
    }
    // An option that repeats its heading was chosen.
    const isSince = isDated && role === "implemented" && year.test(text.trim());
    const said = isSince ? "yes" : choiceKey(text) === choiceKey(topic) && text.trim() !== "" ? "yes" : text;
    const reading =
      role === "need" ? readNeedOn(said, scale, table) : readImplementedOn(said, scale, twoIsNo, codes);
    if ("value" in reading) {
      const answer = byTopic.get(choiceKey(topic)) ?? { topic };
      byTopic.set(choiceKey(topic), { ...answer, [role]: reading.value });
    } else issues.push(...issueOfNeed(reading.none, { role, text, topic, scale }));
  }
  const needs: readonly NeedAnswer[] = [...byTopic.values()];
  return { answers: { needs }, issues };
}

/** A topic by name has so many characters at most; what is longer explains something. */
const longestTopic = 60;

/** What was typed under "Other" is a topic that is needed, without a level. */
const otherTopics = (text: string): readonly string[] =>
  splitChoices(text, []).every((part) => part.length <= longestTopic) ? splitChoices(text, []) : [];

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
