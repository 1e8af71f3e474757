import { addToList } from "../../shared/add-to-list";
import { choiceKey, isNoneOf } from "../answers/choices";
import type { SurveyColumn } from "../survey-column";
import type { MatchedQuestion } from "./matched-question";
import { columnsOfQuestion, type SurveyQuestion } from "./questions";
import { isFrame, topicOfTitle } from "./topic-of-title";

/** A column of needs or of implementation, and the topic that it is about. */
export interface TopicColumn {
  readonly role: "need" | "implemented";
  readonly column: SurveyColumn;
  readonly topic: string;
}

/** The topics of a form's columns. Two columns that ask the same of one topic stay apart, by their group or their number. */
export function topicsOfColumns(questions: readonly MatchedQuestion[]): readonly TopicColumn[] {
  const all = questions.flatMap(({ question, role, holdsTopics }) =>
    !holdsTopics && (role === "need" || role === "implemented")
      ? topicColumns(question).map((column): TopicColumn => ({
          ...{ role, column },
          topic: topicOf(column, question.title),
        }))
      : [],
  );
  const byKey = new Map<string, TopicColumn[]>();
  for (const one of all) {
    const key = `${one.role} ${choiceKey(one.topic)}`;
    addToList(byKey, key, one);
  }
  return all.map((one) => {
    const same = byKey.get(`${one.role} ${choiceKey(one.topic)}`) ?? [];
    const number = same.indexOf(one) + 1;
    const apart = one.column.group ?? (number > 1 ? String(number) : "");
    return same.length < 2 || apart === "" ? one : { ...one, topic: `${one.topic} (${apart})` };
  });
}

/** The whole answer says nothing that its options do not say; "None of these" is no topic. */
const topicColumns = (question: SurveyQuestion): readonly SurveyColumn[] =>
  question.options.length === 0
    ? columnsOfQuestion(question)
    : question.options.filter(({ option = "" }) => !isNoneOf(option));

/** What stands in brackets is the topic, but for "AEO [implemented]": there it is what stands before. */
const topicOf = ({ option }: SurveyColumn, title: string): string =>
  option === undefined || isFrame(option) ? topicOfTitle(title) : option;
