import type { Pixels } from "./png";
import type { Shape } from "./shapes";

/** Each pixel is looked at in so many places, both ways. */
const samples = 8;

/** The shapes on a clear square, later ones over earlier ones, their edges smoothed. */
export function paint(size: number, shapes: readonly Shape[]): Pixels {
  const bytes = new Uint8Array(size * size * 4);
  const inks = [...shapes].reverse().map(({ covers, colour }) => ({ covers, rgb: rgbOf(colour) }));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) bytes.set(pixelAt(inks, x, y), (y * size + x) * 4);
  }
  return { size, bytes };
}

interface Ink extends Pick<Shape, "covers"> {
  readonly rgb: readonly number[];
}

/** The first of the inks at a place; they come uppermost first. */
const inkAt = (inks: readonly Ink[], x: number, y: number): Ink | undefined =>
  inks.find(({ covers }) => covers(x, y));

/** Red, green, blue and opacity; the colours weigh by how much of the pixel each covers. */
function pixelAt(inks: readonly Ink[], x: number, y: number): readonly number[] {
  const found = isPlain(inks, x, y) ? [inkAt(inks, x + 0.5, y + 0.5)] : sampled(inks, x, y);
  const covering = found.filter((palette) => palette !== undefined);
  if (covering.length === 0) return [0, 0, 0, 0];
  const mean = (channel: number): number =>
    Math.round(covering.reduce((sum, { rgb }) => sum + (rgb[channel] ?? 0), 0) / covering.length);
  return [mean(0), mean(1), mean(2), Math.round((255 * covering.length) / found.length)];
}

/** Nothing is thinner than a pixel, so one that is the same in its corners and its middle is the same throughout. */
function isPlain(inks: readonly Ink[], x: number, y: number): boolean {
  const [near, far] = [0.5 / samples, 1 - 0.5 / samples];
  const middle = inkAt(inks, x + 0.5, y + 0.5);
  return [near, far].every((dx) => [near, far].every((dy) => inkAt(inks, x + dx, y + dy) === middle));
}

const sampled = (inks: readonly Ink[], x: number, y: number): readonly (Ink | undefined)[] =>
  Array.from({ length: samples * samples }, (_, step) =>
    inkAt(inks, x + ((step % samples) + 0.5) / samples, y + (Math.floor(step / samples) + 0.5) / samples),
  );

const rgbOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
