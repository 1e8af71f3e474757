import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CellChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import { planSettings } from "../../../usecases/change-settings";
import { CheckGroup } from "../../check/check-group";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { usePane } from "../../pane-context";
import { settingsWords } from "../../words-settings";
import { useDraft } from "../../use-draft";
import { DraftNote } from "../../parts/draft-note";
import { writePlan } from "../../write-plan";
import { ColumnsGroup } from "./columns-group";
import { StatusStylesGroup } from "./status-styles-group";
import { MeasuresGroup } from "./measures-group";
import { draftOf, readShare, type SettingsDraft, requestsOf } from "./settings-draft";
import { SettingsGroup } from "./settings-group";
import { SheetsGroup } from "./sheets-group";
import { TermGroup } from "./term-group";
import { VerdictsGroup } from "./verdicts-group";

/** The workbook's settings as a form; what is changed is shown before it is written. */
export default function SettingsScreen() {
  const { picture, commands, go } = usePane();
  const styles = useFormStyles();
  const { model } = picture;
  const { settings } = model;
  const fields = useDraft<SettingsDraft>(picture, "settings", () => draftOf(settings));
  const { draft, setDraft } = fields;
  const [plan, setPlan] = useState<EntryPlan<CellChange>>();
  const change = (part: Partial<SettingsDraft>): void => {
    setPlan(undefined);
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
      if (await writePlan(commands.write, plan, settingsWords.written)) fields.forget();
      setPlan(undefined);
    };
    return (
      <div style={{ overflowY: "auto", minHeight: 0 }}>
        <Preview
          plan={plan}
          accept={settingsWords.accept(plan.preview.length)}
          onAccept={() => void accept()}
          onBack={() => setPlan(undefined)}
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
        if (isReadable) setPlan(planSettings(model, requestsOf(draft, settings)));
      }}
    >
      <DraftNote draft={fields} />
      <p className={styles.quiet}>{settingsWords.intro}</p>
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
