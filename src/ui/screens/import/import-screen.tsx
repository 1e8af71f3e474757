import { mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { whatSurveysTell } from "../../../usecases/import-survey/what-surveys-tell";
import { Message } from "../../parts/message";
import { importWords } from "../../words-import";
import { ColumnsStep } from "./columns-step";
import { DoneStep } from "./done-step";
import { FileStep } from "./file-step";
import { useImportStyles } from "./import-styles";
import { NamesStep } from "./names-step";
import { PreviewStep } from "./preview-step";
import { StepsLine } from "./steps-line";
import { ToldView } from "./told-view";
import { useDrawNeeds } from "./use-draw-needs";
import { type ImportProps, useImport } from "./use-import";

interface Props extends ImportProps {
  /** Left for another tab it stays as it is, out of sight. */
  readonly isOpen: boolean;
}

/** Surveys: a file on its way into the workbook, in five steps of which the last writes; and what the imported ones tell. */
export default function ImportScreen({ isOpen, ...props }: Props) {
  const styles = useImportStyles();
  const [wizard, deeds] = useImport(props);
  const [isTelling, setTelling] = useState(false);
  const { picture, write } = props;
  const { office } = picture;
  const told = useMemo(() => (isOpen ? whatSurveysTell(office) : undefined), [office, isOpen]);
  const [draw, drawProblem] = useDrawNeeds(picture, write);
  const { step, look, problem = look?.problem ?? drawProblem, imported } = wizard;
  const preview = look?.preview;
  const screen = isOpen ? styles.screen : mergeClasses(styles.screen, styles.away);
  if (isTelling && told !== undefined)
    return (
      <div className={screen} data-testid="import">
        <ToldView told={told} picture={picture} write={write} onBack={() => setTelling(false)} />
      </div>
    );
  return (
    <div className={screen} data-testid="import">
      <StepsLine step={step} />
      {problem === undefined ? null : (
        <Message intent="error" title={problem.text} text={problem.next} actions={[]} />
      )}
      {step === "file" ? (
        <FileStep wizard={wizard} deeds={deeds} isOpen={isOpen} told={told} onTell={() => setTelling(true)} />
      ) : null}
      {step === "columns" && look !== undefined ? (
        <ColumnsStep wizard={wizard} look={look} deeds={deeds} plan={office.plan} />
      ) : null}
      {step === "names" ? (
        <NamesStep wizard={wizard} deeds={deeds} register={office.evidence.members} />
      ) : null}
      {step === "preview" && preview !== undefined ? (
        <PreviewStep wizard={wizard} preview={preview} deeds={deeds} />
      ) : null}
      {step === "done" && imported !== undefined ? (
        <DoneStep
          imported={imported}
          deeds={deeds}
          onTell={told === undefined ? undefined : () => setTelling(true)}
          onDraw={told === undefined || told.needs.length === 0 ? undefined : draw}
        />
      ) : null}
      <span role="status" className={styles.quiet} style={{ padding: "0 12px" }}>
        {step !== "file" && wizard.working !== undefined
          ? importWords.understanding(wizard.file?.name ?? "")
          : ""}
      </span>
    </div>
  );
}
