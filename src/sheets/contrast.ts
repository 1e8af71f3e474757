/** What text needs against its ground to be read by most people. Source: WCAG 2.2, success criterion 1.4.3. */
export const readableContrast = 4.5;

/** contrastOf("#FFFFFF", "#000000") -> 21; 1 for two equal colours. Both "#RRGGBB". */
export function contrastOf(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]; // two go in
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever is read better on the fill: one of them always has 4.5:1. */
export const bestTextColour = (fill: string): string =>
  contrastOf("#000000", fill) >= contrastOf("#FFFFFF", fill) ? "#000000" : "#FFFFFF";

/** readColour("#ffe8b3") -> "#FFE8B3"; also without "#", and "#FE8". undefined for anything else. */
export function readColour(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toUpperCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join("")}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]; // three places give three
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
