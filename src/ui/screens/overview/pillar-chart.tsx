import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiReport } from "../../../domain/kpi/report";
import type { Status } from "../../../domain/kpi/status";
import { SummaryBar } from "../../parts/summary-bar";
import { overviewWords } from "../../words/overview";
import { space } from "../../space";

const useStyles = makeStyles({
  pillar: { display: "flex", flexDirection: "column", gap: "1px" },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: space.gap },
  name: {
    minWidth: 0,
    padding: 0,
    justifyContent: "start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  measured: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly report: KpiReport;
  readonly onChoose: (pillar: number, statuses: readonly Status[]) => void;
}

/** A bar per pillar, stacked by status; pillar and segments lead to their KPIs. */
export function PillarChart({ report, onChoose }: Props) {
  const styles = useStyles();
  return report.pillars.map(({ pillar: { number, name }, counts, measured, total }) => (
    <div key={number} className={styles.pillar}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.name}
          onClick={() => onChoose(number, [])}
        >
          {overviewWords.pillar(number, name)}
        </Button>
        <span className={styles.measured}>{overviewWords.measured(measured, total)}</span>
      </div>
      <SummaryBar
        counts={counts}
        label={overviewWords.statusesOf(overviewWords.pillar(number, name))}
        chosen={[]}
        onChoose={(statuses) => onChoose(number, statuses)}
      />
    </div>
  ));
}
