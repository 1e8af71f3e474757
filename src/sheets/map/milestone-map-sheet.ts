import type { MilestoneMap } from "../../domain/map/milestone-map";
import type { ActionProposals } from "../../domain/map/propose-milestones";
import { mapSummary } from "../../domain/map/rsp-remarks";
import type { KpiReport } from "../../domain/kpi/report";
import { dayText } from "../../domain/kpi/words";
import { stamp } from "../kpi/owned-sheets";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import type { CellRange } from "../sheet-snapshot";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";
import { type MapColumn, mapColumns } from "./map-layout";
import { actionStyles } from "./map-row";
import { mapRows } from "./map-rows";

export const milestoneMapName = "Milestone Map";

/** Title, plan and day, summary: the rows above the headings. */
const headingRow = 3;

export interface MapPicture {
  readonly map: MilestoneMap;
  readonly proposals: readonly ActionProposals[];
  readonly report: KpiReport;
}

/**
 * Milestone Map: a row per milestone of the RSP with the actions that serve it, each painted by the status of its KPIs;
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
    styles: actionStyles(report.results, statusStyles),
    top: headingRow + 1,
  });
  const rows = [...titleRows({ map, report }, columns), headings(columns), ...body.rows];
  return {
    name: milestoneMapName,
    columnWidths: columns.map(({ width }) => width),
    rows,
    merges: [...titleMerges(columns.length - 1), ...body.merges],
    freeze: { rows: headingRow + 1, columns: 1 },
    filter: { top: headingRow, left: 0, bottom: rows.length - 1, right: columns.length - 1 },
    dataBars: [],
    print: printSetup(report),
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
  const title: DrawnCell = {
    value: milestoneMapName,
    style: { bold: true, size: 18, colour: palette.heading, verticalAlign: "center" },
  };
  const owner: DrawnCell = {
    value: stamp,
    style: {
      italic: true,
      size: 8,
      colour: palette.quiet,
      align: "right",
      verticalAlign: "center",
      wrap: true,
    },
  };
  const frame = `${report.plan.title ?? "Strategic Action Plan"}   ·   As of ${dayText(report.asOf)}   ·   ${
    map.hasRsp ? "Milestones from the RSP sheet" : "Milestones as the plan names them; no RSP sheet"
  }`;
  return [
    { height: 30, cells: [title, ...between, owner] },
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

const headings = (columns: readonly MapColumn[]): DrawnRow => ({
  height: 22,
  cells: columns.map(({ heading }) => ({
    value: heading,
    style: {
      bold: true,
      fill: palette.heading,
      colour: palette.onHeading,
      verticalAlign: "center",
      wrap: true,
    },
  })),
});

const printSetup = ({ plan, asOf }: KpiReport): SheetDrawing["print"] => ({
  orientation: "landscape",
  fitToWidth: true,
  repeatRows: { first: 0, last: headingRow },
  paper: "a4",
  footer: {
    left: plan.title ?? milestoneMapName,
    center: "Page &P of &N",
    right: `As of ${dayText(asOf)}`,
  },
});
