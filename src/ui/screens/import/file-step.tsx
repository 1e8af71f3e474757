import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { SurveySummary } from "../../../usecases/import-survey/summarise-surveys";
import { DropVeil } from "../../parts/drop-veil";
import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";
import { StepFrame } from "./step-frame";
import { SurveySummaryLines } from "./summary/survey-summary-lines";
import type { ImportCommands } from "./use-import";
import type { Wizard } from "./wizard-state";

interface Props {
  readonly wizard: Wizard;
  readonly commands: ImportCommands;
  readonly isOpen: boolean;
  /** undefined where the workbook holds no survey yet. */
  readonly summary: SurveySummary | undefined;
  readonly onTell: () => void;
}

/** Choose a file, or drop it; how far the reading is. */
export function FileStep({ wizard: { working }, commands, isOpen, summary, onTell }: Props) {
  const styles = useImportStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <StepFrame title={importWords.headings.file} isFirst>
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
            commands.open([...(target.files ?? [])]);
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
      {summary === undefined ? null : <SurveySummaryLines summary={summary} onOpen={onTell} />}
      {/* The workbench would open a dropped file as a workbook: this step comes first while it is in sight. */}
      {isOpen ? <DropVeil text={importWords.file.dropHere} onDrop={commands.open} isFirst /> : null}
    </StepFrame>
  );
}
