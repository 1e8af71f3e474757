import { statusesInOrder } from "../../domain/kpi/status";
import { ink, type StatusPaint, statusPaint } from "../palette";
import type { DrawnRow } from "../sheet-drawing";
import { columns } from "./kpi-columns";
import { paintStyle } from "./kpi-row";

/** The ten statuses as they look, in one row, so that a print explains itself. */
export const legendRow = (): DrawnRow => ({
  height: 30,
  cells: columns.map((_, column) => {
    const status = statusesInOrder[column - 1];
    if (status === undefined) return column === 0 ? { value: "Legend", style: { colour: ink.quiet, size: 8, verticalAlign: "center" } } : null;
    const paint: StatusPaint = statusPaint[status];
    const style = { ...paintStyle(paint), size: 8, align: "center", verticalAlign: "center", wrap: true } as const;
    return { value: `${paint.symbol} ${paint.word}`, style: { ...style, border: { sides: ["left", "right", "top", "bottom"], colour: ink.rule } } };
  }),
});
