import { Select } from "@fluentui/react-components";
import type { Plan } from "../../../../domain/plan/plan";
import { choiceKey } from "../../../../domain/survey/answers/choices";
import type { TopicMatch } from "../../../../domain/survey/roles/match-topic";
import type { ImportChoices } from "../../../../usecases/import-survey/import-request";
import { importWords } from "../../../words/import";
import { useImportStyles } from "../import-styles";
import type { ImportCommands } from "../use-import";

interface Props {
  readonly topics: readonly TopicMatch[];
  readonly choices: ImportChoices;
  readonly commands: ImportCommands;
  readonly plan: Plan | undefined;
}

const longestShown = 70;

/** The topics of a needs survey and the actions they are taken for, each with a select to say otherwise. */
export function TopicList({ topics, choices, commands, plan }: Props) {
  const styles = useImportStyles();
  const said = importWords.columns;
  if (topics.length === 0) return null;
  const texts = new Map((plan?.actions ?? []).map(({ id, text }) => [id as string, text] as const)); // an id is its text
  const label = (id: string): string => `${id} ${(texts.get(id) ?? "").slice(0, longestShown)}`;
  const choose = (topic: string, id: string): void =>
    commands.choose({ topics: new Map([...choices.topics, [choiceKey(topic), id]]) }, "now");
  return (
    <>
      <h3 className={styles.subtitle}>{said.topics}</h3>
      <ul className={styles.list}>
        {topics.map(({ topic, id, certainty, reason, proposals }) => {
          // What is only likely is not written before a person says so.
          const isTaken = id !== undefined && (certainty === "sure" || certainty === "chosen");
          const likely = [...new Set([...(id === undefined ? [] : [id]), ...proposals])];
          return (
            <li key={topic} className={styles.item}>
              <div className={styles.text}>{topic}</div>
              <Select
                size="small"
                select={{ className: styles.narrow }}
                aria-label={said.topic(topic)}
                value={isTaken ? id : ""}
                onChange={(_, { value }) => choose(topic, value)}
              >
                <option value="">{said.noTopic}</option>
                {likely.length === 0 ? null : (
                  <optgroup label={said.mayBe}>
                    {likely.map((one) => (
                      <option key={one} value={one}>
                        {label(one)}
                      </option>
                    ))}
                  </optgroup>
                )}
                <optgroup label={said.allActions}>
                  {[...texts.keys()]
                    .filter((one) => !likely.includes(one))
                    .map((one) => (
                      <option key={one} value={one}>
                        {label(one)}
                      </option>
                    ))}
                </optgroup>
              </Select>
              <p className={styles.quiet}>
                {said.certainty[certainty] === "" ? null : <strong>{said.certainty[certainty]}. </strong>}
                {reason}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
