import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { dayText } from "../../../domain/kpi/words";
import type { Region } from "../../../domain/region/region";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { fileAddress } from "../../../domain/shared/file-address";
import { regionSheets } from "../../../sheets/region/region-sheets";
import type { ManyOffices } from "../../plan/many-offices";
import { download } from "../../parts/download";
import { useFormStyles } from "../../parts/form-styles";
import { problemOf } from "../../plan/problem-of";
import { manyWords } from "../../words/many";
import { judgeMany } from "./judge-many";
import { useReportStyles } from "./report-styles";

interface Props {
  readonly offices: ManyOffices;
  readonly today: CalendarDate;
  /** The day that was chosen in the pane. */
  readonly asOf: CalendarDate | undefined;
}

interface Working {
  readonly at: number;
  readonly of: number;
  readonly name: string;
}

/** The workbooks of many offices put side by side, as a workbook of their own. */
export default function ManyPart({ offices, today, asOf }: Props) {
  const styles = useReportStyles();
  const form = useFormStyles();
  const input = useRef<HTMLInputElement>(null);
  const stopping = useRef(new AbortController());
  const [working, setWorking] = useState<Working>();
  const [region, setRegion] = useState<Region>();
  const [said, setSaid] = useState("");
  const open = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    stopping.current = new AbortController();
    setRegion(undefined);
    setSaid("");
    try {
      const onFile = (at: number, name: string): void => setWorking({ at, of: files.length, name });
      const days = { asOf, today };
      setRegion(await judgeMany({ files, days, offices, signal: stopping.current.signal, onFile }));
    } catch (error) {
      const problem = problemOf(error);
      setSaid(problem.code === "stopped" ? manyWords.stopped : `${problem.text} ${problem.next}`);
    }
    setWorking(undefined);
  };
  const save = async (found: Region): Promise<void> => {
    const bytes = await offices.draw(regionSheets(found, fileAddress));
    download(new Uint8Array(bytes), manyWords.fileName);
    setSaid(manyWords.saved(manyWords.fileName));
  };
  return (
    <section className={styles.part} data-testid="many-plans">
      <h2 className={styles.title}>{manyWords.title}</h2>
      <p className={styles.hint}>{manyWords.hint}</p>
      <p className={styles.hint}>{manyWords.day(asOf === undefined ? undefined : dayText(asOf))}</p>
      <div className={styles.commands}>
        {working === undefined ? (
          <Button onClick={() => input.current?.click()}>{manyWords.choose}</Button>
        ) : (
          <Button onClick={() => stopping.current.abort()}>{manyWords.stop}</Button>
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          multiple
          hidden
          aria-label={manyWords.choose}
          onChange={({ target }) => {
            void open([...(target.files ?? [])]);
            target.value = ""; // the same files can be chosen again
          }}
        />
      </div>
      <p className={styles.hint} role="status">
        {working === undefined ? said : manyWords.judging(working.at + 1, working.of, working.name)}
      </p>
      {working === undefined ? null : (
        <progress aria-label={manyWords.progress} value={working.at / working.of} />
      )}
      {region === undefined ? null : (
        <>
          <p className={styles.hint}>
            {region.offices.length === 0
              ? manyWords.none
              : manyWords.found(region.offices.length, region.leftOut.length)}
          </p>
          <ul className={form.lines}>
            {region.leftOut.map(({ path, reason, next }) => (
              <li key={path} className={form.line}>
                {path}: {reason} {next}
              </li>
            ))}
          </ul>
          {region.offices.length === 0 ? null : (
            <Button appearance="primary" onClick={() => void save(region)}>
              {manyWords.save}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
