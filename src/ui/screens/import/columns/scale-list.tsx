import { Select } from "@fluentui/react-components";
import { roleWords } from "../../../../domain/survey/roles/role-words";
import type { ScaleMatch } from "../../../../usecases/import-survey/import-preview";
import type { ImportChoices } from "../../../../usecases/import-survey/import-request";
import { importWords } from "../../../words/import";
import { useImportStyles } from "../import-styles";
import type { ImportCommands } from "../use-import";

interface Props {
  readonly scales: readonly ScaleMatch[];
  readonly choices: ImportChoices;
  readonly commands: ImportCommands;
}

/** From the weakest to the strongest end. */
const usual = [
  "1-5",
  "5-1",
  "1-4",
  "4-1",
  "0-3",
  "0-5",
  "1-3",
  "3-1",
  "1-7",
  "1-10",
  "0-10",
  "0-100",
] as const;

/** The scale of each question, with a select to say otherwise. */
export function ScaleList({ scales, choices, commands }: Props) {
  const styles = useImportStyles();
  const said = importWords.columns;
  const questions = [...new Map(scales.map((scale) => [scale.question, scale])).values()];
  if (questions.length === 0) return null;
  const choose = (question: string, scale: string): void => {
    const others = [...choices.scales].filter(([key]) => key !== roleWords(question));
    const own = scale === "" ? [] : [[roleWords(question), scale] as const];
    commands.choose({ scales: new Map([...others, ...own]) }, "now");
  };
  return (
    <>
      <h3 className={styles.subtitle}>{said.scales}</h3>
      <ul className={styles.list}>
        {questions.map(({ question, text, certainty, reason }) => (
          <li key={question} className={styles.item}>
            <div className={styles.text}>{question}</div>
            <div className={styles.text}>
              <strong>{text}</strong>
            </div>
            <Select
              size="small"
              select={{ className: styles.narrow }}
              aria-label={said.scaleOf(question)}
              value={choices.scales.get(roleWords(question)) ?? ""}
              onChange={(_, { value }) => choose(question, value)}
            >
              <option value="">{said.asFound}</option>
              {usual.map((scale) => (
                <option key={scale} value={scale}>
                  {said.scale(scale)}
                </option>
              ))}
            </Select>
            <p className={styles.quiet}>
              <strong className={certainty === "likely" ? styles.warning : undefined}>
                {said.certainty[certainty]}.{" "}
              </strong>
              {reason}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
