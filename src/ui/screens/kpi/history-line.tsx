import { makeStyles, tokens } from "@fluentui/react-components";
import { dayText } from "../../../domain/kpi/words";
import type { History, HistoryPoint } from "../../../domain/kpi/history/history";
import { kpiWords } from "../../words/kpi";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "56px", overflow: "visible" },
  actual: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  expected: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    margin: "3px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const [width, height] = [300, 56];

/** The actual over time as a line, what was expected dashed beside it; the ends stand below in words. */
export function HistoryLine({ history, text }: Props) {
  const styles = useStyles();
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined || history.length < 2)
    return <p className={styles.quiet}>{kpiWords.noHistory}</p>;
  const top = Math.max(...history.map(({ actual, expected }) => Math.max(actual, expected ?? 0)), 0) || 1;
  const line = (value: (point: HistoryPoint) => number | null): string =>
    history
      .map((point, place) => [place, value(point)] as const)
      .flatMap(([place, at]) =>
        at === null
          ? []
          : [
              `${(place / (history.length - 1)) * width},${height - 2 - (Math.max(0, at) / top) * (height - 4)}`,
            ],
      )
      .join(" ");
  const said = kpiWords.historyText(
    dayText(first.day),
    text(first.actual),
    dayText(last.day),
    text(last.actual),
  );
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={said}
      >
        <polyline className={styles.expected} points={line(({ expected }) => expected)} />
        <polyline className={styles.actual} points={line(({ actual }) => actual)} />
      </svg>
      <p className={styles.ends}>
        <span>
          {dayText(first.day)}: {text(first.actual)}
        </span>
        <span>
          <span aria-hidden>━</span> {kpiWords.actualLine}
          {last.expected === null ? null : (
            <>
              {" "}
              <span aria-hidden>┅</span> {kpiWords.expectedLine}
            </>
          )}
        </span>
        <span>
          {dayText(last.day)}: {text(last.actual)}
        </span>
      </p>
    </>
  );
}

interface Props {
  readonly history: History;
  /** A figure of this KPI in its unit: "17", "75 %". */
  readonly text: (actual: number) => string;
}
