import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { ActionKpi } from "../../../domain/kpi/report";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { planDecision } from "../../../usecases/reviewing/overrides";
import { useStatusStyles } from "../../status-styles";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import type { PlanCommands } from "../../plan/use-plan";
import { kpiWords } from "../../words/kpi";
import { useDraft } from "../../writing/use-draft";
import { usePreview } from "../../writing/use-preview";
import { DraftNote } from "../../parts/draft-note";
import { writePlan } from "../../writing/write-plan";

interface Props {
  readonly result: ActionKpi;
  readonly picture: PlanPicture;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
  readonly onClose: () => void;
}

interface DecisionDraft {
  readonly status: Status | "";
  readonly note: string;
  readonly by: string;
}

/** The name of the draft of a decision about a KPI. */
export const decisionDraft = (kpi: string): string => `decision ${kpi}`;

/** A status, a note, a signature; then the row of Choices that they make; then the write. */
export function DecisionForm({ result, picture, today, write, onClose }: Props) {
  const styles = useFormStyles();
  const statusStyles = useStatusStyles();
  const { kpi, decision } = result;
  const fields = useDraft<DecisionDraft>(picture, decisionDraft(kpi.id), () => ({
    status: decision?.status ?? "",
    note: decision?.note ?? "",
    by: decision?.by ?? "",
  }));
  const { note, by } = fields.draft;
  const status = statusesInOrder.find((one) => one === fields.draft.status);
  const change = (part: Partial<DecisionDraft>): void => fields.setDraft({ ...fields.draft, ...part });
  const close = (): void => {
    fields.forget();
    onClose();
  };
  const preview = usePreview(picture, () =>
    planDecision(picture.model, { kpi: kpi.id, status, note, by, today }),
  );
  const { plan } = preview;
  if (plan !== undefined && plan.changes.length > 0) {
    const accept = async (): Promise<void> => {
      if (await preview.during(() => writePlan(write, plan, kpiWords.written(kpi.id)))) close();
    };
    return (
      <Preview
        plan={plan}
        accept={kpiWords.accept}
        onAccept={() => void accept()}
        onBack={preview.close}
        moved={preview.moved}
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
        preview.show();
      }}
    >
      <DraftNote draft={fields} />
      {others.map(({ code, text, next }) => (
        <p key={code} className={styles.warning} role="alert" style={{ margin: 0 }}>
          {text} {next}
        </p>
      ))}
      <Field label={kpiWords.status}>
        <Select
          value={status ?? ""}
          onChange={(_, { value }) => change({ status: value as Status | "" })} // only these are offered
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
        <Textarea value={note} resize="vertical" onChange={(_, { value }) => change({ note: value })} />
      </Field>
      <Field label={kpiWords.by}>
        <Input value={by} onChange={(_, { value }) => change({ by: value })} />
      </Field>
      <div className={styles.commands}>
        <Button appearance="primary" type="submit">
          {kpiWords.preview}
        </Button>
        <Button onClick={close}>{kpiWords.cancel}</Button>
      </div>
    </form>
  );
}
