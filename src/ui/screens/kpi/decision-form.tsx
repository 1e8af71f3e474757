import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionKpi } from "../../../domain/kpi/report";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import type { RowChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import { planDecision } from "../../../usecases/overrides";
import { useStatusStyles } from "../../status-styles";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import type { PlanCommands } from "../../use-plan";
import { kpiWords } from "../../words-kpi";
import { writePlan } from "../../write-plan";

interface Props {
  readonly result: ActionKpi;
  readonly model: WorkbookModel;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
  readonly onClose: () => void;
}

/** A status, a note, a signature; then the row of Choices that they make; then the write. */
export function DecisionForm({ result, model, today, write, onClose }: Props) {
  const styles = useFormStyles();
  const statusStyles = useStatusStyles();
  const { kpi, decision } = result;
  const [status, setStatus] = useState<Status | undefined>(decision?.status);
  const [note, setNote] = useState(decision?.note ?? "");
  const [by, setBy] = useState(decision?.by ?? "");
  const [plan, setPlan] = useState<EntryPlan<RowChange>>();
  if (plan !== undefined && plan.changes.length > 0) {
    const accept = async (): Promise<void> => {
      if (await writePlan(write, plan, kpiWords.written(kpi.id))) onClose();
    };
    return (
      <Preview
        plan={plan}
        accept={kpiWords.accept}
        onAccept={() => void accept()}
        onBack={() => setPlan(undefined)}
      />
    );
  }
  const noteProblem = plan?.problems.find(({ field }) => field === "note");
  const others = plan?.problems.filter(({ field }) => field !== "note") ?? [];
  return (
    <form
      className={styles.form}
      style={{ padding: 0 }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setPlan(planDecision(model, { kpi: kpi.id, status, note, by, today }));
      }}
    >
      {others.map(({ code, text, next }) => (
        <p key={code} className={styles.warning} role="alert" style={{ margin: 0 }}>
          {text} {next}
        </p>
      ))}
      <Field label={kpiWords.status}>
        <Select
          value={status ?? ""}
          onChange={(_, { value }) => setStatus(statusesInOrder.find((one) => one === value))}
        >
          <option value="">{kpiWords.asComputed}</option>
          {statusesInOrder.map((one) => (
            <option key={one} value={one}>
              {statusStyles[one].symbol} {statusStyles[one].word}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={kpiWords.note}
        hint={kpiWords.noteHint}
        {...(noteProblem === undefined
          ? {}
          : { validationMessage: `${noteProblem.text} ${noteProblem.next}` })}
      >
        <Textarea value={note} resize="vertical" onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Field label={kpiWords.by}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={styles.commands}>
        <Button appearance="primary" type="submit">
          {kpiWords.preview}
        </Button>
        <Button onClick={onClose}>{kpiWords.cancel}</Button>
      </div>
    </form>
  );
}
