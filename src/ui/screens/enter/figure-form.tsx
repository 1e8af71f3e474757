import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type ClipboardEvent, useRef, useState } from "react";
import { type EntryPlan, type RowChange, rowsIn } from "../../../usecases/entering/entry-plan";
import {
  type FigureEntry,
  type FigureField,
  figuresInTable,
  planEnterFigures,
} from "../../../usecases/enter-figures";
import { DraftNote } from "../../parts/draft-note";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { usePane, useTheirWord } from "../../pane-context";
import { useDraft } from "../../writing/use-draft";
import { usePreview } from "../../writing/use-preview";
import { writePlan } from "../../writing/write-plan";
import { enterWords } from "../../words/enter";
import type { FormProps } from "./form-props";

/** The form as it stands, in the texts of its fields. */
interface FigureDraft {
  readonly kpi: string;
  readonly date: string;
  readonly value: string;
  readonly of: string;
  readonly member: string;
  readonly note: string;
}

type Planned = EntryPlan<RowChange, FigureField>;

/** Enter a figure that no other sheet tells, or paste a table of them; then what it will write, then the write. */
export function FigureForm({ picture, entry, write, onWritten }: FormProps) {
  const { model, report } = picture;
  // A year of figures of one KPI is entered one by one: the KPI stays chosen.
  const [last, setLast] = useState<string>();
  const lacking = report.results.find(({ lack }) => lack === "figures") ?? report.results[0];
  const fields = useDraft<FigureDraft>(picture, `figure ${entry.kpi ?? ""}`, () => ({
    ...{ kpi: last ?? entry.kpi ?? lacking?.kpi.id ?? "", date: "", value: "" },
    ...{ of: "", member: "", note: "" },
  }));
  const { draft } = fields;
  // What was pasted, in the place of what is typed.
  const pasted = useRef<readonly FigureEntry[]>(undefined);
  const preview = usePreview(picture, () =>
    planEnterFigures(model, pasted.current ?? [entryOf(draft)], report),
  );
  const { plan } = preview;
  const show = (entries?: readonly FigureEntry[]): void => {
    pasted.current = entries;
    preview.show();
  };
  if (plan !== undefined && plan.changes.length > 0) {
    const accept = async (): Promise<void> => {
      const text = enterWords.figuresWritten(rowsIn(plan));
      if (!(await preview.during(() => writePlan(write, plan, text)))) return;
      preview.close();
      setLast(draft.kpi);
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
  return (
    <>
      <DraftNote draft={fields} />
      <FigureFields
        picture={picture}
        draft={draft}
        plan={plan}
        onDraft={fields.setDraft}
        onSubmit={() => show()}
      />
      <PasteArea kpi={draft.kpi} onEntries={show} />
    </>
  );
}

/** Blank fields say nothing. */
const entryOf = (draft: FigureDraft): FigureEntry =>
  Object.fromEntries(Object.entries(draft).filter(([, text]) => text.trim() !== ""));

interface FieldsProps {
  readonly picture: FormProps["picture"];
  readonly draft: FigureDraft;
  readonly plan: Planned | undefined;
  readonly onDraft: (draft: FigureDraft) => void;
  readonly onSubmit: () => void;
}

function FigureFields({ picture, draft, plan, onDraft, onSubmit }: FieldsProps) {
  const say = useTheirWord();
  const styles = useFormStyles();
  const change = (part: Partial<FigureDraft>): void => onDraft({ ...draft, ...part });
  const wrong = (field: FigureField): { validationMessage?: string } => {
    const found = plan?.problems.find((problem) => problem.field === field);
    return found ? { validationMessage: `${found.text} ${found.next}` } : {};
  };
  const { results } = picture.report;
  const unit = results.find(({ kpi }) => kpi.id === draft.kpi)?.unit ?? "";
  const text = (field: "date" | "value" | "of" | "note", label: string, hint?: string) => (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...wrong(field)}>
      <Input
        value={draft[field]}
        onChange={(_, { value }) => change({ [field]: value })}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      noValidate
      data-testid="figure-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {plan?.problems
        .filter(({ field }) => field === undefined)
        .map(({ code, text: problem, next }) => (
          <p key={code} className={styles.warning} role="alert" style={{ margin: 0 }}>
            {problem} {next}
          </p>
        ))}
      {plan !== undefined && plan.problems.length === 0 ? (
        <p className={styles.quiet} role="status">
          {enterWords.nothingToWrite}
        </p>
      ) : null}
      <Field label={enterWords.kpi} {...wrong("kpi")}>
        <Select
          select={{ className: styles.narrow }}
          value={draft.kpi}
          onChange={(_, { value }) => change({ kpi: value })}
        >
          {results.map(({ kpi }) => (
            <option key={kpi.id} value={kpi.id}>
              {kpi.id} {kpi.label}
            </option>
          ))}
        </Select>
      </Field>
      {text("date", enterWords.dayOrPeriod, enterWords.dayOrPeriodHint)}
      <div className={styles.pair}>
        {text("value", enterWords.value(unit))}
        {text("of", enterWords.of, enterWords.ofHint)}
      </div>
      <Field label={say(enterWords.member)} {...wrong("member")}>
        <Select
          select={{ className: styles.narrow }}
          value={draft.member}
          onChange={(_, { value }) => change({ member: value })}
        >
          <option value="">{enterWords.noMember}</option>
          {picture.model.evidence.members
            .filter(({ active }) => active)
            .map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      {text("note", enterWords.note)}
      <div className={styles.commands}>
        <Button type="submit" appearance="primary">
          {enterWords.preview}
        </Button>
      </div>
      <p className={styles.quiet}>{enterWords.nothingWritten}</p>
    </form>
  );
}

interface PasteProps {
  readonly kpi: string;
  readonly onEntries: (entries: readonly FigureEntry[]) => void;
}

/** A table that was copied elsewhere becomes rows, after the same preview. */
function PasteArea({ kpi, onEntries }: PasteProps) {
  const styles = useFormStyles();
  const { readPasted } = usePane().place;
  const [isUnknown, setUnknown] = useState(false);
  if (readPasted === undefined) return null;
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const data = event.clipboardData;
    const rows = readPasted({ text: data.getData("text/plain"), html: data.getData("text/html") });
    const entries = figuresInTable(rows, kpi);
    setUnknown(entries === undefined || entries.length === 0);
    if (entries !== undefined && entries.length > 0) onEntries(entries);
  };
  return (
    <div className={styles.form} style={{ paddingTop: 0 }}>
      <Field
        label={enterWords.pasteFigures}
        hint={enterWords.pasteFiguresHint}
        {...(isUnknown ? { validationMessage: enterWords.noFiguresPasted } : {})}
      >
        <Input value="" onChange={() => undefined} onPaste={onPaste} placeholder={enterWords.pasteHere} />
      </Field>
    </div>
  );
}
