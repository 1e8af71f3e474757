import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type CalendarDate, parseCalendarDate } from "../../../domain/shared/calendar-date";
import { readOffice } from "../../../sheets/office/read-office";
import type { WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import { proposedTerm, setUpWorkbook } from "../../../usecases/new-planning-workbook";
import type { DrawChange } from "../../../usecases/ports/workbook";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { ProtectHeadings } from "../../parts/protect-headings";
import { firstRunWords } from "../../words-first-run";

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly today: CalendarDate;
  readonly onAccept: (changes: readonly DrawChange[]) => void;
  readonly onBack: () => void;
}

/** The sheets of a new plan for this workbook: its term, whether headings are locked, and what will be added. */
export function SetUpHere({ snapshot, today, onAccept, onBack }: Props) {
  const styles = useFormStyles();
  const office = useMemo(() => readOffice(snapshot), [snapshot]);
  const { fiscalYearStartMonth } = office.settings;
  const proposed = proposedTerm(today, fiscalYearStartMonth);
  const [days, setDays] = useState<Days>(proposed);
  const [protectHeadings, setProtect] = useState(false);
  const [start, end] = [parseCalendarDate(days.start), parseCalendarDate(days.end)];
  const isTerm = start !== undefined && end !== undefined && start <= end;
  const plan = useMemo(
    () =>
      setUpWorkbook(office, {
        today,
        fiscalYearStartMonth,
        protectHeadings,
        ...(isTerm ? { term: { start, end } } : {}),
      }),
    [office, today, fiscalYearStartMonth, protectHeadings, isTerm, start, end],
  );
  const day = (key: keyof Days) => (
    <Field
      label={firstRunWords[key]}
      {...(key === "end" && !isTerm ? { validationMessage: firstRunWords.noTerm } : {})}
    >
      <Input
        type="date"
        value={days[key]}
        onChange={(_, { value }) => setDays({ ...days, [key]: value })}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
  return (
    <div style={{ overflowY: "auto", minHeight: 0 }}>
      <div className={styles.form} style={{ paddingBottom: 0 }}>
        <div className={styles.pair}>
          {day("start")}
          {day("end")}
        </div>
        <ProtectHeadings isOn={protectHeadings} onSwitch={setProtect} />
      </div>
      <Preview
        plan={plan}
        accept={firstRunWords.acceptSheets(plan.changes.length)}
        onAccept={() => (isTerm ? onAccept(plan.changes) : undefined)}
        onBack={onBack}
      />
    </div>
  );
}

/** The term as typed. */
interface Days {
  readonly start: string;
  readonly end: string;
}
