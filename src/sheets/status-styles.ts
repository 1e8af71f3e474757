import type { Status } from "../domain/kpi/status";
import type { StatusNames } from "../domain/kpi/summary";
import { bestTextColour, contrastOf, readableContrast } from "./contrast";
import type { StatusStyles, StatusStyle } from "./palette";
import type { CellStyle } from "./sheet-drawing";

/** What a setting changes of a status: its word, its fill, the ink on it. */
export interface StatusStyleRequest {
  readonly status: Status;
  readonly word?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  /** "#RRGGBB" */
  readonly colour?: string;
}

/** The looks with one status changed; the ink gives way to black or white where it would not be readable on the fill. */
export function withStatusStyle(
  statusStyles: StatusStyles,
  { status, ...options }: StatusStyleRequest,
): StatusStyles {
  const { fill = "#FFFFFF", colour, ...statusStyle }: StatusStyle = { ...statusStyles[status], ...options };
  const isReadable = contrastOf(colour, fill) >= readableContrast;
  const hasFill = options.fill !== undefined || statusStyles[status].fill !== undefined;
  return {
    ...statusStyles,
    [status]: {
      ...statusStyle,
      ...(hasFill ? { fill } : {}),
      colour: isReadable ? colour : bestTextColour(fill),
    },
  };
}

/** What the statuses are called inside a sentence, where Settings give them words of their own. */
export const namesIn = (statusStyles: StatusStyles): StatusNames =>
  Object.fromEntries(
    Object.entries(statusStyles).map(([status, { word }]) => [
      status,
      word.charAt(0).toLowerCase() + word.slice(1),
    ]),
  ) as StatusNames; // the looks name every status

const known = new WeakMap<StatusStyle, CellStyle>();

/** Fill, hatch and text colour of a status: one object for each, which its cells share. */
export function cellStyleOf(style: StatusStyle): CellStyle {
  const { fill, hatch, colour } = style;
  const found = known.get(style) ?? {
    colour,
    ...(fill === undefined ? {} : { fill }),
    ...(hatch === undefined ? {} : { hatch }),
  };
  known.set(style, found);
  return found;
}

/** The heading of a status's column: its colours; one without a fill stands on white, for headings are dark. */
export const statusHeadingStyle = (style: StatusStyle): CellStyle => ({
  fill: "#FFFFFF",
  ...cellStyleOf(style),
  align: "center",
});
