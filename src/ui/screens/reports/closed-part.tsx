import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { planChanges } from "../../../domain/kpi/review/plan-changes";
import { dayText } from "../../../domain/kpi/words";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { planReopenPeriod } from "../../../usecases/reviewing/reopen-period";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import type { PlanCommands } from "../../plan/use-plan";
import { reportsWords } from "../../words/reports";
import { usePreview } from "../../writing/use-preview";
import { writePlan } from "../../writing/write-plan";
import { useReportStyles } from "./report-styles";

interface Props {
  readonly picture: PlanPicture;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
}

/** The periods that are closed, what changed since the last review, and the way to open one again. */
export function ClosedPart({ picture, today, write }: Props) {
  const styles = useReportStyles();
  const [opening, setOpening] = useState<CalendarDate>();
  const { closedPeriods } = picture.model;
  if (closedPeriods.length === 0) return null;
  const changes = planChanges(picture.report.results, picture.reviews);
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{reportsWords.closedPeriods}</h2>
      {changes === undefined ? null : <p className={styles.hint}>{changes.sentence}</p>}
      <ul className={styles.list}>
        {closedPeriods.map((asOf) => (
          <li key={asOf} className={styles.item}>
            <span className={styles.words}>{reportsWords.closedUntil(dayText(asOf))}</span>
            <Button
              size="small"
              aria-label={reportsWords.reopenDay(dayText(asOf))}
              onClick={() => setOpening(asOf)}
            >
              {reportsWords.reopen}
            </Button>
          </li>
        ))}
      </ul>
      {opening === undefined || !closedPeriods.includes(opening) ? null : (
        <ReopenForm
          key={opening}
          picture={picture}
          today={today}
          write={write}
          asOf={opening}
          onClose={() => setOpening(undefined)}
        />
      )}
    </section>
  );
}

interface FormProps extends Props {
  readonly asOf: CalendarDate;
  readonly onClose: () => void;
}

function ReopenForm({ picture, today, write, asOf, onClose }: FormProps) {
  const form = useFormStyles();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const preview = usePreview(picture, () => planReopenPeriod(picture.model, { asOf, reason, by, today }));
  const { plan } = preview;
  if (plan !== undefined && plan.changes.length > 0) {
    const accept = async (): Promise<void> => {
      if (await preview.during(() => writePlan(write, plan, reportsWords.reopened(dayText(asOf))))) onClose();
    };
    return (
      <Preview
        plan={plan}
        accept={reportsWords.reopenDay(dayText(asOf))}
        onAccept={() => void accept()}
        onBack={preview.close}
        moved={preview.moved}
      />
    );
  }
  const [problem] = plan?.problems ?? [];
  return (
    <form
      className={form.form}
      style={{ padding: 0 }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        preview.show();
      }}
    >
      <Field
        label={reportsWords.reason}
        {...(problem === undefined ? {} : { validationMessage: `${problem.text} ${problem.next}` })}
      >
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={reportsWords.who}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={form.commands}>
        <Button type="submit">{reportsWords.closePreview}</Button>
        <Button onClick={onClose}>{reportsWords.cancel}</Button>
      </div>
    </form>
  );
}
