import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { PlanColumn } from "../../../sheets/plan/column-names";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import type { EntryPlan } from "../../../usecases/entering/entry-plan";
import type { WorkbookChange } from "../../../usecases/ports/workbook";
import {
  planReading,
  readableSheets,
  readingWith,
  type SaidHeadings,
} from "../../../usecases/setup/sheet-readings";
import { headingRowsIn } from "../../../usecases/setup/every-heading";
import { cellText } from "../../../sheets/cell-text";
import { Choice } from "../../parts/choice";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { readSheetWords } from "../../words/columns";
import { randomId } from "../../random-id";
import { isToCheck, SheetReadingList } from "../first-run/sheet-reading-list";

interface Props {
  readonly model: WorkbookModel;
  /** The sheet that is open in the workbook, where that is known. */
  readonly activeSheet: string | undefined;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
  /** Writes what was accepted; true when it was written. */
  readonly write: (plan: EntryPlan<WorkbookChange>, text: string) => Promise<boolean>;
}

const nothingSaid: SaidHeadings = new Map();

/** "How I read your sheet": every heading with what it was taken for, to correct; what is accepted is kept in Settings. */
export function ReadSheet({ model, activeSheet, onShow, write }: Props) {
  const styles = useFormStyles();
  const sheets = useMemo(() => readableSheets(model), [model]);
  const [chosen, setChosen] = useState<string>();
  const found = sheets.find(({ sheet }) => sheet.name === (chosen ?? activeSheet)) ?? sheets[0];
  // Each correction is a step that can be undone.
  const [steps, setSteps] = useState<readonly SaidHeadings[]>([nothingSaid]);
  const said = steps.at(-1) ?? nothingSaid;
  const [row, setRow] = useState<number>();
  const [plan, setPlan] = useState<EntryPlan<WorkbookChange>>();
  const [newId] = useState(randomId);
  const reading = useMemo(() => found && readingWith(model, found, said, row), [model, found, said, row]);
  if (found === undefined || reading === undefined) return <p className={styles.form}>{noPlanText(model)}</p>;
  const toStart = (): void => setSteps([nothingSaid]);
  if (plan !== undefined) {
    const accept = async (): Promise<void> => {
      if (!(await write(plan, readSheetWords.kept))) return;
      setPlan(undefined);
      toStart();
    };
    return (
      <Preview
        plan={plan}
        accept={readSheetWords.accept}
        onAccept={() => void accept()}
        onBack={() => setPlan(undefined)}
      />
    );
  }
  const correct = (heading: string, column: PlanColumn | undefined): void => {
    const next = new Map(said);
    // A role is of one column: what was given it before is left to its own words.
    for (const [other, role] of next) if (role === column && role !== "ignored") next.delete(other);
    setSteps([...steps, next.set(heading, column)]);
  };
  const shown = new Map(
    [...model.settings.columns.values()].map(({ text, column }) => [text, column] as const),
  );
  for (const [heading, column] of said)
    if (column === undefined) shown.delete(heading);
    else shown.set(heading, column);
  return (
    <form
      className={styles.form}
      data-testid="read-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (said.size > 0) setPlan(planReading(model, found, said, newId));
      }}
    >
      <Choice
        label={readSheetWords.sheet}
        value={found.sheet.name}
        options={sheets.map(({ sheet: { name } }) => [name, name])}
        onChoose={(name) => {
          setChosen(name);
          setRow(undefined);
          toStart();
        }}
      />
      {found.planHeadings.length > 0 ? null : (
        <Choice
          label={readSheetWords.row}
          value={String(reading.headingRows[0] ?? "")}
          options={headingRowsIn(found.sheet.rows).map((one) => [
            String(one),
            readSheetWords.inRow(one, (found.sheet.rows[one - 1] ?? []).map(cellText).filter(Boolean)),
          ])}
          onChoose={(one) => {
            setRow(Number(one));
            toStart();
          }}
        />
      )}
      <p className={styles.quiet} role="status">
        {sentenceOf(model, found.sheet.name)} {doubtsOf(reading)}
      </p>
      <SheetReadingList
        reading={reading}
        said={shown}
        onCorrect={correct}
        onShow={
          onShow &&
          ((column) =>
            onShow({ sheet: found.sheet.name, address: `${column}${reading.headingRows[0] ?? 1}` }))
        }
      />
      {said.size === 0 ? <p className={styles.quiet}>{readSheetWords.nothing}</p> : null}
      <div className={styles.last}>
        <Button appearance="primary" type="submit" disabled={said.size === 0}>
          {readSheetWords.keep}
        </Button>
        {steps.length > 1 ? (
          <Button onClick={() => setSteps(steps.slice(0, -1))}>{readSheetWords.undo}</Button>
        ) : null}
      </div>
    </form>
  );
}

/** Sheets of data are no plan, and are not asked about. */
function noPlanText({ sheets }: WorkbookModel): string {
  const data = sheets.filter(({ role }) => role !== "other" && role !== "owned");
  return data.length === 0
    ? readSheetWords.noHeadings
    : data.map(({ sheet, role }) => readSheetWords.isData(sheet.name, role.replaceAll("-", " "))).join(" ");
}

function sentenceOf({ plan }: WorkbookModel, sheet: string): string {
  const actions = plan?.actions.filter(({ source }) => source.sheet === sheet) ?? [];
  if (actions.length === 0) return readSheetWords.isOther;
  const kpis = actions.reduce((sum, action) => sum + action.kpis.length, 0);
  return readSheetWords.isPlan(actions.length, kpis);
}

function doubtsOf({ columns, doubts, headingRows }: ReturnType<typeof readingWith>): string {
  if (headingRows.length === 0) return readSheetWords.noHeadings;
  const unsure = columns.filter(isToCheck).length;
  const said = doubts.map((doubt) => `${doubt.charAt(0).toUpperCase()}${doubt.slice(1)}.`);
  return [...(unsure === 0 ? [] : [readSheetWords.unsure(unsure)]), ...said].join(" ");
}
