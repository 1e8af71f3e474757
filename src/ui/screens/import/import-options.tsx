import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreview } from "../../../usecases/import-survey/import-preview";
import type { ImportChoices } from "../../../usecases/import-survey/import-request";
import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";
import type { ImportCommands } from "./use-import";

interface Props {
  readonly choices: ImportChoices;
  readonly preview: ImportPreview;
  readonly commands: ImportCommands;
}

/** What an import does only where a person says so: another round, Member Status, scores, and a yes that becomes less. */
export function ImportOptions({ choices, preview, commands }: Props) {
  const said = importWords.preview;
  const { kind, statusUpdates, scores } = preview;
  const filled = scores.filter(({ state }) => state === "fill").length;
  const toConfirm = statusUpdates.filter(({ needsConfirmation }) => needsConfirmation);
  const confirm = (key: string, isSure: boolean): void => {
    const others = [...choices.confirmed].filter((one) => one !== key);
    commands.choose({ confirmed: new Set(isSure ? [...others, key] : others) }, "now");
  };
  return (
    <>
      {kind === "unclear" || kind === "evaluation" ? null : (
        <Round round={preview.round} commands={commands} />
      )}
      {kind === "workshop-counts" ? null : (
        <Checkbox
          label={said.keep}
          checked={choices.keepsAnswers}
          onChange={(_, { checked }) => commands.choose({ keepsAnswers: checked === true }, "now")}
        />
      )}
      {statusUpdates.length === 0 ? null : (
        <Checkbox
          label={said.status(statusUpdates.length - toConfirm.length)}
          checked={choices.updatesStatus}
          onChange={(_, { checked }) => commands.choose({ updatesStatus: checked === true }, "now")}
        />
      )}
      {choices.updatesStatus
        ? toConfirm.map(({ key, member, kpi, from, to }) => (
            <Checkbox
              key={key}
              label={said.sure(member, kpi, from, to)}
              checked={choices.confirmed.has(key)}
              onChange={(_, { checked }) => confirm(key, checked === true)}
            />
          ))
        : null}
      {filled === 0 || kind === "evaluation" ? null : (
        <Checkbox
          label={said.scores(filled)}
          checked={choices.withScores ?? false}
          onChange={(_, { checked }) => commands.choose({ withScores: checked === true }, "now")}
        />
      )}
    </>
  );
}

/** Set when one is done typing: each letter would be a round of its own. */
function Round({ round, commands }: { readonly round: string; readonly commands: ImportCommands }) {
  const styles = useImportStyles();
  const said = importWords.preview;
  const [typed, setTyped] = useState(round);
  const isNew = typed.trim() !== "" && typed.trim() !== round;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) commands.choose({ round: typed.trim() }, "now");
      }}
    >
      <Field label={said.round} hint={said.roundHint} size="small">
        <Input
          input={{ className: styles.narrow }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {isNew ? (
        <Button type="submit" size="small">
          {said.setRound}
        </Button>
      ) : null}
    </form>
  );
}
