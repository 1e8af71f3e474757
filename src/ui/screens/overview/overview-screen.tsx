import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { everyKpi, type KpiFilter } from "../../kpi-filter";
import { usePane } from "../../pane-context";
import { compareWords, overviewWords } from "../../words/overview";
import { AttentionList } from "./attention-list";
import { ComparePart } from "./compare-part";
import { PillarChart } from "./pillar-chart";
import { ReviewsChart } from "./reviews-chart";
import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import type { KpiReport } from "../../../domain/kpi/report";
import { elapsedShare } from "./chart-data";
import { space } from "../../space";

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "14px",
  },
  part: { display: "flex", flexDirection: "column", gap: space.smallGap, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "start" },
});

/** How many of the worst stand here; the list has them all. */
const most = 5;

/** The plan at a glance: where it stands, whether time runs ahead of it, what needs a decision, what changed. */
export default function OverviewScreen() {
  const { picture, location, go, openKpi } = usePane();
  const onFilterBy = (filter: KpiFilter): void => go({ kind: "filter-by", filter });
  const styles = useStyles();
  const { report } = picture;
  return (
    <div className={styles.screen} data-testid="overview">
      <section className={styles.part}>
        <h2 className={styles.title}>{overviewWords.byPillar}</h2>
        <PillarChart
          report={report}
          onChoose={(pillar, statuses) =>
            onFilterBy({ ...everyKpi, order: location.filter.order, pillar, statuses })
          }
        />
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{overviewWords.attention}</h2>
        <AttentionList picture={picture} most={most} onOpen={openKpi} />
        <Button
          size="small"
          className={styles.more}
          onClick={() => onFilterBy({ ...everyKpi, order: "worst" })}
        >
          {overviewWords.more(report.summary.total)}
        </Button>
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{compareWords.title}</h2>
        <p className={styles.hint}>{compareWords.hint}</p>
        <ComparePart />
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{overviewWords.time}</h2>
        <p className={styles.hint}>{overviewWords.timeHint}</p>
        <ElapsedChart report={report} />
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{overviewWords.reviews}</h2>
        <ReviewsChart picture={picture} />
      </section>
    </div>
  );
}

const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

/** How much of the term has passed beside what each pillar attained, in per cent. */
function ElapsedChart({ report }: { readonly report: KpiReport }) {
  const passed = percent(elapsedShare(report));
  const data = report.pillars.map(({ pillar: { number, name }, meanAttainment }) => ({
    name: overviewWords.shortPillar(number),
    series: [
      {
        key: "elapsed",
        legend: overviewWords.elapsed,
        data: passed,
        color: tokens.colorNeutralForeground4,
        xAxisCalloutData: overviewWords.pillar(number, name),
        yAxisCalloutData: overviewWords.percent(passed),
      },
      {
        key: "attained",
        legend: overviewWords.attained,
        data: percent(meanAttainment ?? 0),
        color: tokens.colorBrandBackground,
        xAxisCalloutData: overviewWords.pillar(number, name),
        yAxisCalloutData:
          meanAttainment === null
            ? overviewWords.noAttainment
            : overviewWords.percent(percent(meanAttainment)),
      },
    ],
  }));
  return (
    <GroupedVerticalBarChart
      data={data}
      chartTitle={overviewWords.time}
      height={200}
      yMaxValue={100}
      yAxisTickCount={4}
      hideLabels
    />
  );
}
