import { mergeClasses } from "@fluentui/react-components";
import { Message } from "../../parts/message";
import { importWords } from "../../words-import";
import { ColumnsStep } from "./columns-step";
import { DoneStep } from "./done-step";
import { FileStep } from "./file-step";
import { useImportStyles } from "./import-styles";
import { NamesStep } from "./names-step";
import { PreviewStep } from "./preview-step";
import { StepsLine } from "./steps-line";
import { type ImportProps, useImport } from "./use-import";

interface Props extends ImportProps {
  /** Left for another tab it stays as it is, out of sight. */
  readonly isOpen: boolean;
}

/** A survey file on its way into the workbook, in five steps; the last is the only one that writes. */
export default function ImportScreen({ isOpen, ...props }: Props) {
  const styles = useImportStyles();
  const [wizard, deeds] = useImport(props);
  const { step, look, problem = look?.problem, imported } = wizard;
  const preview = look?.preview;
  return (
    <div className={isOpen ? styles.screen : mergeClasses(styles.screen, styles.away)} data-testid="import">
      <StepsLine step={step} />
      {problem === undefined ? null : (
        <Message intent="error" title={problem.text} text={problem.next} actions={[]} />
      )}
      {step === "file" ? <FileStep wizard={wizard} deeds={deeds} isOpen={isOpen} /> : null}
      {step === "columns" && look !== undefined ? (
        <ColumnsStep wizard={wizard} look={look} deeds={deeds} plan={props.picture.office.plan} />
      ) : null}
      {step === "names" ? (
        <NamesStep wizard={wizard} deeds={deeds} register={props.picture.office.evidence.members} />
      ) : null}
      {step === "preview" && preview !== undefined ? (
        <PreviewStep wizard={wizard} preview={preview} deeds={deeds} />
      ) : null}
      {step === "done" && imported !== undefined ? <DoneStep imported={imported} deeds={deeds} /> : null}
      <span role="status" className={styles.quiet} style={{ padding: "0 12px" }}>
        {step !== "file" && wizard.working !== undefined
          ? importWords.understanding(wizard.file?.name ?? "")
          : ""}
      </span>
    </div>
  );
}
