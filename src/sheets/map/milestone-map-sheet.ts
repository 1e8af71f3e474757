import type { MilestoneMap } from "../../domain/map/milestone-map";
import type { ActionProposals } from "../../domain/map/propose-milestones";
import { mapSummary } from "../../domain/map/rsp-remarks";
import type { KpiReport } from "../../domain/kpi/report";
import { dayText } from "../../domain/kpi/words";
import { headingRow, pageSetup, stampCell, titleStyle } from "../frame";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import type { CellRange } from "../sheet-snapshot";
import type { DrawnRow, SheetDrawing } from "../sheet-drawing";
import { type MapColumn, mapColumns } from "./map-layout";
import { standingsOf } from "./map-row";
import { namesIn } from "../status-styles";
import { mapRows } from "./map-rows";

export const milestoneMapName = "Milestone Map";

/** Title, plan and day, summary: the rows above the headings. */
const headingPlace = 3;

export interface MapPicture {
  readonly map: MilestoneMap;
  readonly proposals: readonly ActionProposals[];
  readonly report: KpiReport;
}

/**
 * Milestone Map: a row per milestone of the RSP with the actions that serve it, each painted by the status of its KPIs, with their figures; a part of the RSP
 * has the counts of its KPIs;
 * a milestone that nobody serves is hatched. The same map and report give the same drawing.
 */
export function milestoneMapSheet(
  { map, proposals, report }: MapPicture,
  statusStyles: StatusStyles = usualStatusStyles,
): SheetDrawing {
  const columns = mapColumns(map.hasRsp);
  const body = mapRows({
    map,
    proposals,
    columns,
    standings: standingsOf(report.results, statusStyles),
    names: namesIn(statusStyles),
    top: headingPlace + 1,
  });
  const rows = [
    ...titleRows({ map, report }, columns),
    headingRow(
      22,
      columns.map(({ key, heading }) =>
        key === "actual" ? { heading, style: { align: "right" } } : { heading },
      ),
    ),
    ...body.rows,
  ];
  return {
    name: milestoneMapName,
    columnWidths: columns.map(({ width }) => width),
    rows,
    merges: [...titleMerges(columns.length - 1), ...body.merges],
    freeze: { rows: headingPlace + 1, columns: 1 },
    filter: { top: headingPlace, left: 0, bottom: rows.length - 1, right: columns.length - 1 },
    dataBars: [],
    print: pageSetup({
      footer: report.plan.title ?? milestoneMapName,
      asOf: report.asOf,
      repeatRows: { first: 0, last: headingPlace },
    }),
    tabColour: palette.heading,
  };
}

const at = (row: number, left: number, right: number): CellRange => ({ top: row, left, bottom: row, right });

/** The stamp goes over the last columns: status and cell are narrow. */
const stampColumns = 3;

const titleMerges = (last: number): readonly CellRange[] => [
  at(0, 0, last - stampColumns),
  at(0, last - stampColumns + 1, last),
  at(1, 0, last),
  at(2, 0, last),
];

function titleRows(
  { map, report }: Pick<MapPicture, "map" | "report">,
  columns: readonly MapColumn[],
): readonly DrawnRow[] {
  const between = Array.from({ length: columns.length - stampColumns - 1 }, () => null);
  const frame = `${report.plan.title ?? "Strategic Action Plan"}   ·   As of ${dayText(report.asOf)}   ·   ${
    map.hasRsp ? "Milestones from the RSP sheet" : "Milestones as the plan names them; no RSP sheet"
  }`;
  return [
    { height: 30, cells: [{ value: milestoneMapName, style: titleStyle }, ...between, stampCell] },
    { height: 16, cells: [{ value: frame, style: { colour: palette.text, size: 11 } }] },
    {
      height: 20,
      cells: [
        {
          value: `${mapSummary(map)}.`,
          style: { bold: true, colour: palette.text, size: 11, verticalAlign: "center" },
        },
      ],
    },
  ];
}
