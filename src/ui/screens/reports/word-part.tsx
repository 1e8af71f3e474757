import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { yearOf } from "../../../domain/shared/calendar-date";
import { annualReportOf, reportYear } from "../../../usecases/annual-report";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { WordWriter } from "../../../usecases/ports/word-file";
import { download } from "../../parts/download";
import { problemOf } from "../../problem-of";
import { reportsWords } from "../../words-reports";
import { useReportStyles } from "./report-styles";
import { reportYears, yearName } from "./report-years";

interface Props {
  readonly picture: PlanPicture;
  readonly writeWord: WordWriter;
}

/** The annual report's tables of a fiscal year as a Word document. */
export function WordPart({ picture, writeWord }: Props) {
  const styles = useReportStyles();
  const years = reportYears(picture);
  const [year, setYear] = useState(years.at(-1));
  const [said, setSaid] = useState("");
  if (year === undefined) return null;
  const save = async (): Promise<void> => {
    setSaid(reportsWords.making);
    try {
      const bytes = await writeWord(annualReportOf(picture, reportYear(picture, yearOf(year.start))));
      const name = reportsWords.fileName(yearName(year));
      // A Blob takes bytes of an ArrayBuffer of its own only, which a copy is.
      download(new Uint8Array(bytes), name);
      setSaid(reportsWords.saved(name));
    } catch (error) {
      const { text, next } = problemOf(error);
      setSaid(`${text} ${next}`);
    }
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{reportsWords.word}</h2>
      <p className={styles.hint}>{reportsWords.wordHint}</p>
      <div className={styles.commands}>
        <Field label={reportsWords.year} className={styles.field}>
          <Select
            value={year.start}
            onChange={(_, { value }) => setYear(years.find(({ start }) => start === value) ?? year)}
          >
            {years.map((one) => (
              <option key={one.start} value={one.start}>
                {yearName(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={() => void save()}>{reportsWords.save}</Button>
      </div>
      <p className={styles.hint} role="status">
        {said}
      </p>
    </section>
  );
}
