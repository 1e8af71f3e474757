import { shownStatus } from "../../../domain/kpi/decision";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ActionKpi } from "../../../domain/kpi/report";
import { dayText } from "../../../domain/kpi/words";
import { describeShort } from "../../../domain/target/describe-target";
import { actualText } from "../../../sheets/kpi/actual-cell";
import { ProgressLine } from "../../parts/progress-line";
import { StatusPill } from "../../parts/status-pill";
import { words } from "../../words/words";
import { space } from "../../space";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "2px",
    alignItems: "center",
    width: "100%",
    height: "100%",
    padding: space.line,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  focused: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  // Two lines: many actions of a plan begin with the same words.
  title: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "18px",
    // Beside the status too little of it would be left to tell actions apart.
    "@container (max-width: 320px)": { gridColumn: "1 / -1" },
  },
  status: { "@container (max-width: 320px)": { gridColumn: 2, gridRow: 2 } },
  id: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: "2px" },
  figures: {
    gridColumn: "1 / -1",
    "@container (max-width: 320px)": { gridColumn: 1, gridRow: 2 },
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  line: { gridColumn: "1 / -1" },
});

interface Props {
  readonly result: ActionKpi;
  readonly isFocused: boolean;
  readonly tabIndex: number;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

/** A KPI in the list: what, how far, and its status. */
export function KpiRow({ result, isFocused, tabIndex, onOpen, onFocus }: Props) {
  const styles = useStyles();
  const { kpi, action, attainment, trend } = result;
  const figures = figuresOf(result);
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, isFocused && styles.focused)}
      tabIndex={tabIndex}
      data-kpi={kpi.id}
      aria-current={isFocused ? "true" : undefined}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <span className={styles.title} title={action.text}>
        <span className={styles.id}>{kpi.id}</span> {action.text}
      </span>
      <span className={styles.status}>
        <StatusPill status={shownStatus(result)} />
      </span>
      <span className={styles.figures}>
        {figures}
        {trend?.since === undefined ? "" : `  ·  ${words.kpis.since(dayText(trend.since))}`}
      </span>
      <span className={styles.line}>
        <ProgressLine share={attainment} />
      </span>
    </button>
  );
}

function figuresOf(result: ActionKpi): string {
  const { target, targetText } = result.kpi;
  const asked = target.kind === "read" ? describeShort(target.value.parts[0]) : targetText.trim() || "–";
  return words.kpis.ofTarget(actualText(result) ?? words.kpis.noActual, asked);
}
