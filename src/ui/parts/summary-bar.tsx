import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RollUp } from "../../domain/kpi/roll-up";
import type { Status } from "../../domain/kpi/status";
import { useStatusStyles } from "../status-styles";
import { greyStatuses, segmentsOf } from "../kpi-filter";
import { words } from "../words/words";
import { fillOf } from "./status-pill";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", width: "100%" },
  segment: {
    minWidth: "38px",
    padding: "3px 2px",
    border: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { border: "2px solid ButtonBorder" },
  },
  bare: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    background: "none",
  },
  pressed: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
});

interface Props {
  readonly counts: RollUp["counts"];
  /** What the bar is of, for who cannot see it. */
  readonly label: string;
  readonly chosen: readonly Status[];
  readonly onChoose: (statuses: readonly Status[]) => void;
}

/** How the KPIs stand at a glance; a click on a segment shows only those, a second click all again. */
export function SummaryBar({ counts, label: of, chosen, onChoose }: Props) {
  const styles = useStyles();
  const statusStyles = useStatusStyles();
  return (
    <div className={styles.bar} role="group" aria-label={of}>
      {segmentsOf({ counts }).map(({ statuses, count }) => {
        const isGrey = statuses.length === greyStatuses.length;
        const statusStyle = statusStyles[statuses[0] ?? "no-data"];
        const isPressed = statuses.length === chosen.length && statuses.every((one) => chosen.includes(one));
        const label = words.head.countOf(count, isGrey ? words.head.grey : statusStyle.word.toLowerCase());
        return (
          <button
            key={statuses.join()}
            type="button"
            className={mergeClasses(
              styles.segment,
              statusStyle.fill === undefined && styles.bare,
              isPressed && styles.pressed,
            )}
            style={{ ...fillOf(statusStyle), flexGrow: count, flexBasis: 0 }}
            aria-pressed={isPressed}
            aria-label={label}
            title={label}
            onClick={() => onChoose(isPressed ? [] : statuses)}
          >
            {count} <span aria-hidden>{statusStyle.symbol}</span>
          </button>
        );
      })}
    </div>
  );
}
