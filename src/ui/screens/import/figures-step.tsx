import { type EntryPlan, type RowChange, rowsIn } from "../../../usecases/entering/entry-plan";
import { type FigureEntry, type FigureField, planEnterFigures } from "../../../usecases/enter-figures";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { Preview } from "../../parts/preview";
import type { PlanCommands } from "../../plan/use-plan";
import { enterWords } from "../../words/enter";
import { importWords } from "../../words/import";
import { usePreview } from "../../writing/use-preview";
import { writePlan } from "../../writing/write-plan";
import { useImportStyles } from "./import-styles";
import { StepFrame } from "./step-frame";

interface Props {
  readonly name: string;
  readonly figures: readonly FigureEntry[];
  readonly picture: PlanPicture;
  readonly write: PlanCommands["write"];
  readonly onLeave: () => void;
}

/** A file that is a table of figures (KPI, Date, Value): what it would write to KPI Values, and what it leaves out. */
export function FiguresStep({ name, figures, picture, write, onLeave }: Props) {
  const styles = useImportStyles();
  const preview = usePreview<EntryPlan<RowChange, FigureField>>(
    picture,
    () => planEnterFigures(picture.model, figures, picture.report),
    "at once",
  );
  const { plan } = preview;
  if (plan === undefined) return null;
  const accept = async (): Promise<void> => {
    const text = enterWords.figuresWritten(rowsIn(plan));
    if (await preview.during(() => writePlan(write, plan, text))) onLeave();
  };
  return (
    <StepFrame title={importWords.headings.figures}>
      <p className={styles.text} role="status">
        {importWords.figuresFound(name, figures.length)}
      </p>
      <Preview
        plan={plan}
        accept={enterWords.accept(plan.preview.length)}
        onAccept={() => void accept()}
        onBack={onLeave}
        back={importWords.otherFile}
        moved={preview.moved}
      />
    </StepFrame>
  );
}
