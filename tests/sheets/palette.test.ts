import { headingStyle } from "../../src/sheets/frame";
import { palette, type StatusStyle, usualStatusStyles } from "../../src/sheets/palette";
import { statusHeadingStyle } from "../../src/sheets/status-styles";

/** Relative luminance and contrast as WCAG 2 defines them. */
const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const styles: readonly (readonly [string, StatusStyle])[] = Object.entries(usualStatusStyles);

test.each(styles)(
  "%s: the text stands out from its fill at 4.5:1 or more",
  (_, { fill = "#FFFFFF", colour }) => expect(contrast(colour, fill)).toBeGreaterThanOrEqual(4.5),
);

test("statuses are told apart without colour, by word and by symbol", () => {
  expect(new Set(styles.map(([, { word }]) => word)).size).toBe(12);
  expect(new Set(styles.map(([, { symbol }]) => symbol)).size).toBe(12);
});

test("running greens and reds differ in lightness from the final ones", () => {
  expect(contrast(usualStatusStyles.achieved.fill, usualStatusStyles["on-track"].fill)).toBeGreaterThan(3);
  expect(
    contrast(usualStatusStyles["not-achieved"].fill, usualStatusStyles["off-track"].fill),
  ).toBeGreaterThan(3);
});

test("headings and bands are readable too", () => {
  expect(contrast(palette.onHeading, palette.heading)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.heading, palette.band)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.quiet, "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.text, palette.bar)).toBeGreaterThanOrEqual(4.5);
});

test.each(styles)("the heading of a column of %s can be read on its fill", (_, style) => {
  const { fill = "", colour = "" } = { ...headingStyle, ...statusHeadingStyle(style) };
  expect(contrast(colour, fill)).toBeGreaterThanOrEqual(4.5);
});
