import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPreview } from "../../../usecases/import-survey/import-preview";
import type { ImportChoices } from "../../../usecases/import-survey/import-request";
import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";
import { type Outcome, type Outcomes, outcomesInOrder } from "./outcomes";
import { RecordLine } from "./record-line";
import type { ImportCommands } from "./use-import";

interface Props {
  readonly preview: ImportPreview;
  readonly outcomes: Outcomes;
  readonly choices: ImportChoices;
  readonly commands: ImportCommands;
}

/** Rows that are made at a time: thousands are shown as one asks for them. */
const portion = 100;

/** Every row of the file with what becomes of it and why, by kind. */
export function RecordList({ preview, outcomes, choices, commands }: Props) {
  const styles = useImportStyles();
  const said = importWords.preview;
  const { records, summary } = preview;
  const { counts, again } = outcomes;
  const [chosen, setChosen] = useState<Outcome | "again">();
  const [most, setMost] = useState(portion);
  // A kind that a choice has emptied is no longer asked for.
  const outcome = chosen === undefined || chosen === "again" || !counts.has(chosen) ? undefined : chosen;
  const isAgain = chosen === "again";
  const fitting = records.filter(
    (record) =>
      (!isAgain || again.has(record.row)) && (outcome === undefined || outcomes.of(record) === outcome),
  );
  const filter = (one: Outcome | "again" | undefined): void => {
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
      className={one === outcome && !isAgain ? styles.pressed : undefined}
      aria-pressed={one === outcome && !isAgain}
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
      {again.size === 0 ? null : (
        <p className={styles.quiet}>
          {said.again(again.size, summary.duplicateRule)}{" "}
          <Button size="small" aria-pressed={isAgain} onClick={() => filter(isAgain ? undefined : "again")}>
            {isAgain ? said.showAllAgain : said.showAgain}
          </Button>
        </p>
      )}
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
            outcome={outcomes.of(record)}
            isAgain={again.has(record.row)}
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
