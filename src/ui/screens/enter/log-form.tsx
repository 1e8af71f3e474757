import { useTheirWord } from "../../pane-context";
import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { ActionId } from "../../../domain/plan/ids";
import type { Action } from "../../../domain/plan/plan";
import { eventTypes } from "../../../domain/workplan/activity-type";
import type { CellChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import { type ActivityField, planLogActivity } from "../../../usecases/log-activity";
import { enterWords } from "../../words/enter";
import { useDraft } from "../../writing/use-draft";
import { usePreview } from "../../writing/use-preview";
import { DraftNote } from "../../parts/draft-note";
import { writePlan } from "../../writing/write-plan";
import type { FormProps } from "./form-props";
import { useFormStyles } from "../../parts/form-styles";
import { blankDraft, entryOf, type LogDraft, type YesNo } from "./log-draft";
import { MemberBoxes } from "./member-boxes";
import { Preview } from "../../parts/preview";

/** Log an activity: a form, then what it will write, then the write. */
export function LogForm({ picture, entry, write, onWritten }: FormProps) {
  const { model, report } = picture;
  const from = report.results.find(({ kpi }) => kpi.id === entry.kpi)?.action.id;
  const fields = useDraft<LogDraft>(picture, `log ${from ?? ""}`, () => blankDraft(from));
  const { draft, setDraft } = fields;
  const preview = usePreview(picture, () => planLogActivity(model, entryOf(draft)));
  const { plan } = preview;
  if (plan !== undefined && plan.changes.length > 0) {
    const accept = async (): Promise<void> => {
      const text = enterWords.logged(draft.activity.trim());
      if (!(await preview.during(() => writePlan(write, plan, text)))) return;
      preview.close();
      fields.forget();
      onWritten();
    };
    return (
      <Preview
        plan={plan}
        accept={enterWords.accept(plan.preview.length)}
        onAccept={() => void accept()}
        onBack={preview.close}
        moved={preview.moved}
      />
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    preview.show();
  };
  return (
    <>
      <DraftNote draft={fields} />
      <LogFields picture={picture} draft={draft} plan={plan} onDraft={setDraft} onSubmit={submit} />
    </>
  );
}

type TextField = Exclude<
  keyof LogDraft,
  "actions" | "type" | "status" | "members" | "requested" | "requestMet" | "expertsUsed"
>;

interface FieldsProps {
  readonly picture: FormProps["picture"];
  readonly draft: LogDraft;
  /** The plan that could not be made, with what is wrong with which field. */
  readonly plan: EntryPlan<CellChange, ActivityField> | undefined;
  readonly onDraft: (draft: LogDraft) => void;
  readonly onSubmit: (event: FormEvent) => void;
}

function LogFields({ picture, draft, plan, onDraft, onSubmit }: FieldsProps) {
  const say = useTheirWord();
  const styles = useFormStyles();
  const change = (part: Partial<LogDraft>): void => onDraft({ ...draft, ...part });
  const wrong = (field: ActivityField): { validationMessage?: string } => {
    const found = plan?.problems.find((problem) => problem.field === field);
    return found ? { validationMessage: `${found.text} ${found.next}` } : {};
  };
  const text = (field: TextField, type = "text") => (
    <Field label={say(enterWords[field])} {...wrong(field)}>
      <Input
        type={type as "text"} // Fluent's own list of types; date and number are in it
        value={draft[field]}
        onChange={(_, { value }) => change({ [field]: value })}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
  const answer = (field: "requested" | "requestMet" | "expertsUsed") => (
    <Field label={say(enterWords[field])} {...wrong(field)}>
      <Select
        select={{ className: styles.narrow }}
        value={draft[field]}
        onChange={(_, { value }) => change({ [field]: value as YesNo })} // only these are offered
      >
        {Object.entries(enterWords.yesNo).map(([said, label]) => (
          <option key={said} value={said}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      {plan?.problems
        .filter(({ field }) => field === undefined)
        .map(({ code, text: problem, next }) => (
          <p key={code} className={styles.warning} role="alert" style={{ margin: 0 }}>
            {problem} {next}
          </p>
        ))}
      {text("activity")}
      <div className={styles.pair}>
        {text("date", "date")}
        {text("endDate", "date")}
      </div>
      <div className={styles.pair}>
        <Field label={enterWords.status} {...wrong("status")}>
          <Select
            value={draft.status}
            onChange={(_, { value }) => change({ status: value as LogDraft["status"] })}
          >
            {Object.entries(enterWords.statuses).map(([status, label]) => (
              <option key={status} value={status}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={enterWords.type} {...wrong("type")}>
          <Select value={draft.type} onChange={(_, { value }) => change({ type: value as LogDraft["type"] })}>
            <option value="">{enterWords.noType}</option>
            {eventTypes.map((type) => (
              <option key={type} value={type}>
                {type}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <ActionBoxes
        actions={picture.report.plan.actions}
        chosen={draft.actions}
        onChoose={(actions) => change({ actions })}
      />
      <details>
        <summary className={styles.summary}>
          {say(enterWords.members)} ({draft.members.size})
        </summary>
        <MemberBoxes
          register={picture.model.evidence.members}
          chosen={draft.members}
          onChoose={(members) => change({ members })}
        />
      </details>
      <div className={styles.pair}>
        {text("participants", "number")}
        {text("respondents", "number")}
      </div>
      <div className={styles.pair}>
        {text("score", "number")}
        {text("venue")}
      </div>
      {answer("requested")}
      {draft.requested === "yes" ? (
        <div className={styles.pair}>
          {answer("requestMet")}
          {answer("expertsUsed")}
        </div>
      ) : null}
      <details>
        <summary className={styles.summary}>{enterWords.forTheReport}</summary>
        <div className={styles.pair}>
          {text("theme")}
          {text("sponsor")}
        </div>
        <div className={styles.pair}>
          {text("partner")}
          {text("experts")}
        </div>
      </details>
      <div className={styles.commands}>
        <Button type="submit" appearance="primary">
          {enterWords.preview}
        </Button>
      </div>
      <p className={styles.quiet}>{enterWords.nothingWritten}</p>
    </form>
  );
}

interface ActionBoxesProps {
  readonly actions: readonly Action[];
  readonly chosen: ReadonlySet<ActionId>;
  readonly onChoose: (chosen: ReadonlySet<ActionId>) => void;
}

function ActionBoxes({ actions, chosen, onChoose }: ActionBoxesProps) {
  const styles = useFormStyles();
  const toggle = (id: ActionId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <details>
      <summary className={styles.summary}>
        {enterWords.actions}: {[...chosen].join(", ") || enterWords.noActionsChosen}
      </summary>
      <div className={styles.actions}>
        {actions.map(({ id, text }) => (
          <div key={id}>
            <Checkbox label={`${id} ${text}`} checked={chosen.has(id)} onChange={() => toggle(id)} />
          </div>
        ))}
      </div>
    </details>
  );
}
