import { GroupedVerticalBarChart } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import type { KpiReport } from "../../../domain/kpi/report";
import { overviewWords } from "../../words-overview";
import { elapsedShare } from "./chart-data";

const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

/** How much of the term has passed beside what each pillar attained, in per cent. */
export function ElapsedChart({ report }: { readonly report: KpiReport }) {
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
