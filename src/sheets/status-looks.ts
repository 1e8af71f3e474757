import type { Status } from "../domain/kpi/status";
import type { StatusNames } from "../domain/kpi/summary";
import { bestInk, contrastOf, readableContrast } from "./contrast";
import type { StatusLooks, StatusPaint } from "./palette";
import type { CellStyle } from "./sheet-drawing";

/** What a setting changes of a status: its word, its fill, the ink on it. */
export interface LookWish {
  readonly status: Status;
  readonly word?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  /** "#RRGGBB" */
  readonly colour?: string;
}

/** The looks with one status changed; the ink gives way to black or white where it would not be readable on the fill. */
export function withLook(looks: StatusLooks, { status, ...wish }: LookWish): StatusLooks {
  const { fill = "#FFFFFF", colour, ...paint }: StatusPaint = { ...looks[status], ...wish };
  const isReadable = contrastOf(colour, fill) >= readableContrast;
  const hasFill = wish.fill !== undefined || looks[status].fill !== undefined;
  return {
    ...looks,
    [status]: { ...paint, ...(hasFill ? { fill } : {}), colour: isReadable ? colour : bestInk(fill) },
  };
}

/** What the statuses are called inside a sentence, where Settings give them words of their own. */
export const namesIn = (looks: StatusLooks): StatusNames =>
  Object.fromEntries(
    Object.entries(looks).map(([status, { word }]) => [status, word.charAt(0).toLowerCase() + word.slice(1)]),
  ) as StatusNames; // the looks name every status

/** Fill, hatch and text colour of a status. */
export const paintStyle = ({ fill, hatch, colour }: StatusPaint): CellStyle => ({
  colour,
  ...(fill === undefined ? {} : { fill }),
  ...(hatch === undefined ? {} : { hatch }),
});
