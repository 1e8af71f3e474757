import { dayText } from "../domain/kpi/words";
import type { CalendarDate } from "../domain/shared/calendar-date";
import { stamp } from "./kpi/owned-sheets";
import { palette } from "./palette";
import type { CellStyle, DrawnCell, DrawnRow, PrintSetup, SheetDrawing } from "./sheet-drawing";

// What drawn sheets share: the title with the stamp beside it, the heading row, and how a page is printed.

export const titleStyle: CellStyle = {
  bold: true,
  size: 18,
  colour: palette.heading,
  verticalAlign: "center",
};

export const headingStyle: CellStyle = {
  bold: true,
  fill: palette.heading,
  colour: palette.onHeading,
  verticalAlign: "center",
  wrap: true,
};

/** Who owns the sheet, in the corner of its first row. */
export const stampCell: DrawnCell = {
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

/** A row of headings, in points of height; a column may say how its heading stands, and what goes under it as a note. */
export const headingRow = (
  height: number,
  columns: readonly { readonly heading: string; readonly note?: string; readonly style?: CellStyle }[],
): DrawnRow => ({
  height,
  cells: columns.map(({ heading, note, style = {} }) => ({
    value: heading,
    ...(note === undefined ? {} : { note }),
    style: { ...headingStyle, ...style },
  })),
});

export interface Page extends Omit<PrintSetup, "orientation" | "fitToWidth" | "paper" | "footer"> {
  /** "landscape" where absent. */
  readonly orientation?: PrintSetup["orientation"];
  /** At the left of the footer. */
  readonly footer: string;
  /** At its right; the page's number goes there instead where absent. */
  readonly asOf?: CalendarDate;
}

const pageNumber = "Page &P of &N";

/** One page wide on A4, with a footer that says what it is, of which day, and which page. */
export const pageSetup = ({
  orientation = "landscape",
  footer,
  asOf,
  ...others
}: Page): SheetDrawing["print"] => ({
  orientation,
  fitToWidth: true,
  paper: "a4",
  footer: {
    left: footer,
    ...(asOf === undefined
      ? { center: "", right: pageNumber }
      : { center: pageNumber, right: `As of ${dayText(asOf)}` }),
  },
  ...others,
});
