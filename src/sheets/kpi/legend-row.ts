import type { Status } from "../../domain/kpi/status";
import { palette, type StatusStyles, type StatusStyle } from "../palette";
import type { DrawnCell, DrawnRow } from "../sheet-drawing";
import type { ColumnKey, KpiColumn } from "./kpi-columns";
import { cellStyleOf } from "../status-styles";

/** Where each status stands: the strongest colours in the narrow columns, so that the legend stays a legend. */
const places: Partial<Record<ColumnKey, Status>> = {
  number: "achieved",
  milestone: "on-track",
  kpi: "behind",
  target: "off-track",
  actual: "partly-achieved",
  progress: "not-achieved",
  status: "check-target",
  due: "no-data",
  why: "not-started",
  evidence: "no-request",
};

const caption: DrawnCell = {
  value: "Legend: solid is final, light is still running",
  style: {
    italic: true,
    colour: palette.quiet,
    size: 8,
    align: "center",
    verticalAlign: "center",
    wrap: true,
  },
};

/** The ten statuses as they look, in one row, so that a print explains itself. */
export const legendRow = (statusStyles: StatusStyles, columns: readonly KpiColumn[]): DrawnRow => ({
  height: 26,
  cells: columns.map(({ key }) => {
    if (key === "action") return caption;
    const status = places[key];
    return status === undefined ? null : sample(statusStyles[status]);
  }),
});

const sample = (statusStyle: StatusStyle): DrawnCell => ({
  value: `${statusStyle.symbol} ${statusStyle.word}`,
  style: {
    ...cellStyleOf(statusStyle),
    size: 8,
    align: "center",
    verticalAlign: "center",
    wrap: true,
    border: { sides: ["left", "right", "top", "bottom"], colour: palette.rule },
  },
});
