import { useTheirWord } from "../../pane-context";
import { mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { summariseSurveys } from "../../../usecases/import-survey/summarise-surveys";
import { Message } from "../../parts/message";
import { importWords } from "../../words/import";
import { ColumnsStep } from "./columns/columns-step";
import { DoneStep } from "./done-step";
import { FiguresStep } from "./figures-step";
import { FileStep } from "./file-step";
import { useImportStyles } from "./import-styles";
import { NamesStep } from "./names-step";
import { PreviewStep } from "./preview-step";
import { StepsLine } from "./steps-line";
import { SurveySummaryView } from "./summary/survey-summary-view";
import { useDrawNeeds } from "./use-draw-needs";
import { type ImportProps, useImport } from "./use-import";

interface Props extends ImportProps {
  /** Left for another tab it stays as it is, out of sight. */
  readonly isOpen: boolean;
}

/** Surveys: a file on its way into the workbook, in five steps of which the last writes; and what the imported ones tell. */
export default function ImportScreen({ isOpen, ...props }: Props) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const [wizard, commands] = useImport(props);
  const [isTelling, setTelling] = useState(false);
  const { picture, write } = props;
  const { model } = picture;
  const summary = useMemo(() => (isOpen ? summariseSurveys(model) : undefined), [model, isOpen]);
  const [draw, drawProblem] = useDrawNeeds(picture, write);
  const { step, look, problem = look?.problem ?? drawProblem, imported } = wizard;
  const preview = look?.preview;
  const screen = isOpen ? styles.screen : mergeClasses(styles.screen, styles.away);
  if (isTelling && summary !== undefined)
    return (
      <div className={screen} data-testid="import">
        <SurveySummaryView
          summary={summary}
          picture={picture}
          write={write}
          onBack={() => setTelling(false)}
        />
      </div>
    );
  if (wizard.figures !== undefined && wizard.file !== undefined)
    return (
      <div className={screen} data-testid="import">
        <FiguresStep
          name={wizard.file.name}
          figures={wizard.figures}
          picture={picture}
          write={write}
          onLeave={commands.leave}
        />
      </div>
    );
  return (
    <div className={screen} data-testid="import">
      <StepsLine step={step} />
      {problem === undefined ? null : (
        <Message intent="error" title={say(problem.text)} text={say(problem.next)} actions={[]} />
      )}
      {step === "file" ? (
        <FileStep
          wizard={wizard}
          commands={commands}
          isOpen={isOpen}
          summary={summary}
          onTell={() => setTelling(true)}
        />
      ) : null}
      {step === "columns" && look !== undefined ? (
        <ColumnsStep wizard={wizard} look={look} commands={commands} plan={model.plan} />
      ) : null}
      {step === "names" ? (
        <NamesStep wizard={wizard} commands={commands} register={model.evidence.members} />
      ) : null}
      {step === "preview" && preview !== undefined ? (
        <PreviewStep wizard={wizard} preview={preview} commands={commands} />
      ) : null}
      {step === "done" && imported !== undefined ? (
        <DoneStep
          imported={imported}
          commands={commands}
          onTell={summary === undefined ? undefined : () => setTelling(true)}
          onDraw={summary === undefined || summary.needs.length === 0 ? undefined : draw}
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
