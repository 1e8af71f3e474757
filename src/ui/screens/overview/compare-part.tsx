import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { compareReports, type ReportComparison } from "../../../domain/kpi/review/compare-reports";
import { addMonths, type CalendarDate, parseCalendarDate } from "../../../domain/shared/calendar-date";
import { namesIn } from "../../../sheets/status-styles";
import type { StatusStyles } from "../../../sheets/palette";
import { reportKpis } from "../../../usecases/report-kpis";
import { usePane } from "../../pane-context";
import { Choice, type Option } from "../../parts/choice";
import { useStatusStyles } from "../../status-styles";
import { compareWords } from "../../words/overview";
import { space } from "../../space";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: space.smallGap },
  day: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
});

/** Another day beside the one of the review, judged by what the sheets hold today. */
export function ComparePart() {
  const styles = useStyles();
  const statusStyles = useStatusStyles();
  const { picture, place } = usePane();
  const { report, reviews, model } = picture;
  const lastReview = reviews.at(-1)?.asOf;
  const days: readonly Option[] = [
    ...(lastReview === undefined ? [] : [[lastReview, compareWords.lastReview] as const]),
    [addMonths(report.asOf, -3), compareWords.threeMonths],
    [report.term.start, compareWords.start],
  ];
  const [chosen, setChosen] = useState<CalendarDate | undefined>(parseCalendarDate(days[0]?.[0] ?? ""));
  const compared = useMemo(
    () =>
      chosen === undefined || chosen >= report.asOf
        ? undefined
        : compareReports(reportKpis(model, { asOf: chosen, today: place.today }), report),
    [chosen, model, report, place.today],
  );
  return (
    <>
      <div className={styles.line}>
        <Choice
          label={compareWords.title}
          value={days.some(([day]) => day === chosen) ? (chosen ?? "") : ""}
          options={[...days, ["", compareWords.anyDay]]}
          onChoose={(day) => setChosen(parseCalendarDate(day))}
        />
        <input
          type="date"
          className={styles.day}
          aria-label={compareWords.day}
          value={chosen ?? ""}
          onChange={({ target }) => setChosen(parseCalendarDate(target.value))}
        />
      </div>
      <div role="status">
        <ul className={styles.lines} data-testid="compared">
          {(compared === undefined ? [compareWords.choose] : linesOf(compared, statusStyles)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** What moved by status, then what moved by figure alone: never both of one KPI. */
export function linesOf(compared: ReportComparison, statusStyles: StatusStyles): readonly string[] {
  const names = namesIn(statusStyles);
  const counts = compared.counts.map(({ status, then, now }) => compareWords.count(names[status], then, now));
  return [
    compareWords.byStatus(compared, counts),
    compareWords.byFigure(compared),
    ...(compared.newlyMeasured + compared.noLongerMeasured === 0 ? [] : [compareWords.measured(compared)]),
    ...(compared.unknown === 0 ? [] : [compareWords.unknown(compared.unknown)]),
  ];
}
