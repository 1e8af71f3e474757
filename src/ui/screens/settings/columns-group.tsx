import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import { columnNames, planColumns } from "../../../sheets/plan/column-names";
import { useFormStyles } from "../../parts/form-styles";
import { columnWords } from "../../words-first-run";
import { type HeadingLine, headingLines } from "./heading-lines";
import { type GroupProps, SettingsGroup } from "./settings-group";

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
