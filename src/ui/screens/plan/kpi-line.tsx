import { shownStatus } from "../../../domain/kpi/decision";
import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { ActionKpi } from "../../../domain/kpi/report";
import type { KpiId } from "../../../domain/plan/ids";
import { describeTarget } from "../../../domain/target/describe-target";
import { nearestPhrase } from "../../../domain/target/nearest-phrase";
import { StatusPill } from "../../parts/status-pill";
import { words } from "../../words/words";
import { space } from "../../space";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: space.gap,
    margin: "4px 0",
  },
  target: {
    border: "none",
    background: "none",
    padding: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface Props {
  readonly result: ActionKpi;
  readonly onOpen: (kpi: KpiId) => void;
}

/** A KPI under its action: the target as written, what was understood on hover and focus, and the status. */
export function KpiLine({ result, onOpen }: Props) {
  const styles = useStyles();
  const { kpi } = result;
  const written = kpi.targetText.replace(/\s+/g, " ").trim();
  return (
    <div className={styles.line}>
      <Tooltip content={understood(result)} relationship="description" withArrow>
        <button type="button" className={styles.target} onClick={() => onOpen(kpi.id)}>
          {kpi.part === undefined ? "" : `(${kpi.part}) `}
          {kpi.label.replace(/\s+/g, " ")}: {written || (kpi.work?.stateText ?? words.kpi.noTarget)}
        </button>
      </Tooltip>
      <StatusPill status={shownStatus(result)} />
    </div>
  );
}

function understood({ kpi: { target, targetText, work } }: ActionKpi): string {
  if (work !== undefined) return words.kpi.work;
  if (target.kind === "unread") {
    const nearest = nearestPhrase(targetText);
    return nearest === undefined
      ? words.kpi.notUnderstood
      : `${words.kpi.notUnderstood} ${words.kpi.nearest(nearest.phrase)}`;
  }
  return `${words.kpi.understood} ${target.value.parts.map(describeTarget).join("; ")}`;
}
