import { useMemo, useState } from "react";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { readWorkbookModel } from "../../../sheets/model/read-workbook-model";
import type { WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import { nothingPlanned } from "../../../usecases/entering/entry-plan";
import { proposedTerm, setUpWorkbook } from "../../../usecases/setup/new-planning-workbook";
import type { DrawChange } from "../../../usecases/ports/workbook";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { ProtectHeadings } from "../../parts/protect-headings";
import { firstRunWords } from "../../words/first-run";
import { type TermDraft, TermFields, termOf } from "./term-fields";
import { randomId } from "../../random-id";

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly today: CalendarDate;
  readonly onAccept: (changes: readonly DrawChange[]) => void;
  readonly onBack: () => void;
}

/** The sheets of a new plan for this workbook: its term, whether headings are locked, and what will be added. */
export function SetUpHere({ snapshot, today, onAccept, onBack }: Props) {
  const styles = useFormStyles();
  const model = useMemo(() => readWorkbookModel(snapshot), [snapshot]);
  const { fiscalYearStartMonth } = model.settings;
  const [draft, setDraft] = useState<TermDraft>(() => proposedTerm(today, fiscalYearStartMonth));
  const [protectHeadings, setProtect] = useState(false);
  const [newId] = useState(randomId);
  const plan = useMemo(() => {
    const term = termOf(draft);
    return term === undefined
      ? nothingPlanned([])
      : setUpWorkbook(model, { today, fiscalYearStartMonth, protectHeadings, term, newId });
  }, [model, today, fiscalYearStartMonth, protectHeadings, draft, newId]);
  return (
    <div style={{ overflowY: "auto", minHeight: 0 }}>
      <div className={styles.form} style={{ paddingBottom: 0 }}>
        <TermFields draft={draft} onChange={setDraft} />
        <ProtectHeadings isOn={protectHeadings} onSwitch={setProtect} />
      </div>
      <Preview
        plan={plan}
        heading="h2"
        accept={firstRunWords.acceptSheets(plan.changes.length)}
        onAccept={() => onAccept(plan.changes)}
        onBack={onBack}
      />
    </div>
  );
}
