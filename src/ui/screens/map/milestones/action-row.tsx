import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../../domain/kpi/status";
import type { Action } from "../../../../domain/plan/plan";
import { StatusPill } from "../../../parts/status-pill";
import { mapWords } from "../../../words/map";
import { space } from "../../../space";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: space.gap,
    width: "100%",
    padding: "3px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  focused: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  id: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  noKpi: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly action: Action;
  readonly status: Status | undefined;
  readonly isFocused: boolean;
  readonly tabIndex: 0 | -1;
  readonly onGo: (action: Action) => void;
  readonly onFocus: () => void;
}

/** An action that serves a milestone, with the worst status of its KPIs: a click goes to its cell. */
export function ActionRow({ action, status, isFocused, tabIndex, onGo, onFocus }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, isFocused && styles.focused)}
      data-map-action={action.id}
      title={action.text}
      aria-current={isFocused ? "true" : undefined}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={() => onGo(action)}
    >
      <span className={styles.text}>
        <span className={styles.id}>{action.id}</span> {action.text.replace(/\s+/g, " ")}
      </span>{" "}
      {status === undefined ? (
        <span className={styles.noKpi}>{mapWords.noKpi}</span>
      ) : (
        <StatusPill status={status} />
      )}
    </button>
  );
}
