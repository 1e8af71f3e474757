import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { EntryPlan } from "../../usecases/entering/entry-plan";
import type { WorkbookChange } from "../../usecases/ports/workbook";
import { words } from "../words/words";
import { useFormStyles } from "./form-styles";

interface Props {
  readonly plan: EntryPlan<WorkbookChange>;
  readonly accept: string;
  readonly onAccept: () => void;
  readonly onBack: (() => void) | undefined;
}

/** What will be written, cell by cell, before it is. Taking back a recorded yes needs a tick of its own. */
export function Preview({ plan, accept, onAccept, onBack }: Props) {
  const styles = useFormStyles();
  const [isSure, setSure] = useState(false);
  const takesBack = plan.preview.some((line) => line.takesBack);
  return (
    <div className={styles.form} data-testid="preview">
      <strong>{plan.changes.length === 0 ? words.enter.nothingToWrite : words.enter.previewTitle}</strong>
      {[...plan.problems, ...plan.warnings].map(({ code, text, next }) => (
        <p key={code + text} className={styles.warning} style={{ margin: 0 }}>
          {text} {next}
        </p>
      ))}
      <ul className={styles.lines}>
        {plan.preview.map((line) => (
          <li key={`${line.sheet}!${line.address}`} className={styles.line}>
            <span className={styles.quiet}>
              {line.sheet} {line.address}
            </span>{" "}
            {line.label}:{" "}
            {words.enter.wasBecomes(line.was || words.enter.blank, line.becomes || words.enter.blank)}
            {line.takesBack ? <strong className={styles.warning}> {words.enter.takesBack}</strong> : null}
          </li>
        ))}
      </ul>
      {takesBack ? (
        <Checkbox
          label={words.enter.confirmTakeBack}
          checked={isSure}
          onChange={(_, { checked }) => setSure(checked === true)}
        />
      ) : null}
      <div className={styles.commands}>
        <Button
          appearance="primary"
          disabled={plan.changes.length === 0 || (takesBack && !isSure)}
          onClick={onAccept}
        >
          {accept}
        </Button>
        {onBack === undefined ? null : <Button onClick={onBack}>{words.enter.change}</Button>}
      </div>
    </div>
  );
}
