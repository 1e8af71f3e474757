import { useTheirWord } from "../../pane-context";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiId } from "../../../domain/plan/ids";
import { attentionIn } from "../../../usecases/kpi-attention";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { StatusPill } from "../../parts/status-pill";
import type { RollUp } from "../../../domain/kpi/roll-up";
import { overviewWords } from "../../words/overview";
import { space } from "../../space";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: space.gap },
  name: {
    minWidth: 0,
    padding: 0,
    justifyContent: "start",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  since: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  nothing: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly picture: PlanPicture;
  readonly most: number;
  readonly onOpen: (kpi: KpiId) => void;
}

/** The worst KPIs: which, how they stand, why, since when. */
export function AttentionList({ picture, most, onOpen }: Props) {
  const say = useTheirWord();
  const styles = useStyles();
  const { worst } = useMemo(() => attentionIn(picture), [picture]);
  if (worst.length === 0) return <p className={styles.nothing}>{nothingWorse(picture.report.summary)}</p>;
  return (
    <ol className={styles.list}>
      {worst.slice(0, most).map(({ result, status, turn, who }) => (
        <li key={result.kpi.id} className={styles.item}>
          <div className={styles.head}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.name}
              onClick={() => onOpen(result.kpi.id)}
            >
              {result.kpi.id} {result.action.text}
            </Button>
            <StatusPill status={status} />
          </div>
          <p className={styles.why}>{say(result.why)}</p>
          <p className={styles.why}>{say(turn)}</p>
          <p className={styles.since}>{say(who)}</p>
          {result.trend === undefined ? null : <p className={styles.since}>{say(result.trend.sentence)}</p>}
        </li>
      ))}
    </ol>
  );
}

/** That nothing is behind is said only of what was measured. */
export function nothingWorse({ measured, total }: Pick<RollUp, "measured" | "total">): string {
  if (measured === 0) return overviewWords.notMeasured(total);
  return measured < total ? overviewWords.partlyMeasured(measured, total) : overviewWords.nothing;
}
