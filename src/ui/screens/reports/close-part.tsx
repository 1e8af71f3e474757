import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { dayText } from "../../../domain/kpi/words";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { planCloseReview } from "../../../usecases/reviewing/close-review";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { useFormStyles } from "../../parts/form-styles";
import { DraftNote } from "../../parts/draft-note";
import { useDraft } from "../../writing/use-draft";
import { usePreview } from "../../writing/use-preview";
import { Preview } from "../../parts/preview";
import type { PlanCommands } from "../../plan/use-plan";
import { reportsWords } from "../../words/reports";
import { useReportStyles } from "./report-styles";

interface Props {
  readonly picture: PlanPicture;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
}

type ClosePlan = ReturnType<typeof planCloseReview>;

/** Close the review of the as-of day: a frozen line per KPI, and no more writes into the period before it. */
export function ClosePart({ picture, today, write }: Props) {
  const styles = useReportStyles();
  const form = useFormStyles();
  const fields = useDraft(picture, `close ${picture.report.asOf}`, () => ({ who: "", note: "" }));
  const { who, note } = fields.draft;
  const preview = usePreview(picture, () => planCloseReview(picture, { who, note, today }));
  const { plan } = preview;
  const day = dayText(picture.report.asOf);
  const accept = async ({ changes }: ClosePlan): Promise<void> => {
    if (!(await preview.during(() => write(changes, { text: reportsWords.closed(day) })))) return;
    preview.close();
    fields.forget();
  };
  return (
    <section className={styles.part} data-testid="close-review">
      <h2 className={styles.title}>{reportsWords.close}</h2>
      <p className={styles.hint}>{reportsWords.closeHint(day)}</p>
      {plan !== undefined && plan.changes.length > 0 ? (
        <Preview
          plan={plan}
          accept={reportsWords.closeNow(day)}
          onAccept={() => void accept(plan)}
          onBack={preview.close}
          moved={preview.moved}
        />
      ) : (
        <form
          className={form.form}
          style={{ padding: 0 }}
          onSubmit={(event) => {
            event.preventDefault();
            preview.show();
          }}
        >
          <DraftNote draft={fields} />
          <Field label={reportsWords.who}>
            <Input value={who} onChange={(_, { value }) => fields.setDraft({ who: value, note })} />
          </Field>
          <Field label={reportsWords.note}>
            <Textarea
              value={note}
              resize="vertical"
              onChange={(_, { value }) => fields.setDraft({ who, note: value })}
            />
          </Field>
          {plan?.problems.map(({ code, text, next }) => (
            <p key={code} className={form.warning} role="alert" style={{ margin: 0 }}>
              {text} {next}
            </p>
          ))}
          <div className={form.commands}>
            <Button type="submit">{reportsWords.closePreview}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
