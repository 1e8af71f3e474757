import { useState } from "react";
import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { planSettings } from "../../../usecases/setup/change-settings";
import { CheckGroup } from "../../check/check-group";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { HelpLink } from "../../parts/help-link";
import { usePane } from "../../pane-context";
import { settingsWords } from "../../words/settings";
import { useDraft } from "../../writing/use-draft";
import { usePreview } from "../../writing/use-preview";
import { DraftNote } from "../../parts/draft-note";
import { writePlan } from "../../writing/write-plan";
import { ColumnsGroup } from "./columns-group";
import { StatusStylesGroup } from "./status-styles-group";
import { MeasuresGroup } from "./measures-group";
import { draftOf, monthNames, readShare, requestsOf, type SettingsDraft } from "./settings-draft";
import { type GroupProps, SettingsGroup } from "./settings-group";
import { VerdictsGroup } from "./verdicts-group";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import { randomId } from "../../random-id";

/** The workbook's settings as a form; what is changed is shown before it is written. */
export default function SettingsScreen() {
  const { picture, commands, go } = usePane();
  const styles = useFormStyles();
  const { model } = picture;
  const { settings } = model;
  const fields = useDraft<SettingsDraft>(picture, "settings", () => draftOf(settings));
  const { draft, setDraft } = fields;
  const [newId] = useState(randomId);
  const preview = usePreview(picture, () => planSettings(model, requestsOf(draft, settings), newId));
  const { plan } = preview;
  const change = (part: Partial<SettingsDraft>): void => {
    preview.close();
    setDraft({ ...draft, ...part });
  };
  if (!model.sheets.some(({ role }) => role === "settings"))
    return (
      <div className={styles.form} data-testid="settings">
        <p className={styles.quiet}>{settingsWords.noSheet}</p>
        <div className={styles.commands}>
          <Button appearance="primary" onClick={() => go({ kind: "enter", entry: { kind: "set-up" } })}>
            {settingsWords.create}
          </Button>
        </div>
      </div>
    );
  if (plan !== undefined && plan.changes.length > 0) {
    const accept = async (): Promise<void> => {
      if (!(await preview.during(() => writePlan(commands.write, plan, settingsWords.written)))) return;
      preview.close();
      fields.forget();
    };
    return (
      <div style={{ overflowY: "auto", minHeight: 0 }}>
        <Preview
          plan={plan}
          heading="h2"
          accept={settingsWords.accept(plan.preview.length)}
          onAccept={() => void accept()}
          onBack={preview.close}
          moved={preview.moved}
        />
      </div>
    );
  }
  const isReadable = [draft.cutCounts, draft.cutShares].every((share) => readShare(share) !== undefined);
  return (
    <form
      className={styles.form}
      style={{ overflowY: "auto", minHeight: 0 }}
      data-testid="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReadable) preview.show();
      }}
    >
      <DraftNote draft={fields} />
      <p className={styles.quiet}>
        {settingsWords.intro} <HelpLink page="settings" />
      </p>
      {settings.remarks.length === 0 ? null : (
        <SettingsGroup title={settingsWords.remarks}>
          {settings.remarks.map(({ source, text, next }) => (
            <p key={source.address + text} className={styles.warning} style={{ margin: 0 }}>
              {source.address}: {text} {next}
            </p>
          ))}
        </SettingsGroup>
      )}
      <TermGroup draft={draft} onChange={change} />
      <VerdictsGroup draft={draft} onChange={change} />
      <StatusStylesGroup draft={draft} onChange={change} />
      <MeasuresGroup picture={picture} draft={draft} onChange={change} />
      <ColumnsGroup model={model} draft={draft} onChange={change} />
      <SheetsGroup model={model} draft={draft} onChange={change} />
      <CheckGroup />
      {plan === undefined ? null : (
        <p role="status" className={styles.quiet}>
          {plan.problems.map(({ text, next }) => `${text} ${next}`).join(" ") || settingsWords.nothing}
        </p>
      )}
      <div className={styles.commands}>
        <Button appearance="primary" type="submit" disabled={!isReadable}>
          {settingsWords.preview}
        </Button>
      </div>
    </form>
  );
}

interface Props extends GroupProps {
  readonly model: WorkbookModel;
}

/** Which sheets are the plans, and whether KPI Progress computes by itself. */
function SheetsGroup({ model, draft, onChange }: Props) {
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

/** The plan's term, the fiscal year, and the day of the review. */
function TermGroup({ draft, onChange }: GroupProps) {
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
