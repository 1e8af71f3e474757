import { useTheirWord } from "../../pane-context";
import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { twoRoundsText } from "../../../domain/survey/tallies/two-rounds";
import type { ImportPreview } from "../../../usecases/import-survey/import-preview";
import { Message } from "../../parts/message";
import { Lines } from "../../parts/lines";
import { importWords } from "../../words/import";
import { figureLines } from "./figure-lines";
import { useImportStyles } from "./import-styles";
import { ImportOptions } from "./import-options";
import { needyCount, outcomesOf } from "./outcomes";
import { RecordList } from "./record-list";
import { StepFrame } from "./step-frame";
import type { ImportCommands } from "./use-import";
import { sheetsOf } from "./what-is-written";
import type { Wizard } from "./wizard-state";

interface Props {
  readonly wizard: Wizard;
  readonly preview: ImportPreview;
  readonly commands: ImportCommands;
}

/** All that the import would do, before any of it is done. */
export function PreviewStep({ wizard, preview, commands }: Props) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const said = importWords.preview;
  const { choices, look, working } = wizard;
  const { summary, changes, notAnswered, importedBefore, refusal } = preview;
  const outcomes = useMemo(() => outcomesOf(preview, choices.dropped), [preview, choices.dropped]);
  const needy = needyCount(outcomes);
  const isReady = look?.choices === choices && working === undefined;
  return (
    <StepFrame
      title={importWords.headings.preview}
      buttons={
        <>
          <Button
            appearance="primary"
            disabled={changes.length === 0 || refusal !== undefined}
            disabledFocusable={!isReady}
            onClick={commands.apply}
          >
            {said.apply}
          </Button>
          <Button onClick={commands.back}>{importWords.back}</Button>
        </>
      }
    >
      <p className={styles.text} role="status" data-testid="import-summary">
        <strong>{summary.sentence}</strong>
      </p>
      {refusal === undefined ? null : (
        <Message intent="error" title={refusal.text} text={refusal.next} actions={[]} />
      )}
      {importedBefore ? <p className={styles.text}>{said.before}</p> : null}
      <p className={styles.text}>
        {changes.length === 0 ? said.nothing : said.writesTo(sheetsOf(changes).join(", "))}{" "}
        {needy > 0 && changes.length > 0 ? said.leavesOut(needy) : null}
      </p>
      {preview.figures === undefined ? null : <Lines lines={figureLines(preview.figures)} />}
      {preview.twoRounds.slice(0, mostTwoRounds).map((found) => (
        <p key={found.workshop} className={mergeClasses(styles.text, styles.warning)}>
          {twoRoundsText(found)} {said.twoRounds}
        </p>
      ))}
      <ImportOptions choices={choices} preview={preview} commands={commands} />
      {summary.warnings.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{said.warnings(summary.warnings.length)}</summary>
          <ul className={styles.list}>
            {summary.warnings.slice(0, mostWarnings).map((warning, index) => (
              <li key={index} className={styles.quiet}>
                {warning}
              </li>
            ))}
          </ul>
        </details>
      )}
      {notAnswered.length === 0 || preview.kind === "workshop-counts" ? null : (
        <details>
          <summary className={styles.summary}>{say(said.notAnswered(notAnswered.length))}</summary>
          <p className={styles.quiet}>{notAnswered.join(", ")}</p>
        </details>
      )}
      <RecordList preview={preview} outcomes={outcomes} choices={choices} commands={commands} />
    </StepFrame>
  );
}

const mostWarnings = 200;
const mostTwoRounds = 5;
