import { Button, Checkbox } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { catchFocus } from "../keep-focus";
import type { EntryPlan } from "../../usecases/entering/entry-plan";
import type { WorkbookChange } from "../../usecases/ports/workbook";
import { enterWords } from "../words/enter";
import type { MovedCell } from "../writing/moved-cells";
import { useFormStyles } from "./form-styles";

interface Props {
  readonly plan: EntryPlan<WorkbookChange>;
  readonly accept: string;
  readonly onAccept: () => void;
  readonly onBack: (() => void) | undefined;
  /** What leads back, where it is not a form with something to change. */
  readonly back?: string;
  /** Of what it is a part: a screen of its own, or (the usual) a part of one that has its heading. */
  readonly heading?: "h2" | "h3";
  /** What other hands changed in these cells since they were first shown. */
  readonly moved?: readonly MovedCell[];
}

/** What will be written, cell by cell, before it is. Taking back a recorded yes needs a tick of its own. */
export function Preview({
  plan,
  accept,
  onAccept,
  onBack,
  back = enterWords.change,
  heading: Heading = "h3",
  moved = [],
}: Props) {
  const styles = useFormStyles();
  const [isSure, setSure] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that asked for it left with its form.
  useEffect(() => catchFocus(title.current), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || onBack === undefined) return;
    event.stopPropagation();
    onBack();
  };
  const takesBack = plan.preview.some((line) => line.takesBack);
  return (
    <div className={styles.form} data-testid="preview" onKeyDown={onKeyDown}>
      {moved.length === 0 ? null : (
        <div role="alert" className={styles.warning}>
          <p style={{ margin: 0 }}>{enterWords.movedUnder}</p>
          <ul className={styles.lines}>
            {moved.map(({ sheet, address, label, was, is }) => (
              <li key={`${sheet}!${address}`}>
                {enterWords.movedCell(
                  `${sheet} ${address}`,
                  label,
                  was || enterWords.blank,
                  is || enterWords.blank,
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Heading ref={title} tabIndex={-1} className={styles.title}>
        {plan.changes.length === 0 ? enterWords.nothingToWrite : enterWords.previewTitle}
      </Heading>
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
            {enterWords.wasBecomes(line.was || enterWords.blank, line.becomes || enterWords.blank)}
            {line.takesBack ? <strong className={styles.warning}> {enterWords.takesBack}</strong> : null}
          </li>
        ))}
      </ul>
      {takesBack ? (
        <Checkbox
          label={enterWords.confirmTakeBack}
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
        {onBack === undefined ? null : <Button onClick={onBack}>{back}</Button>}
      </div>
    </div>
  );
}
