import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import type { CellChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import { planRollOver } from "../../../usecases/roll-over-activities";
import type { WorkPlanProgress } from "../../../usecases/track-work-plan";
import type { PlanCommands } from "../../plan/use-plan";
import { enterWords } from "../../words/enter";
import { mapWords } from "../../words/map";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { writePlan } from "../../writing/write-plan";

interface Props {
  readonly model: WorkbookModel;
  readonly progress: WorkPlanProgress;
  readonly write: PlanCommands["write"];
}

/** Carries what was not delivered into the next fiscal year: shown cell by cell first. */
export function CarryOver({ model, progress, write }: Props) {
  const styles = useFormStyles();
  const [plan, setPlan] = useState<EntryPlan<CellChange>>();
  if (plan === undefined)
    return (
      <div className={styles.form}>
        <p className={styles.quiet}>{mapWords.work.carryHint}</p>
        <div className={styles.commands}>
          <Button size="small" onClick={() => setPlan(planRollOver(model, progress))}>
            {mapWords.work.carry}
          </Button>
        </div>
      </div>
    );
  const accept = async (): Promise<void> => {
    const rows = plan.changes.reduce(
      (sum, change) => sum + (change.kind === "append" ? change.rows.length : 0),
      0,
    );
    if (await writePlan(write, plan, mapWords.work.carried(rows))) setPlan(undefined);
  };
  return (
    <Preview
      plan={plan}
      accept={enterWords.accept(plan.preview.length)}
      onAccept={() => void accept()}
      onBack={() => setPlan(undefined)}
    />
  );
}
