import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readWorkbookModel } from "../../../sheets/model/read-workbook-model";
import type { EntryPlan } from "../../../usecases/entering/entry-plan";
import { giveTerm } from "../../../usecases/setup/give-term";
import type { Workbook, WorkbookChange } from "../../../usecases/ports/workbook";
import type { Problem } from "../../../usecases/problem";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { problemOf } from "../../plan/problem-of";
import type { PlanCommands } from "../../plan/use-plan";
import { firstRunWords } from "../../words/first-run";
import { type TermDraft, TermFields, termOf } from "./term-fields";
import { randomId } from "../../random-id";

interface Props {
  readonly workbook: Workbook;
  readonly commands: PlanCommands;
  readonly problem: Problem;
}

/** A plan whose term is not known: its two days, and what will be written for them. */
export function NoTerm({ workbook, commands, problem }: Props) {
  const styles = useFormStyles();
  const [draft, setDraft] = useState<TermDraft>({ start: "", end: "" });
  const [plan, setPlan] = useState<EntryPlan<WorkbookChange>>();
  const [failed, setFailed] = useState<Problem>();
  const term = termOf(draft);
  if (plan !== undefined)
    return (
      <div style={{ overflowY: "auto", minHeight: 0 }}>
        <Preview
          plan={plan}
          heading="h2"
          accept={firstRunWords.acceptTerm}
          onAccept={() => void commands.write(plan.changes, { text: firstRunWords.termDone })}
          onBack={() => setPlan(undefined)}
        />
      </div>
    );
  const preview = async (): Promise<void> => {
    if (term === undefined) return;
    try {
      setPlan(giveTerm(readWorkbookModel(await workbook.read()), term, randomId()));
    } catch (error) {
      setFailed(problemOf(error));
    }
  };
  return (
    <form
      className={styles.form}
      style={{ overflowY: "auto", minHeight: 0 }}
      data-testid="no-term"
      onSubmit={(event) => {
        event.preventDefault();
        void preview();
      }}
    >
      <strong>{problem.text}</strong>
      <p className={styles.quiet}>{firstRunWords.termIntro}</p>
      <TermFields draft={draft} onChange={setDraft} />
      {failed === undefined ? null : (
        <p role="alert" className={styles.warning} style={{ margin: 0 }}>
          {failed.text} {failed.next}
        </p>
      )}
      <div className={styles.commands}>
        <Button appearance="primary" type="submit" disabled={term === undefined}>
          {firstRunWords.preview}
        </Button>
        <Button onClick={commands.look}>{firstRunWords.again}</Button>
      </div>
    </form>
  );
}
