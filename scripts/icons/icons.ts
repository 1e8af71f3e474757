import { usualStatusStyles } from "../../src/sheets/palette";
import { arc, rectangle, type Shape, triangle } from "./shapes";

/** Pixels a side: 16, 32 and 80 are what the ribbon asks for, 32 and 64 the add-in's list; the others save Office scaling. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** Every icon stands on the green of what is achieved, which is seen on a light and on a dark ribbon. */
const green = usualStatusStyles.achieved.fill;
const white = "#FFFFFF";
const amber = usualStatusStyles["partly-achieved"].fill;
const barColours = [amber, usualStatusStyles["on-track"].fill, white];
/** The bars' heights, as shares of the highest. */
const heights = [0.4, 0.7, 1];

const field = (size: number): Shape =>
  rectangle(green, { left: 0, top: 0, right: size, bottom: size, corner: size * 0.19 });

/** The product's mark: three bars that rise. Their edges lie on whole pixels, so that it is as sharp at 16 as at 128. */
function mark(size: number): readonly Shape[] {
  const margin = Math.floor(size * 0.16);
  const gap = Math.max(1, Math.round(size * 0.06));
  const width = Math.floor((size - 2 * margin - 2 * gap) / 3);
  const left = Math.floor((size - 3 * width - 2 * gap) / 2);
  const full = size - 2 * margin;
  return heights.map((height, place) => {
    const start = left + place * (width + gap);
    const top = size - margin - Math.round(full * height);
    return rectangle(barColours[place] ?? white, {
      left: start,
      top,
      right: start + width,
      bottom: size - margin,
    });
  });
}

/** Refresh: an arrow that goes round. */
function refresh(size: number): readonly Shape[] {
  const centre = size / 2;
  const radius = size * 0.27;
  const thickness = size * 0.11;
  const tip = size * 0.17;
  const end = centre - radius;
  return [
    arc(white, { centre, radius, thickness, from: 70, to: 360 }),
    triangle(amber, [
      [centre, end - tip],
      [centre + tip * 1.35, end],
      [centre, end + tip],
    ]),
  ];
}

/** Import: an arrow down into a tray. */
function bringIn(size: number): readonly Shape[] {
  const unit = size / 16;
  const at = (left: number, top: number, right: number, bottom: number, colour: string): Shape =>
    rectangle(colour, { left: left * unit, top: top * unit, right: right * unit, bottom: bottom * unit });
  return [
    at(7, 2, 9, 6.5, amber),
    triangle(amber, [
      [4 * unit, 6 * unit],
      [12 * unit, 6 * unit],
      [8 * unit, 10 * unit],
    ]),
    at(3, 9, 4.5, 13, white),
    at(11.5, 9, 13, 13, white),
    at(3, 11.5, 13, 13, white),
  ];
}

/** The icons by the beginning of their file names. */
export const icons: Readonly<Record<string, (size: number) => readonly Shape[]>> = {
  icon: (size) => [field(size), ...mark(size)],
  refresh: (size) => [field(size), ...refresh(size)],
  import: (size) => [field(size), ...bringIn(size)],
};
