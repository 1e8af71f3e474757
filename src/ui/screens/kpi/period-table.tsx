import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodResult, PhaseResult } from "../../../domain/kpi/result";
import { dayText, spanText } from "../../../domain/kpi/words";
import { kpiWords } from "../../words/kpi";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "0 6px 2px 0",
  },
  cell: {
    padding: "3px 6px 3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
});

interface Row {
  readonly key: string;
  readonly name: string;
  readonly target: number | undefined;
  readonly actual: number | null | undefined;
  readonly verdict: keyof typeof kpiWords.verdicts;
}

interface Props {
  readonly periods: readonly PeriodResult[];
  readonly phases: readonly PhaseResult[];
  /** A figure of this KPI in its unit: "17", "75 %". */
  readonly text: (figure: number) => string;
}

/** What each period or phase asks, what came, and whether that met it. */
export function PeriodTable({ periods, phases, text }: Props) {
  const styles = useStyles();
  const rows: readonly Row[] = [...periods.map(rowOfPeriod), ...phases.map(rowOfPhase)];
  const figure = (value: number | null | undefined): string =>
    value === undefined ? "" : value === null ? kpiWords.blank : text(value);
  return (
    <table className={styles.table} data-testid="period-table">
      <thead>
        <tr>
          {kpiWords.periodHeadings.map((heading, place) => (
            <th
              key={heading}
              scope="col"
              className={styles.head}
              {...(place === 1 || place === 2 ? { style: { textAlign: "end" } } : {})}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, target, actual, verdict }) => (
          <tr key={key}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={styles.cell} style={{ textAlign: "end" }}>
              {figure(target)}
            </td>
            <td className={styles.cell} style={{ textAlign: "end" }}>
              {figure(actual)}
            </td>
            <td className={styles.cell}>
              <span aria-hidden>{marks[verdict]}</span> {kpiWords.verdicts[verdict]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const marks = { met: "✓", missed: "✕", open: "…", unknown: "?" } as const;

const rowOfPeriod = (period: PeriodResult): Row => ({
  key: period.start,
  name: spanText(period),
  target: period.target,
  actual: period.actual,
  verdict: period.actual === null ? "unknown" : period.met === null ? "open" : period.met ? "met" : "missed",
});

const rowOfPhase = ({ due, target, met }: PhaseResult): Row => ({
  key: `by ${due}`,
  name: kpiWords.phase(dayText(due)),
  target,
  actual: undefined,
  verdict: met === null ? "open" : met ? "met" : "missed",
});
