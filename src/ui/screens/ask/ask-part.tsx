import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type CalendarDate, parseCalendarDate } from "../../../domain/shared/calendar-date";
import { safeFileNames } from "../../../domain/shared/safe-file-names";
import { askedFiles } from "../../../usecases/asking/asked-files";
import { type AskPlan, planAsk } from "../../../usecases/asking/plan-asking";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { QuestionFiles } from "../../../usecases/ports/question-files";
import { download } from "../../parts/download";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { problemOf } from "../../plan/problem-of";
import type { PlanCommands } from "../../plan/use-plan";
import { randomId } from "../../random-id";
import { askWords } from "../../words/ask";
import { usePreview } from "../../writing/use-preview";
import { useReportStyles } from "../reports/report-styles";

export interface AskProps {
  readonly picture: PlanPicture;
  readonly files: QuestionFiles;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
}

/** A round of questions: whom, by when; then its record in the workbook and its files in one zip. */
export function AskPart({ picture, files, today, write }: AskProps) {
  const styles = useReportStyles();
  const form = useFormStyles();
  const [to, setTo] = useState<"members" | "owners">("members");
  const [round, setRound] = useState("");
  const [due, setDue] = useState("");
  const [said, setSaid] = useState("");
  const [newId] = useState(randomId);
  const until = parseCalendarDate(due);
  const preview = usePreview(picture, () =>
    planAsk(picture, { to, round: round.trim(), until: until ?? today, today, newId }),
  );
  const { plan } = preview;
  const look = (): void => {
    const lacks = round.trim() === "" ? askWords.needsRound : until === undefined ? askWords.needsDay : "";
    setSaid(lacks);
    if (lacks === "") preview.show();
  };
  const save = async ({ named, changes }: AskPlan): Promise<void> => {
    const questions = named.reduce((sum, { set }) => sum + set.requests.length, 0);
    setSaid(askWords.making);
    try {
      // Made before anything is recorded: nobody is recorded as asked without a file.
      const bytes = await files.pack(askedFiles(named, picture, today));
      const text = askWords.recorded(questions, named.length);
      if (!(await preview.during(() => write(changes, { text })))) return setSaid("");
      const name = askWords.fileName(safeFileNames([round])[0] ?? "");
      download(new Uint8Array(bytes), name);
      setSaid(askWords.saved(name));
      preview.close();
    } catch (error) {
      const { text, next } = problemOf(error);
      setSaid(`${text} ${next}`);
    }
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{askWords.ask}</h3>
      <p className={styles.hint}>{askWords.askHint}</p>
      {plan === undefined ? (
        <form
          className={form.form}
          style={{ padding: 0 }}
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          <Field label={askWords.to}>
            <Select value={to} onChange={(_, { value }) => setTo(value === "owners" ? "owners" : "members")}>
              <option value="members">{askWords.addressees.members}</option>
              <option value="owners">{askWords.addressees.owners}</option>
            </Select>
          </Field>
          <Field label={askWords.round} hint={askWords.roundHint}>
            <Input value={round} onChange={(_, { value }) => setRound(value)} />
          </Field>
          <Field label={askWords.due}>
            <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
          </Field>
          <div className={form.commands}>
            <Button appearance="primary" type="submit">
              {askWords.look}
            </Button>
          </div>
        </form>
      ) : (
        <Preview
          plan={plan}
          accept={askWords.save}
          onAccept={() => void save(plan)}
          onBack={preview.close}
          heading="h3"
        />
      )}
      <p className={styles.hint} role="status">
        {said}
      </p>
    </section>
  );
}
