import { Field, Input } from "@fluentui/react-components";
import { useFormStyles } from "../../parts/form-styles";
import { settingsWords } from "../../words/settings";
import { readShare } from "./settings-draft";
import { type GroupProps, SettingsGroup } from "./settings-group";

/** From where on a KPI is Behind rather than Off track. */
export function VerdictsGroup({ draft, onChange }: GroupProps) {
  const styles = useFormStyles();
  const share = (key: "cutCounts" | "cutShares") => (
    <Field
      label={settingsWords[key]}
      {...(readShare(draft[key]) === undefined ? { validationMessage: settingsWords.badShare } : {})}
    >
      <Input
        inputMode="decimal"
        value={draft[key]}
        contentAfter={settingsWords.percent}
        onChange={(_, { value }) => onChange({ [key]: value })}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
      />
    </Field>
  );
  return (
    <SettingsGroup title={settingsWords.groups.verdicts}>
      <div className={styles.pair}>
        {share("cutCounts")}
        {share("cutShares")}
      </div>
    </SettingsGroup>
  );
}
