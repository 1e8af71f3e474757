import { ink } from "../palette";
import type { DrawnCell, SheetDrawing } from "../sheet-drawing";

/** A sheet that a person fills from now on: a heading row and nothing below it. */
export interface NewDataSheet {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** Lines above the heading row, from A1 down. */
  readonly above?: readonly string[];
}

/** newDataSheet({ name: "Needs Survey", columns }) -> its drawing; rows are appended under its last one. */
export function newDataSheet({ name, columns, above = [] }: NewDataSheet): SheetDrawing {
  const quiet = { italic: true, size: 9, colour: ink.quiet } as const;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      ...above.map((value) => ({ cells: [{ value, style: quiet }] })),
      { height: 26, cells: columns.map(({ heading }) => headingCell(heading)) },
    ],
    merges: [],
    freeze: { rows: above.length + 1, columns: 0 },
    filter: { top: above.length, left: 0, bottom: above.length, right: columns.length - 1 },
    dataBars: [],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: above.length, last: above.length },
      paper: "a4",
      footer: { left: name, center: "Page &P of &N", right: "" },
    },
  };
}

const headingCell = (value: string): DrawnCell => ({
  value,
  style: { bold: true, fill: ink.heading, colour: ink.onHeading, verticalAlign: "center", wrap: true },
});
