import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { addYears, yearOf } from "../../../domain/shared/calendar-date";
import { annualReportOf, reportYear } from "../../../usecases/drawing/annual-report";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { WordWriter } from "../../../usecases/ports/word-file";
import { download } from "../../parts/download";
import { problemOf } from "../../plan/problem-of";
import { reportsWords } from "../../words/reports";
import { useReportStyles } from "./report-styles";
import { fiscalYearOf } from "../../../domain/kpi/periods";
import type { DaySpan } from "../../../domain/kpi/review/review";

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

/** Years of a report that is looked at: of a log that goes back further, the latest ten. */
const most = 10;

/** The fiscal years that a report may be of: from the term's first, or the log's, to the one of the as-of day. */
function reportYears({ report, model }: PlanPicture): readonly DaySpan[] {
  const { fiscalYearStartMonth } = model.settings;
  const days = model.evidence.activityLog.rows.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), report.term.start);
  const last = fiscalYearOf(report.asOf, fiscalYearStartMonth);
  const count = Math.min(
    most,
    Math.max(1, yearOf(last.start) - yearOf(fiscalYearOf(first, fiscalYearStartMonth).start) + 1),
  );
  return Array.from({ length: count }, (_, index) =>
    fiscalYearOf(addYears(last.start, index + 1 - count), fiscalYearStartMonth),
  );
}

/** yearName(July 2018 to June 2019) -> "2018-19"; a calendar year is "2019". */
const yearName = ({ start, end }: DaySpan): string =>
  yearOf(start) === yearOf(end) ? String(yearOf(start)) : `${yearOf(start)}-${String(yearOf(end)).slice(-2)}`;
