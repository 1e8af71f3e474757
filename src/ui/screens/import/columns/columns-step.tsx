import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../../domain/plan/plan";
import type { SurveyRole } from "../../../../domain/survey/roles/role-words";
import { Lines } from "../../../parts/lines";
import { importWords } from "../../../words/import";
import { type ColumnGroup, columnGroups, isInUse } from "./column-groups";
import { FileChoices } from "./file-choices";
import { ScaleList } from "./scale-list";
import { ColumnLine } from "./column-line";
import { useImportStyles } from "../import-styles";
import type { Look } from "../look-at-file";
import { StepFrame } from "../step-frame";
import { TopicList } from "./topic-list";
import type { ImportCommands } from "../use-import";
import type { Wizard } from "../wizard-state";

interface Props {
  readonly wizard: Wizard;
  readonly look: Look;
  readonly commands: ImportCommands;
  readonly plan: Plan | undefined;
}

/** So many selects are made at once; the others when one asks for them. */
const portion = 40;

/** What each column was taken for, the doubtful ones said so; a select corrects it. */
export function ColumnsStep({ wizard: { file, choices }, look, commands, plan }: Props) {
  const styles = useImportStyles();
  const groups = columnGroups(look.columns);
  const unused = groups.filter(({ match }) => match.use === "unused");
  const aside = groups.filter(({ match }) => match.use === "metadata" || match.use === "personal");
  const elsewhere = look.columns.filter(({ use, role }) => use === "used" && role === undefined);
  const [most, setMost] = useState(portion);
  const choose = ({ key }: ColumnGroup, role: SurveyRole | "ignore"): void =>
    commands.choose({ columns: new Map([...choices.columns, [key, role]]) }, "now");
  const line = (group: ColumnGroup) => (
    <ColumnLine key={group.match.column} group={group} onChoose={(role) => choose(group, role)} />
  );
  return (
    <StepFrame
      title={importWords.headings.columns}
      buttons={
        <>
          <Button appearance="primary" disabled={look.preview === undefined} onClick={commands.next}>
            {importWords.next}
          </Button>
          <Button onClick={commands.leave}>{importWords.otherFile}</Button>
        </>
      }
    >
      <Facts name={file?.name ?? ""} look={look} />
      {look.preview?.kind === "unclear" ? (
        <p className={styles.warning}>{importWords.columns.unclear}</p>
      ) : null}
      <FileChoices
        headerRows={look.preview?.headerRows ?? choices.headerRows}
        asksMember={look.problem?.code === "no-member-column"}
        member={choices.member}
        workshop={workshopOf(look)}
        commands={commands}
      />
      <h3 className={styles.subtitle}>{importWords.columns.used}</h3>
      <ul className={styles.list}>{groups.filter(isInUse).map(line)}</ul>
      {elsewhere.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{importWords.columns.elsewhere(elsewhere.length)}</summary>
          <Lines lines={elsewhere.map(({ heading, reason }) => [heading, reason] as const)} />
        </details>
      )}
      <ScaleList scales={look.preview?.scales ?? []} choices={choices} commands={commands} />
      {unused.length === 0 ? null : (
        <>
          <h3 className={styles.subtitle}>{importWords.columns.unused(unused.length)}</h3>
          <ul className={styles.list}>{unused.slice(0, most).map(line)}</ul>
          {unused.length > most ? (
            <Button size="small" onClick={() => setMost(most + portion)}>
              {importWords.preview.showMore(Math.min(portion, unused.length - most))}
            </Button>
          ) : null}
        </>
      )}
      {aside.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{importWords.columns.aside(aside.length)}</summary>
          <ul className={styles.list}>{aside.map(line)}</ul>
        </details>
      )}
      <TopicList topics={look.preview?.topics ?? []} choices={choices} commands={commands} plan={plan} />
    </StepFrame>
  );
}

/** What an evaluation is about whose columns do not say it. */
const workshopOf = ({ preview }: Look): string | undefined =>
  preview?.kind === "evaluation" && !preview.columns.some(({ role }) => role === "workshop")
    ? preview.records[0]?.answers.workshop
    : undefined;

function Facts({ name, look: { preview } }: { readonly name: string; readonly look: Look }) {
  const { facts, kinds, headings } = importWords.columns;
  const lines = preview && [
    [facts.maker, preview.maker] as const,
    [facts.sheet, preview.sheet] as const,
    [facts.headings, headings(preview.headerRows.first, preview.headerRows.last)] as const,
    [facts.kind, kinds[preview.kind]] as const,
  ];
  return <Lines lines={[[facts.file, name], ...(lines ?? [])]} />;
}
