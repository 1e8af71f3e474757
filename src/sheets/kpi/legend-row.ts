import type { Status } from "../../domain/kpi/status";
import { ink, type StatusLooks, type StatusPaint } from "../palette";
import type { DrawnCell, DrawnRow } from "../sheet-drawing";
import type { ColumnKey, KpiColumn } from "./kpi-columns";
import { paintStyle } from "../status-looks";

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
  style: { italic: true, colour: ink.quiet, size: 8, align: "center", verticalAlign: "center", wrap: true },
};

/** The ten statuses as they look, in one row, so that a print explains itself. */
export const legendRow = (looks: StatusLooks, columns: readonly KpiColumn[]): DrawnRow => ({
  height: 26,
  cells: columns.map(({ key }) => {
    if (key === "action") return caption;
    const status = places[key];
    return status === undefined ? null : sample(looks[status]);
  }),
});

const sample = (paint: StatusPaint): DrawnCell => ({
  value: `${paint.symbol} ${paint.word}`,
  style: {
    ...paintStyle(paint),
    size: 8,
    align: "center",
    verticalAlign: "center",
    wrap: true,
    border: { sides: ["left", "right", "top", "bottom"], colour: ink.rule },
  },
});
