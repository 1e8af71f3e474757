import { Button } from "@fluentui/react-components";
import { importWords } from "../../words/import";
import { surveyWords } from "../../words/surveys";
import { useImportStyles } from "./import-styles";
import { StepFrame } from "./step-frame";
import type { ImportCommands } from "./use-import";
import type { Imported } from "./wizard-state";

interface Props {
  readonly imported: Imported;
  readonly commands: ImportCommands;
  /** Opens what the surveys tell; undefined where they tell nothing. */
  readonly onTell: (() => void) | undefined;
  /** Draws Needs and Plan; undefined where nobody was asked what is needed. */
  readonly onDraw: (() => void) | undefined;
}

/** What was written, and its undoing. */
export function DoneStep({ imported: { name, sentence, undo }, commands, onTell, onDraw }: Props) {
  const styles = useImportStyles();
  const { done } = importWords;
  return (
    <StepFrame
      title={importWords.headings.done}
      buttons={
        <>
          <Button appearance="primary" onClick={commands.leave}>
            {done.next}
          </Button>
          {onTell === undefined ? null : <Button onClick={onTell}>{done.tells}</Button>}
          {onDraw === undefined ? null : <Button onClick={onDraw}>{surveyWords.draw}</Button>}
          {undo.kind === "changes" ? <Button onClick={commands.undo}>{done.undo}</Button> : null}
        </>
      }
    >
      <p className={styles.text}>{done.told(name)}</p>
      <p className={styles.text}>{sentence}</p>
      <p className={styles.quiet}>{undo.kind === "changes" ? done.undoNote : done.undoNever(undo.sheet)}</p>
    </StepFrame>
  );
}
