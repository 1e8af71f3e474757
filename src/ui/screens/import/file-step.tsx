import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { importWords } from "../../words-import";
import { useImportStyles } from "./import-styles";
import { StepFrame } from "./step-frame";
import type { ImportDeeds } from "./use-import";
import type { Wizard } from "./wizard-state";

interface Props {
  readonly wizard: Wizard;
  readonly deeds: ImportDeeds;
  readonly isOpen: boolean;
}

/** Choose a file, or drop it; how far the reading is. */
export function FileStep({ wizard: { working }, deeds, isOpen }: Props) {
  const styles = useImportStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <StepFrame step="file">
      <p className={styles.text}>{importWords.file.intro}</p>
      <p className={styles.quiet}>{importWords.file.stays}</p>
      <div className={styles.drop}>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {importWords.file.choose}
        </Button>
        <span className={styles.quiet}>{importWords.file.orDrop}</span>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          hidden
          onChange={({ target }) => {
            deeds.open([...(target.files ?? [])]);
            target.value = ""; // the same file can be chosen again
          }}
        />
      </div>
      <div role="status" className={styles.text}>
        {working?.text}
      </div>
      {working === undefined ? null : (
        <progress className={styles.progress} aria-label={importWords.progress} value={working.share} />
      )}
      {isOpen ? <DropVeil onDrop={deeds.open} /> : null}
    </StepFrame>
  );
}

/**
 * Takes a file that is dropped anywhere on the page while this step is in sight. It hears of it before the workbench
 * does, which would open the file as a workbook.
 */
function DropVeil({ onDrop }: { readonly onDrop: ImportDeeds["open"] }) {
  const styles = useImportStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.stopPropagation();
      setOver(true);
    };
    addEventListener("dragenter", enter, { capture: true });
    return () => removeEventListener("dragenter", enter, { capture: true });
  }, []);
  if (!isOver) return null;
  return (
    <div
      className={styles.veil}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {importWords.file.dropHere}
    </div>
  );
}
