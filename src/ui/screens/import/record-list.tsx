import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ImportPreview } from "../../../usecases/import-survey/import-preview";
import type { ImportChoices } from "../../../usecases/import-survey/import-request";
import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";
import { type Outcome, outcomeCounts, outcomeOf, outcomesInOrder } from "./outcomes";
import { RecordLine } from "./record-line";
import type { ImportCommands } from "./use-import";

interface Props {
  readonly preview: ImportPreview;
  readonly choices: ImportChoices;
  readonly commands: ImportCommands;
}

/** Rows that are made at a time: thousands are shown as one asks for them. */
const portion = 100;

/** Every row of the file with what becomes of it and why, by kind. */
export function RecordList({ preview, choices, commands }: Props) {
  const styles = useImportStyles();
  const said = importWords.preview;
  const { records, summary } = preview;
  const [chosen, setChosen] = useState<Outcome>();
  const [most, setMost] = useState(portion);
  const counts = useMemo(() => outcomeCounts(records), [records]);
  // A kind that a choice has emptied is no longer asked for.
  const outcome = chosen !== undefined && counts.has(chosen) ? chosen : undefined;
  const fitting = outcome === undefined ? records : records.filter((record) => outcomeOf(record) === outcome);
  const filter = (one: Outcome | undefined): void => {
    setChosen(one);
    setMost(portion);
  };
  const drop = (row: number, isDropped: boolean): void => {
    const others = [...choices.dropped].filter((one) => one !== row);
    commands.choose({ dropped: new Set(isDropped ? [...others, row] : others) }, "now");
  };
  const chip = (one: Outcome | undefined, label: string, count: number) => (
    <Button
      key={label}
      size="small"
      className={one === outcome ? styles.pressed : undefined}
      aria-pressed={one === outcome}
      onClick={() => filter(one)}
    >
      {label} {count}
    </Button>
  );
  return (
    <>
      <div
        role="group"
        aria-label={said.filter}
        className={styles.head}
        style={{ marginTop: "10px" }}
        data-testid="import-filter"
      >
        {chip(undefined, said.all, records.length)}
        {outcomesInOrder.flatMap((one) => {
          const count = counts.get(one);
          return count === undefined ? [] : [chip(one, said.outcomes[one], count)];
        })}
      </div>
      {counts.has("duplicate") ? <p className={styles.quiet}>{summary.duplicateRule}</p> : null}
      <Checkbox
        label={said.personal}
        checked={choices.withPersonal}
        onChange={(_, { checked }) => commands.choose({ withPersonal: checked === true }, "now")}
      />
      <ul className={styles.list}>
        {fitting.slice(0, most).map((record) => (
          <RecordLine
            key={record.row}
            record={record}
            others={preview.others}
            isDropped={choices.dropped.has(record.row)}
            onDrop={drop}
          />
        ))}
      </ul>
      <p className={styles.quiet}>{said.shown(Math.min(most, fitting.length), fitting.length)}</p>
      {fitting.length > most ? (
        <Button size="small" onClick={() => setMost(most + portion)}>
          {said.showMore(Math.min(portion, fitting.length - most))}
        </Button>
      ) : null}
    </>
  );
}
