import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import { useFormStyles } from "../../parts/form-styles";
import { settingsWords } from "../../words-settings";
import { type GroupProps, SettingsGroup } from "./settings-group";

interface Props extends GroupProps {
  readonly model: WorkbookModel;
}

/** Which sheets are the plans, and whether KPI Progress computes by itself. */
export function SheetsGroup({ model, draft, onChange }: Props) {
  const styles = useFormStyles();
  const names = model.sheets.map(({ sheet }) => sheet.name);
  const sheet = (key: "sapSheet" | "awpSheet") => (
    <Field label={settingsWords[key]}>
      <Select
        select={{ className: styles.narrow }}
        value={draft[key]}
        onChange={(_, { value }) => onChange({ [key]: value })}
      >
        <option value="">{settingsWords.byItself}</option>
        {/* A name that no sheet has any more stays to be seen. */}
        {[...new Set([...names, draft[key]])].filter(Boolean).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <SettingsGroup title={settingsWords.groups.sheets}>
      {sheet("sapSheet")}
      {sheet("awpSheet")}
      <Field hint={settingsWords.liveHint}>
        <Checkbox
          label={settingsWords.live}
          checked={draft.liveFormulas}
          onChange={(_, { checked }) => onChange({ liveFormulas: checked === true })}
        />
      </Field>
    </SettingsGroup>
  );
}
