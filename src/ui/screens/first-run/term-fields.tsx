import { Field, Input } from "@fluentui/react-components";
import type { Term } from "../../../domain/plan/plan";
import { parseCalendarDate } from "../../../domain/shared/calendar-date";
import { useFormStyles } from "../../parts/form-styles";
import { firstRunWords } from "../../words/first-run";

/** The term as typed. */
export interface TermDraft {
  readonly start: string;
  readonly end: string;
}

/** termOf({ start: "2018-07-01", end: "2020-06-30" }); undefined where the days are none, or end before they start. */
export function termOf({ start, end }: TermDraft): Term | undefined {
  const [first, last] = [parseCalendarDate(start), parseCalendarDate(end)];
  return first !== undefined && last !== undefined && first <= last ? { start: first, end: last } : undefined;
}

interface Props {
  readonly draft: TermDraft;
  readonly onChange: (draft: TermDraft) => void;
}

/** The first and the last day of a plan's term. */
export function TermFields({ draft, onChange }: Props) {
  const styles = useFormStyles();
  const wrong =
    termOf(draft) === undefined && draft.end !== "" ? { validationMessage: firstRunWords.noTerm } : {};
  const day = (key: keyof TermDraft) => (
    <Field label={firstRunWords[key]} {...(key === "end" ? wrong : {})}>
      <Input
        type="date"
        value={draft[key]}
        onChange={(_, { value }) => onChange({ ...draft, [key]: value })}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
  return (
    <div className={styles.pair}>
      {day("start")}
      {day("end")}
    </div>
  );
}
