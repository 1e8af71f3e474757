import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PeriodResult } from "../../../domain/kpi/result";
import { spanText } from "../../../domain/kpi/words";
import { words } from "../../words/words";
import { space } from "../../space";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    gap: space.tinyGap,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  period: { padding: "2px 7px", borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200 },
  met: {
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
  },
  missed: { border: `1px solid ${tokens.colorNeutralForeground3}` },
  open: { border: `1px dashed ${tokens.colorNeutralStroke1Hover}`, color: tokens.colorNeutralForeground3 },
});

const marks = { met: "✓", missed: "✕", open: "…" } as const;

/** The periods in order: met, missed, or still open. */
export function PeriodStrip({ periods }: { readonly periods: readonly PeriodResult[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.strip}>
      {periods.map((period) => {
        const verdict = period.met === null ? "open" : period.met ? "met" : "missed";
        return (
          <li key={period.start} className={mergeClasses(styles.period, styles[verdict])}>
            <span aria-hidden>{marks[verdict]}</span>{" "}
            {words.kpi.period(spanText(period), period.actual, words.kpi[verdict], period.target)}
          </li>
        );
      })}
    </ul>
  );
}
