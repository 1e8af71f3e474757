import { Field, Input, Select } from "@fluentui/react-components";
import { useFormStyles } from "../../parts/form-styles";
import { settingsWords } from "../../words-settings";
import { monthNames } from "./settings-draft";
import { type GroupProps, SettingsGroup } from "./settings-group";

/** The plan's term, the fiscal year, and the day of the review. */
export function TermGroup({ draft, onChange }: GroupProps) {
  const styles = useFormStyles();
  const day = (key: "termStart" | "termEnd" | "asOf", hint: string) => (
    <Field label={settingsWords[key]} hint={hint}>
      <Input
        type="date"
        value={draft[key]}
        onChange={(_, { value }) => onChange({ [key]: value })}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
  return (
    <SettingsGroup title={settingsWords.groups.term}>
      <div className={styles.pair}>
        {day("termStart", settingsWords.termHint)}
        {day("termEnd", "")}
      </div>
      <Field label={settingsWords.year}>
        <Select
          value={String(draft.yearStart)}
          onChange={(_, { value }) => onChange({ yearStart: Number(value) })}
        >
          {monthNames.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {day("asOf", settingsWords.asOfHint)}
    </SettingsGroup>
  );
}
