import { VerticalStackedBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { planChanges } from "../../../domain/kpi/review/plan-changes";
import { dayText } from "../../../domain/kpi/words";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { useStatusStyles } from "../../status-styles";
import { overviewWords } from "../../words/overview";
import { barColour, countsOf, partsOf } from "./chart-data";
import type { FrozenReview } from "../../../domain/kpi/review/frozen-review";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** As many reviews as are told apart in a narrow pane. */
const most = 6;

/** How the statuses moved from one closed review to the next, and since. */
export function ReviewsChart({ picture: { report, reviews } }: { readonly picture: PlanPicture }) {
  const styles = useStyles();
  const statusStyles = useStatusStyles();
  if (reviews.length === 0) return <p className={styles.hint}>{overviewWords.noReviews}</p>;
  const columns = [
    ...reviews.slice(-most).map((review) => ({ at: dayText(review.asOf), counts: countsOfReview(review) })),
    { at: overviewWords.today, counts: countsOf(report.results) },
  ];
  const data = columns.map(({ at, counts }) => ({
    xAxisPoint: at,
    chartData: partsOf(counts).map(({ status, count }) => ({
      legend: statusStyles[status].word,
      data: count,
      color: barColour(statusStyles, status),
    })),
  }));
  return (
    <>
      <p className={styles.text}>{planChanges(report.results, reviews)?.sentence}</p>
      <p className={styles.hint}>{overviewWords.reviewsHint}</p>
      <VerticalStackedBarChart data={data} height={220} barWidth={28} hideLegend hideLabels />
    </>
  );
}

/** How many KPIs stood how at a closed review, as people saw them. */
function countsOfReview({ kpis }: FrozenReview): Readonly<Record<Status, number>> {
  const statuses = [...kpis.values()].map(({ status, setStatus }) => setStatus ?? status);
  return Object.fromEntries(
    statusesInOrder.map((status) => [status, statuses.filter((found) => found === status).length]),
  ) as Record<Status, number>; // statusesInOrder names every status
}
