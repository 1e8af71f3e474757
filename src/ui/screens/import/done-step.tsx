import { Button } from "@fluentui/react-components";
import { importWords } from "../../words-import";
import { useImportStyles } from "./import-styles";
import { StepFrame } from "./step-frame";
import type { ImportDeeds } from "./use-import";
import type { Imported } from "./wizard-state";

interface Props {
  readonly imported: Imported;
  readonly deeds: ImportDeeds;
}

/** What was written, and its undoing. */
export function DoneStep({ imported: { name, sentence, undo }, deeds }: Props) {
  const styles = useImportStyles();
  const { done } = importWords;
  return (
    <StepFrame
      step="done"
      buttons={
        <>
          <Button appearance="primary" onClick={deeds.leave}>
            {done.next}
          </Button>
          {undo.kind === "changes" ? <Button onClick={deeds.undo}>{done.undo}</Button> : null}
        </>
      }
    >
      <p className={styles.text}>{done.told(name)}</p>
      <p className={styles.text}>{sentence}</p>
      <p className={styles.quiet}>{undo.kind === "changes" ? done.undoNote : done.undoNever(undo.sheet)}</p>
    </StepFrame>
  );
}
