import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreview, PreviewRecord } from "../../../usecases/import-survey/import-preview";
import { Lines } from "../../parts/lines";
import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";
import type { Outcome } from "./outcomes";
import { aboutText, nameText, reasonsOf } from "./record-texts";

interface Props {
  readonly record: PreviewRecord;
  readonly outcome: Outcome;
  /** Its Member answered on the same before. */
  readonly isAgain: boolean;
  readonly others: ImportPreview["others"];
  readonly isDropped: boolean;
  readonly onDrop: (row: number, isDropped: boolean) => void;
}

/** A row of the file: whose it is, what it is about, what becomes of it and why. */
export function RecordLine({ record, outcome, isAgain, others, isDropped, onDrop }: Props) {
  const styles = useImportStyles();
  const said = importWords.preview;
  const { row } = record;
  const [isWide, setWide] = useState(false);
  const needsYou = outcome === "error" || outcome === "asks";
  const about = aboutText(record);
  return (
    <li className={styles.item} data-row={row} data-outcome={outcome}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.pill, needsYou && styles.warning)}>
          {said.outcomes[outcome]}
        </span>
        <strong className={styles.text}>{nameText(record)}</strong>
        <span className={styles.quiet}>{said.row(row)}</span>
      </div>
      {about === "" ? null : <p className={styles.text}>{about}</p>}
      {reasonsOf(record).map((reason) => (
        <p key={reason} className={styles.quiet}>
          {reason}
        </p>
      ))}
      {isAgain || isDropped ? (
        <Checkbox
          label={said.drop}
          checked={isDropped}
          onChange={(_, { checked }) => onDrop(row, checked === true)}
        />
      ) : null}
      <details onToggle={({ currentTarget }) => setWide(currentTarget.open)}>
        <summary className={styles.summary}>{said.allAnswers}</summary>
        {isWide ? <Others others={others(row)} /> : null}
      </details>
    </li>
  );
}

const longestAnswer = 500;

function Others({ others }: { readonly others: ReturnType<ImportPreview["others"]> }) {
  const styles = useImportStyles();
  if (others.length === 0) return <p className={styles.quiet}>{importWords.preview.noOthers}</p>;
  return (
    <ul className={styles.list}>
      {others.map(({ question, answer }, index) => (
        <li key={index}>
          <Lines lines={[[question.slice(0, 80), answer.slice(0, longestAnswer)]]} />
        </li>
      ))}
    </ul>
  );
}
