import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import {
  type ColumnMeanings,
  columnNames,
  type PlanColumn,
  planColumns,
} from "../../../sheets/plan/column-names";
import { useFormStyles } from "../../parts/form-styles";
import { columnWords } from "../../words/first-run";
import { type GroupProps, SettingsGroup } from "./settings-group";
import { headingWords } from "../../../sheets/headings";
import type { FoundSheet } from "../../../sheets/model/sheet-roles";
import { planRole, type PlanRole } from "../../../sheets/plan/plan-columns";

interface Props extends GroupProps {
  readonly model: WorkbookModel;
}

/** What the headings of the plans mean: first those that are not understood, folded away those that are. */
export function ColumnsGroup({ model, draft, onChange }: Props) {
  const styles = useFormStyles();
  const lines = useMemo(
    () => headingLines(model.sheets, model.settings.columns),
    [model.sheets, model.settings.columns],
  );
  if (lines.length === 0) return null;
  const select = (line: HeadingLine) => (
    <ColumnSelect key={line.words} line={line} draft={draft} onChange={onChange} />
  );
  const isOpen = ({ isUsed, said }: HeadingLine): boolean => !isUsed || said !== undefined;
  const open = lines.filter(isOpen);
  return (
    <SettingsGroup title={columnWords.title}>
      <p className={styles.quiet}>{open.length === 0 ? columnWords.allUnderstood : columnWords.intro}</p>
      {open.map(select)}
      <details>
        <summary className={styles.summary}>{columnWords.understood(lines.length - open.length)}</summary>
        {lines.filter((line) => !isOpen(line)).map(select)}
      </details>
    </SettingsGroup>
  );
}

function ColumnSelect({ line, draft, onChange }: GroupProps & { readonly line: HeadingLine }) {
  const styles = useFormStyles();
  const { words, text, sheet, said = "", byItself } = line;
  return (
    <Field label={text} hint={sheet}>
      <Select
        select={{ className: styles.narrow }}
        value={draft.columns.get(words)?.column ?? said}
        onChange={(_, { value }) => {
          const column = planColumns.find((one) => one === value) ?? "";
          onChange({ columns: new Map([...draft.columns, [words, { text, column }]]) });
        }}
      >
        <option value="">
          {byItself === undefined ? columnWords.notRead : columnWords.byItself(columnNames[byItself])}
        </option>
        {planColumns.map((column) => (
          <option key={column} value={column}>
            {columnNames[column]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A heading of a plan, what it means by its own words, and what Settings say. */
interface HeadingLine {
  readonly sheet: string;
  readonly words: string;
  readonly text: string;
  readonly byItself: PlanRole | undefined;
  readonly said: PlanColumn | undefined;
  /** A column of the plan is read under it. */
  readonly isUsed: boolean;
}

/** Every heading of the plan sheets, once by its words, in the order of the sheets. */
export function headingLines(
  sheets: readonly FoundSheet[],
  meanings: ColumnMeanings,
): readonly HeadingLine[] {
  const lines = new Map<string, HeadingLine>();
  for (const { sheet, planHeadings } of sheets)
    for (const { texts, columns } of planHeadings) {
      const used = new Set(columns.values());
      for (const [column, written] of texts) {
        const words = headingWords(written);
        if (words === "" || lines.has(words)) continue;
        const text = written.replace(/\s+/g, " ");
        const said = meanings.get(words)?.column;
        const isUsed = used.has(column);
        lines.set(words, { sheet: sheet.name, words, text, byItself: planRole(words), said, isUsed });
      }
    }
  return [...lines.values()];
}
