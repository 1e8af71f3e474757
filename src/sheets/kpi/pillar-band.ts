import { countsText, setText } from "../../domain/kpi/summary";
import type { PillarReport } from "../../domain/kpi/report";
import { palette, type StatusStyles } from "../palette";
import { namesIn } from "../status-styles";
import type { CellStyle, DrawnCell, DrawnRow } from "../sheet-drawing";
import { type KpiColumn, linesIn } from "./kpi-columns";

const style: CellStyle = {
  bold: true,
  fill: palette.band,
  colour: palette.heading,
  verticalAlign: "center",
  wrap: true,
  border: { sides: ["top", "bottom"], colour: palette.rule },
};

/** The name takes the columns up to this one, the sub-totals the others. */
const split = 4;

/** A pillar's band: its name, how many of its KPIs stand how, the mean attainment and the worst status. */
export function bandRow(
  { pillar, ...counts }: PillarReport,
  statusStyles: StatusStyles,
  columns: readonly KpiColumn[],
): {
  row: DrawnRow;
  merges: readonly { left: number; right: number }[];
} {
  const name = pillar.name === "" ? `Pillar ${pillar.number}` : `${pillar.number}. ${pillar.name}`;
  const worst =
    counts.worst === null
      ? ""
      : `   ·   worst: ${statusStyles[counts.worst].symbol} ${statusStyles[counts.worst].word}`;
  const mean =
    counts.meanAttainment === null
      ? ""
      : `   ·   mean attainment ${Math.floor(counts.meanAttainment * 100 + 1e-9)} %`;
  const figures = `${counts.measured} of ${counts.total} measured: ${countsText(counts, namesIn(statusStyles))}${setText(counts)}${mean}${worst}`;
  const width = columns.slice(split + 1).reduce((sum, column) => sum + column.width, 0);
  const cells = columns.map((_, column): DrawnCell => ({
    value: column === 0 ? name : column === split + 1 ? figures : null,
    style,
  }));
  return {
    row: { height: Math.max(24, linesIn(figures, width * 0.9) * 14 + 8), cells },
    merges: [
      { left: 0, right: split },
      { left: split + 1, right: columns.length - 1 },
    ],
  };
}
